import type { BundleEntry, Medication, Quantity } from '@medplum/fhirtypes';
import type { Plan } from '#domain/plan/plan.ts';
import type { Preparation, Vial } from '#domain/plan/visitParts.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { fhirText, putEntry, referTo, type Slot, slot } from './bundleEntries.ts';
import { IDENTIFIER_SYSTEMS, productConcept } from './codes.ts';

export type ProductMedication = {
  readonly productId: ProductId;
  /** What administrations refer to. */
  readonly slot: Slot;
  readonly entries: readonly BundleEntry[];
  /** Every lot of the product. */
  readonly vials: readonly Slot[];
};

/** A dose in the product's own unit, in the label's letters and without a code: see `codes.ts`. */
export function doseQuantity(doseHundredths: number, productId: ProductId): Quantity {
  return { value: doseHundredths / 100, unit: PRODUCT_NAMES[productId].doseUnit };
}

/**
 * The products of a visit. A lot is `Medication.batch`, where R4 has lot and expiry of a medicine; `Device` is for implants
 * and instruments. With one lot the product is that vial. With several it is what was prepared from them, each lot an
 * ingredient with its own batch: which site was given from which vial is not recorded, and none is guessed.
 */
export function productMedications(
  plan: Plan,
  productIds: readonly ProductId[],
  visitPath: readonly string[],
  newId: () => string,
): readonly ProductMedication[] {
  return productIds.map((productId) => {
    const preparation = plan.preparations.find((one) => one.productId === productId);
    const own = slot(newId, IDENTIFIER_SYSTEMS.product, [...visitPath, productId]);
    const code = productConcept(PRODUCT_NAMES[productId].name);
    const product: Medication = { resourceType: 'Medication', code };
    const lots = preparation?.vials.filter((vial) => fhirText(vial.lot) !== null || vial.expiry !== null) ?? [];
    if (!preparation || lots.length < 2) {
      const medication = preparation ? { ...product, ...vialOf(preparation, lots[0]) } : product;
      return { productId, slot: own, entries: [putEntry(own, medication)], vials: lots.length > 0 ? [own] : [] };
    }
    const vials = lots.map((vial) => ({ vial, slot: slot(newId, IDENTIFIER_SYSTEMS.product, [...visitPath, productId, vial.id]) }));
    const prepared: Medication = { ...product, ingredient: vials.map((each) => ({ itemReference: referTo(each.slot) })) };
    return {
      productId,
      slot: own,
      entries: [...vials.map((each) => putEntry(each.slot, { ...product, ...vialOf(preparation, each.vial) })), putEntry(own, prepared)],
      vials: vials.map((each) => each.slot),
    };
  });
}

/** Units of one vial, and its lot where one was written. */
function vialOf(preparation: Preparation, vial: Vial | undefined): Pick<Medication, 'amount' | 'batch'> {
  const lotNumber = vial ? fhirText(vial.lot) : null;
  const batch = { ...(lotNumber && { lotNumber }), ...(vial?.expiry && { expirationDate: vial.expiry }) };
  return {
    amount: { numerator: doseQuantity(preparation.vialHundredths, preparation.productId), denominator: { value: 1, unit: 'vial' } },
    ...(Object.keys(batch).length > 0 && { batch }),
  };
}
