import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { NEVER_RETRIED } from '../support/neverRetried.ts';
import { type KillableChromium, newProfile, removeProfile, startChromium } from './killableChromium.ts';
import { applyNote, openPlan, planOf, putPattern, untilSaving, waitForPlan } from './planInPage.ts';

const GLABELLA = 'glabella-onabotulinumtoxinA-us';
const CROWS_FEET = 'crows-feet-onabotulinumtoxinA-us';

let profile: string;
let chromium: KillableChromium;

beforeEach(async () => {
  profile = newProfile();
  chromium = await startChromium(profile);
});
afterEach(async () => {
  await chromium.kill();
  removeProfile(profile);
});

/** Leaves the origin no room, or gives it back. The browser itself then refuses to store. */
async function setRoom(page: Page, room: 'none' | 'plenty'): Promise<void> {
  const session = await chromium.context.newCDPSession(page);
  const origin = new URL(inject('appUrl')).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(room === 'none' ? { quotaSize: 1 } : {}) });
}

/** Lets writes of one page fail as they do without room: the browser looks at its quota only now and then once a page has written. */
function refuseWrites(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    Object.assign(globalThis, { __giveRoom: () => Object.assign(IDBObjectStore.prototype, { add, put }) });
  });
}

function giveRoom(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { __giveRoom: () => void }).__giveRoom());
}

/** Turns bits of the update that was stored last. */
function damageLastUpdate(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('facies');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction('updates', 'readwrite');
          const request = tx.objectStore('updates').openCursor(null, 'prev');
          request.onsuccess = () => {
            const cursor = request.result;
            const row = cursor?.value as { bytes: Uint8Array };
            cursor?.update({ ...row, bytes: row.bytes.map((byte, at) => (at % 3 === 0 ? byte ^ 0x55 : byte)) });
          };
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
  );
}

describe('the record in a real browser', NEVER_RETRIED, () => {
  it('whose room is used up: says so, loses nothing, and stores it when there is room', async () => {
    const { page } = chromium;
    await setRoom(page, 'none');
    await openPlan(page, inject('appUrl'));
    await putPattern(page, GLABELLA);
    await applyNote(page, 'x'.repeat(15_000));
    await untilSaving(page, 'unsaved');
    expect((await planOf(page)).problem).toEqual({ kind: 'storage-full' });
    await page
      .locator('.plan-problem')
      .getByText(/storage is full/)
      .waitFor();
    await setRoom(page, 'plenty');
    await untilSaving(page, 'saved');
    expect((await planOf(page)).problem).toBeNull();
    await page.reload();
    await waitForPlan(page);
    expect((await planOf(page)).plan).toMatchObject({ note: 'x'.repeat(15_000), sites: { length: 5 } });
  });

  it('of two tabs that both have no room: both edits are there once there is', async () => {
    const { page } = chromium;
    await openPlan(page, inject('appUrl'));
    const other = await chromium.context.newPage();
    await openPlan(other, inject('appUrl'));
    await untilSaving(page, 'saved');
    await refuseWrites(page);
    await refuseWrites(other);
    await putPattern(page, GLABELLA);
    await putPattern(other, CROWS_FEET);
    await untilSaving(page, 'unsaved');
    await untilSaving(other, 'unsaved');
    expect((await planOf(page)).chartId).toBe((await planOf(other)).chartId);
    await giveRoom(page);
    await giveRoom(other);
    await untilSaving(page, 'saved');
    await untilSaving(other, 'saved');
    await expect.poll(async () => (await planOf(page)).plan.sites.length, { timeout: 10_000 }).toBe(11);
    await expect.poll(async () => (await planOf(other)).plan.sites.length, { timeout: 10_000 }).toBe(11);
    await page.reload();
    await waitForPlan(page);
    expect((await planOf(page)).plan.sites).toHaveLength(11);
  });

  it('can be taken back after a reload, and by no other tab', async () => {
    const { page } = chromium;
    await openPlan(page, inject('appUrl'));
    await putPattern(page, GLABELLA);
    await putPattern(page, CROWS_FEET);
    await untilSaving(page, 'saved');
    await page.reload();
    await waitForPlan(page);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.click();
    expect((await planOf(page)).plan.sites).toHaveLength(5);
    const other = await chromium.context.newPage();
    await openPlan(other, inject('appUrl'));
    expect(await other.getByRole('button', { name: 'Undo', exact: true }).getAttribute('aria-disabled')).toBe('true');
    await undo.click();
    await expect.poll(async () => (await planOf(other)).plan.sites.length).toBe(0);
  });

  it('of which an update is damaged: the plan is mended, and it is told', async () => {
    const { page } = chromium;
    await openPlan(page, inject('appUrl'));
    await putPattern(page, GLABELLA);
    await untilSaving(page, 'saved');
    await damageLastUpdate(page);
    await page.reload();
    await waitForPlan(page);
    const { plan, problem } = await planOf(page);
    expect(plan.sites).toHaveLength(5);
    expect(problem).toEqual({ kind: 'partly-read', keptAs: 'kept/1', lost: { kind: 'damage', updates: 1 } });
    await page
      .locator('.plan-problem')
      .getByText(/mended/)
      .waitFor();
  });

  it('where nothing may be stored: says so, and works until the page is closed', async () => {
    const { page } = chromium;
    await chromium.context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    await openPlan(page, inject('appUrl'));
    await putPattern(page, GLABELLA);
    expect(await planOf(page)).toMatchObject({
      saving: 'unsaved',
      problem: { kind: 'storage-unavailable' },
      plan: { sites: { length: 5 } },
    });
  });
});
