import type { LineFamily } from './lineFamilies.ts';
import { LOWER_FAMILIES } from './lowerFamilies.ts';
import { UPPER_FAMILIES } from './upperFamilies.ts';

/** All lines of the face. */
export const LINE_FAMILIES: readonly LineFamily[] = [...UPPER_FAMILIES, ...LOWER_FAMILIES];
