import { describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { SitesOnFace } from '../pages/sitesOnFace.ts';
import { type OpenedApp, openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';
import { Taps } from '../support/taps.ts';

const MOST_TAPS = 9;
const TOTAL = /onaA 64 U · 16 sites/;
const REGIONS = [
  ['forehead', 'Put label pattern (5 sites, 20 U)'],
  ['glabella', 'Put label pattern (5 sites, 20 U)'],
  ['crows-feet', 'Put label pattern (6 sites, 24 U)'],
] as const;
const CORRUGATOR = '/corrugator-lateral-left';
/** The drawn point stands some 16 mm above the rim, 11 above the brow. */
const DOWN_MM = -8;

async function planByRegions(app: OpenedApp, taps: Taps, phone: boolean): Promise<void> {
  const facies = new FaciesPage(app.page);
  for (const [regionId, put] of REGIONS) {
    await taps.on(facies.regionButton(regionId), regionId);
    await taps.on(facies.card(regionId).getByRole('button', { name: put }).first(), put);
    // On a phone the sheet covers the list and the bar.
    if (phone) await taps.on(facies.card(regionId).getByRole('button', { name: 'Close', exact: true }), 'close');
  }
}

/** Saved and totalled, in the bar and in the panel. */
async function expectWholePlan(plan: PlanPage): Promise<void> {
  await plan.waitForSaved(TOTAL);
  await plan.openPanel();
  await soon(async () => (await plan.totalsRow()).slice(0, 3)).toEqual(['In all', '16', '64 U']);
}

describe.each(['desktop', 'phone'] as const)('on a %s: from an opened page to a saved, totalled plan of the upper face', (viewport) => {
  const phone = viewport === 'phone';

  it.each(['by the regions', 'by the label of the upper face'] as const)('%s, in at most 9 taps', async (way) => {
    const app = await openApp({ viewport });
    const plan = new PlanPage(app.page);
    const taps = new Taps(phone ? 'touch' : 'mouse');
    await waitForScene(app.page);
    if (way === 'by the regions') await planByRegions(app, taps, phone);
    else await taps.on(plan.quickStart, 'upper face by label');
    await plan.waitForSaved(TOTAL);
    expect(taps.count, taps.steps.join(', ')).toBeLessThanOrEqual(MOST_TAPS);
    await expectWholePlan(plan);
    expect(await new FaciesPage(app.page).notice.count()).toBe(0);

    await app.page.reload();
    await waitForScene(app.page);
    await expectWholePlan(plan);
    await app.close();
  });
});

/** The finding says what the face measures, undo takes it away and the site back. */
async function expectFindingUntilUndo(app: OpenedApp, siteId: string, before: number): Promise<void> {
  const plan = new PlanPage(app.page);
  const sites = new SitesOnFace(app.page);
  await plan.openPanel();
  await plan.rimFinding.waitFor({ timeout: PATIENCE_MS });
  expect(await plan.rimFinding.count()).toBe(1);
  const said = await plan.measuredMm(plan.rimFinding);
  expect(said).toBeLessThan(10);
  expect(Math.abs(said - (await sites.heightAboveRim(siteId)))).toBeLessThan(0.3);
  expect(await plan.rimFinding.innerText()).toMatch(/^Corrugator lateral, left: /);
  await plan.waitForSaved(TOTAL);

  await app.page.keyboard.press('Control+z');
  await plan.rimFinding.waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await soon(() => sites.heightAboveRim(siteId)).toBeCloseTo(before, 3);
  await plan.waitForSaved(TOTAL);
}

describe('a corrugator site below 10 mm above the rim raises a finding with the measured mm, and undo clears it', () => {
  it('dragged with the mouse', async () => {
    const app = await openApp({ path: '?bench' });
    const plan = new PlanPage(app.page);
    const sites = new SitesOnFace(app.page);
    await waitForScene(app.page);
    await plan.quickStart.click();
    await plan.waitForSaved(TOTAL);
    const siteId = await sites.idOf(CORRUGATOR);
    const before = await sites.heightAboveRim(siteId);
    expect(before).toBeGreaterThanOrEqual(10);
    await plan.openPanel();
    await plan.panel.getByRole('heading', { name: /^Findings/ }).waitFor({ timeout: PATIENCE_MS });
    expect(await plan.rimFinding.count()).toBe(0);

    const { from, to } = await sites.restingPoints(siteId, DOWN_MM);
    await sites.dragByMouse(from, to, async () => {
      await app.page.locator('.site-loupe').waitFor();
    });
    await app.page.locator('.site-loupe').waitFor({ state: 'detached' });
    await soon(() => sites.heightAboveRim(siteId)).toBeLessThan(10);
    await expectFindingUntilUndo(app, siteId, before);
    await app.close();
  });

  it('tapped and dragged with one finger on a phone, under a loupe', async () => {
    const app = await openApp({ viewport: 'phone', path: '?bench' });
    const plan = new PlanPage(app.page);
    const sites = new SitesOnFace(app.page);
    await waitForScene(app.page);
    await plan.quickStart.tap();
    await plan.waitForSaved(TOTAL);
    const siteId = await sites.idOf(CORRUGATOR);
    const before = await sites.heightAboveRim(siteId);

    const seen = await sites.restingPoints(siteId, 0);
    await app.page.touchscreen.tap(seen.from.x, seen.from.y);
    const editor = app.page.getByRole('region', { name: 'Corrugator lateral, left', exact: true });
    await editor.waitFor({ timeout: PATIENCE_MS });
    expect(await sites.heightAboveRim(siteId), 'a tap moves nothing').toBe(before);

    const { from, to } = await sites.restingPoints(siteId, DOWN_MM);
    await sites.dragByFinger(from, to, async () => {
      const loupe = app.page.locator('.site-loupe');
      await loupe.waitFor();
      // The loupe follows the finger a frame later.
      await soon(async () => {
        const box = await loupe.boundingBox();
        if (!box) return 'nowhere';
        if (!(box.width > 100 && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390)) return 'beside the screen, or small';
        const beside = to.y < box.y || to.y > box.y + box.height || to.x < box.x || to.x > box.x + box.width;
        return beside ? 'beside the finger' : 'under the finger';
      }, 'the loupe').toBe('beside the finger');
    });
    await app.page.locator('.site-loupe').waitFor({ state: 'detached' });
    await soon(() => sites.heightAboveRim(siteId)).toBeLessThan(10);
    await expectFindingUntilUndo(app, siteId, before);
    await app.close();
  });
});
