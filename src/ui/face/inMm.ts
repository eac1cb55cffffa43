import { locale } from '../wording/language.ts';

/** A length to a tenth of a millimetre, as the language writes it, in Latin digits. */
export function inMm(mm: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, useGrouping: false }).format(mm);
}
