import { expect, it } from 'vitest';
import { HandsOnKeys } from '../pages/handsOnKeys.ts';
import { PATIENCE_MS } from '../pages/planPage.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

it('a practice case by keyboard alone: read, planned, scored, seen through; the chart stays as it was', async () => {
  const app = await openApp();
  const { page } = app;
  const keys = new HandsOnKeys(page);
  await waitForScene(page);
  const button = (name: RegExp | string) => page.getByRole('button', { name });

  await keys.tabTo(page.getByRole('radio', { name: 'Doctor' }));
  await keys.press('ArrowRight');
  await keys.press('ArrowRight');
  await keys.enter(button('Learn'));
  const panel = page.getByRole('region', { name: 'Learn and practise' });
  await keys.tabTo(panel.getByRole('tab', { selected: true }));
  await keys.press('End');
  await keys.enter(panel.getByRole('button', { name: /^A first treatment of the frown/ }));

  await panel.getByRole('heading', { name: 'A first treatment of the frown' }).waitFor({ timeout: PATIENCE_MS });
  await keys.enter(panel.getByRole('button', { name: 'Frown', exact: true }));
  await keys.enter(panel.getByRole('button', { name: 'Rest', exact: true }));
  await keys.enter(panel.getByRole('button', { name: 'Add a site' }));
  await keys.heard(/^Site added in the middle of Glabella/);
  await keys.expectOn(page.getByRole('heading', { name: 'Procerus', exact: true }), 'its editor takes the focus');
  // The middle of the region lies above the point of the procerus.
  for (let press = 0; press < 10; press += 1) await keys.press('ArrowDown');
  await keys.heard(/^Moved 1 mm down/);
  await keys.enter(panel.getByRole('button', { name: 'Check my plan' }));

  await keys.heard(/^\d+ of 100\. \d+ errors\.$/);
  await keys.expectOn(panel.getByRole('heading', { name: 'Your result' }), 'the result takes the focus');
  const errors = panel.locator('.case-errors li');
  await soon(() => errors.filter({ hasText: 'left out' }).count(), 'four sites of the corrugators are left out').toBe(4);
  expect(await errors.filter({ hasText: /Procerus: too (high|low)/ }).count(), 'the procerus lies in its field').toBe(0);
  await keys.enter(panel.getByRole('button', { name: 'See what follows' }));
  await panel.getByRole('heading', { name: 'What follows' }).waitFor({ timeout: PATIENCE_MS });
  await panel.getByText('Little happens').waitFor();
  await keys.enter(panel.getByRole('button', { name: 'All cases' }));
  await panel.getByRole('button', { name: /^A first treatment of the frown.*Best: \d+ of 100/s }).waitFor();
  await page
    .locator('.plan-bar')
    .getByRole('button', { name: /Nothing planned yet/ })
    .waitFor();
  await app.close();
});
