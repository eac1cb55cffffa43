import type { ProductId } from '../anatomy/ids.ts';
import { type Fact, seen } from '../fact.ts';

/** One size of vial that a label names; whole hundredths of the product's own unit. */
export type VialSize = {
  readonly productId: ProductId;
  readonly market: 'US' | 'EU/UK' | 'US and EU/UK';
  readonly vialHundredths: number;
  readonly fact: Fact;
};

/**
 * How one vial is prepared. A ready-to-use liquid is not diluted: `volumeUl` is then what the vial holds.
 * `stated`: the source gives this volume for this vial; `worked-out`: it gives the strength, and the volume follows from it.
 */
export type LabelDilution = {
  /** Unique; stays as it is. */
  readonly id: string;
  readonly productId: ProductId;
  readonly market: VialSize['market'];
  readonly vialHundredths: number;
  readonly volumeUl: number;
  readonly volume: 'stated' | 'worked-out';
  readonly fact: Fact;
};

const onaVials = seen('A.ona.001', 'label', '50 U and 100 U vacuum-dried powder (Cosmetic); 100 and 200 U therapeutic vials exist.', [
  'L_ONA_US',
  'L_ONA_UK',
]);
const aboVials = seen('A.abo.001', 'label', 'US Dysport 300 U and 500 U; EU Azzalure 125 Speywood U.', ['L_ABO_US', 'L_AZZ_UK']);
const aboLiquid = seen('A.aboL.001', 'label', '125 s.U in 0.625 mL (200 s.U/mL) clear solution, no reconstitution.', ['L_ALLUZ_UK']);
const inco = seen('A.inco.001', 'label', '50 or 100 U (200 U neurology). 50 U + 1.25 mL gives 4 U per 0.1 mL.', ['L_BOC_UK', 'L_INCO_HCP']);
const praboVials = seen('A.prabo.001', 'label', 'US 100 U; EU 50 U powder.', ['L_PRABO_US', 'L_NUC_EU']);
const daxiVials = seen('A.daxi.001', 'label', '50 U and 100 U lyophilised powder.', ['L_DAXI_US']);
const letiVials = seen('A.leti.001', 'label', '50 U and 100 U freeze-dried.', ['L_LETI_US']);

const BOTH = 'US and EU/UK';

/** Vials whose size was read. relabotulinumtoxinA has none: only its strength was read, not what one vial holds. */
export const VIAL_SIZES: readonly VialSize[] = [
  { productId: 'onabotulinumtoxinA', market: 'US', vialHundredths: 5000, fact: onaVials },
  { productId: 'onabotulinumtoxinA', market: 'US', vialHundredths: 10_000, fact: onaVials },
  { productId: 'abobotulinumtoxinA', market: 'US', vialHundredths: 30_000, fact: aboVials },
  { productId: 'abobotulinumtoxinA', market: 'US', vialHundredths: 50_000, fact: aboVials },
  { productId: 'abobotulinumtoxinA', market: 'EU/UK', vialHundredths: 12_500, fact: aboVials },
  { productId: 'abobotulinumtoxinA-rtu', market: 'EU/UK', vialHundredths: 12_500, fact: aboLiquid },
  { productId: 'incobotulinumtoxinA', market: BOTH, vialHundredths: 5000, fact: inco },
  { productId: 'incobotulinumtoxinA', market: BOTH, vialHundredths: 10_000, fact: inco },
  { productId: 'prabotulinumtoxinA', market: 'US', vialHundredths: 10_000, fact: praboVials },
  { productId: 'prabotulinumtoxinA', market: 'EU/UK', vialHundredths: 5000, fact: praboVials },
  { productId: 'daxibotulinumtoxinA', market: 'US', vialHundredths: 5000, fact: daxiVials },
  { productId: 'daxibotulinumtoxinA', market: 'US', vialHundredths: 10_000, fact: daxiVials },
  { productId: 'letibotulinumtoxinA', market: 'US', vialHundredths: 5000, fact: letiVials },
  { productId: 'letibotulinumtoxinA', market: 'US', vialHundredths: 10_000, fact: letiVials },
];

