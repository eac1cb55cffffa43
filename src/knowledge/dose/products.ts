import * as z from 'zod/mini';
import type { ProductId } from '../anatomy/ids.ts';
import { type Fact, factSchema, seen, unseen } from '../fact.ts';
import { gate, gateAll } from '../gate.ts';
import { PRODUCT_NAMES } from './productNames.ts';
import { type Product, type ProductRecord, productSchema } from './productSchema.ts';
import { ABOBOTULINUMTOXIN_A, ABOBOTULINUMTOXIN_A_RTU } from './products/abobotulinumtoxinA.ts';
import { DAXIBOTULINUMTOXIN_A } from './products/daxibotulinumtoxinA.ts';
import { INCOBOTULINUMTOXIN_A } from './products/incobotulinumtoxinA.ts';
import { LETIBOTULINUMTOXIN_A } from './products/letibotulinumtoxinA.ts';
import { ONABOTULINUMTOXIN_A } from './products/onabotulinumtoxinA.ts';
import { PRABOTULINUMTOXIN_A } from './products/prabotulinumtoxinA.ts';
import { RELABOTULINUMTOXIN_A } from './products/relabotulinumtoxinA.ts';

export type { Product } from './productSchema.ts';

function named(record: ProductRecord): Product {
  const { name, shortName, brands, doseUnit } = PRODUCT_NAMES[record.id];
  return { ...record, name, shortName, brands: { us: brands.us, euUk: brands.euUk }, doseUnit };
}

/** What each label says. Units belong to one product alone. */
export const PRODUCTS: Readonly<Record<ProductId, Product>> = gateAll<ProductId, Product>('product', productSchema, {
  onabotulinumtoxinA: named(ONABOTULINUMTOXIN_A),
  abobotulinumtoxinA: named(ABOBOTULINUMTOXIN_A),
  'abobotulinumtoxinA-rtu': named(ABOBOTULINUMTOXIN_A_RTU),
  incobotulinumtoxinA: named(INCOBOTULINUMTOXIN_A),
  prabotulinumtoxinA: named(PRABOTULINUMTOXIN_A),
  daxibotulinumtoxinA: named(DAXIBOTULINUMTOXIN_A),
  letibotulinumtoxinA: named(LETIBOTULINUMTOXIN_A),
  relabotulinumtoxinA: named(RELABOTULINUMTOXIN_A),
});

/** Rules that every label shares, or that hold across products. */
export const SHARED_RULES: readonly Fact[] = gate('shared product rules', z.array(factSchema), [
  seen(
    'A.common.001',
    'label',
    "Potency units are tied to each maker's own assay; the US labels state that units of one product cannot be compared with or converted into units of another.",
    ['L_ONA_US', 'L_PRABO_US', 'L_LETI_US', 'L_DAXI_US', 'L_INCO_US'],
  ),
  seen(
    'A.common.002',
    'label',
    'Every US label carries a boxed warning on distant spread of toxin effect: symptoms hours to weeks after injection; swallowing and breathing problems can be life threatening and deaths are reported; highest risk probably children treated for spasticity, also adults with predisposing conditions.',
    ['L_ONA_US', 'L_PRABO_US', 'L_DAXI_US', 'L_LETI_US', 'L_INCO_US'],
  ),
  seen(
    'A.common.003',
    'label',
    'Listed spread symptoms include generalised weakness, diplopia, ptosis, dysphagia, dysphonia, dysarthria, urinary incontinence and breathing difficulty.',
    ['L_ONA_US', 'L_INCO_US'],
  ),
  seen(
    'A.common.004',
    'label',
    'Known hypersensitivity to any botulinum toxin preparation or an ingredient; infection at the proposed injection site.',
    ['L_ONA_US', 'L_PRABO_US', 'L_DAXI_US', 'L_LETI_US'],
  ),
  seen(
    'A.common.005',
    'label',
    'European labels also contraindicate generalised disorders of muscle activity such as myasthenia gravis or Lambert-Eaton syndrome (Letybo also names amyotrophic lateral sclerosis) and acute infection or inflammation at the site.',
    ['L_BOC_UK', 'L_LETI_UK'],
  ),
  seen(
    'A.common.006',
    'label',
    'Aminoglycosides, other agents that interfere with neuromuscular transmission, anticholinergics and muscle relaxants may potentiate the effect; observe closely.',
    ['L_ONA_US', 'L_DAXI_US'],
  ),
  seen(
    'A.common.007',
    'label',
    'Re-treatment of glabellar or facial lines no more often than every 3 months in every aesthetic label read.',
    ['L_ONA_EU_GL', 'L_PRABO_US', 'L_INCO_HCP', 'L_LETI_UK', 'L_AZZ_UK', 'L_RELA_EU', 'L_DAXI_US'],
  ),
  seen(
    'A.common.008',
    'label',
    'onabotulinumtoxinA: when an adult is treated for more than one approved indication, not more than 400 U in 3 months.',
    ['L_ONA_US'],
  ),
  seen(
    'A.common.009',
    'label',
    'Caution with prior facial surgery that altered anatomy, marked asymmetry, excess eyelid skin, deep dermal scarring, thick sebaceous skin, inflammation at sites, ptosis, and weak or atrophied target muscle; pre-existing cardiovascular disease, dysphagia, breathing problems, neuromuscular disease.',
    ['L_DAXI_US'],
  ),
  seen('E.immune.001', 'label', 'Too frequent or too high dosing may raise the risk of neutralising antibodies that blunt the effect.', [
    'L_RELA_EU',
  ]),
  unseen('E.immune.002', 'trial', 'Clinical antibody rates in aesthetic trials are well below 1%; figures vary by assay and product.', [
    'L_ONA_US',
  ]),
]);
