import { translated } from '#stores/language.ts';

/** What changed from one visit to the next. A name comes as the list shows it, a dose with its unit. */
export const DIFFERENCE_WORDS = translated('difference', {
  added: (site: string, dose: string) => `New: ${site}, ${dose}`,
  removed: (site: string, dose: string) => `No longer: ${site}, ${dose}`,
  preparation: (product: string) => `Vials or dilution of ${product} differ`,
  note: 'The note differs',
  assessment: 'The assessment differs',
  face: 'The face is written otherwise',
  moved: (site: string) => `Moved: ${site}`,
  movedBy: (site: string, mm: string) => `Moved by ${mm} mm: ${site}`,
  /** A value of a site is another: now, and last time. */
  changed: (site: string, now: string, before: string) => `${site}: ${now}, last time ${before}`,
  ofProduct: (dose: string, product: string) => `${dose} ${product}`,
  ofOtherProduct: (dose: string, product: string) => `${dose} ${product} (units of the two are not comparable)`,
  /** A site with the region that it lies in. */
  named: (site: string, region: string) => `${site} (${region})`,
  noDirection: 'no needle direction',
} as const);
