import type { ProductId, RegionId } from '../anatomy/ids.ts';
import { type Fact, seen } from '../fact.ts';

/**
 * Totals that a label names beside those of its layouts: of several regions in one session, of a region whose points were not
 * read, and ceilings over time. Whole hundredths of the product's own unit.
 */
export type LabelTotal = {
  /** Unique; stays as it is. */
  readonly id: string;
  readonly productId: ProductId;
  readonly market: 'US' | 'EU/UK';
  /** The regions that it adds up; null for everything that is given of the product. */
  readonly regionIds: readonly RegionId[] | null;
  /** `dose`: what the label gives; `ceiling`: what it says not to exceed. */
  readonly kind: 'dose' | 'ceiling';
  readonly totalHundredths: number;
  /** Where the label allows a range, its upper end; else the same as the total. */
  readonly mostHundredths: number;
  /** A ceiling over more than one session; null where one session is meant. */
  readonly months: number | null;
  readonly fact: Fact;
};

const UPPER_FACE = ['forehead', 'glabella', 'crows-feet'] as const satisfies readonly RegionId[];

const incoUpperFace = seen(
  'A.inco.006',
  'label',
  'US, 2024: glabellar, horizontal forehead and lateral canthal lines: 20 + 20 + 24 = 64 U when treated together.',
  ['N_INCO_UFL', 'L_INCO_US'],
);

export const LABEL_TOTALS: readonly LabelTotal[] = [
  {
    id: 'ona-upper-face',
    productId: 'onabotulinumtoxinA',
    market: 'US',
    regionIds: UPPER_FACE,
    kind: 'dose',
    totalHundredths: 6400,
    mostHundredths: 6400,
    months: null,
    fact: seen('A.ona.008', 'label', 'All three upper-face areas: 64 U in one session (20 + 20 + 24), sessions at least 90 days apart.', [
      'L_ONA_HCP',
    ]),
  },
  {
    id: 'ona-ceiling',
    productId: 'onabotulinumtoxinA',
    market: 'US',
    regionIds: null,
    kind: 'ceiling',
    totalHundredths: 40_000,
    mostHundredths: 40_000,
    months: 3,
    fact: seen(
      'A.common.008',
      'label',
      'When an adult is treated for more than one approved indication, not more than 400 U in 3 months.',
      ['L_ONA_US'],
    ),
  },
  {
    id: 'ona-platysma',
    productId: 'onabotulinumtoxinA',
    market: 'US',
    // The label's sites run along the jaw and down the bands: whatever of it lies in either region counts.
    regionIds: ['neck', 'jawline'],
    kind: 'dose',
    totalHundredths: 2600,
    mostHundredths: 3600,
    months: null,
    fact: seen(
      'A.ona.009',
      'label',
      'Platysma bands, by number of bands: one each side 26 U; one on one side and two on the other 31 U; two each side 36 U.',
      ['L_ONA_US'],
    ),
  },
  {
    id: 'inco-upper-face',
    productId: 'incobotulinumtoxinA',
    market: 'US',
    regionIds: UPPER_FACE,
    kind: 'dose',
    totalHundredths: 6400,
    mostHundredths: 6400,
    months: null,
    fact: incoUpperFace,
  },
  {
    id: 'inco-forehead',
    productId: 'incobotulinumtoxinA',
    market: 'US',
    regionIds: ['forehead'],
    kind: 'dose',
    totalHundredths: 2000,
    mostHundredths: 2000,
    months: null,
    fact: incoUpperFace,
  },
  {
    id: 'inco-crows-feet',
    productId: 'incobotulinumtoxinA',
    market: 'US',
    regionIds: ['crows-feet'],
    kind: 'dose',
    totalHundredths: 2400,
    mostHundredths: 2400,
    months: null,
    fact: incoUpperFace,
  },
  {
    id: 'rela-session',
    productId: 'relabotulinumtoxinA',
    market: 'EU/UK',
    regionIds: null,
    kind: 'ceiling',
    totalHundredths: 11_000,
    mostHundredths: 11_000,
    months: null,
    fact: seen('A.rela.004', 'label', '110 U in one session is the maximum; interval at least 3 months.', ['L_RELA_EU']),
  },
];
