import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS } from '../anatomy/ids.ts';
import { CONDITION_IDS } from '../conditions/conditionIds.ts';
import { factSchema } from '../fact.ts';
import { SITE_PLANES } from '../sites/planes.ts';
import { measureSchema } from './measureSchema.ts';

const mm = z.number().check(z.minimum(-50), z.maximum(80));
const hundredths = z.int().check(z.minimum(1), z.maximum(1_000_000));
const days = z.int().check(z.minimum(1), z.maximum(400));
const region = z.enum(REGION_IDS);
const product = z.enum(PRODUCT_IDS);

/** Which chosen sites a rule looks at: those that fit every part that is given. */
const sitesSchema = z.strictObject({
  regionIds: z.optional(z.array(region).check(z.minLength(1))),
  /** The site's own muscle, or that of the label's point from which it was moved. */
  muscleIds: z.optional(z.array(z.enum(MUSCLE_IDS)).check(z.minLength(1))),
  notMuscleIds: z.optional(z.array(z.enum(MUSCLE_IDS)).check(z.minLength(1))),
  productIds: z.optional(z.array(product).check(z.minLength(1))),
  /** Whose label; a site of unknown market is held against every label of its product. */
  market: z.optional(z.enum(['US', 'EU/UK'])),
  /** Of these therapeutic patterns. Without it a rule looks at sites of any pattern, unless it is one of lines alone. */
  conditionIds: z.optional(z.array(z.enum(CONDITION_IDS)).check(z.minLength(1))),
  /** Not at sites of a therapeutic pattern: what the rule rests on speaks of lines. */
  linesOnly: z.optional(z.literal(true)),
  /** A part of the lips, told by where the site lies. */
  part: z.optional(z.enum(['upper-lip', 'lower-lip'])),
});
export type RuleSites = z.infer<typeof sitesSchema>;

const checkSchema = z.discriminatedUnion('kind', [
  /** Raised where the measured millimetres break the bound; `downTo`: not where they are lower than this, which another rule tells. */
  z.strictObject({
    kind: z.literal('distance'),
    sites: sitesSchema,
    measure: measureSchema,
    bound: z.enum(['at-least', 'at-most']),
    limit: mm,
    downTo: z.optional(mm),
    /** Told only where the limit is missed by more than this: a line that nobody draws on the skin is met by eye. mm. */
    tolerance: z.optional(z.number().check(z.minimum(0.1), z.maximum(2))),
    /** Of broken rules of one group, only the first in the order of the rules is told of a site. */
    group: z.optional(z.string()),
  }),
  /** Raised where a site is meant to lie in a plane that is not for it. */
  z.strictObject({ kind: z.literal('plane'), sites: sitesSchema, avoid: z.array(z.enum(SITE_PLANES)).check(z.minLength(1)) }),
  /** Raised where a site lies over a region that is to be kept clear. */
  z.strictObject({ kind: z.literal('over-region'), sites: sitesSchema, regionId: region }),
  /** Told once where such sites are planned: what to look for on the person, which no model shows. */
  z.strictObject({ kind: z.literal('reminder'), sites: sitesSchema }),
  /** One product's dose per site, on one side or in all. */
  z.strictObject({ kind: z.literal('dose'), scope: z.enum(['site', 'side', 'all']), sites: sitesSchema, atMostHundredths: hundredths }),
  /** Sites of one region ask for sites of another in the same session. */
  z.strictObject({ kind: z.literal('together'), sites: sitesSchema, regionId: region }),
  /** The outermost site of each treated side reaches at least to a landmark's vertical. */
  z.strictObject({ kind: z.literal('outermost'), sites: sitesSchema, measure: measureSchema, limit: mm }),
  z.strictObject({ kind: z.literal('label-site-dose') }),
  z.strictObject({ kind: z.literal('label-region-dose'), bound: z.enum(['at-least', 'at-most']) }),
  z.strictObject({ kind: z.literal('label-session-dose') }),
  z.strictObject({ kind: z.literal('label-site-count') }),
  /** A product's total over the last days, this session with it. */
  z.strictObject({
    kind: z.literal('dose-over-time'),
    productId: product,
    regionIds: z.optional(z.array(region)),
    atMostHundredths: hundredths,
    days,
  }),
  z.strictObject({ kind: z.literal('zero-dose') }),
  /** Time since the same region was last treated, or since anything was. `days: null`: three calendar months. */
  z.strictObject({ kind: z.literal('interval'), sites: sitesSchema, days: z.nullable(days), of: z.enum(['same-region', 'other-region']) }),
  z.strictObject({ kind: z.literal('label-status'), status: z.enum(['off-label', 'one-market', 'therapeutic-only', 'no-label-found']) }),
  z.strictObject({ kind: z.literal('several-products'), scope: z.enum(['region', 'session']) }),
  z.strictObject({ kind: z.literal('asymmetric-dose'), sites: sitesSchema }),
  z.strictObject({ kind: z.literal('one-sided') }),
  z.strictObject({ kind: z.literal('outside-muscle'), limit: mm }),
  z.strictObject({ kind: z.literal('outside-region'), limit: mm }),
  z.strictObject({ kind: z.literal('not-on-face') }),
  z.strictObject({ kind: z.literal('lot-expired') }),
  z.strictObject({ kind: z.literal('opened-too-long'), productId: product, hours: z.int().check(z.minimum(1), z.maximum(1000)) }),
  z.strictObject({ kind: z.literal('opened-for-other-session'), productIds: z.array(product).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('lot-missing') }),
  z.strictObject({ kind: z.literal('vials-too-few') }),
  z.strictObject({ kind: z.literal('check-answer'), itemId: z.string().check(z.minLength(2)), answer: z.enum(['yes', 'no']) }),
  /** Items without an answer, or with the answer that it is not known. */
  z.strictObject({ kind: z.literal('checks-open'), answered: z.enum(['not', 'unknown']) }),
]);
export type SafetyCheck = z.infer<typeof checkSchema>;

export const safetyRuleSchema = z.strictObject({
  /** The `code` of its findings; kept in saved plans with an acknowledgement: never renamed. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(3)),
  severity: z.enum(['stop', 'warning', 'note']),
  check: checkSchema,
  /** What the rule rests on. Where a finding has a closer statement (the product's own label), it carries that one. */
  fact: factSchema,
  /** Why the limit is what it is, where the fact names a structure or a place and no such number: then the number is Facies' own. */
  ownLimit: z.optional(z.string().check(z.minLength(10))),
});
export type SafetyRule = z.infer<typeof safetyRuleSchema>;
/** The rules of one kind of check. */
export type RuleOf<K extends SafetyCheck['kind']> = SafetyRule & { readonly check: Extract<SafetyCheck, { kind: K }> };
