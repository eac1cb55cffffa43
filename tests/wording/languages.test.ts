import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS, type LanguageId, type LanguagePack, speak } from '#stores/language.ts';
import { englishCatalogs } from './englishCatalogs.ts';
import { patientTexts } from './patientTexts.ts';
import { faults } from './translationFaults.ts';

const PACKS = import.meta.glob<{ readonly PACK: LanguagePack }>('../../src/ui/wording/languages/*/index.ts', { eager: true });
const others = LANGUAGE_IDS.filter((id): id is Exclude<LanguageId, 'en'> => id !== 'en');

function packOf(id: string): LanguagePack {
  const found = PACKS[`../../src/ui/wording/languages/${id}/index.ts`];
  return found?.PACK ?? expect.fail(`no pack of ${id}`);
}

describe.each(others)('the language %s', (id) => {
  it('has every catalog and no other', () => {
    expect(Object.keys(packOf(id).catalogs).sort()).toEqual(Object.keys(englishCatalogs).sort());
  });

  it('says every word, with every number and name that the English says', () => {
    speak(id, packOf(id));
    const found = Object.entries(englishCatalogs).flatMap(([name, english]) => faults(english, packOf(id).catalogs[name], name));
    speak('en', null);
    expect(found).toEqual([]);
  });

  it('says every sentence that a patient reads, of the English as it is now', () => {
    const { knowledge } = packOf(id);
    const wanted = patientTexts();
    expect([...wanted].filter((english) => !knowledge[english])).toEqual([]);
    expect(Object.keys(knowledge).filter((english) => !wanted.has(english))).toEqual([]);
  });

  it('writes Latin digits only', () => {
    const folder = join(import.meta.dirname, '../../src/ui/wording/languages', id);
    const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    expect(files.filter(([, text]) => /[٠-٩۰-۹]/.test(text)).map(([name]) => name)).toEqual([]);
  });
});
