import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { comparePicture } from '../support/comparePicture.ts';
import { type OpenAppOptions, openApp, waitForWholeFace } from '../support/openApp.ts';

/** Opens the page, does what is to be seen, and compares. Looked at, at three sizes, before a reference is kept. */
const picture = async (name: string, options: OpenAppOptions, act?: (page: Page, facies: FaciesPage) => Promise<void>): Promise<void> => {
  const app = await openApp({ path: '?bench', ...options });
  try {
    await waitForWholeFace(app.page);
    await act?.(app.page, new FaciesPage(app.page));
    // The camera follows the bars a moment after they have changed.
    await app.page.waitForTimeout(1500);
    await comparePicture(app.page, name);
  } finally {
    await app.close();
  }
};

const glabellaPattern = async (_page: Page, facies: FaciesPage): Promise<void> => {
  const card = await facies.openByList('glabella');
  await card
    .getByRole('button', { name: /^Put label pattern/ })
    .first()
    .click();
};

type Probe = {
  setCamera: (view: { azimuthDeg: number; polarDeg: number; distance?: number }) => void;
  setWeights: (weights: Record<string, number>) => void;
};
const turn = (azimuthDeg: number) => async (page: Page) => {
  await page.evaluate((azimuth) => {
    (globalThis as unknown as { __facies: Probe }).__facies.setCamera({ azimuthDeg: azimuth, polarDeg: 90 });
  }, azimuthDeg);
};

describe('the map at first sight', () => {
  it.each([
    ['desktop', 'light'],
    ['desktop', 'dark'],
    ['tablet', 'light'],
    ['phone', 'light'],
    ['phone', 'dark'],
  ] as const)('%s, %s', (viewport, colorScheme) => picture(`home-${viewport}-${colorScheme}`, { viewport, colorScheme }));

  it('from three-quarter', () => picture('head-three-quarter', {}, turn(40)));
  it('from the side', () => picture('head-side', {}, turn(90)));
});

describe('a region with its pattern', () => {
  it.each(['desktop', 'tablet', 'phone'] as const)('glabella, %s', (viewport) =>
    picture(`glabella-${viewport}`, { viewport }, glabellaPattern),
  );

  it("crow's feet, as the patient sees it, phone", () =>
    picture('crows-feet-patient-phone', { viewport: 'phone' }, async (_page, facies) => {
      await facies.chooseAudience('Patient');
      await facies.openByList('crows-feet');
    }));
});

describe('other faces', () => {
  const person = (preferences: object): OpenAppOptions => ({ storage: { 'facies.preferences': JSON.stringify(preferences) } });

  it.each([
    ['woman-dark-skin', { sex: 'female', skinTone: 9 }],
    ['man', { sex: 'male', skinTone: 4 }],
  ] as const)('%s', (name, preferences) => picture(`face-${name}`, person(preferences)));

  it.each(['Raise', 'Frown', 'Smile'] as const)('expression: %s', (name) =>
    picture(`expression-${name.toLowerCase()}`, {}, async (page) => {
      await page.getByRole('radio', { name, exact: true }).check({ force: true });
    }),
  );
});

describe('the README', () => {
  it('shows the product as it is', () => picture('readme', { viewport: 'tablet' }, glabellaPattern));
});
