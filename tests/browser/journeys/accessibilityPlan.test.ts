import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { FaciesPage } from '../pages/faciesPage.ts';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { RecordPage } from '../pages/recordPage.ts';
import { expectNoViolations, openEverySection, smallControls } from '../support/axe.ts';
import { openApp, waitForScene } from '../support/openApp.ts';

const TOTAL = /onaA 64 U · 16 sites/;

/** What is true of every state: no violation, every control large enough for a finger, nothing beside the page. */
async function look(page: Page, state: string): Promise<void> {
  await expectNoViolations(page, state);
  expect(await smallControls(page), state).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${state}: no scrolling sideways`).toBe(
    true,
  );
}

describe.each(['desktop', 'phone'] as const)('axe finds nothing on a %s, light and dark', (viewport) => {
  it('in the plan with every section open, a finding that is asked about, and one that was acknowledged', async () => {
    const app = await openApp({ viewport, noWebgl: true });
    const plan = new PlanPage(app.page);
    const panel = await plan.openPanel();
    await openEverySection(panel);
    await look(app.page, 'an empty plan');
    await panel.getByRole('button', { name: /^Upper face by label/ }).click();
    await plan.writeVial('C1234');
    await panel.getByRole('button', { name: 'Now: Vial 1' }).click();
    await panel
      .getByRole('button', { name: /^Acknowledge: / })
      .first()
      .click();
    await panel.getByRole('button', { name: 'Intended', exact: true }).click();
    await panel.getByText('Acknowledged (1)').waitFor();
    await panel
      .getByRole('button', { name: /^Acknowledge: / })
      .first()
      .click();
    await panel.getByRole('textbox', { name: 'Reason, kept with the visit' }).waitFor();
    await openEverySection(panel);
    await panel
      .getByRole('button', { name: /^Corrugator lateral, left/ })
      .first()
      .click();
    await panel.getByRole('radio', { name: 'Yes' }).first().check({ force: true });
    await openEverySection(panel);
    await look(app.page, 'a plan with everything open');
    await app.close();
  });

  it('in the record: planned, given with an amendment, compared, recalled, and with its dialog', async () => {
    const app = await openApp({ viewport, noWebgl: true });
    const { page } = app;
    const [plan, record] = [new PlanPage(page), new RecordPage(page)];
    await plan.quickStart.click();
    await plan.writeVial('C1234');
    if (viewport === 'phone') await plan.panel.getByRole('button', { name: 'Close', exact: true }).click();
    await record.label('Chart 12');
    await openEverySection(record.panel);
    await look(page, 'record of a planned visit');
    await record.panel.getByRole('button', { name: 'Record as given' }).first().click();
    await page.getByRole('dialog', { name: 'Record this visit as given?' }).waitFor();
    await look(page, 'the question before a visit is locked');
    await page.keyboard.press('Escape');
    await record.give();
    await record.panel.getByLabel(RECORD_WORDS.amend.text).fill('A bruise');
    await record.panel.getByRole('button', { name: 'Add to the record' }).click();
    await record.panel.getByRole('button', { name: 'Repeat the last visit' }).click();
    await record.panel.getByRole('button', { name: /^Show: Given/ }).click();
    const recall = await record.section('Lot recall');
    await recall.getByLabel('Lot', { exact: true }).fill('C1234');
    await recall.getByRole('button', { name: 'Find every visit' }).click();
    await recall.getByText('1 visit used lot C1234').waitFor();
    expect(await record.import('broken.json', Buffer.from('{}'))).toMatch(/untouched/);
    await openEverySection(record.panel);
    await look(page, 'record of a given visit');
    await page.getByRole('button', { name: 'Back to the planned visit' }).click();
    await (await record.section('Compared with the last visit'))
      .getByText(/differ/)
      .first()
      .waitFor();
    await openEverySection(record.panel);
    await look(page, 'record of a repeated visit');
    await app.close();
  });

  it('in the editor of one site and of several, with the section down the needle', async () => {
    const app = await openApp({ viewport, noWebgl: true });
    const facies = new FaciesPage(app.page);
    await new PlanPage(app.page).quickStart.click();
    const card = await facies.openByList('glabella');
    await card.getByRole('button', { name: /^Edit Corrugator lateral, left: .*rim/ }).click({ timeout: PATIENCE_MS });
    const editor = card.getByRole('region', { name: 'Corrugator lateral, left' });
    await editor.getByText('Down the needle').click();
    await editor.getByRole('img').first().waitFor();
    await openEverySection(editor);
    await look(app.page, 'editor of one site');
    await card.getByRole('button', { name: 'Select all here' }).click();
    await card.getByRole('region', { name: '5 sites' }).waitFor();
    await look(app.page, 'editor of several sites');
    await app.close();
  });

  it('with the tools on the face, the layers and their legend', async () => {
    const app = await openApp({ viewport });
    const { page } = app;
    await waitForScene(page);
    await new PlanPage(page).quickStart.click();
    await page.getByRole('radio', { name: 'Place' }).check({ force: true });
    await look(page, 'placing sites');
    await page.getByRole('button', { name: 'Layers' }).click();
    await page.getByRole('switch', { name: 'Structures to keep clear of' }).click();
    await page.locator('.danger-legend li').first().waitFor({ timeout: PATIENCE_MS });
    await look(page, 'layers');
    await app.close();
  });

  it('asked what becomes of the sites of another product', async () => {
    const app = await openApp({ viewport, noWebgl: true });
    const plan = new PlanPage(app.page);
    await plan.quickStart.click();
    await plan.waitForSaved(TOTAL);
    await new FaciesPage(app.page).chooseProduct('abobotulinumtoxinA');
    await app.page.getByRole('dialog', { name: /^Change to abobotulinumtoxinA/ }).waitFor();
    await look(app.page, 'change of the product');
    await app.close();
  });

  it('on the lock screen', async () => {
    const app = await openApp({ viewport, noWebgl: true });
    const record = new RecordPage(app.page);
    const set = await record.section('Set a passphrase');
    await look(app.page, 'setting a passphrase');
    await set.getByLabel('New passphrase', { exact: true }).fill('four small grey horses');
    await set.getByLabel('New passphrase, again', { exact: true }).fill('four small grey horses');
    await set.getByRole('checkbox').check();
    await set.getByRole('button', { name: 'Encrypt and set' }).click();
    await record.panel.getByText('The charts are encrypted now.').waitFor({ timeout: PATIENCE_MS });
    await openEverySection(record.panel);
    await look(app.page, 'a passphrase is set');
    await record.panel.getByRole('button', { name: 'Lock now' }).click();
    const lock = app.page.getByRole('dialog', { name: 'Facies is locked' });
    await lock.getByLabel('Passphrase', { exact: true }).fill('wrong wrong wrong');
    await lock.getByRole('button', { name: 'Unlock' }).click();
    await lock.getByText(/This is not the passphrase/).waitFor({ timeout: PATIENCE_MS });
    await openEverySection(lock);
    await look(app.page, 'locked');
    await app.close();
  });
});
