import type { SealableDatabase, Sealer } from '#persistence/sealer.ts';
import { type VaultRecord, vaultsWith } from '#persistence/vault.ts';
import type { Saving } from '#stores/planState.ts';
import { createVaultStore, type VaultChannel, type VaultSetting } from '#stores/vaultStore.ts';
import { memoryStorage } from '../persistence/memoryStorage.ts';

/** The page's own code with few rounds. */
export const quickVaults = vaultsWith({ iterations: 10, fewestIterations: 10 });

/** What two tabs have in common: the disk, and the channel between them. */
export function fakeBrowser() {
  const listeners = new Map<object, (event: MessageEvent) => void>();
  return {
    record: null as VaultRecord | null,
    storage: memoryStorage(),
    sent: [] as unknown[],
    listeners,
  };
}
export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** One tab: a database that only remembers what was asked of it, and a plan store that is as saved as the test says. */
export function fakeTab(browser: FakeBrowser = fakeBrowser(), changed: Partial<VaultSetting> = {}) {
  const calls: string[] = [];
  const watchers = new Set<() => void>();
  const tab = {
    browser,
    calls,
    watchers,
    saving: 'saved' as Saving,
    sealer: null as Sealer | null,
    /** The next call of this name fails with it. */
    refusal: null as { readonly name: keyof SealableDatabase; readonly error: Error } | null,
    time: 1_000_000,
    setSaving: (saving: Saving) => {
      tab.saving = saving;
      for (const watcher of [...watchers]) watcher();
    },
  };

  async function called(name: keyof SealableDatabase): Promise<void> {
    await Promise.resolve();
    if (tab.refusal?.name === name) {
      const { error } = tab.refusal;
      tab.refusal = null;
      throw error;
    }
    if (name !== 'vault') calls.push(name);
  }

  const home: SealableDatabase = {
    vault: async () => {
      await called('vault');
      return browser.record;
    },
    useSealer: async (sealer) => {
      await called('useSealer');
      tab.sealer = sealer;
    },
    sealEverything: async (record, sealer) => {
      await called('sealEverything');
      browser.record = record;
      tab.sealer = sealer;
    },
    unsealEverything: async () => {
      await called('unsealEverything');
      browser.record = null;
      tab.sealer = null;
    },
    replaceVault: async (record) => {
      await called('replaceVault');
      browser.record = record;
    },
  };

  const channel: VaultChannel = {
    postMessage: (data: unknown) => {
      browser.sent.push(data);
      for (const [owner, listener] of browser.listeners) if (owner !== tab) listener({ data } as MessageEvent);
    },
    addEventListener: (_type: string, listener: unknown) => {
      browser.listeners.set(tab, listener as (event: MessageEvent) => void);
    },
  };

  const store = createVaultStore({
    home,
    plan: {
      getState: () => ({ saving: tab.saving }),
      subscribe: (watcher) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    },
    vaults: quickVaults,
    storage: browser.storage,
    channel,
    now: () => tab.time,
    ...changed,
  });
  return Object.assign(tab, { store, home, vault: () => store.getState() });
}

/** A tab that is locked under this passphrase. */
export async function lockedTab(passphrase: string, browser: FakeBrowser = fakeBrowser()) {
  const { record } = await quickVaults.createVault(passphrase);
  browser.record = record;
  const tab = fakeTab(browser);
  await tab.vault().refresh();
  return tab;
}
