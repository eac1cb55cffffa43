import { describe, expect, it } from 'vitest';
import type { Preparation } from '#domain/plan/visitParts.ts';
import { microlitresOf } from '#ui/dose/volumeInput.ts';
import { marksText, markText, strengthText, volumeText } from '#ui/dose/volumeText.ts';

const ona: Preparation = { productId: 'onabotulinumtoxinA', vialHundredths: 10_000, volumeUl: 2500, vials: [] };

describe('typed millilitres', () => {
  it.each([
    ['2.5', 2500],
    ['2,5', 2500],
    [' 0.625 ', 625],
    ['10', 10_000],
    ['', null],
    ['2.5.1', null],
    ['2 ml', null],
    ['-1', null],
    ['0.0001', null],
  ])('%j is %s microlitres', (typed, microlitres) => {
    expect(microlitresOf(typed)).toBe(microlitres);
  });
});

describe('words of a volume', () => {
  it('stand in millilitres and in marks of a 1 ml syringe', () => {
    expect(volumeText(400, ona)).toBe('0.1 ml');
    expect(marksText(400, ona)).toBe('10');
    expect(strengthText(ona)).toBe('4 U per 0.1 ml');
    expect(markText(ona)).toBe('0.4 U per mark');
  });

  it('say what is rounded', () => {
    expect(volumeText(400, { ...ona, vialHundredths: 7000 })).toBe('≈ 0.1429 ml');
    expect(marksText(400, { ...ona, vialHundredths: 7000 })).toBe('≈ 14.3');
  });

  it('say what no 1 ml syringe holds', () => {
    expect(marksText(5000, ona)).toBe('125, more than one 1 ml syringe');
  });
});
