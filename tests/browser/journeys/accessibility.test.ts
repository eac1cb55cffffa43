import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { expectNoViolations, openEverySection, smallControls } from '../support/axe.ts';
import { type OpenAppOptions, type OpenedApp, openApp, waitForScene } from '../support/openApp.ts';

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
      await openEverySection(card);
      await card
        .getByRole('button', { name: /source/i })
        .first()
        .click();
      await expectNoViolations(page, 'card with everything open');
      await page.keyboard.press('Escape');
      await facies.backToWholeFace();
      await expectNoViolations(page, 'list with chosen sites');
      const crowsFeet = await facies.openByList('crows-feet');
      await facies.chooseSide(crowsFeet, 'Left');
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

it.each(['desktop', 'phone'] as const)(
  'every control on a %s is at least 44 px in one direction and 36 px in the other',
  async (viewport) => {
    const app = await openApp({ viewport, noWebgl: true });
    const facies = new FaciesPage(app.page);
    const card = await facies.openByList('glabella');
    await card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' }).first().click();
    expect(await smallControls(app.page)).toEqual([]);
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
