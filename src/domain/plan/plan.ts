import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS, SIDES } from '#knowledge/anatomy/ids.ts';

/**
 * The plan: which sites are chosen on one face. Everything here is a plain immutable value; an edit gives a new plan.
 * The schema is the type and the gate: what does not pass it never becomes a plan.
 */

/** A dose or total: whole hundredths of the unit of one named product. Never added to, or turned into, another product's. */
const doseHundredths = z.int().check(z.gte(0), z.lte(1_000_000));

const labelOrigin = z.readonly(z.object({ kind: z.literal('label'), patternId: z.string(), pointId: z.string() }));
/** A free site is bound to the head's surface: a triangle of a versioned topology and its barycentric weights. */
const freeOrigin = z.readonly(
  z.object({
    kind: z.literal('free'),
    anchor: z.readonly(
      z.object({
        topology: z.string(),
        triangle: z.int().check(z.gte(0)),
        weights: z.readonly(z.tuple([z.number(), z.number(), z.number()])),
      }),
    ),
  }),
);

export const plannedSiteSchema = z.readonly(
  z.object({
    id: z.string().check(z.minLength(1)),
    regionId: z.enum(REGION_IDS),
    /** The patient's side. */
    side: z.enum(SIDES),
    muscleId: z.enum(MUSCLE_IDS),
    productId: z.enum(PRODUCT_IDS),
    doseHundredths,
    origin: z.discriminatedUnion('kind', [labelOrigin, freeOrigin]),
    /** An unchosen site stays on the plan, so that it can be chosen again, but counts nowhere. */
    chosen: z.boolean(),
  }),
);
export type PlannedSite = z.infer<typeof plannedSiteSchema>;

/** Several sites, each with an id of its own. */
export const plannedSitesSchema = z
  .readonly(z.array(plannedSiteSchema))
  .check(z.refine((sites) => new Set(sites.map((site) => site.id)).size === sites.length, { error: 'two sites share one id' }));

export const planSchema = z.readonly(z.object({ sites: plannedSitesSchema }));
export type Plan = z.infer<typeof planSchema>;

export const EMPTY_PLAN: Plan = { sites: [] };
