import * as z from 'zod/mini';
import type { Sealer } from './sealer.ts';

/** What OWASP asks of PBKDF2 with SHA-256; about an eighth of a second on a laptop. */
const ITERATIONS = 600_000;
/** A record that asks for more would stand still for many seconds: it is refused, not tried. */
const MOST_ITERATIONS = 6_000_000;

/** Characters (code points, after normalising) that a passphrase has at least. */
export const SHORTEST_PASSPHRASE = 8;

const SEAL_VERSION = 1;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** What each ciphertext is for; GCM checks it, so that one kind of ciphertext is never taken for another. */
const PURPOSE = { key: 'facies vault key', record: 'facies sealed record' } as const;

/** Base64 of exactly so many bytes. */
function base64Of(bytes: number) {
  const letters = Math.ceil((bytes * 4) / 3);
  const padding = '='.repeat((3 - (bytes % 3)) % 3);
  return z.string().check(z.regex(new RegExp(`^[A-Za-z0-9+/]{${letters}}${padding}$`)));
}

const recordShape = z.strictObject({
  version: z.literal(1),
  /** PBKDF2 salt, 16 bytes. */
  salt: base64Of(SALT_BYTES),
  /** Rounds of PBKDF2. */
  iterations: z.int(),
  /** Of the wrapped key, 12 bytes. */
  iv: base64Of(IV_BYTES),
  /** The data key under the key made of the passphrase: 32 bytes and GCM's tag of 16. */
  wrappedKey: base64Of(KEY_BYTES + TAG_BYTES),
});

/** What is stored of a passphrase: nothing of itself, only the data key that it opens. No secret; worthless without the passphrase. */
export type VaultRecord = z.infer<typeof recordShape>;

/**
 * `unavailable`: this page has no WebCrypto. `passphrase-too-short`: see SHORTEST_PASSPHRASE. `record-damaged`: no vault
 * record, or one whose figures are out of bounds; no passphrase can open it.
 */
export type VaultErrorCode = 'unavailable' | 'passphrase-too-short' | 'record-damaged';

export class VaultError extends Error {
  override readonly name = 'VaultError';
  constructor(readonly code: VaultErrorCode) {
    super(`Vault: ${code}`);
  }
}

/** `too-short` and `unknown-version`: not a sealed text of ours; `altered`: changed, cut, or sealed with another key. */
export type SealErrorCode = 'too-short' | 'unknown-version' | 'altered';

/** Thrown by `open`. What was sealed is not given out, not even in part. */
export class SealError extends Error {
  override readonly name = 'SealError';
  constructor(readonly code: SealErrorCode) {
    super(`Sealed bytes: ${code}`);
  }
}

/** Where the figures of this module are bound to; all but the tests take the defaults. */
export type VaultSettings = {
  /** null where the page has no WebCrypto. */
  readonly crypto: Pick<Crypto, 'subtle' | 'getRandomValues'> | null;
  /** Rounds of a new record. */
  readonly iterations: number;
  /** Bounds of a record that is read: fewer would be a weak lock, more a way to stall the page. */
  readonly fewestIterations: number;
  readonly mostIterations: number;
};

export type NewVault = { readonly record: VaultRecord; readonly sealer: Sealer };

/** The four things a passphrase can do. All but `available` and `readRecord` throw a VaultError, see its codes. */
export type Vaults = {
  /** Whether this page may encrypt: browsers give WebCrypto to https and to the device's own address only. */
  available(): boolean;
  /** A stored value as a record, or null where it is none, or its figures are out of bounds. */
  readRecord(value: unknown): VaultRecord | null;
  createVault(passphrase: string): Promise<NewVault>;
  /** null: the passphrase does not fit (a damaged `wrappedKey` cannot be told from that). */
  unlockVault(record: VaultRecord, passphrase: string): Promise<Sealer | null>;
  /**
   * The same data key under a new passphrase and a new salt; everything sealed stays readable. Who knew the old passphrase
   * and kept a copy of the old record can still open what is sealed: only turning the lock off and on makes a new data key.
   * null: the old passphrase does not fit.
   */
  rewrapVault(record: VaultRecord, oldPassphrase: string, newPassphrase: string): Promise<VaultRecord | null>;
};

