import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuotaError, usableStorage } from '#persistence/keyValueStorage.ts';
import { changedPreferences, DEFAULT_PREFERENCES, PREFERENCES_KEY, readPreferences, writePreferences } from '#persistence/preferences.ts';
import { memoryStorage } from './memoryStorage.ts';

describe('preferences', () => {
  it('come back as they were written', () => {
    const storage = memoryStorage();
    const chosen = { ...DEFAULT_PREFERENCES, audience: 'trainer', skinTone: 9, hintSeen: true } as const;
    writePreferences(storage, chosen);
    expect(readPreferences(storage)).toEqual(chosen);
  });

  it('fall to their default one by one', () => {
    const storage = memoryStorage({ [PREFERENCES_KEY]: JSON.stringify({ audience: 'king', skinTone: 7, sex: 3, theme: 'dark' }) });
    expect(readPreferences(storage)).toEqual({ ...DEFAULT_PREFERENCES, skinTone: 7, theme: 'dark' });
  });

  it('are written field by field over what is stored, and leave what this version does not know', () => {
    const storage = memoryStorage({ [PREFERENCES_KEY]: JSON.stringify({ audience: 'nurse', later: { kept: true }, skinTone: 7 }) });
    writePreferences(storage, changedPreferences(DEFAULT_PREFERENCES, { ...DEFAULT_PREFERENCES, theme: 'dark' }));
    const stored: unknown = JSON.parse(storage.entries.get(PREFERENCES_KEY) ?? '');
    expect(stored).toEqual({ audience: 'nurse', later: { kept: true }, skinTone: 7, theme: 'dark' });
  });

  it('are the defaults for any text that makes no sense', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('null', '[]', '7', '"x"')), (text) => {
        fc.pre(!text.includes('{'));
        expect(readPreferences(memoryStorage({ [PREFERENCES_KEY]: text }))).toEqual(DEFAULT_PREFERENCES);
      }),
    );
  });

  it('are the defaults without a storage, and writing costs nothing', () => {
    const storage = memoryStorage();
    storage.denied = true;
    expect(readPreferences(storage)).toEqual(DEFAULT_PREFERENCES);
    expect(() => writePreferences(storage, DEFAULT_PREFERENCES)).not.toThrow();
    expect(readPreferences(null)).toEqual(DEFAULT_PREFERENCES);
  });
});

describe('usable storage', () => {
  it('is null where the property itself throws, where there is none, and where writing is denied', () => {
    const denied = memoryStorage();
    denied.denied = true;
    expect(
      usableStorage(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
    ).toBeNull();
    expect(usableStorage(() => undefined)).toBeNull();
    expect(usableStorage(() => denied)).toBeNull();
  });

  it('is the storage where it works or is merely full, and leaves no trace of the question', () => {
    const storage = memoryStorage();
    expect(usableStorage(() => storage)).toBe(storage);
    expect(storage.entries.size).toBe(0);
    storage.full = () => true;
    expect(usableStorage(() => storage)).toBe(storage);
  });

  it('knows a full storage from any other failure', () => {
    expect(isQuotaError(new DOMException('', 'QuotaExceededError'))).toBe(true);
    expect(isQuotaError(new DOMException('', 'SecurityError'))).toBe(false);
    expect(isQuotaError('full')).toBe(false);
  });
});
