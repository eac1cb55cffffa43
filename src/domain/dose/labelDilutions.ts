import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { LABEL_DILUTIONS, type LabelDilution, VIAL_SIZES, type VialSize } from '#knowledge/dose/dilutions.ts';
import type { Preparation } from '../plan/visitParts.ts';

export type { LabelDilution, VialSize } from '#knowledge/dose/dilutions.ts';

/** The dilutions that a product's labels name, the usual one first; each with its source. */
export const labelDilutionsOf = (productId: ProductId): readonly LabelDilution[] =>
  LABEL_DILUTIONS.filter((dilution) => dilution.productId === productId);

/** The vials that a product is sold in; `[]` where none was read. */
export const vialSizesOf = (productId: ProductId): readonly VialSize[] => VIAL_SIZES.filter((size) => size.productId === productId);

/** A preparation as a label words it, without its vials. */
export const preparationOf = ({ productId, vialHundredths, volumeUl }: LabelDilution): Preparation => ({
  productId,
  vialHundredths,
  volumeUl,
  vials: [],
});

/** The label's dilution of the same strength, of the same vial before another's; null where no label that was read names it. */
export const labelDilutionOf = ({ productId, vialHundredths, volumeUl }: Omit<Preparation, 'vials'>): LabelDilution | null => {
  const alike = labelDilutionsOf(productId).filter((one) => one.vialHundredths * volumeUl === vialHundredths * one.volumeUl);
  return alike.find((one) => one.vialHundredths === vialHundredths) ?? alike[0] ?? null;
};
