import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vaultsWith } from '#persistence/vault.ts';
import { fakeBrowser, fakeTab, lockedTab } from './vaultFakes.ts';

const PASS = 'correct horse battery';
const NEW = 'another passphrase';

describe('a vault store', () => {
  it('begins without a passphrase, sets one, and is locked for whoever opens the page next', async () => {
    const tab = fakeTab();
    expect(tab.vault()).toMatchObject({ status: 'none', known: false, sealed: false, autoLockMinutes: 10 });
    await tab.vault().refresh();
    expect(tab.vault()).toMatchObject({ status: 'none', known: true, sealed: false });
    expect(await tab.vault().setPassphrase(PASS)).toBe(true);
    expect(tab.vault()).toMatchObject({ status: 'unlocked', sealed: true, busy: null, error: null });
    expect(tab.calls).toEqual(['sealEverything']);

    const next = fakeTab(tab.browser);
    await next.vault().refresh();
    expect(next.vault()).toMatchObject({ status: 'locked', known: true, sealed: true });
    expect(await next.vault().unlock('something wrong')).toBe(false);
    expect(next.vault()).toMatchObject({ status: 'locked', error: { task: 'unlock', code: 'wrong-passphrase' } });
    expect(next.sealer).toBeNull();
    expect(await next.vault().unlock(PASS)).toBe(true);
    expect(next.vault()).toMatchObject({ status: 'unlocked', error: null });
    const sealed = await tab.sealer?.seal(new Uint8Array([64]));
    expect(sealed && (await next.sealer?.open(sealed))).toEqual(new Uint8Array([64]));
  });

  it('locks: the database forgets its key, and asks for the passphrase again', async () => {
    const tab = await lockedTab(PASS);
    await tab.vault().unlock(PASS);
    expect(await tab.vault().lock()).toBe(true);
    expect(tab.vault()).toMatchObject({ status: 'locked', busy: null });
    expect(tab.sealer).toBeNull();
    expect(await tab.vault().unlock(PASS)).toBe(true);
  });

  it('changes the passphrase only for who knows it', async () => {
    const tab = await lockedTab(PASS);
    await tab.vault().unlock(PASS);
    const before = tab.browser.record;
    expect(await tab.vault().changePassphrase('something wrong', NEW)).toBe(false);
    expect(tab.vault().error).toEqual({ task: 'change', code: 'wrong-passphrase' });
    expect(await tab.vault().changePassphrase(PASS, 'short')).toBe(false);
    expect(tab.vault().error?.code).toBe('passphrase-too-short');
    expect(tab.browser.record).toBe(before);
    expect(await tab.vault().changePassphrase(PASS, NEW)).toBe(true);
    expect(tab.vault().status).toBe('unlocked');
    await tab.vault().lock();
    expect(await tab.vault().unlock(PASS)).toBe(false);
    expect(await tab.vault().unlock(NEW)).toBe(true);
  });

  it('removes the passphrase only for who knows it', async () => {
    const tab = await lockedTab(PASS);
    await tab.vault().unlock(PASS);
    expect(await tab.vault().removePassphrase(NEW)).toBe(false);
    expect(tab.vault()).toMatchObject({ status: 'unlocked', sealed: true, error: { task: 'remove', code: 'wrong-passphrase' } });
    expect(await tab.vault().removePassphrase(PASS)).toBe(true);
    expect(tab.vault()).toMatchObject({ status: 'none', sealed: false, error: null });
    expect(tab.browser.record).toBeNull();
  });

  it('does one thing at a time', async () => {
    const tab = await lockedTab(PASS);
    const [first, second] = await Promise.all([tab.vault().unlock(PASS), tab.vault().unlock(PASS)]);
    expect([first, second]).toEqual([true, false]);
  });

  it('never writes a vault over another tab’s', async () => {
    const browser = fakeBrowser();
    const [one, two] = [fakeTab(browser), fakeTab(browser)];
    browser.listeners.clear();
    await Promise.all([one.vault().refresh(), two.vault().refresh()]);
    await one.vault().setPassphrase(PASS);
    const record = browser.record;
    expect(await two.vault().setPassphrase(NEW)).toBe(false);
    expect(two.vault()).toMatchObject({ status: 'locked', error: { task: 'set', code: 'taken' } });
    expect(browser.record).toBe(record);
  });

  it('says why something could not be stored, and stays as it was', async () => {
    const tab = fakeTab();
    await tab.vault().refresh();
    tab.refusal = { name: 'sealEverything', error: new DOMException('full', 'QuotaExceededError') };
    expect(await tab.vault().setPassphrase(PASS)).toBe(false);
    expect(tab.vault()).toMatchObject({ status: 'none', sealed: false, error: { task: 'set', code: 'storage-full' } });
    tab.refusal = { name: 'sealEverything', error: new Error('closed') };
    expect(await tab.vault().setPassphrase(PASS)).toBe(false);
    expect(tab.vault().error?.code).toBe('failed');
    tab.vault().dismissError();
    expect(tab.vault().error).toBeNull();
  });

  it('says when the lock’s own record is damaged', async () => {
    const tab = await lockedTab(PASS);
    tab.browser.record = tab.browser.record && { ...tab.browser.record, iterations: 1 };
    expect(await tab.vault().unlock(PASS)).toBe(false);
    expect(tab.vault().error?.code).toBe('record-damaged');
  });

  it('says when the charts cannot be asked, without a promise that fails unheard', async () => {
    const tab = fakeTab();
    tab.refusal = { name: 'vault', error: new Error('denied') };
    await tab.vault().refresh();
    expect(tab.vault()).toMatchObject({ known: true, status: 'none' });
  });

  it('keeps the minutes of the auto-lock, within bounds', () => {
    const tab = fakeTab();
    tab.vault().setAutoLockMinutes(25);
    expect(fakeTab(tab.browser).vault().autoLockMinutes).toBe(25);
    for (const [given, kept] of [
      [0, 1],
      [121, 120],
      [2.6, 3],
      [Number.NaN, 10],
    ] as const) {
      tab.vault().setAutoLockMinutes(given);
      expect(tab.vault().autoLockMinutes).toBe(kept);
    }
    tab.browser.storage.entries.set('facies.autoLockMinutes', 'soon');
    expect(fakeTab(tab.browser).vault().autoLockMinutes).toBe(10);
    tab.browser.storage.denied = true;
    tab.vault().setAutoLockMinutes(5);
    expect(tab.vault().autoLockMinutes).toBe(5);
  });
});

