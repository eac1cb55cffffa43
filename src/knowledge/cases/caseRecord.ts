import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS, SIDES } from '../anatomy/ids.ts';
import { factSchema } from '../fact.ts';
import { placementSchema } from '../sites/patternSchema.ts';
import { SITE_PLANES } from '../sites/planes.ts';
import { SOURCE_IDS } from '../sourceIds.ts';

/**
 * A practice case: a person with a wish, and what a good answer is. It is data: a trainer may write one as a file. Doses are
 * whole hundredths of the unit of the case's own product, lengths mm on the face as shaped for the case.
 */
export const CASE_VERSION = 1;

export const CASE_LEVELS = ['basic', 'intermediate', 'advanced'] as const;

/** The faces that a patient is asked to make: those of the stage. */
export const CASE_EXPRESSIONS = [
  'rest',
  'raise',
  'frown',
  'squeeze',
  'smile',
  'scrunch',
  'pucker',
  'lower-teeth',
  'clench-neck',
  'purse-chin',
] as const;
export type CaseExpression = (typeof CASE_EXPRESSIONS)[number];

/** What can be wrong with an answer. `off-midline` is for sites meant for the midline; `unsafe` names a safety rule. */
export const CASE_ERRORS = [
  'too-low',
  'too-high',
  'too-medial',
  'too-lateral',
  'off-midline',
  'wrong-plane',
  'wrong-muscle',
  'wrong-product',
  'over-label',
  'over-dose',
  'under-dose',
  'omission',
  'asymmetry',
  'extra-site',
  'unsafe',
  'unacknowledged',
  'ignored-contraindication',
  'needless-refusal',
  'wrong-reason',
  'wrong-answer',
] as const;
export type CaseErrorCode = (typeof CASE_ERRORS)[number];

/** What does not agree within a case, beyond the kinds and bounds of single values; the messages of its schema. */
export const CASE_CONFLICTS = [
  'dose-order',
  'no-right-option',
  'same-ids',
  'no-site-named',
  'no-muscle-named',
  'too-many',
  'refusal-or-not',
  'nothing-to-treat',
  'site-not-given',
] as const;
export type CaseConflict = (typeof CASE_CONFLICTS)[number];

const id = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** Points out of 100. */
const cost = z.number().check(z.minimum(0), z.maximum(100));
const hundredths = z.int().check(z.minimum(1), z.maximum(40_000));
const line = z.string().check(z.minLength(1), z.maxLength(160));
const paragraph = z.string().check(z.minLength(1), z.maxLength(1200));
const region = z.enum(REGION_IDS);
const muscle = z.enum(MUSCLE_IDS);

/** What a trainer writes in a case of their own; a case that is shipped has its words in the catalogue of words. */
export const caseWordsSchema = z.strictObject({
  title: line,
  history: paragraph,
  wish: paragraph,
  hint: paragraph,
  lesson: paragraph,
  /** `question-id.option-id` to what it says, and why it is right or wrong. */
  options: z.optional(z.record(z.string().check(z.maxLength(170)), z.strictObject({ text: line, reason: paragraph }))),
});
export type CaseOwnWords = z.infer<typeof caseWordsSchema>;

const doseRange = z
  .strictObject({ reference: hundredths, min: hundredths, max: hundredths })
  .check(z.refine(({ reference, min, max }) => min <= reference && reference <= max, 'dose-order'));

/** A place to treat: a point with a field around it. */
export const caseTargetSchema = z.strictObject({
  id,
  regionId: region,
  /** `both`: one on each side, mirrored. The patient's sides. */
  side: z.enum([...SIDES, 'both']),
  muscleId: muscle,
  /** Muscles that are as right, because they lie there together. */
  alsoMuscleIds: z.optional(z.array(muscle).check(z.maxLength(6))),
  placement: placementSchema,
  /** Radius of the field around the point, mm: inside it the place is right. */
  toleranceMm: z.number().check(z.minimum(1), z.maximum(25)),
  /** Depths that are right, the reference first. */
  planes: z.array(z.enum(SITE_PLANES)).check(z.minLength(1), z.maxLength(SITE_PLANES.length)),
  doseHundredths: doseRange,
  /** Not treating an optional target costs nothing. */
  required: z.boolean(),
  /** Who says where, how much and how deep. */
  place: z.optional(factSchema),
  dose: z.optional(factSchema),
  depth: z.optional(factSchema),
  /** How the point was drawn from the source's words: an own choice. */
  drawn: z.optional(z.string().check(z.minLength(10), z.maxLength(400))),
});
export type CaseTarget = z.infer<typeof caseTargetSchema>;

