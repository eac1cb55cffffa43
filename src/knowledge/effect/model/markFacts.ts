import * as z from 'zod/mini';
import { type Fact, factSchema, seen } from '../../fact.ts';
import { gate } from '../../gate.ts';

/** A day of the timeline that holds for every product, as its source gives it. */
export interface GeneralMark {
  readonly fromDay: number;
  readonly toDay: number;
  readonly fact: Fact;
}

const markSchema = z.strictObject({ fromDay: z.number(), toDay: z.number(), fact: factSchema });

const textbook = seen(
  'E.rules.004',
  'convention',
  'StatPearls: effect takes up to 2 days to appear, is greatest between 1 week and 1 month, and lasts 3-4 months.',
  ['B_STATPEARLS_UF'],
);

/** What stands on the timeline where a product has no figure of its own, and what no product has of its own. */
export const GENERAL_MARKS = {
  onset: { fromDay: 1, toDay: 2, fact: textbook },
  review: {
    fromDay: 14,
    toDay: 14,
    fact: seen('F.review.001', 'consensus', 'Two weeks, at peak effect, for assessment and adjustment.', ['F_POSTCARE', 'B_MEDSCAPE_PLAT']),
  },
  peak: { fromDay: 7, toDay: 30, fact: textbook },
  fading: { fromDay: 90, toDay: 120, fact: textbook },
  earliestRetreatment: {
    fromDay: 84,
    toDay: 90,
    fact: seen('F.review.002', 'label', '3 months (12 weeks) minimum in all aesthetic labels; do not top up early by routine.', [
      'L_ONA_EU_GL',
      'L_PRABO_US',
      'L_LETI_UK',
      'L_RELA_EU',
    ]),
  },
} as const satisfies Record<string, GeneralMark>;

for (const [id, mark] of Object.entries(GENERAL_MARKS)) gate(`general mark ${id}`, markSchema, mark);
