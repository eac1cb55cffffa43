import { doseNumber } from '#domain/dose/units.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';

/** A dose with the unit of its own product, as a label prints it: "4 U". */
export function doseText(productId: ProductId, hundredths: number): string {
  return `${doseNumber(hundredths)} ${PRODUCT_NAMES[productId].doseUnit}`;
}
