import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { browserStorage, isQuotaError, type KeyValueStorage } from '#persistence/keyValueStorage.ts';
import { type SealableDatabase, VaultReplacedError } from '#persistence/sealer.ts';
import { VaultError, type VaultRecord, type Vaults, vaults } from '#persistence/vault.ts';
import { createIdleClock, readAutoLockMinutes, withinAutoLock, writeAutoLockMinutes } from './idleClock.ts';
import { planDatabase, planStore } from './planStore.ts';
import type { VaultActions, VaultFault, VaultState, VaultTask } from './vaultState.ts';
import { type SavingSource, whenSaved } from './whenSaved.ts';

export type { VaultActions, VaultFault, VaultState, VaultTask } from './vaultState.ts';

/** `created` and `removed` are news about the stored charts, `locked` is a wish to the other tabs. */
type Message = 'locked' | 'created' | 'removed';
export type VaultChannel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

export type VaultSetting = {
  /** The stored charts. */
  readonly home: SealableDatabase;
  readonly plan: SavingSource;
  readonly vaults: Vaults;
  readonly storage: KeyValueStorage | null;
  readonly channel: VaultChannel | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
};

export const VAULT_CHANNEL = 'facies-vault';
/** How long a lock waits for edits on their way to the disk, in milliseconds. */
const SAVING_PATIENCE = 5000;
/** Wrong tries that cost nothing; the next ones wait 1 s, 2 s, 4 s and so on. */
const FREE_TRIES = 2;
const LONGEST_WAIT = 30_000;

export type VaultStore = ReturnType<typeof createVaultStore>;

