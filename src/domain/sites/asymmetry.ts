import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import type { Plan } from '../plan/plan.ts';
import { pairsOf } from './pairing.ts';

/** A pair that is not alike, or a site without a counterpart. Whether it is meant so is the person's to say. */
export type Asymmetry = {
  /** null where the patient's left has no counterpart. */
  readonly leftId: string | null;
  readonly rightId: string | null;
  readonly regionId: RegionId;
  readonly productId: ProductId;
  /** Left minus right, whole hundredths of the product's unit. */
  readonly doseDifferenceHundredths: number;
  /** From the reflection of one to the other, mm; null for a single site, and where the face cannot be measured. */
  readonly apartMm: number | null;
};

/** Two sides that lie this close to each other's reflection lie alike, mm: half of the smallest step a key makes, and more than a face is uneven by itself. */
export const ALIKE_MM = 0.5;

/** The chosen sites in which the two sides differ, region by region as the plan holds them. */
export const asymmetries = (plan: Plan, face: MeasuredFace | null): readonly Asymmetry[] => {
  const chosen = plan.sites.filter((site) => site.chosen && site.side !== 'midline');
  const pairs = pairsOf(chosen, face);
  const pairOf = new Map(pairs.flatMap((pair) => [[pair.left.id, pair] as const, [pair.right.id, pair] as const]));
  return chosen.flatMap((site): Asymmetry[] => {
    const { regionId, productId, doseHundredths } = site;
    const pair = pairOf.get(site.id);
    if (!pair) {
      const isLeft = site.side === 'left';
      const ids = { leftId: isLeft ? site.id : null, rightId: isLeft ? null : site.id };
      return [{ ...ids, regionId, productId, doseDifferenceHundredths: isLeft ? doseHundredths : -doseHundredths, apartMm: null }];
    }
    const doseDifferenceHundredths = pair.left.doseHundredths - pair.right.doseHundredths;
    const isAlike = doseDifferenceHundredths === 0 && (pair.apartMm ?? 0) < ALIKE_MM;
    if (site.id !== pair.left.id || isAlike) return [];
    return [{ leftId: pair.left.id, rightId: pair.right.id, regionId, productId, doseDifferenceHundredths, apartMm: pair.apartMm }];
  });
};
