import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS } from '../../anatomy/ids.ts';
import { EVIDENCE, factSchema } from '../../fact.ts';

/**
 * Where a number of the model comes from.
 * - `published`: a source gives it;
 * - `fitted`: chosen so that the model meets a published figure;
 * - `assumption`: an engineering choice that no source gives.
 */
export const CONSTANT_BASES = ['published', 'fitted', 'assumption'] as const;

const finite = z.number().check(z.gte(-1000), z.lte(1000));

export const modelConstantSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    /** As the formulas of the page write it. */
    symbol: z.string().check(z.minLength(1), z.maxLength(8)),
    name: z.string().check(z.minLength(3)),
    value: finite,
    unit: z.string(),
    meaning: z.string().check(z.minLength(20)),
    basis: z.enum(CONSTANT_BASES),
    /** An assumption is a convention: nobody measured it. */
    evidence: z.enum(EVIDENCE),
    /** What it follows from or was fitted to; an assumption names what made it plausible, if anything. */
    facts: z.array(factSchema),
  })
  .check(
    z.refine(({ basis, facts }) => basis === 'assumption' || facts.length > 0, 'neither a fact nor said to be an assumption'),
    z.refine(({ basis, evidence }) => basis !== 'assumption' || evidence === 'convention', 'an assumption is a convention'),
  );
export type ModelConstant = z.infer<typeof modelConstantSchema>;

export const productDurationSchema = z.strictObject({
  productId: z.enum(PRODUCT_IDS),
  regionId: z.enum(REGION_IDS),
  /** Median days until half of the best effect is gone, at the product's own label dose. */
  medianDays: z.number().check(z.gte(30), z.lte(400)),
  /** The days that the source gives: the same, or those of what it measured instead. */
  sourceDays: z.number().check(z.gte(30), z.lte(400)),
  basis: z.enum(['published', 'fitted']),
  /** Of what the source gives and how it became the median. */
  note: z.string().check(z.minLength(10)),
  facts: z.array(factSchema).check(z.minLength(1)),
});
export type ProductDuration = z.infer<typeof productDurationSchema>;

export const conventionalDoseSchema = z.strictObject({
  productId: z.enum(PRODUCT_IDS),
  muscleIds: z.array(z.enum(MUSCLE_IDS)).check(z.minLength(1)),
  /** Where the figure holds; [] wherever the muscle is treated. */
  regionIds: z.array(z.enum(REGION_IDS)),
  /** Dose that counts as one share per site, whole hundredths of the product's own unit: the middle of what the source gives. */
  perSiteHundredths: z.int().check(z.gte(1), z.lte(40_000)),
  /** How the dose per site follows from the source. */
  note: z.string().check(z.minLength(5)),
  fact: factSchema,
});
export type ConventionalDose = z.infer<typeof conventionalDoseSchema>;
