import type { ProductId, RegionId } from '../anatomy/ids.ts';
import { gate } from '../gate.ts';
import { CROWS_FEET_PATTERNS } from './crowsFeetPatterns.ts';
import { FOREHEAD_PATTERNS } from './foreheadPatterns.ts';
import { GLABELLA_PATTERNS } from './glabellaPatterns.ts';
import { LOWER_EYELID_PATTERNS } from './lowerEyelidPatterns.ts';
import { type LabelPattern, labelPatternSchema } from './patternSchema.ts';

export type { LabelPattern } from './patternSchema.ts';

/**
 * The layouts that can be put on the face as they stand: one per product, region and market. `labelStatus` and
 * `evidence` tell a label's layout from a study's. The platysma label is missing on purpose: only its totals were read.
 */
export const LABEL_PATTERNS: readonly LabelPattern[] = [
  ...GLABELLA_PATTERNS,
  ...FOREHEAD_PATTERNS,
  ...CROWS_FEET_PATTERNS,
  ...LOWER_EYELID_PATTERNS,
];

for (const pattern of LABEL_PATTERNS) gate(`pattern ${pattern.id}`, labelPatternSchema, pattern);

/** The layouts of one product in one region, US label first. */
export function patternsFor(regionId: RegionId, productId: ProductId): readonly LabelPattern[] {
  return LABEL_PATTERNS.filter((pattern) => pattern.regionId === regionId && pattern.productId === productId);
}

/** The layout a saved plan names, or undefined where this build does not know it. */
export function patternById(id: string): LabelPattern | undefined {
  return LABEL_PATTERNS.find((pattern) => pattern.id === id);
}
