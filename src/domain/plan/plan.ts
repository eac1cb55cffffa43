import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS, SIDES } from '#knowledge/anatomy/ids.ts';
import { NEEDLE_DIRECTIONS, SITE_PLANES } from '#knowledge/sites/planes.ts';
import { assessmentSchema } from './assessment.ts';
import { faceTraitsSchema } from './faceTraits.ts';
import { acknowledgementSchema, checkAnswerSchema, preparationSchema } from './visitParts.ts';

/**
 * The plan: what one visit holds that a person edits. Everything here is a plain immutable value; an edit gives a new plan.
 * The schema is the type and the gate: what does not pass it never becomes a plan.
 */

/** A dose or total: whole hundredths of the unit of one named product. Never added to, or turned into, another product's. */
export const doseHundredthsSchema = z.int().check(z.gte(0), z.lte(1_000_000));

/** What is written by hand is kept short enough to be shown and printed whole. */
const name = z.string().check(z.minLength(1), z.maxLength(200));
const weight = z.number().check(z.gte(-0.001), z.lte(1.001));

/** A point of the head's surface as it is kept: a triangle of a versioned topology and its barycentric weights. */
export const siteAnchorSchema = z.readonly(
  z.object({
    topology: z.string().check(z.minLength(1), z.maxLength(64)),
    triangle: z.int().check(z.gte(0), z.lte(1_000_000)),
    weights: z
      .readonly(z.tuple([weight, weight, weight]))
      .check(z.refine(([a, b, c]) => Math.abs(a + b + c - 1) < 1e-3, { error: 'weights do not add up to 1' })),
  }),
);
/** Where a site was bound to the surface. */
export type SiteAnchor = z.infer<typeof siteAnchorSchema>;

/** A site of a label's layout; `moved` is where a person put it instead, null while it lies where the label says. */
const labelOrigin = z.readonly(z.object({ kind: z.literal('label'), patternId: name, pointId: name, moved: z.nullable(siteAnchorSchema) }));
/** A site of a layout that the clinic saved. */
const clinicOrigin = z.readonly(z.object({ kind: z.literal('clinic'), patternId: name, pointId: name, anchor: siteAnchorSchema }));
/** A site that a person placed. */
const freeOrigin = z.readonly(z.object({ kind: z.literal('free'), anchor: siteAnchorSchema }));

export const siteOriginSchema = z.discriminatedUnion('kind', [labelOrigin, clinicOrigin, freeOrigin]);
export type SiteOrigin = z.infer<typeof siteOriginSchema>;

export const plannedSiteSchema = z.readonly(
  z.object({
    id: name,
    regionId: z.enum(REGION_IDS),
    /** The patient's side. */
    side: z.enum(SIDES),
    muscleId: z.enum(MUSCLE_IDS),
    productId: z.enum(PRODUCT_IDS),
    doseHundredths: doseHundredthsSchema,
    plane: z.enum(SITE_PLANES),
    direction: z.nullable(z.enum(NEEDLE_DIRECTIONS)),
    origin: siteOriginSchema,
    /** The site of the other side that this one was mirrored from, so that a later difference between the two is seen as one. */
    mirrorOf: z.nullable(name),
    /** An unchosen site stays on the plan, so that it can be chosen again, but counts nowhere. */
    chosen: z.boolean(),
  }),
);
export type PlannedSite = z.infer<typeof plannedSiteSchema>;

/** More sites than any treatment has; a longer list is damage or an attack. */
export const MOST_SITES = 400;

/** More findings than a plan can have that anybody reads. */
export const MOST_ACKNOWLEDGEMENTS = 1000;

/** Several sites, each with an id of its own. */
export const plannedSitesSchema = z
  .readonly(z.array(plannedSiteSchema).check(z.maxLength(MOST_SITES)))
  .check(z.refine((sites) => new Set(sites.map((site) => site.id)).size === sites.length, { error: 'two sites share one id' }));

export const planSchema = z.readonly(
  z.object({
    sites: plannedSitesSchema,
    /** One per product: how its vials were prepared, and their lots. */
    preparations: z
      .readonly(z.array(preparationSchema).check(z.maxLength(PRODUCT_IDS.length)))
      .check(z.refine((all) => new Set(all.map((one) => one.productId)).size === all.length, { error: 'two preparations of one product' })),
    /** Answers to the checklist, by the item's id. */
    checks: z.readonly(z.record(name, checkAnswerSchema)),
    /** Findings that a person has read and gone on from, with the reason. */
    acknowledgements: z.readonly(z.array(acknowledgementSchema).check(z.maxLength(MOST_ACKNOWLEDGEMENTS))),
    note: z.string().check(z.maxLength(20_000)),
    /** What was found before planning, by the item's id. */
    assessment: assessmentSchema,
    /** The person's own face, by trait. */
    face: faceTraitsSchema,
  }),
);
export type Plan = z.infer<typeof planSchema>;

export const EMPTY_PLAN: Plan = { sites: [], preparations: [], checks: {}, acknowledgements: [], note: '', assessment: {}, face: {} };

/** A stored plan of before there was an assessment and a personal face, with none of either. What is no plan is given back as it is. */
export function withLaterParts(stored: unknown): unknown {
  if (stored === null || typeof stored !== 'object' || Array.isArray(stored)) return stored;
  return { assessment: {}, face: {}, ...stored };
}

/** Whether nothing was planned or written yet. */
export function isEmptyPlan(plan: Plan): boolean {
  return (
    plan.sites.length === 0 &&
    plan.preparations.length === 0 &&
    Object.keys(plan.checks).length === 0 &&
    plan.acknowledgements.length === 0 &&
    plan.note === '' &&
    Object.keys(plan.assessment).length === 0 &&
    Object.keys(plan.face).length === 0
  );
}