const ruleId = z.string().check(z.minLength(2), z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const refusal = z.strictObject({
  /** Items of the checklist (`#knowledge/plan/contraindications.ts`): each is a right reason. */
  reasonIds: z.array(id).check(z.minLength(1), z.maxLength(14)),
  fact: z.optional(factSchema),
});

/** A site that was given before, by somebody, in a case to diagnose. */
export const givenSiteSchema = z.strictObject({
  id,
  regionId: region,
  side: z.enum(SIDES),
  muscleId: muscle,
  plane: z.enum(SITE_PLANES),
  doseHundredths: hundredths,
  placement: placementSchema,
});
export type GivenSite = z.infer<typeof givenSiteSchema>;

const optionSchema = z.strictObject({
  id,
  /** What choosing it costs; 0 is right. */
  cost,
  /** The site or the muscle that the option names, where it names one. */
  siteId: z.optional(id),
  muscleId: z.optional(muscle),
});

const questionSchema = z
  .strictObject({
    id,
    /** What is asked: which site did it, which muscle was reached, what the error was, what to do now. */
    ask: z.enum(['site', 'muscle', 'error', 'action']),
    options: z.array(optionSchema).check(z.minLength(2), z.maxLength(12)),
    fact: z.optional(factSchema),
  })
  .check(
    z.refine(({ options }) => options.some((option) => option.cost === 0), 'no-right-option'),
    z.refine(({ options }) => new Set(options.map((option) => option.id)).size === options.length, 'same-ids'),
    z.refine(({ ask, options }) => ask !== 'site' || options.every(({ siteId }) => siteId !== undefined), 'no-site-named'),
    z.refine(({ ask, options }) => ask !== 'muscle' || options.every(({ muscleId }) => muscleId !== undefined), 'no-muscle-named'),
  );
export type CaseQuestion = z.infer<typeof questionSchema>;
export type CaseOption = z.infer<typeof optionSchema>;

const penalties = z.strictObject(Object.fromEntries(CASE_ERRORS.map((code) => [code, z.optional(cost)])) as Record<CaseErrorCode, Cost>);
type Cost = z.ZodMiniOptional<typeof cost>;

const common = {
  version: z.literal(CASE_VERSION),
  /** Unique; the key of its words and of what was learned with it: never renamed. */
  id,
  level: z.enum(CASE_LEVELS),
  /** What it is about, the region to look at first. */
  regionIds: z.array(region).check(z.minLength(1), z.maxLength(6)),
  productId: z.enum(PRODUCT_IDS),
  market: z.enum(['US', 'EU/UK']),
  /** The person: the traits of `plan.face`. */
  face: z
    .record(
      z.string().check(z.minLength(1), z.maxLength(100)),
      z.union([z.number().check(z.minimum(-1000), z.maximum(1000)), z.string().check(z.minLength(1), z.maxLength(100))]),
    )
    .check(z.refine((all) => Object.keys(all).length <= 60, 'too-many')),
  /** What was found, by the item of the assessment. */
  assessment: z
    .record(z.string().check(z.minLength(1), z.maxLength(200)), z.union([z.number(), z.string().check(z.maxLength(400)), z.boolean()]))
    .check(z.refine((all) => Object.keys(all).length <= 40, 'too-many')),
  /** Answers to the checklist; what is not named is answered with no. */
  checks: z.record(id, z.enum(['yes', 'no', 'unknown'])).check(z.refine((all) => Object.keys(all).length <= 20, 'too-many')),
  /** The face that shows what the case is about. */
  expression: z.enum(CASE_EXPRESSIONS),
  sources: z.array(z.enum(SOURCE_IDS)).check(z.maxLength(40)),
  /** Literature of the trainer's own, which the list of sources has not. */
  ownSources: z.optional(z.array(z.string().check(z.minLength(3), z.maxLength(400))).check(z.maxLength(20))),
  words: z.optional(caseWordsSchema),
};

export const treatCaseSchema = z
  .strictObject({
    ...common,
    kind: z.literal('treat'),
    /** Whether this person is to be treated today. */
    answer: z.enum(['treat', 'refuse']),
    refusal: z.optional(refusal),
    /** What the learner sets; where it is not open, depth and dose are those of the reference. */
    tools: z.strictObject({ depth: z.boolean(), dose: z.boolean() }),
    targets: z.array(caseTargetSchema).check(z.maxLength(60)),
    /** Safety rules (`#knowledge/safety/rules`) that cost when broken. */
    forbidden: z.array(z.strictObject({ ruleId, cost })).check(z.maxLength(80)),
    /** Findings that the reference raises too, to be read and gone on from with a reason. */
    expected: z.array(ruleId).check(z.maxLength(20)),
    /** What an error costs, points; what is not named costs as `penaltyOf` says. */
    penalties,
  })
  .check(
    z.refine(({ answer, refusal: why }) => (answer === 'refuse') === (why !== undefined), 'refusal-or-not'),
    z.refine(({ answer, targets }) => answer === 'refuse' || targets.some(({ required }) => required), 'nothing-to-treat'),
    z.refine(({ targets }) => new Set(targets.map((target) => target.id)).size === targets.length, 'same-ids'),
  );
export type TreatCase = z.infer<typeof treatCaseSchema>;

export const diagnoseCaseSchema = z
  .strictObject({
    ...common,
    kind: z.literal('diagnose'),
    given: z.array(givenSiteSchema).check(z.minLength(1), z.maxLength(60)),
    /** Days after the treatment on which the person comes back. */
    day: z.int().check(z.minimum(1), z.maximum(270)),
    questions: z.array(questionSchema).check(z.minLength(1), z.maxLength(8)),
    /** Where the model of the face does not show the complaint (swallowing): then it is told only. */
    notShown: z.optional(z.literal(true)),
  })
  .check(
    z.refine(({ given }) => new Set(given.map((site) => site.id)).size === given.length, 'same-ids'),
    z.refine(
      ({ given, questions }) =>
        questions.every(({ options }) => options.every(({ siteId }) => siteId === undefined || given.some((site) => site.id === siteId))),
      'site-not-given',
    ),
    z.refine(({ questions }) => new Set(questions.map((question) => question.id)).size === questions.length, 'same-ids'),
  );
export type DiagnoseCase = z.infer<typeof diagnoseCaseSchema>;

export const practiceCaseSchema = z.discriminatedUnion('kind', [treatCaseSchema, diagnoseCaseSchema]);
export type PracticeCase = z.infer<typeof practiceCaseSchema>;
