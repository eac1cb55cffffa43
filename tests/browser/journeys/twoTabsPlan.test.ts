import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { RecordPage } from '../pages/recordPage.ts';
import { NEVER_RETRIED } from '../support/neverRetried.ts';
import { type OpenedApp, openApp } from '../support/openApp.ts';

const GLABELLA = /onaA 20 U · 5 sites/;
const CROWS_FEET = /onaA 24 U · 6 sites/;
const BOTH = /onaA 44 U · 11 sites/;

async function put(page: Page, regionId: 'glabella' | 'crows-feet'): Promise<void> {
  const card = await new FaciesPage(page).openByList(regionId);
  await card
    .getByRole('button', { name: /^Put label pattern/ })
    .first()
    .click();
}

async function secondTab(app: OpenedApp): Promise<Page> {
  const page = await app.context.newPage();
  await page.goto(app.page.url());
  await new PlanPage(page).bar.waitFor();
  return page;
}

/** Somebody is there: where nothing is stored yet, the chart is opened then. */
async function touch(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 310);
  await page.waitForFunction(() => performance.getEntriesByName('facies:chart-open').length > 0);
}

/** No word between tabs: as if each were asleep while the other is used. */
function sayNothing() {
  Reflect.deleteProperty(window, 'BroadcastChannel');
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (this: Storage, name: string, value: string) {
    if (name !== 'facies.touched') setItem.call(this, name, value);
  };
}

/** Lets writes fail as they do on a full disk, until there is room again. */
function takeRoom() {
  const { add, put } = IDBObjectStore.prototype;
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
  Object.assign(globalThis, { giveRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
}

describe('two tabs', NEVER_RETRIED, () => {
  it('stay in step, and undo takes back only what its own tab did', async () => {
    const app = await openApp({ noWebgl: true });
    const first = app.page;
    const second = await secondTab(app);
    await put(first, 'glabella');
    await new PlanPage(second).waitForSaved(GLABELLA);
    await put(second, 'crows-feet');
    await new PlanPage(first).waitForSaved(BOTH);

    await first.keyboard.press('Control+z');
    await new PlanPage(first).waitForSaved(CROWS_FEET);
    await new PlanPage(second).waitForSaved(CROWS_FEET);
    await first.keyboard.press('Control+z');
    await first.getByRole('status').filter({ hasText: 'Nothing to undo' }).first().waitFor({ state: 'attached' });
    await new PlanPage(first).waitForSaved(CROWS_FEET);
    await first.keyboard.press('Control+Shift+z');
    await new PlanPage(second).waitForSaved(BOTH);
    await second.keyboard.press('Control+z');
    await new PlanPage(first).waitForSaved(GLABELLA);
    await app.close();
  });

  it('that hear nothing of each other lose nothing: after a reload both edits are there', async () => {
    const app = await openApp({ noWebgl: true });
    await app.context.addInitScript(sayNothing);
    const first = app.page;
    await first.reload();
    const second = await secondTab(app);
    await touch(first);
    await touch(second);
    await put(first, 'glabella');
    await put(second, 'crows-feet');
    await new PlanPage(first).waitForSaved(GLABELLA);
    await new PlanPage(second).waitForSaved(CROWS_FEET);
    // Both at the same site's dose as well: one of the two values holds, in both tabs.
    for (const [page, dose] of [
      [first, '7'],
      [second, '9'],
    ] as const) {
      await page.reload();
      await new PlanPage(page).waitForSaved(/onaA \d+ U · 11 sites/);
      const card = await new FaciesPage(page).openByList('glabella');
      await card.getByRole('button', { name: /^Edit Procerus: / }).click();
      const field = card.getByLabel('Dose, onabotulinumtoxinA');
      await field.fill(dose);
      await field.press('Enter');
      await new PlanPage(page).waitForSaved(/onaA 4[79] U · 11 sites/);
    }
    await Promise.all([first.reload(), second.reload()]);
    await new PlanPage(first).waitForSaved(/onaA 49 U · 11 sites/);
    await new PlanPage(second).waitForSaved(/onaA 49 U · 11 sites/);
    await app.close();
  });
});

describe('when nothing can be stored, it is said, and nothing is lost while the page lives', NEVER_RETRIED, () => {
  const unsaved = (page: Page, total: RegExp) =>
    page
      .locator('.plan-bar')
      .getByRole('button', { name: new RegExp(`^Plan ${total.source}.* Not saved$`) })
      .waitFor({ timeout: PATIENCE_MS });

  it('the disk is full, and has room again', async () => {
    const app = await openApp({ noWebgl: true });
    const { page } = app;
    const [facies, plan] = [new FaciesPage(page), new PlanPage(page)];
    await put(page, 'glabella');
    await plan.waitForSaved(GLABELLA);
    await page.evaluate(takeRoom);
    await put(page, 'crows-feet');
    await facies.notice.getByText(/storage is full/).waitFor({ timeout: PATIENCE_MS });
    await unsaved(page, BOTH);
    await facies.notice.getByRole('button', { name: 'Understood' }).click();
    await facies.notice.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await facies.notice.getByText(/storage is full/).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await unsaved(page, BOTH);

    await page.evaluate(() => (globalThis as unknown as { giveRoom: () => void }).giveRoom());
    // The page tries again by itself.
    await plan.waitForSaved(BOTH);
    await facies.notice.waitFor({ state: 'detached' });
    await page.reload();
    await plan.waitForSaved(BOTH);
    await app.close();
  });

  it('storage is denied: charts and visits last until the page is closed', async () => {
    const app = await openApp({ noWebgl: true, storage: 'blocked' });
    const { page } = app;
    const [facies, record] = [new FaciesPage(page), new RecordPage(page)];
    await facies.notice.getByText(/last until the page is closed/).waitFor();
    await facies.notice.getByRole('button', { name: 'Understood' }).click();
    await put(page, 'glabella');
    await unsaved(page, GLABELLA);
    await record.label('First');
    await record.newChart();
    await put(page, 'crows-feet');
    await unsaved(page, CROWS_FEET);
    await (await record.section('All charts')).getByRole('button', { name: 'Open: First' }).click();
    await unsaved(page, GLABELLA);
    await page.getByRole('button', { name: 'Record of First', exact: true }).waitFor();
    const saved = await record.export('Whole chart (file for Facies)');
    expect(saved.bytes.toString('utf8')).toContain('corrugator');
    await app.close();
  });
});