/** The form in which a passphrase is counted and hashed: one é, however a keyboard composes it. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}

export function longEnough(passphrase: string): boolean {
  return [...normalPassphrase(passphrase)].length >= SHORTEST_PASSPHRASE;
}

export function vaultsWith(settings: Partial<VaultSettings> = {}): Vaults {
  const { crypto, iterations, fewestIterations, mostIterations } = { ...defaults(), ...settings };

  function engine(): Pick<Crypto, 'subtle' | 'getRandomValues'> {
    if (!crypto) throw new VaultError('unavailable');
    return crypto;
  }

  function readRecord(value: unknown): VaultRecord | null {
    const read = z.safeParse(recordShape, value);
    if (!read.success) return null;
    return read.data.iterations >= fewestIterations && read.data.iterations <= mostIterations ? read.data : null;
  }

  function soundRecord(record: VaultRecord): VaultRecord {
    const sound = readRecord(record);
    if (!sound) throw new VaultError('record-damaged');
    return sound;
  }

  async function wrappingKey(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
    const { subtle } = engine();
    const secret = new TextEncoder().encode(normalPassphrase(passphrase));
    const base = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
    secret.fill(0);
    return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base, AES, false, ['wrapKey', 'unwrapKey']);
  }

  async function wrap(key: CryptoKey, passphrase: string): Promise<VaultRecord> {
    const { subtle, getRandomValues } = bound(engine());
    const salt = getRandomValues(new Uint8Array(SALT_BYTES));
    const iv = getRandomValues(new Uint8Array(IV_BYTES));
    const outer = await wrappingKey(passphrase, salt, iterations);
    const wrappedKey = await subtle.wrapKey('raw', key, outer, gcm(iv, PURPOSE.key));
    return { version: 1, salt: toBase64(salt), iterations, iv: toBase64(iv), wrappedKey: toBase64(new Uint8Array(wrappedKey)) };
  }

  /** The data key; `extractable` only for the moment in which it is wrapped anew. */
  async function unwrap(record: VaultRecord, passphrase: string, extractable: boolean): Promise<CryptoKey | null> {
    const { salt, iterations: rounds, iv, wrappedKey } = soundRecord(record);
    const outer = await wrappingKey(passphrase, fromBase64(salt), rounds);
    const how = gcm(fromBase64(iv), PURPOSE.key);
    try {
      return await engine().subtle.unwrapKey('raw', fromBase64(wrappedKey), outer, how, AES, extractable, ['encrypt', 'decrypt']);
    } catch (error) {
      if (error instanceof Error && error.name === 'OperationError') return null;
      throw error;
    }
  }

  return {
    available: () => crypto !== null,
    readRecord,
    createVault: async (passphrase) => {
      const { subtle } = engine();
      demandLength(passphrase);
      const record = await wrap(await subtle.generateKey(AES, true, ['encrypt', 'decrypt']), passphrase);
      // Read back, so that the key in use cannot be exported and the record is known to open.
      const key = await unwrap(record, passphrase, false);
      if (!key) throw new VaultError('record-damaged');
      return { record, sealer: sealerOf(engine(), key) };
    },
    unlockVault: async (record, passphrase) => {
      const key = await unwrap(record, passphrase, false);
      return key && sealerOf(engine(), key);
    },
    rewrapVault: async (record, oldPassphrase, newPassphrase) => {
      engine();
      demandLength(newPassphrase);
      const key = await unwrap(record, oldPassphrase, true);
      return key && wrap(key, newPassphrase);
    },
  };
}

/** The page's own. */
export const vaults: Vaults = vaultsWith();
export const { createVault, unlockVault, rewrapVault, readRecord: readVaultRecord } = vaults;

type Bytes = Uint8Array<ArrayBuffer>;
const AES = { name: 'AES-GCM', length: KEY_BYTES * 8 } as const;

function defaults(): VaultSettings {
  const found = typeof globalThis.crypto === 'object' && globalThis.crypto.subtle ? globalThis.crypto : null;
  return { crypto: found, iterations: ITERATIONS, fewestIterations: ITERATIONS, mostIterations: MOST_ITERATIONS };
}

function bound(crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>) {
  return { subtle: crypto.subtle, getRandomValues: (bytes: Bytes): Bytes => crypto.getRandomValues(bytes) };
}

function demandLength(passphrase: string): void {
  if (!longEnough(passphrase)) throw new VaultError('passphrase-too-short');
}

function gcm(iv: Bytes, purpose: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(purpose), tagLength: TAG_BYTES * 8 };
}

/**
 * Sealed bytes: version (1), initialisation vector (12, random for each), ciphertext and tag. The version is part of what
 * GCM checks. At random vectors one key is good for 2^32 seals.
 */
function sealerOf(crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>, key: CryptoKey): Sealer {
  const { subtle, getRandomValues } = bound(crypto);
  const purpose = `${PURPOSE.record} v${SEAL_VERSION}`;
  return {
    seal: async (plain) => {
      const iv = getRandomValues(new Uint8Array(IV_BYTES));
      const cipher = new Uint8Array(await subtle.encrypt(gcm(iv, purpose), key, new Uint8Array(plain)));
      const sealed = new Uint8Array(1 + IV_BYTES + cipher.length);
      sealed[0] = SEAL_VERSION;
      sealed.set(iv, 1);
      sealed.set(cipher, 1 + IV_BYTES);
      return sealed;
    },
    open: async (sealed) => {
      if (sealed.length < 1 + IV_BYTES + TAG_BYTES) throw new SealError('too-short');
      if (sealed[0] !== SEAL_VERSION) throw new SealError('unknown-version');
      const copy = new Uint8Array(sealed);
      try {
        const plain = await subtle.decrypt(gcm(copy.slice(1, 1 + IV_BYTES), purpose), key, copy.subarray(1 + IV_BYTES));
        return new Uint8Array(plain);
      } catch {
        throw new SealError('altered');
      }
    },
  };
}

function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
