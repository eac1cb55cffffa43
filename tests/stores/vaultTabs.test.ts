import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser, fakeTab, lockedTab, quickVaults } from './vaultFakes.ts';

const PASS = 'correct horse battery';
const NEW = 'another passphrase';

describe('two tabs', () => {
  it('lock together, except one that would lose an edit', async () => {
    const browser = fakeBrowser();
    const one = await lockedTab(PASS, browser);
    const two = fakeTab(browser);
    const three = fakeTab(browser);
    for (const tab of [two, three]) await tab.vault().refresh();
    for (const tab of [one, two, three]) await tab.vault().unlock(PASS);
    three.setSaving('unsaved');
    expect(await one.vault().lock()).toBe(true);
    await vi.waitFor(() => expect(two.vault().status).toBe('locked'));
    await vi.waitFor(() => expect(three.vault().error).toEqual({ task: 'lock', code: 'unsaved' }));
    expect(three.vault().status).toBe('unlocked');
    expect(browser.sent, 'a tab that was told tells nobody').toEqual(['locked']);
  });

  it('follow a passphrase that is set, changed and removed in the other one', async () => {
    const browser = fakeBrowser();
    const [one, two] = [fakeTab(browser), fakeTab(browser)];
    for (const tab of [one, two]) await tab.vault().refresh();
    await one.vault().setPassphrase(PASS);
    await vi.waitFor(() => expect(two.vault()).toMatchObject({ status: 'locked', sealed: true }));
    await two.vault().unlock(PASS);
    await one.vault().changePassphrase(PASS, NEW);
    expect(two.vault().status, 'the same data key').toBe('unlocked');
    await one.vault().removePassphrase(NEW);
    await vi.waitFor(() => expect(two.vault()).toMatchObject({ status: 'none', sealed: false }));
    expect(two.sealer).toBeNull();
  });

  it('ask for the passphrase also where an edit waits that can only be stored with it', async () => {
    const browser = fakeBrowser();
    const [one, two] = [fakeTab(browser), fakeTab(browser)];
    for (const tab of [one, two]) await tab.vault().refresh();
    await one.vault().setPassphrase(PASS);
    two.setSaving('unsaved');
    await vi.waitFor(() => expect(two.vault()).toMatchObject({ status: 'locked', error: null }));
    expect(await two.vault().unlock(PASS)).toBe(true);
  });

  it('do not open with the key of a vault that was replaced while it was tried', async () => {
    const browser = fakeBrowser();
    browser.record = (await quickVaults.createVault(PASS)).record;
    const other = (await quickVaults.createVault(PASS)).record;
    const one = fakeTab(browser, {
      vaults: {
        ...quickVaults,
        unlockVault: (record, passphrase) => {
          browser.record = other;
          return quickVaults.unlockVault(record, passphrase);
        },
      },
    });
    await one.vault().refresh();
    expect(await one.vault().unlock(PASS)).toBe(false);
    expect(one.vault()).toMatchObject({ status: 'locked', error: { task: 'unlock', code: 'taken' } });
    expect(one.sealer).toBeNull();
    expect(await one.vault().unlock(PASS)).toBe(true);
  });

  it('are set right by a look at the disk after a sleep in which no message came', async () => {
    const browser = fakeBrowser();
    const one = await lockedTab(PASS, browser);
    const two = fakeTab(browser);
    await two.vault().refresh();
    for (const tab of [one, two]) await tab.vault().unlock(PASS);
    browser.listeners.clear();
    await one.vault().refresh();
    expect(one.vault().status, 'nothing happened').toBe('unlocked');
    await one.vault().changePassphrase(PASS, NEW);
    await two.vault().refresh();
    expect(two.vault().status, 'another record: perhaps another key').toBe('locked');
    await one.vault().removePassphrase(NEW);
    await two.vault().refresh();
    expect(two.vault().status).toBe('none');
  });

  it('lock after what is under way', async () => {
    const browser = fakeBrowser();
    const one = await lockedTab(PASS, browser);
    const two = fakeTab(browser);
    await two.vault().refresh();
    for (const tab of [one, two]) await tab.vault().unlock(PASS);
    const changing = two.vault().changePassphrase(PASS, NEW);
    await one.vault().lock();
    expect(await changing).toBe(true);
    await vi.waitFor(() => expect(two.vault().status).toBe('locked'));
    expect(await two.vault().unlock(NEW)).toBe(true);
  });
});
