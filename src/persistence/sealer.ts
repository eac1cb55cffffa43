import type { VaultRecord } from './vault.ts';

/** Makes bytes unreadable without a key, and readable again. */
export interface Sealer {
  seal(plain: Uint8Array): Promise<Uint8Array>;
  /** @throws when the bytes were not sealed with this key, or were changed since */
  open(sealed: Uint8Array): Promise<Uint8Array>;
}

/** Another tab put another vault in the place of the one that a key is for. */
export class VaultReplacedError extends Error {
  override readonly name = 'VaultReplacedError';
}

/** What the database offers to whoever keeps its key. */
export type SealableDatabase = {
  /** The record of the passphrase that everything is sealed under; null where nothing is. */
  vault(): Promise<VaultRecord | null>;
  /**
   * Opens what is sealed; null forgets the key, and what was open is closed once it is saved. `record` is what the sealer was
   * made of. @throws VaultReplacedError where everything lies under another one by now; then nothing is opened
   */
  useSealer(sealer: Sealer | null, record?: VaultRecord): Promise<void>;
  /** Seals every row in one transaction and goes on with the sealer. @throws when it could not be stored; then nothing is changed */
  sealEverything(record: VaultRecord, sealer: Sealer): Promise<void>;
  /** Opens every row for good. @throws as above, and where a whole row does not open with the sealer in use */
  unsealEverything(): Promise<void>;
  /** Another passphrase for the same key. @throws where nothing is sealed */
  replaceVault(record: VaultRecord): Promise<void>;
};
