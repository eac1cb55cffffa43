import { describe, expect, it } from 'vitest';
import {
  createVault,
  longEnough,
  readVaultRecord,
  rewrapVault,
  SealError,
  type SealErrorCode,
  unlockVault,
  VaultError,
  type VaultRecord,
  vaultsWith,
} from '#persistence/vault.ts';

const PASS = 'correct horse battery';
const text = (words: string) => new TextEncoder().encode(words);
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The same code with few rounds: the tests are about the form, not the cost. */
const quick = vaultsWith({ iterations: 10, fewestIterations: 10 });

/** A copy with one bit of one byte turned. */
function bent(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

async function codeOf(work: Promise<unknown>): Promise<SealErrorCode | VaultError['code'] | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof SealError || error instanceof VaultError) return error.code;
    throw error;
  }
}

describe('the page’s own vault', () => {
  it('opens with its passphrase after the record went through storage, with no other, and with a new one after a change', async () => {
    const { record, sealer } = await createVault(PASS);
    expect(record.iterations).toBe(600_000);
    const sealed = await sealer.seal(text('sixteen sites'));
    const stored = readVaultRecord(JSON.parse(JSON.stringify(record)));
    expect(stored).toEqual(record);
    const again = await unlockVault(stored as VaultRecord, PASS);
    expect(again && words(await again.open(sealed))).toBe('sixteen sites');
    expect(await unlockVault(record, `${PASS} `), 'spaces count').toBeNull();

    const changed = await rewrapVault(record, PASS, 'another passphrase');
    expect(changed?.iterations).toBe(600_000);
    const after = changed && (await unlockVault(changed, 'another passphrase'));
    expect(after && words(await after.open(sealed)), 'what was sealed before stays readable').toBe('sixteen sites');
  }, 20_000);
});

describe('a vault record', () => {
  it('holds nothing of the passphrase and nothing twice', async () => {
    const [one, two] = [await quick.createVault(PASS), await quick.createVault(PASS)];
    expect(Object.keys(one.record).sort()).toEqual(['iterations', 'iv', 'salt', 'version', 'wrappedKey']);
    expect(one.record.salt).not.toBe(two.record.salt);
    expect(one.record.iv).not.toBe(two.record.iv);
    expect(one.record.wrappedKey).not.toBe(two.record.wrappedKey);
    expect(JSON.stringify(one.record)).not.toContain('horse');
  });

  it('is refused out of its bounds, before any round is computed', async () => {
    const { record } = await createVaultAt(600_000);
    const refused: [string, unknown][] = [
      ['nothing', null],
      ['a text', 'record'],
      ['a later version', { ...record, version: 2 }],
      ['too few rounds', { ...record, iterations: 599_999 }],
      ['too many rounds', { ...record, iterations: 6_000_001 }],
      ['half a round', { ...record, iterations: 600_000.5 }],
      ['rounds as text', { ...record, iterations: '600000' }],
      ['endless rounds', { ...record, iterations: Number.POSITIVE_INFINITY }],
      ['a short salt', { ...record, salt: record.salt.slice(4) }],
      ['no base64', { ...record, salt: record.salt.replace(/^./, '*') }],
      ['a long vector', { ...record, iv: `${record.iv}AAAA` }],
      ['a cut key', { ...record, wrappedKey: record.wrappedKey.slice(0, -4) }],
      ['something more', { ...record, passphrase: PASS }],
    ];
    for (const [what, value] of refused) {
      expect(readVaultRecord(value), what).toBeNull();
      expect(await codeOf(unlockVault(value as VaultRecord, PASS)), what).toBe('record-damaged');
      expect(await codeOf(rewrapVault(value as VaultRecord, PASS, 'a longer one')), what).toBe('record-damaged');
    }
    expect(readVaultRecord(record)).toEqual(record);
    expect(readVaultRecord({ ...record, iterations: 6_000_000 })).not.toBeNull();
  });

  it('that was tampered with opens with no passphrase', async () => {
    const { record } = await quick.createVault(PASS);
    const other = await quick.createVault(PASS);
    for (const field of ['salt', 'iv', 'wrappedKey'] as const) {
      expect(await quick.unlockVault({ ...record, [field]: other.record[field] }, PASS), field).toBeNull();
    }
    expect(await quick.unlockVault({ ...record, iterations: 11 }, PASS), 'other rounds').toBeNull();
  });

  it('keeps its data key over a change of passphrase, and only for who knows the old one', async () => {
    const { record, sealer } = await quick.createVault(PASS);
    const sealed = await sealer.seal(text('kept'));
    expect(await quick.rewrapVault(record, 'wrong passphrase', 'a new passphrase')).toBeNull();
    const changed = (await quick.rewrapVault(record, PASS, 'a new passphrase')) as VaultRecord;
    expect(changed.salt).not.toBe(record.salt);
    expect(await quick.unlockVault(changed, PASS), 'the old passphrase is over').toBeNull();
    const reopened = await quick.unlockVault(changed, 'a new passphrase');
    expect(reopened && words(await reopened.open(sealed))).toBe('kept');
    const newer = await reopened?.seal(text('newer'));
    expect(newer && words(await sealer.open(newer)), 'an open tab goes on with the same key').toBe('newer');
  });
});

