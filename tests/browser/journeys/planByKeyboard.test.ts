import { describe, expect, it } from 'vitest';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { FaciesPage } from '../pages/faciesPage.ts';
import { HandsOnKeys } from '../pages/handsOnKeys.ts';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { type OpenedApp, openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

const TOTAL = /onaA 64 U · 16 sites/;
const REGIONS = [
  ['forehead', /^Put label pattern \(5 sites, 20 U\)/],
  ['glabella', /^Put label pattern \(5 sites, 20 U\)/],
  ['crows-feet', /^Put label pattern \(6 sites, 24 U\)/],
] as const;
const MOST_NUDGES = 12;

/** Region by region: the list, the card, the pattern, and back to the list. */
async function planTheUpperFace({ page }: OpenedApp, keys: HandsOnKeys): Promise<void> {
  const facies = new FaciesPage(page);
  for (const [regionId, put] of REGIONS) {
    await keys.enter(facies.regionButton(regionId));
    await keys.enter(facies.card(regionId).getByRole('button', { name: put }).first());
    await keys.heard(/sites put on/);
    await keys.press('Escape');
    await facies.card(regionId).waitFor({ state: 'detached' });
    await keys.expectOn(facies.regionButton(regionId), regionId);
  }
  await new PlanPage(page).waitForSaved(TOTAL);
}

/** @returns how many presses it took until the site lay below 10 mm */
async function nudgeBelowTheLimit({ page }: OpenedApp, keys: HandsOnKeys): Promise<number> {
  const facies = new FaciesPage(page);
  await keys.enter(facies.regionButton('glabella'));
  const row = facies.card('glabella').getByRole('button', { name: /^Edit Corrugator lateral, left: .*above the supraorbital rim/ });
  await keys.tabTo(row);
  for (let press = 1; press <= MOST_NUDGES; press += 1) {
    const before = await row.getAttribute('aria-label');
    await keys.press('ArrowDown');
    // What was heard may be the press before: the row itself says when it has moved.
    await soon(() => row.getAttribute('aria-label'), 'the row says its new height').not.toBe(before);
    await keys.heard(/^Moved 1 mm down; /);
    const name = (await row.getAttribute('aria-label')) ?? '';
    expect(await keys.isOn(row), 'the focus stays on the row').toBe(true);
    const mm = Number(/([\d.]+) mm above the supraorbital rim/.exec(name)?.[1]);
    if (mm < 10) {
      await keys.press('Escape');
      return press;
    }
  }
  throw new Error(`${MOST_NUDGES} mm down are not below the limit`);
}

async function acknowledgeTheFinding({ page }: OpenedApp, keys: HandsOnKeys): Promise<void> {
  const plan = new PlanPage(page);
  await keys.enter(plan.bar);
  await plan.panel.waitFor();
  const acknowledge = plan.panel.getByRole('button', {
    name: /^Acknowledge: Corrugator lateral, left: 9\.\d mm above the orbital rim; the label asks for at least 10 mm$/,
  });
  await keys.enter(acknowledge);
  await keys.type(plan.panel.getByRole('textbox', { name: 'Reason, kept with the visit' }), 'Low brow, examined twice');
  await keys.enter(plan.panel.getByRole('button', { name: 'Keep this reason' }));
  await keys.heard(/Finding acknowledged/);
  await plan.panel.getByText('Acknowledged (1)').waitFor();
  await acknowledge.waitFor({ state: 'detached' });
}

/** Steps back over the reason, which brings the finding back, and over the moves, which clears it. */
async function undoEverything({ page }: OpenedApp, keys: HandsOnKeys, moves: number): Promise<void> {
  const plan = new PlanPage(page);
  await keys.press('Control+z');
  await plan.rimFinding.waitFor({ timeout: PATIENCE_MS });
  for (let step = 0; step < moves; step += 1) {
    await keys.press('Control+z');
    await keys.heard(/Undone/);
  }
  await plan.rimFinding.waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await plan.waitForSaved(TOTAL);
  await keys.press('Escape');
  await plan.panel.waitFor({ state: 'detached' });
  await keys.expectOn(plan.bar, 'the focus goes back to the bar');
}

async function giveAndAmend({ page }: OpenedApp, keys: HandsOnKeys): Promise<void> {
  await keys.enter(page.getByRole('button', { name: 'Record', exact: true }));
  const record = page.getByRole('region', { name: 'Record', exact: true });
  await keys.enter(record.getByRole('button', { name: 'Record as given' }));
  const dialog = page.getByRole('dialog', { name: 'Record this visit as given?' });
  await dialog.waitFor();
  await keys.enter(dialog.getByRole('button', { name: 'Record as given' }));
  await dialog.waitFor({ state: 'detached' });
  await keys.heard(/Recorded as given and locked/);
  await keys.type(record.getByRole('textbox', { name: 'Who amends' }), 'Dr. Amin');
  await keys.type(record.getByRole('textbox', { name: RECORD_WORDS.amend.text }), 'One site bruised at once');
  await keys.enter(record.getByRole('button', { name: 'Add to the record' }));
  await keys.heard(/Amendment added/);
  await record.getByRole('listitem').filter({ hasText: 'One site bruised at once' }).first().waitFor();
  await page
    .locator('.plan-bar')
    .getByRole('button', { name: /^Plan onaA 64 U · 16 sites.* Given Saved$/ })
    .waitFor({ timeout: PATIENCE_MS });
}

describe('by keyboard and names alone: planned, moved, acknowledged, undone, given, amended', () => {
  it.each(['beside the drawn face', 'where no face can be drawn'] as const)('%s', async (where) => {
    const drawn = where === 'beside the drawn face';
    const app = await openApp({ noWebgl: !drawn });
    const keys = new HandsOnKeys(app.page);
    if (drawn) await waitForScene(app.page);
    else await app.page.getByRole('heading', { name: 'The face cannot be drawn here' }).waitFor();
    await planTheUpperFace(app, keys);
    const moves = await nudgeBelowTheLimit(app, keys);
    await acknowledgeTheFinding(app, keys);
    await undoEverything(app, keys, moves);
    await giveAndAmend(app, keys);
    await app.close();
  });
});

it('without the face’s files nothing can be moved or measured, which is said, and everything else still works', async () => {
  const app = await openApp({ blockModel: 'missing', expectedErrors: [/^Failed to load resource: .* 404/] });
  const keys = new HandsOnKeys(app.page);
  const facies = new FaciesPage(app.page);
  const plan = new PlanPage(app.page);
  await app.page.getByRole('heading', { name: 'The face did not arrive' }).waitFor();
  await planTheUpperFace(app, keys);
  await soon(() => plan.bar.innerText()).toMatch(/distances not measured/);
  await keys.enter(facies.regionButton('glabella'));
  await keys.tabTo(facies.card('glabella').getByRole('button', { name: /^Edit Corrugator lateral, left: / }));
  await keys.press('ArrowDown');
  await keys.heard(/nothing can be moved/);
  await keys.press('Escape');
  await keys.enter(plan.bar);
  await plan.panel.getByText('The face could not be loaded, so no distance was measured.').waitFor();
  await keys.press('Escape');
  await giveAndAmend(app, keys);
  await app.close();
});
