import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import type { ViewportName } from '../support/viewports.ts';

async function expectNoViolations(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
  expect(found, state).toEqual([]);
}

const SCREENS: readonly [ViewportName, 'light' | 'dark'][] = [
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['tablet', 'light'],
  ['phone', 'light'],
  ['phone', 'dark'],
];

describe.each(SCREENS)('axe finds nothing on a %s, %s', (viewport, colorScheme) => {
  it('on any screen in any state', async () => {
    const app = await openApp({ viewport, colorScheme });
    const { page } = app;
    const facies = new FaciesPage(page);
    await waitForScene(page);
    await expectNoViolations(page, 'first visit');
    await page.getByRole('button', { name: 'More regions' }).click();
    await expectNoViolations(page, 'all regions');
    await page.getByRole('button', { name: 'More regions' }).click();
    await page.getByRole('button', { name: 'Face and view' }).click();
    await expectNoViolations(page, 'face menu');
    await page.keyboard.press('Escape');

    for (const audience of ['Doctor', 'Trainer', 'Patient'] as const) {
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
      await expectNoViolations(page, `${audience}: card with everything open`);
      await page.keyboard.press('Escape');
      await facies.backToWholeFace();
      await expectNoViolations(page, `${audience}: list with chosen sites`);
      const lips = await facies.openByList('crows-feet');
      await lips.getByRole('radio', { name: 'Left' }).check({ force: true });
      await expectNoViolations(page, `${audience}: one side`);
      await facies.backToWholeFace();
      await page.getByRole('link', { name: 'About the treatment' }).click();
      await page.getByRole('heading', { level: 1, name: 'About the treatment' }).waitFor();
      await expectNoViolations(page, `${audience}: about the treatment`);
      await page.getByRole('link', { name: 'Back to the face' }).click();
    }
    expect(app.foreignRequests()).toEqual([]);
    await app.close();
  });
});

it.each(['no WebGL', 'no model', 'no storage'] as const)('axe finds nothing with %s', async (failure) => {
  const app = await openApp({
    noWebgl: failure === 'no WebGL',
    ...(failure === 'no model' ? { blockModel: 'missing' as const } : {}),
    ...(failure === 'no storage' ? { storage: 'blocked' as const } : {}),
  });
  await app.page.getByRole('alert').first().waitFor();
  await expectNoViolations(app.page, failure);
  await app.close();
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
