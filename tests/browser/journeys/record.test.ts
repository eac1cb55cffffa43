import { expect, it } from 'vitest';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { FaciesPage } from '../pages/faciesPage.ts';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { RecordPage } from '../pages/recordPage.ts';
import { SitesOnFace } from '../pages/sitesOnFace.ts';
import { stillPicture } from '../support/comparePicture.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

const TOTAL = /onaA 64 U · 16 sites/;

it('a given visit is locked: nothing edits it, and the page says so', async () => {
  const app = await openApp({ path: '?bench' });
  const { page } = app;
  const [facies, plan, record, sites] = [new FaciesPage(page), new PlanPage(page), new RecordPage(page), new SitesOnFace(page)];
  await waitForScene(page);
  await plan.quickStart.click();
  await plan.writeVial('C1234');
  await record.label('Chart 12');
  await record.give();
  await plan.waitForSaved(TOTAL);

  await plan.openPanel();
  await plan.panel.getByText(/^This visit was given on .* and is locked\./).waitFor();
  expect(await (await plan.openSection(plan.panel, /^Product and vials$/)).getByLabel('Lot', { exact: true }).isDisabled()).toBe(true);
  await soon(() => facies.undo.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Control+z');
  await plan.waitForSaved(TOTAL);

  const card = await facies.openByList('glabella');
  expect(await card.getByRole('button', { name: /^Put label pattern/ }).count()).toBe(0);
  expect(await card.getByRole('button', { name: 'Remove', exact: true }).count()).toBe(0);
  expect(await card.getByRole('checkbox').first().isDisabled()).toBe(true);
  await soon(() => page.getByRole('radio', { name: 'Place' }).count()).toBe(0);
  const siteId = await sites.idOf('/corrugator-lateral-left');
  const before = await sites.heightAboveRim(siteId);
  await card.getByRole('button', { name: /^Edit Corrugator lateral, left/ }).press('ArrowDown');
  await page.getByRole('status').filter({ hasText: 'This visit is locked' }).first().waitFor({ state: 'attached' });
  await card.getByRole('button', { name: /^Edit Corrugator lateral, left/ }).press('Delete');
  const { from, to } = await sites.restingPoints(siteId, -8);
  await sites.dragByMouse(from, to);
  expect(await page.locator('.site-loupe').count()).toBe(0);
  expect(await sites.heightAboveRim(siteId)).toBe(before);
  expect((await sites.drawn()).length).toBe(16);

  await page.reload();
  await waitForScene(page);
  await page
    .locator('.plan-bar')
    .getByRole('button', { name: /16 sites.* Given Saved$/ })
    .waitFor({ timeout: PATIENCE_MS });
  await page.getByRole('button', { name: 'Record of Chart 12', exact: true }).waitFor();
  await app.close();
});

it('amended, planned again with the last visit as ghosts, and compared with it', async () => {
  const app = await openApp();
  const { page } = app;
  const [facies, plan, record] = [new FaciesPage(page), new PlanPage(page), new RecordPage(page)];
  await waitForScene(page);
  await plan.quickStart.click();
  await plan.waitForSaved(TOTAL);
  const panel = await record.open();
  await record.give();

  await panel.getByLabel('Who amends').fill('Dr. Amin');
  await panel.getByLabel(RECORD_WORDS.amend.text).fill('One unit more in the procerus');
  await panel.getByText('Doses actually given').click();
  await panel.getByLabel('Procerus, U given').fill('5');
  await panel.getByRole('button', { name: 'Add to the record' }).click();
  const amendment = panel.getByRole('listitem').filter({ hasText: 'One unit more in the procerus' }).first();
  await amendment.getByText(/Dr\. Amin · with 1 correction of sites/).waitFor();
  await plan.waitForSaved(/onaA 65 U · 16 sites/);

  await panel.getByRole('button', { name: 'Plan a new visit' }).click();
  await page
    .locator('.plan-bar')
    .getByRole('button', { name: /^Plan Nothing planned yet.* Saved$/ })
    .waitFor({ timeout: PATIENCE_MS });
  const canvas = page.locator('canvas').first();
  const ghosts = panel.getByLabel('Show the last visit on the face');
  const withGhosts = await stillPicture(canvas);
  await ghosts.uncheck();
  await soon(async () => (await stillPicture(canvas)).equals(withGhosts), 'the last visit was drawn').toBe(false);
  await ghosts.check();

  await panel.getByRole('button', { name: 'Repeat the last visit' }).click();
  await plan.waitForSaved(/onaA 65 U · 16 sites/);
  const differences = await record.section('Compared with the last visit');
  await differences.getByText('Nothing differs.').waitFor();
  await record.close();
  const card = await facies.openByList('glabella');
  await card.getByRole('button', { name: /^Edit Procerus: / }).click();
  await card.getByRole('button', { name: '1 U more', exact: true }).click();
  await plan.waitForSaved(/onaA 66 U · 16 sites/);
  await (await record.section('Compared with the last visit')).getByText('Procerus (Glabella): 6 U, last time 5 U').waitFor();

  // What was given a moment ago is within every label's interval.
  await plan.openPanel();
  await plan.panel
    .locator('.finding-sentence', { hasText: /treated 0 days ago/ })
    .first()
    .waitFor({ timeout: PATIENCE_MS });
  await app.close();
});

it('a recall finds a lot in two charts, and opens the other one', async () => {
  const app = await openApp({ noWebgl: true });
  const { page } = app;
  const [plan, record] = [new PlanPage(page), new RecordPage(page)];
  for (const label of ['Chart A', 'Chart B']) {
    await plan.quickStart.click();
    await plan.writeVial('C1234');
    await record.label(label);
    if (label === 'Chart A') {
      await record.give();
      await record.newChart();
      await record.close();
    }
  }
  const recall = await record.section('Lot recall');
  await recall.getByLabel('Lot', { exact: true }).fill('c1234');
  await recall.getByRole('button', { name: 'Find every visit' }).click();
  await recall.getByText('2 visits used lot c1234').waitFor();
  expect(await recall.getByRole('listitem').filter({ hasText: 'Chart B' }).innerText()).toMatch(/planned, not given/);
  const coming = page.waitForEvent('download');
  await recall.getByRole('button', { name: 'Save the list' }).click();
  expect((await coming).suggestedFilename()).toBe('facies-lot-c1234.csv');
  await recall.getByRole('button', { name: 'Open: Chart A' }).click();
  await page.getByRole('button', { name: 'Record of Chart A', exact: true }).waitFor({ timeout: PATIENCE_MS });
  await page
    .locator('.plan-bar')
    .getByRole('button', { name: /16 sites.* Given Saved$/ })
    .waitFor({ timeout: PATIENCE_MS });

  // The list stays: the next chart of a recall is opened from it.
  await recall.getByLabel('Lot', { exact: true }).fill('D9');
  await recall.getByRole('button', { name: 'Find every visit' }).click();
  await recall.getByText('No visit in this browser used lot D9.').waitFor();
  await app.close();
});