const ona = seen('A.ona.002', 'label', '50 U + 1.25 mL or 100 U + 2.5 mL preservative-free 0.9% saline gives 4 U per 0.1 mL.', [
  'L_ONA_DIL',
]);
const aboUs = seen('A.abo.003', 'label', '300 U + 1.5 mL gives 10 U per 0.05 mL; 300 U + 2.5 mL gives 10 U per 0.08 mL.', ['L_ABO_HCP']);
const azzalure = seen('A.abo.004', 'label', '125 s.U + 0.63 mL gives 10 s.U per 0.05 mL.', ['L_AZZ_UK']);
const prabo = seen('A.prabo.002', 'label', '100 U + 2.5 mL (EU 50 U + 1.25 mL) preservative-free saline gives 4 U per 0.1 mL.', [
  'L_PRABO_US',
]);
const daxi = seen('A.daxi.003', 'label', '50 U + 0.6 mL or 100 U + 1.2 mL gives 8 U per 0.1 mL.', ['L_DAXI_US']);
const leti = seen('A.leti.002', 'label', 'Preservative-free saline to 4 U per 0.1 mL.', ['L_LETI_US', 'L_LETI_UK']);
const rela = seen('A.rela.001', 'label', '100 U/mL solution; no reconstitution.', ['L_RELA_EU']);

type Row = readonly [id: string, vialHundredths: number, volumeUl: number, volume: LabelDilution['volume']];
const dilutions = (productId: ProductId, market: LabelDilution['market'], fact: Fact, rows: readonly Row[]): readonly LabelDilution[] =>
  rows.map(([id, vialHundredths, volumeUl, volume]) => ({ id, productId, market, vialHundredths, volumeUl, volume, fact }));

/** The dilutions that labels and the makers' own label pages name, the usual one of each product first. */
export const LABEL_DILUTIONS: readonly LabelDilution[] = [
  ...dilutions('onabotulinumtoxinA', 'US', ona, [
    ['ona-100', 10_000, 2500, 'stated'],
    ['ona-50', 5000, 1250, 'stated'],
  ]),
  ...dilutions('abobotulinumtoxinA', 'US', aboUs, [
    ['abo-300-strong', 30_000, 1500, 'stated'],
    ['abo-300', 30_000, 2500, 'stated'],
  ]),
  ...dilutions('abobotulinumtoxinA', 'EU/UK', azzalure, [['abo-125', 12_500, 630, 'stated']]),
  ...dilutions('abobotulinumtoxinA-rtu', 'EU/UK', aboLiquid, [['abo-liquid-125', 12_500, 625, 'stated']]),
  ...dilutions('incobotulinumtoxinA', BOTH, inco, [
    ['inco-50', 5000, 1250, 'stated'],
    ['inco-100', 10_000, 2500, 'worked-out'],
  ]),
  ...dilutions('prabotulinumtoxinA', 'US', prabo, [['prabo-100', 10_000, 2500, 'stated']]),
  ...dilutions('prabotulinumtoxinA', 'EU/UK', prabo, [['prabo-50', 5000, 1250, 'stated']]),
  ...dilutions('daxibotulinumtoxinA', 'US', daxi, [
    ['daxi-100', 10_000, 1200, 'stated'],
    ['daxi-50', 5000, 600, 'stated'],
  ]),
  ...dilutions('letibotulinumtoxinA', BOTH, leti, [
    ['leti-50', 5000, 1250, 'worked-out'],
    ['leti-100', 10_000, 2500, 'worked-out'],
  ]),
  // The strength of the liquid, written as what 1 ml holds: what one vial holds was not read.
  ...dilutions('relabotulinumtoxinA', 'EU/UK', rela, [['rela-per-ml', 10_000, 1000, 'worked-out']]),
];
