import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { type OpenAppOptions, type OpenedApp, openApp, waitForScene } from '../support/openApp.ts';

/** Looks at the opened page as it is, in light and in dark: the page follows the system's choice by itself. */
async function expectNoViolations(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

describe.each(['desktop', 'tablet', 'phone'] as const)('axe finds nothing on a %s, light and dark', (viewport) => {
  let app: OpenedApp;
  beforeAll(async () => {
    app = await openApp({ viewport });
    await waitForScene(app.page);
  });
  afterAll(() => app?.close());

  it('at first sight, with all regions, with the menu of the face', async () => {
    const { page } = app;
    await expectNoViolations(page, 'first visit');
    await page.getByRole('button', { name: 'More regions' }).click();
    await expectNoViolations(page, 'all regions');
    await page.getByRole('button', { name: 'More regions' }).click();
    await page.getByRole('button', { name: 'Face and view' }).click();
    await expectNoViolations(page, 'face menu');
    await page.keyboard.press('Escape');
  });

  it.each(['Doctor', 'Trainer', 'Patient'] as const)(
    'as the %s sees it: cards with everything open, chosen sites, one side, about',
    async (audience) => {
      const { page } = app;
      const facies = new FaciesPage(page);
      await facies.chooseAudience(audience);
      const card = await facies.openByList('glabella');
      const put = card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' });
      if (await put.count()) await put.first().click();
      await card.evaluate((each) => {
        for (const details of each.querySelectorAll('details')) details.open = true;
      });
      await card
        .getByRole('button', { name: /source/i })
        .first()
        .click();
      await expectNoViolations(page, 'card with everything open');
      await page.keyboard.press('Escape');
      await facies.backToWholeFace();
      await expectNoViolations(page, 'list with chosen sites');
      const crowsFeet = await facies.openByList('crows-feet');
      await crowsFeet.getByRole('radio', { name: 'Left' }).check({ force: true });
      await expectNoViolations(page, 'one side');
      await facies.backToWholeFace();
      await page.getByRole('link', { name: 'About the treatment' }).click();
      await page.getByRole('heading', { level: 1, name: 'About the treatment' }).waitFor();
      await expectNoViolations(page, 'about the treatment');
      await page.getByRole('link', { name: 'Back to the face' }).click();
    },
  );
});

describe('axe finds nothing, light and dark,', () => {
  const failures: readonly [string, OpenAppOptions][] = [
    ['no WebGL', { noWebgl: true }],
    ['a missing model', { blockModel: 'missing', expectedErrors: [/^Failed to load resource: .* 404/] }],
    ['a corrupt model', { blockModel: 'corrupt' }],
    ['no storage', { noWebgl: true, storage: 'blocked' }],
    ['choices that cannot be read', { noWebgl: true, storage: { 'facies.plan': '{"version":2,"plan":' } }],
    ['choices of a newer version', { noWebgl: true, storage: { 'facies.plan': '{"version":99,"plan":{"sites":[]}}' } }],
  ];

  it.each(failures)('with %s', async (failure, options) => {
    const app = await openApp(options);
    await app.page.getByRole('alert').first().waitFor();
    if (options.storage) await new FaciesPage(app.page).notice.waitFor();
    await expectNoViolations(app.page, failure);
    await app.close();
  });

  it('with full storage, on a phone with an open card', async () => {
    const app = await openApp({ viewport: 'phone', noWebgl: true, storage: 'full' });
    const facies = new FaciesPage(app.page);
    const card = await facies.openByList('glabella');
    await card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' }).first().click();
    await facies.notice.waitFor();
    await expectNoViolations(app.page, 'full storage');
    await app.close();
  });
});

/** Words inside a sentence are exempt from the size of a finger (WCAG 2.5.8); their hit area is larger than they look. */
const INLINE = '.source-button, .fact-sources a, .visually-hidden, .skip-link, [hidden] *';

it.each(['desktop', 'phone'] as const)(
  'every control on a %s is at least 44 px in one direction and 36 px in the other',
  async (viewport) => {
    const app = await openApp({ viewport, noWebgl: true });
    const facies = new FaciesPage(app.page);
    const card = await facies.openByList('glabella');
    await card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' }).first().click();
    const small = await app.page.evaluate((inline) => {
      const boxOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect();
      return [...document.querySelectorAll('button, a[href], input, select, summary')]
        .filter((element) => !element.matches(inline) && element.checkVisibility())
        .map((element) => ({ name: element.outerHTML.slice(0, 120), box: boxOf(element) }))
        .filter(({ box }) => box.width > 0 && (Math.max(box.width, box.height) < 44 || Math.min(box.width, box.height) < 36))
        .map(({ name, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${name}`);
    }, INLINE);
    // The grip is thin to the eye; its hit area reaches over the head of the card.
    expect(small.filter((each) => !each.includes('sheet-grip'))).toEqual([]);
    await app.close();
  },
);

it('everything can be reached at 200 % zoom, without scrolling sideways', async () => {
  const app = await openApp({ noWebgl: true });
  await app.page.setViewportSize({ width: 720, height: 450 });
  const facies = new FaciesPage(app.page);
  const card = await facies.openByKeyboard('glabella');
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  const put = card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' }).first();
  await put.scrollIntoViewIfNeeded();
  await put.click();
  await card.getByText('5 of 5 sites, 20 U').waitFor();
  await app.close();
});