describe('wrong tries', () => {
  it('wait longer and longer, up to half a minute, and never lock anybody out', async () => {
    const tab = await lockedTab(PASS);
    const waits: number[] = [];
    for (let tries = 0; tries < 10; tries += 1) {
      await tab.vault().unlock('something wrong');
      expect(tab.vault().error?.code).toBe('wrong-passphrase');
      const { retryAt } = tab.vault();
      waits.push(retryAt === null ? 0 : (retryAt - tab.time) / 1000);
      if (retryAt !== null) tab.time = retryAt;
    }
    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
    expect(await tab.vault().unlock(PASS), 'after the wait the right one opens').toBe(true);
    expect(tab.vault().retryAt).toBeNull();
  });

  it('are not even tried before the wait is over, whatever is typed and wherever', async () => {
    const tab = await lockedTab(PASS);
    for (let tries = 0; tries < 3; tries += 1) await tab.vault().unlock('something wrong');
    tab.time += 999;
    expect(await tab.vault().unlock(PASS)).toBe(false);
    expect(tab.vault().error?.code).toBe('wait');
    expect(await tab.vault().changePassphrase(PASS, NEW)).toBe(false);
    expect(await tab.vault().removePassphrase(PASS)).toBe(false);
    tab.time += 1;
    expect(await tab.vault().unlock(PASS)).toBe(true);
  });
});

describe('a page without WebCrypto', () => {
  it('is unavailable, and says whether it would be needed', async () => {
    const { browser } = await lockedTab(PASS);
    const tab = fakeTab(browser, { vaults: vaultsWith({ crypto: null }) });
    expect(tab.vault().status).toBe('unavailable');
    await tab.vault().refresh();
    expect(tab.vault()).toMatchObject({ status: 'unavailable', sealed: true });
    expect(await tab.vault().setPassphrase(PASS)).toBe(false);
    expect(tab.vault().error?.code).toBe('unavailable');
  });
});

describe('locking with edits on their way', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function openTab() {
    const tab = await lockedTab(PASS);
    await tab.vault().unlock(PASS);
    return tab;
  }

  it('waits for them', async () => {
    const tab = await openTab();
    tab.setSaving('saving');
    const locked = tab.vault().lock();
    await vi.advanceTimersByTimeAsync(4000);
    expect(tab.vault().status).toBe('unlocked');
    tab.setSaving('saved');
    expect(await locked).toBe(true);
    expect(tab.watchers.size).toBe(0);
  });

  it('does not lock when they take too long, or cannot be stored, and says so', async () => {
    const tab = await openTab();
    tab.setSaving('saving');
    const locked = tab.vault().lock();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await locked).toBe(false);
    expect(tab.vault()).toMatchObject({ status: 'unlocked', error: { task: 'lock', code: 'unsaved' } });
    expect(tab.sealer).not.toBeNull();
    const said = tab.vault().error;
    tab.setSaving('unsaved');
    expect(await tab.vault().lock()).toBe(false);
    expect(tab.vault().error, 'said once, not with every try').toBe(said);
    expect(tab.browser.sent, 'the other tabs are not told').toEqual([]);
    tab.setSaving('saved');
    expect(await tab.vault().lock()).toBe(true);
    expect(tab.vault().error).toBeNull();
  });

  it('neither seals nor opens the stored charts while an edit is not among them', async () => {
    const fresh = fakeTab();
    await fresh.vault().refresh();
    fresh.setSaving('unsaved');
    expect(await fresh.vault().setPassphrase(PASS)).toBe(false);
    expect(fresh.vault().error?.code).toBe('unsaved');
    const tab = await openTab();
    tab.setSaving('unsaved');
    expect(await tab.vault().removePassphrase(PASS)).toBe(false);
    expect([...fresh.calls, ...tab.calls]).toEqual(['useSealer']);
  });
});
