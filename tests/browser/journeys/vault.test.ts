import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { RecordPage } from '../pages/recordPage.ts';
import { NEVER_RETRIED } from '../support/neverRetried.ts';
import { openApp } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';
import { storedText } from '../support/storedText.ts';

const TOTAL = /onaA 64 U · 16 sites/;
const LABEL = 'Readable-Label-4711';
const LOT = 'LOT-readable-17';
const PASSPHRASE = 'four small grey horses';

const lockScreen = (page: Page): Locator => page.getByRole('dialog', { name: 'Facies is locked' });

async function unlock(page: Page, passphrase: string): Promise<void> {
  const field = lockScreen(page).getByLabel('Passphrase', { exact: true });
  await field.fill(passphrase);
  await field.press('Enter');
}

async function expectLocked(page: Page): Promise<void> {
  await lockScreen(page).waitFor({ timeout: PATIENCE_MS });
  const behind = page.locator('#root, .map').first();
  await soon(() => behind.evaluate((each) => each.closest('[inert]') !== null), 'what is behind the lock is inert').toBe(true);
  expect(await page.locator('body').innerText(), 'nothing of the chart is behind the lock').not.toContain(LABEL);
}

async function expectOpen(page: Page): Promise<void> {
  await lockScreen(page).waitFor({ state: 'detached', timeout: PATIENCE_MS });
  await page.getByRole('button', { name: `Record of ${LABEL}`, exact: true }).waitFor({ timeout: PATIENCE_MS });
  await new PlanPage(page).waitForSaved(TOTAL);
}

/** Whether any of the words of this chart can be read in what is stored. */
async function readableWords(page: Page): Promise<string[]> {
  const text = await storedText(page);
  return [LABEL, LOT, 'corrugator'].filter((word) => text.includes(word));
}

it('a passphrase is set, asked for, refused when wrong, and nothing of a chart can be read without it', NEVER_RETRIED, async () => {
  const app = await openApp({ noWebgl: true });
  const { page } = app;
  const [plan, record] = [new PlanPage(page), new RecordPage(page)];
  await plan.quickStart.click();
  await plan.writeVial(LOT);
  await record.label(LABEL);
  await plan.waitForSaved(TOTAL);
  expect(await readableWords(page), 'readable before').toEqual([LABEL, LOT, 'corrugator']);

  const form = await record.section('Set a passphrase');
  const submit = form.getByRole('button', { name: 'Encrypt and set' });
  const first = form.getByLabel('New passphrase', { exact: true });
  const second = form.getByLabel('New passphrase, again', { exact: true });
  await first.fill('short');
  await second.fill('short');
  await submit.click();
  await form.getByText(/too short/).waitFor();
  await first.fill(PASSPHRASE);
  await second.fill('four small grey houses');
  await submit.click();
  await form.getByText('The two passphrases are not the same.').waitFor();
  await second.fill(PASSPHRASE);
  await submit.click();
  await form.getByText('Tick the box about a forgotten passphrase first.').waitFor();
  await form.getByRole('checkbox').check();
  await submit.click();
  await record.panel.getByText('The charts are encrypted now.').waitFor({ timeout: PATIENCE_MS });
  expect(await readableWords(page), 'sealed').toEqual([]);

  // What is edited from now on is sealed as well.
  await record.label(`${LABEL} b`);
  await record.label(LABEL);
  await plan.waitForSaved(TOTAL);
  expect(await readableWords(page), 'sealed after edits').toEqual([]);

  await page.reload();
  await expectLocked(page);
  await page.keyboard.press('Control+z');
  await unlock(page, 'four small grey houses');
  await lockScreen(page)
    .getByText(/This is not the passphrase/)
    .waitFor({ timeout: PATIENCE_MS });
  await expectLocked(page);
  await unlock(page, PASSPHRASE);
  await expectOpen(page);

  await record.open();
  await record.panel.getByRole('button', { name: 'Lock now' }).click();
  await expectLocked(page);
  await unlock(page, PASSPHRASE);
  await expectOpen(page);
  expect(await readableWords(page), 'still sealed').toEqual([]);
  await app.close();
});

it('a changed passphrase opens, the old one does not; turned off, nothing is asked for', NEVER_RETRIED, async () => {
  const app = await openApp({ noWebgl: true });
  const { page } = app;
  const [plan, record] = [new PlanPage(page), new RecordPage(page)];
  await plan.quickStart.click();
  await record.label(LABEL);
  const set = await record.section('Set a passphrase');
  await set.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await set.getByLabel('New passphrase, again', { exact: true }).fill(PASSPHRASE);
  await set.getByRole('checkbox').check();
  await set.getByRole('button', { name: 'Encrypt and set' }).click();
  await record.panel.getByText('The charts are encrypted now.').waitFor({ timeout: PATIENCE_MS });

  const change = await record.section('Change the passphrase');
  await change.getByLabel('Present passphrase', { exact: true }).fill(PASSPHRASE);
  await change.getByLabel('New passphrase', { exact: true }).fill('another long passphrase');
  await change.getByLabel('New passphrase, again', { exact: true }).fill('another long passphrase');
  await change.getByRole('button', { name: 'Change', exact: true }).click();
  await record.panel.getByText('The passphrase is changed.').waitFor({ timeout: PATIENCE_MS });
  await page.reload();
  await expectLocked(page);
  await unlock(page, PASSPHRASE);
  await lockScreen(page)
    .getByText(/This is not the passphrase/)
    .waitFor({ timeout: PATIENCE_MS });
  await unlock(page, 'another long passphrase');
  await expectOpen(page);

  const remove = await record.section('Turn the passphrase off');
  await remove.getByLabel('Passphrase', { exact: true }).fill('another long passphrase');
  await remove.getByRole('button', { name: 'Decrypt and turn off' }).click();
  await record.panel.getByText('The passphrase is off.').waitFor({ timeout: PATIENCE_MS });
  await page.reload();
  await expectOpen(page);
  expect(await lockScreen(page).count()).toBe(0);
  await app.close();
});

it('another tab locks with this one, and opens by itself with the passphrase', NEVER_RETRIED, async () => {
  const app = await openApp({ noWebgl: true });
  const { page } = app;
  const record = new RecordPage(page);
  await new PlanPage(page).quickStart.click();
  await record.label(LABEL);
  const other = await app.context.newPage();
  await other.goto(page.url());
  await expectOpen(other);

  const set = await record.section('Set a passphrase');
  await set.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await set.getByLabel('New passphrase, again', { exact: true }).fill(PASSPHRASE);
  await set.getByRole('checkbox').check();
  await set.getByRole('button', { name: 'Encrypt and set' }).click();
  await record.panel.getByText('The charts are encrypted now.').waitFor({ timeout: PATIENCE_MS });
  await expectLocked(other);
  await unlock(other, PASSPHRASE);
  await expectOpen(other);
  await record.panel.getByRole('button', { name: 'Lock now' }).click();
  await expectLocked(page);
  await expectLocked(other);
  await app.close();
});
