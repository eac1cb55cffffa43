import type { ProductId } from '../anatomy/ids.ts';

/** The unit as the label writes it. Both belong to one product alone: no function converts between products. */
export type DoseUnit = 'U' | 's.U';

export type ProductName = {
  /** Nonproprietary name. */
  readonly name: string;
  /** Short form for chips and tables. */
  readonly shortName: string;
  readonly brands: { readonly us: readonly string[]; readonly euUk: readonly string[] };
  /** Unit shown where no market's label says otherwise; a pattern carries its own. */
  readonly doseUnit: DoseUnit;
};

/** What the product picker needs; labels, vials and cautions are in `products.ts`. */
export const PRODUCT_NAMES: Readonly<Record<ProductId, ProductName>> = {
  onabotulinumtoxinA: {
    name: 'onabotulinumtoxinA',
    shortName: 'onaA',
    brands: { us: ['Botox Cosmetic'], euUk: ['Vistabel', 'Botox'] },
    doseUnit: 'U',
  },
  abobotulinumtoxinA: {
    name: 'abobotulinumtoxinA (powder)',
    shortName: 'aboA',
    brands: { us: ['Dysport'], euUk: ['Azzalure'] },
    doseUnit: 'U',
  },
  'abobotulinumtoxinA-rtu': {
    name: 'abobotulinumtoxinA (ready to use)',
    shortName: 'aboA liquid',
    brands: { us: [], euUk: ['Alluzience'] },
    doseUnit: 's.U',
  },
  incobotulinumtoxinA: {
    name: 'incobotulinumtoxinA',
    shortName: 'incoA',
    brands: { us: ['Xeomin'], euUk: ['Bocouture'] },
    doseUnit: 'U',
  },
  prabotulinumtoxinA: {
    name: 'prabotulinumtoxinA',
    shortName: 'praboA',
    brands: { us: ['Jeuveau'], euUk: ['Nuceiva'] },
    doseUnit: 'U',
  },
  daxibotulinumtoxinA: {
    name: 'daxibotulinumtoxinA',
    shortName: 'daxiA',
    brands: { us: ['Daxxify'], euUk: [] },
    doseUnit: 'U',
  },
  letibotulinumtoxinA: {
    name: 'letibotulinumtoxinA',
    shortName: 'letiA',
    brands: { us: ['Letybo'], euUk: ['Letybo'] },
    doseUnit: 'U',
  },
  relabotulinumtoxinA: {
    name: 'relabotulinumtoxinA',
    shortName: 'relaA',
    brands: { us: [], euUk: ['Relfydess'] },
    doseUnit: 'U',
  },
};
