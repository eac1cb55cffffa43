import { describe, expect, it } from 'vitest';
import { fitness } from '#ui/palette/search.ts';
import { plainText } from '#ui/wording/plainText.ts';

const finds = (typed: string, name: string, also = '') => fitness(typed, { name, also }) > 0;

describe('search of commands', () => {
  it('takes no notice of accents, case and letters that stand for one another', () => {
    expect(plainText('Çatık KAŞ çizgileri')).toBe('catik kas cizgileri');
    expect(plainText('İğne')).toBe('igne');
    expect(plainText('Größe')).toBe('grosse');
    expect(plainText('الإِجْراء')).toBe(plainText('الاجراء'));
    expect(finds('crows', "Crow's feet")).toBe(true);
    expect(finds('stirn', 'Stirnfalten')).toBe(true);
    expect(finds('region frontale', 'Région frontale')).toBe(true);
  });

  it('finds a word from its beginning, in any order', () => {
    expect(finds('feet crow', "Crow's feet")).toBe(true);
    expect(finds('gla', 'Glabella')).toBe(true);
    expect(finds('gla lips', 'Glabella')).toBe(false);
  });

  it('forgives a typo in longer words, not in short ones', () => {
    for (const typed of ['glabela', 'glabblla', 'galbella', 'glabrlla', 'masetter']) {
      expect(finds(typed, typed.startsWith('m') ? 'Masseter' : 'Glabella'), typed).toBe(true);
    }
    expect(finds('lup', 'Lips')).toBe(false);
    expect(finds('forehead', 'Glabella')).toBe(false);
  });

  it('holds an exact beginning of the name above a typo, and both above other words for it', () => {
    const exact = fitness('nose', { name: 'Nose' });
    const typo = fitness('nosw', { name: 'Nose' });
    const also = fitness('nose', { name: 'Bunny lines', also: 'Side of the nose' });
    expect(exact).toBeGreaterThan(typo);
    expect(typo).toBeGreaterThan(0);
    expect(exact).toBeGreaterThan(also);
    expect(also).toBeGreaterThan(0);
  });
});
