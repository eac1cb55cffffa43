import * as z from 'zod/mini';
import { REGION_IDS } from '../anatomy/ids.ts';
import { factSchema } from '../fact.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(:[a-z0-9]+(-[a-z0-9]+)*)*$/), z.maxLength(200));
const word = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const facts = z.array(factSchema).check(z.minLength(1));

export const SCALE_IDS = ['fws', 'merz', 'mmps'] as const;
export type ScaleId = (typeof SCALE_IDS)[number];
/** Of the skin's lines, or of a muscle that stands out. */
export const GRADE_NAMES = ['none', 'minimal', 'mild', 'moderate', 'marked', 'severe', 'very-marked', 'very-severe'] as const;
export type GradeName = (typeof GRADE_NAMES)[number];

/** A graded scale: `grades` from the least to the most, each with the number that is written down. */
export const scaleSchema = z.strictObject({
  id: z.enum(SCALE_IDS),
  grades: z.array(z.strictObject({ value: z.int().check(z.minimum(0), z.maximum(9)), name: z.enum(GRADE_NAMES) })).check(
    z.minLength(2),
    z.refine((all) => all.every(({ value }, at) => at === 0 || value === (all[at - 1]?.value ?? 0) + 1), 'grades are not in steps of one'),
  ),
  facts,
});
export type Scale = z.infer<typeof scaleSchema>;

/** `dynamic`: at full movement; `rest`: at rest; `prominence`: how far a muscle stands out. */
export const MOMENTS = ['dynamic', 'rest', 'prominence'] as const;
export type Moment = (typeof MOMENTS)[number];
/** In the order in which they are asked. */
export const ASSESSMENT_SECTIONS = ['lines', 'wishes', 'asymmetry', 'skin', 'further-lines', 'history'] as const;
export type AssessmentSection = (typeof ASSESSMENT_SECTIONS)[number];

const base = { id, section: z.enum(ASSESSMENT_SECTIONS), facts };

/** One thing that is asked or looked at; the value of its answer is a grade, one of `options`, a text, or `true`. */
export const assessmentItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('scale'),
    regionId: z.enum(REGION_IDS),
    moment: z.enum(MOMENTS),
    scaleId: z.enum(SCALE_IDS),
    /** `published`: the scale was used or made for this region; `borrowed`: no scale of this region was read. */
    standing: z.enum(['published', 'borrowed']),
  }),
  z
    .strictObject({
      ...base,
      kind: z.literal('choice'),
      options: z.array(word).check(
        z.minLength(2),
        z.refine((all) => new Set(all).size === all.length, 'two options are the same'),
      ),
      /** The option that is the usual finding; null where none is. */
      usual: z.nullable(word),
    })
    .check(z.refine((item) => item.usual === null || item.options.includes(item.usual), 'the usual option is none of the options')),
  z.strictObject({ ...base, kind: z.literal('flag') }),
  z.strictObject({ ...base, kind: z.literal('text') }),
]);
export type AssessmentItem = z.infer<typeof assessmentItemSchema>;
export type ItemOf<Kind extends AssessmentItem['kind']> = Extract<AssessmentItem, { kind: Kind }>;
