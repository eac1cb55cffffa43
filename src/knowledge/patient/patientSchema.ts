import * as z from 'zod/mini';
import { PRODUCT_IDS, REGION_IDS } from '../anatomy/ids.ts';
import { factSchema } from '../fact.ts';

/** What may go wrong, as far as somebody counted it. The words for each are the interface's own. */
export const RISK_EVENT_IDS = [
  'any-effect',
  'headache',
  'eyelid-droop',
  'brow-droop',
  'weak-face',
  'injection-pain',
  'face-pain',
  'redness',
  'swelling',
  'eyelid-swelling',
  'bruise',
] as const;
export type RiskEventId = (typeof RISK_EVENT_IDS)[number];

/** One published rate. `percent` is of `of`; rates of two products are never averaged. */
export const riskRateSchema = z.strictObject({
  event: z.enum(RISK_EVENT_IDS),
  regionId: z.enum(REGION_IDS),
  /** null where the source mixes products or names none. */
  productId: z.nullable(z.enum(PRODUCT_IDS)),
  percent: z.number().check(z.minimum(0), z.maximum(100)),
  /** The same among those who got an injection without the medicine. */
  comparatorPercent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** How many were treated, where the sentence says so. */
  people: z.optional(z.number().check(z.int(), z.minimum(1))),
  fact: factSchema,
});
export type RiskRate = z.infer<typeof riskRateSchema>;

export const UNCOUNTED_RISK_IDS = [
  'eyelid-droop-time',
  'bruise-time',
  'double-vision',
  'uneven-smile',
  'rare-leaflet',
  'neck-ache',
  'neck-weakness',
  'neck-swallowing',
  'weak-chewing',
  'jaw-bulge',
  'narrow-smile',
  'weak-lips',
  'weak-lower-lip',
  'lip-drop',
  'flat-lip',
  'little-studied',
  'chin-lip',
  'smile-change',
  'brow-shape',
  'lower-lid',
] as const;
export type UncountedRiskId = (typeof UNCOUNTED_RISK_IDS)[number];

/** Known to happen, but nobody counted it in a source that was read, or its time is what matters. */
export const uncountedRiskSchema = z.strictObject({
  id: z.enum(UNCOUNTED_RISK_IDS),
  /** Empty for every region. */
  regionIds: z.array(z.enum(REGION_IDS)),
  fact: factSchema,
});
export type UncountedRisk = z.infer<typeof uncountedRiskSchema>;

export const BEFORE_IDS = [
  'health',
  'medicines',
  'blood-thinners',
  'pregnancy',
  'allergy',
  'skin',
  'earlier-treatment',
  'surgery',
  'wishes',
  'make-up',
] as const;
export type BeforeId = (typeof BEFORE_IDS)[number];

export const AFTER_IDS = ['precaution', 'evidence', 'moving', 'review', 'interval'] as const;
export type AfterId = (typeof AFTER_IDS)[number];

export const REPORT_IDS = ['breathing', 'weakness', 'allergy', 'sight', 'droop', 'eyelid-late', 'no-change'] as const;
export type ReportId = (typeof REPORT_IDS)[number];

/** How soon: emergency help at once, the clinic at once, or at the check. */
export const REPORT_URGENCIES = ['emergency', 'clinic', 'check'] as const;
export type ReportUrgency = (typeof REPORT_URGENCIES)[number];

export const beforeSchema = z.strictObject({ id: z.enum(BEFORE_IDS), fact: factSchema });
export const afterSchema = z.strictObject({ id: z.enum(AFTER_IDS), fact: factSchema });
export const reportSchema = z.strictObject({ id: z.enum(REPORT_IDS), urgency: z.enum(REPORT_URGENCIES), fact: factSchema });
export type BeforeAdvice = z.infer<typeof beforeSchema>;
export type AfterAdvice = z.infer<typeof afterSchema>;
export type ReportSign = z.infer<typeof reportSchema>;

export const QUESTION_IDS = [
  'hurt',
  'how-long-visit',
  'start',
  'last',
  'frozen',
  'dislike',
  'reverse',
  'stop',
  'often',
  'stronger-each-time',
  'spread',
  'approved',
  'pregnancy',
  'medicines',
  'driving',
  'exercise',
  'bruise',
  'sagging',
  'age',
  'men',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** A question that people ask first. Each sentence of the answer has its own statement. */
export const questionSchema = z.strictObject({
  id: z.enum(QUESTION_IDS),
  answers: z.array(factSchema).check(z.minLength(1), z.maxLength(3)),
});
export type PatientQuestion = z.infer<typeof questionSchema>;
