import { it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { SitesOnFace } from '../pages/sitesOnFace.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

it.each(['desktop', 'phone'] as const)('on a %s a tap places a site, and it is mirrored and taken away again', async (viewport) => {
  const phone = viewport === 'phone';
  const app = await openApp({ viewport, path: '?bench' });
  const { page } = app;
  const [facies, plan, sites] = [new FaciesPage(page), new PlanPage(page), new SitesOnFace(page)];
  await waitForScene(page);
  // On a phone the tools come with a region: until then chin and neck are free.
  if (phone) await facies.chooseSide(await facies.openByList('crows-feet'), 'Left');
  // By its label, which stands still before it is pressed: the bar rises with the sheet.
  await page.locator('label', { hasText: /^Place$/ }).click();
  const { x, y } = await facies.pointOnFace('crows-feet', 'left');
  if (phone) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  // The dose of the label's sites there.
  await plan.waitForSaved(/onaA 4 U · 1 site\b/);
  await soon(() => sites.drawn()).toHaveLength(1);

  const editor = page.getByRole('region', { name: /^Orbicularis oculi.*, left$/ });
  await editor.waitFor({ timeout: PATIENCE_MS });
  await editor.getByText('Placed by hand').waitFor();
  await editor.getByRole('button', { name: 'Mirror to the right' }).click();
  await plan.waitForSaved(/onaA 8 U · 2 sites/);
  await page.keyboard.press('Control+z');
  await plan.waitForSaved(/onaA 4 U · 1 site\b/);
  await editor.getByRole('button', { name: 'Delete' }).click();
  await plan.waitForSaved(/Nothing planned yet/);
  await soon(() => sites.drawn()).toHaveLength(0);
  await page.keyboard.press('Control+z');
  await plan.waitForSaved(/onaA 4 U · 1 site\b/);
  await app.close();
});

it('a loop drawn around the sites selects them, and sets one dose for all', async () => {
  const app = await openApp({ path: '?bench' });
  const { page } = app;
  const [facies, plan, sites] = [new FaciesPage(page), new PlanPage(page), new SitesOnFace(page)];
  await waitForScene(page);
  const card = await facies.openByList('glabella');
  await card
    .getByRole('button', { name: /^Put label pattern/ })
    .first()
    .click();
  await plan.waitForSaved(/onaA 20 U · 5 sites/);
  await page.getByRole('radio', { name: 'Lasso' }).check({ force: true });
  await soon(() => sites.drawn()).toHaveLength(5);
  const points = await sites.restingSites();
  const [left, right] = [Math.min(...points.map(({ x }) => x)) - 30, Math.max(...points.map(({ x }) => x)) + 30];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)) - 30, Math.max(...points.map(({ y }) => y)) + 30];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top + 4],
  ] as const)
    await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
  const editor = page.getByRole('region', { name: '5 sites', exact: true });
  await editor.waitFor({ timeout: PATIENCE_MS });
  const dose = editor.getByLabel('Dose of each site, onabotulinumtoxinA');
  await dose.fill('2.5');
  await dose.press('Enter');
  await plan.waitForSaved(/onaA 12\.5 U · 5 sites/);
  await page.keyboard.press('Escape');
  await editor.waitFor({ state: 'detached' });
  await app.close();
});