describe('a passphrase', () => {
  it('has at least eight characters as a person counts them', async () => {
    expect(longEnough('1234567')).toBe(false);
    expect(longEnough('12345678')).toBe(true);
    expect(longEnough('😀😀😀😀'), 'four signs of two units each').toBe(false);
    expect(longEnough('e\u0301'.repeat(4)), 'four letters, written in eight code points').toBe(false);
    expect(await codeOf(quick.createVault('1234567'))).toBe('passphrase-too-short');
    const { record } = await quick.createVault(PASS);
    expect(await codeOf(quick.rewrapVault(record, PASS, 'short'))).toBe('passphrase-too-short');
  });

  it('is the same however its accents were typed', async () => {
    const { record } = await quick.createVault('caf\u00e9 cr\u00e8me');
    expect(await quick.unlockVault(record, 'cafe\u0301 cre\u0300me')).not.toBeNull();
    expect(await quick.unlockVault(record, 'cafe creme')).toBeNull();
  });
});

describe('a sealer', () => {
  it('gives back every length, also nothing, and leaves its input alone', async () => {
    const { sealer } = await quick.createVault(PASS);
    for (const length of [0, 1, 15, 16, 17, 50_000]) {
      const plain = new Uint8Array(length).map((_, at) => (at * 31) % 256);
      const before = plain.slice();
      const sealed = await sealer.seal(plain);
      expect(sealed.length).toBe(length + 29);
      expect(await sealer.open(sealed)).toEqual(before);
      expect(plain).toEqual(before);
    }
  });

  it('seals and opens a part of a larger buffer', async () => {
    const { sealer } = await quick.createVault(PASS);
    const whole = text('before|inside|after');
    const sealed = await sealer.seal(whole.subarray(7, 13));
    const framed = new Uint8Array(sealed.length + 20);
    framed.set(sealed, 10);
    expect(words(await sealer.open(framed.subarray(10, 10 + sealed.length)))).toBe('inside');
  });

  it('never repeats a vector, so that equal texts look different', async () => {
    const { sealer } = await quick.createVault(PASS);
    const sealed = await Promise.all(Array.from({ length: 200 }, () => sealer.seal(text('the same'))));
    expect(new Set(sealed.map((bytes) => bytes.slice(1, 13).join())).size).toBe(200);
    expect(sealed.every((bytes) => !words(bytes).includes('the same'))).toBe(true);
  });

  it('refuses a turned bit at every single place, and says what is wrong', async () => {
    const { sealer } = await quick.createVault(PASS);
    const sealed = await sealer.seal(text('12.5 U'));
    for (let at = 0; at < sealed.length; at += 1) {
      expect(await codeOf(sealer.open(bent(sealed, at))), `byte ${at}`).toBe(at === 0 ? 'unknown-version' : 'altered');
    }
  });

  it('refuses what is cut, lengthened, empty, or sealed with another key', async () => {
    const [{ sealer }, other] = [await quick.createVault(PASS), await quick.createVault(PASS)];
    const sealed = await sealer.seal(text('a longer text to cut'));
    for (let length = 0; length < sealed.length; length += 1) {
      expect(await codeOf(sealer.open(sealed.slice(0, length))), `cut to ${length}`).toBe(length < 29 ? 'too-short' : 'altered');
    }
    expect(await codeOf(sealer.open(new Uint8Array([...sealed, 0])))).toBe('altered');
    expect(await codeOf(other.sealer.open(sealed))).toBe('altered');
  });

  it('keeps its key inside WebCrypto, and binds each text to its purpose', async () => {
    const seen: CryptoKey[] = [];
    const { subtle } = crypto;
    const watched = {
      getRandomValues: crypto.getRandomValues.bind(crypto),
      subtle: new Proxy(subtle, {
        get: (target, name: keyof SubtleCrypto) => {
          const method = target[name].bind(target) as (...given: unknown[]) => Promise<unknown>;
          if (name !== 'encrypt') return method;
          return (how: unknown, key: CryptoKey, plain: unknown) => {
            seen.push(key);
            return method(how, key, plain);
          };
        },
      }),
    };
    const watching = vaultsWith({ crypto: watched as unknown as Crypto, iterations: 10, fewestIterations: 10 });
    const { record, sealer } = await watching.createVault(PASS);
    await sealer.seal(text('a'));
    await (await watching.unlockVault(record, PASS))?.seal(text('b'));
    expect(seen.map((key) => key.extractable)).toEqual([false, false]);

    const iv = new Uint8Array(12);
    const foreign = await subtle.encrypt({ name: 'AES-GCM', iv }, seen[0] as CryptoKey, text('made for something else'));
    expect(await codeOf(sealer.open(new Uint8Array([1, ...iv, ...new Uint8Array(foreign)]))), 'the same key, another purpose').toBe(
      'altered',
    );
  });
});

describe('a page without WebCrypto', () => {
  it('says so instead of failing somewhere inside', async () => {
    const bare = vaultsWith({ crypto: null });
    const { record } = await createVaultAt(600_000);
    expect(bare.available()).toBe(false);
    expect(quick.available()).toBe(true);
    expect(await codeOf(bare.createVault(PASS))).toBe('unavailable');
    expect(await codeOf(bare.unlockVault(record, PASS))).toBe('unavailable');
    expect(await codeOf(bare.rewrapVault(record, PASS, 'a new passphrase'))).toBe('unavailable');
    expect(bare.readRecord(record)).toEqual(record);
  });
});

/** A record with figures as the page writes them, made with few rounds: it opens with no passphrase. */
async function createVaultAt(iterations: number) {
  const { record } = await quick.createVault(PASS);
  return { record: { ...record, iterations } };
}
