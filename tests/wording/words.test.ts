import { expect, it } from 'vitest';
import { wordUses } from './wordUses.ts';

const uses = wordUses();

it('asks for every word that is written', () => {
  expect(uses.unused).toEqual([]);
});

it('takes no text while a file loads: it would stay in the language of that moment', () => {
  expect(uses.captured).toEqual([]);
});

it('has no text outside the catalogs', () => {
  expect(uses.written).toEqual([]);
});

it('has looked at the whole program', () => {
  expect(uses.catalogs.length).toBeGreaterThan(15);
});
