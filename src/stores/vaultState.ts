import { longEnough, normalPassphrase, type VaultErrorCode } from '#persistence/vault.ts';

export { SHORTEST_PASSPHRASE } from '#persistence/vault.ts';

/**
 * `none`: no passphrase is set. `locked` and `unlocked`: one is. `unavailable`: this page has no WebCrypto, see `sealed` for
 * whether there is something it would be needed for.
 */
export type VaultStatus = 'none' | 'locked' | 'unlocked' | 'unavailable';
export type VaultTask = 'set' | 'change' | 'remove' | 'unlock' | 'lock';
/**
 * `wait`: after wrong tries, see `retryAt`. `unsaved`: edits are not stored yet, so nothing was locked, set or removed.
 * `taken`: another tab set, changed or removed the passphrase meanwhile. `failed`: the store of the charts refused; nothing was changed.
 */
export type VaultFault = VaultErrorCode | 'wrong-passphrase' | 'wait' | 'unsaved' | 'taken' | 'storage-full' | 'failed';

export type VaultState = {
  readonly status: VaultStatus;
  /** False until the stored charts were asked whether there is a vault. */
  readonly known: boolean;
  /** Whether the stored charts are sealed. */
  readonly sealed: boolean;
  readonly busy: VaultTask | null;
  readonly error: { readonly task: VaultTask; readonly code: VaultFault } | null;
  /** Epoch milliseconds before which no passphrase is tried; null: at once. */
  readonly retryAt: number | null;
  /** Minutes without a sign of anybody after which Facies locks itself, 1 to 120. */
  readonly autoLockMinutes: number;
};

/** Each resolves to whether it was done; if not, `error` says why. None rejects. A second task during one is refused. */
export type VaultActions = {
  /** Asks the stored charts whether there is a vault; call it once the page stands, and after it slept. */
  refresh(): Promise<void>;
  setPassphrase(passphrase: string): Promise<boolean>;
  changePassphrase(oldPassphrase: string, newPassphrase: string): Promise<boolean>;
  removePassphrase(passphrase: string): Promise<boolean>;
  unlock(passphrase: string): Promise<boolean>;
  /** Locks this tab, when its edits are stored, and tells the others to. */
  lock(): Promise<boolean>;
  setAutoLockMinutes(minutes: number): void;
  dismissError(): void;
};

/** What is wrong with a new passphrase before anything is tried with it; null: nothing. */
export function newPassphraseFault(passphrase: string, again: string): 'passphrase-too-short' | 'different' | null {
  if (!longEnough(passphrase)) return 'passphrase-too-short';
  return normalPassphrase(passphrase) === normalPassphrase(again) ? null : 'different';
}