export function createVaultStore({ home, plan, vaults, storage, channel, now }: VaultSetting) {
  const store = createStore<VaultState & VaultActions>()((set, get) => {
    /**
     * Wrong tries since the last right one, of this page only: who can reload it can also copy the store, and what slows
     * them down is the key's rounds. This keeps a person from hammering, and never locks anybody out.
     */
    let wrongTries = 0;
    let running: Promise<unknown> = Promise.resolve();
    let locking: Promise<boolean> | null = null;
    /** The record this tab was opened with; another one under it means that its key may be another. */
    let opened: VaultRecord | null = null;

    // Under a name that does not look like React's.
    const holdSealer = home.useSealer.bind(home);
    const tell = (message: Message) => channel?.postMessage(message);

    async function attempt(task: VaultTask, work: () => Promise<VaultFault | null>): Promise<boolean> {
      if (get().busy) return false;
      // A lock that is still held back says so once, however often it is tried.
      const said = task === 'lock' && get().error?.task === 'lock' ? get().error : null;
      set({ busy: task, error: said });
      const done = work().catch(faultOf);
      running = done;
      const code = await done;
      set({ busy: null, error: code && (said?.code === code ? said : { task, code }) });
      return code === null;
    }

    /** A try of a passphrase: counted, and slowed down after some wrong ones. null: the passphrase did not fit. */
    async function tryPassphrase<T>(work: () => Promise<T | null>): Promise<{ fault: VaultFault } | { fault: null; found: T }> {
      const { retryAt } = get();
      if (retryAt !== null && now() < retryAt) return { fault: 'wait' };
      const found = await work();
      if (found !== null) {
        wrongTries = 0;
        set({ retryAt: null });
        return { fault: null, found };
      }
      wrongTries += 1;
      const wait = wrongTries > FREE_TRIES ? Math.min(LONGEST_WAIT, 1000 * 2 ** (wrongTries - FREE_TRIES - 1)) : 0;
      set({ retryAt: wait > 0 ? now() + wait : null });
      return { fault: 'wrong-passphrase' };
    }

    async function recordOrNull(): Promise<VaultRecord | null> {
      const record = await home.vault();
      set({ known: true, sealed: record !== null });
      return record;
    }

    /**
     * Takes the open charts out of this tab. Never with an edit that is nowhere else; but where another tab has just sealed
     * the charts, this one needs the passphrase to store its edits, which wait for it in the plan store.
     */
    async function forget(): Promise<VaultFault | null> {
      if (!(await whenSaved(plan, SAVING_PATIENCE)) && get().status === 'unlocked') return 'unsaved';
      await holdSealer(null);
      opened = null;
      set({ status: 'locked', sealed: true });
      return null;
    }

    /** After whatever is under way; two wishes to lock are one. */
    function lockHere(): Promise<boolean> {
      const locked = async () => {
        while (get().busy) await running;
        return attempt('lock', forget);
      };
      locking ??= locked().finally(() => {
        locking = null;
      });
      return locking;
    }

    channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { status } = get();
      if (data === 'locked' && status === 'unlocked') void lockHere();
      if (data === 'created' && (status === 'unlocked' || status === 'none')) void lockHere();
      if (data === 'removed') void running.then(() => get().refresh());
    });

    return {
      status: vaults.available() ? 'none' : 'unavailable',
      known: false,
      sealed: false,
      busy: null,
      error: null,
      retryAt: null,
      autoLockMinutes: readAutoLockMinutes(storage),

      refresh: async () => {
        try {
          const record = await recordOrNull();
          const { status } = get();
          if (status === 'unavailable') return;
          if (!record) {
            if (status !== 'none') await holdSealer(null);
            opened = null;
            set({ status: 'none', error: null });
          } else if (status === 'unlocked' && opened?.wrappedKey !== record.wrappedKey) {
            await lockHere();
          } else if (status === 'none') set({ status: 'locked' });
        } catch {
          // The plan store says when its charts cannot be read; a later task here fails with its own words.
          set({ known: true });
        }
      },

      setPassphrase: (passphrase) =>
        attempt('set', async () => {
          const made = await vaults.createVault(passphrase);
          if (!(await whenSaved(plan, SAVING_PATIENCE))) return 'unsaved';
          // A vault that another tab made meanwhile holds the only key to what it sealed: never over it.
          if ((await recordOrNull()) !== null) {
            await holdSealer(null);
            set({ status: 'locked' });
            return 'taken';
          }
          await home.sealEverything(made.record, made.sealer);
          opened = made.record;
          set({ status: 'unlocked', sealed: true });
          tell('created');
          return null;
        }),

      changePassphrase: (oldPassphrase, newPassphrase) =>
        attempt('change', async () => {
          const record = await recordOrNull();
          if (!record) return 'failed';
          const tried = await tryPassphrase(() => vaults.rewrapVault(record, oldPassphrase, newPassphrase));
          if (tried.fault) return tried.fault;
          await home.replaceVault(tried.found);
          opened = tried.found;
          return null;
        }),

      removePassphrase: (passphrase) =>
        attempt('remove', async () => {
          const record = await recordOrNull();
          if (!record) return 'failed';
          const tried = await tryPassphrase(() => vaults.unlockVault(record, passphrase));
          if (tried.fault) return tried.fault;
          if (!(await whenSaved(plan, SAVING_PATIENCE))) return 'unsaved';
          // Also where one is held already: it may be another vault's by now.
          await holdSealer(tried.found, record);
          await home.unsealEverything();
          opened = null;
          set({ status: 'none', sealed: false });
          tell('removed');
          return null;
        }),

      unlock: (passphrase) =>
        attempt('unlock', async () => {
          const record = await recordOrNull();
          if (!record) {
            await holdSealer(null);
            set({ status: 'none' });
            return null;
          }
          const tried = await tryPassphrase(() => vaults.unlockVault(record, passphrase));
          if (tried.fault) return tried.fault;
          // Trying takes a while: a vault that took this one's place meanwhile has another key.
          if ((await recordOrNull())?.wrappedKey !== record.wrappedKey) return 'taken';
          await holdSealer(tried.found, record);
          opened = record;
          set({ status: 'unlocked' });
          return null;
        }),

      lock: async () => {
        if (get().status !== 'unlocked') return get().status === 'locked';
        const locked = await lockHere();
        if (locked) tell('locked');
        return locked;
      },

      setAutoLockMinutes: (minutes) => {
        const autoLockMinutes = withinAutoLock(minutes);
        set({ autoLockMinutes });
        writeAutoLockMinutes(storage, autoLockMinutes);
      },

      dismissError: () => set({ error: null }),
    };
  });
  return store;
}

function faultOf(error: unknown): VaultFault {
  if (error instanceof VaultError) return error.code;
  if (error instanceof VaultReplacedError) return 'taken';
  return isQuotaError(error) ? 'storage-full' : 'failed';
}

const pageStorage = browserStorage();
const inPage = typeof window !== 'undefined';

/** The store of this page. */
export const vaultStore: VaultStore = createVaultStore({
  home: planDatabase,
  plan: planStore,
  vaults,
  storage: pageStorage,
  channel: inPage && 'BroadcastChannel' in window ? new BroadcastChannel(VAULT_CHANNEL) : null,
  now: () => Date.now(),
});

/** When somebody was last there; the auto-lock asks it. */
export const idleClock = createIdleClock(pageStorage, () => Date.now());

/** One narrow value of the vault. */
export function useVault<T>(selector: (state: VaultState & VaultActions) => T): T {
  return useStore(vaultStore, selector);
}
