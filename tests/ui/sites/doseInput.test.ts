import { describe, expect, it } from 'vitest';
import { parseDose } from '#ui/sites/doseInput.ts';

describe('a typed dose', () => {
  it.each([
    ['4', 400],
    [' 2.5 ', 250],
    ['2,5', 250],
    ['.5', 50],
    ['12.', 1200],
    ['0.25', 25],
    ['٢٫٥', 250],
    ['۲٫۵', 250],
    ['۱۲', 1200],
    ['10000', 1_000_000],
  ])('%s is %i hundredths', (text, hundredths) => {
    expect(parseDose(text)).toBe(hundredths);
  });

  it.each(['', ' ', '.', ',', '0', '0.0', '-4', '4 U', '2.555', '1e3', '1.2.3', '1,2,3', '10001', '100000', 'NaN'])(
    '“%s” is none',
    (text) => {
      expect(parseDose(text)).toBeNull();
    },
  );
});
