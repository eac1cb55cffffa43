import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS, type RegionId, SIDES } from '#knowledge/anatomy/ids.ts';
import { NEEDLE_DIRECTIONS, SITE_PLANES } from '#knowledge/sites/planes.ts';
import { assessedItemSchema, assessmentEntrySchema, MOST_ASSESSED } from './assessment.ts';
import { faceTraitSchema, faceValueSchema, MOST_TRAITS } from './faceTraits.ts';
import { areAllowed } from './personalFace.ts';
import {
  doseHundredthsSchema,
  MOST_ACKNOWLEDGEMENTS,
  MOST_SITES,
  type Plan,
  type PlannedSite,
  plannedSitesSchema,
  siteOriginSchema,
} from './plan.ts';
import { acknowledgementSchema, checkAnswerSchema, preparationSchema } from './visitParts.ts';

const siteIds = z.readonly(z.array(z.string()).check(z.minLength(1)));

/** What one edit can set on several sites at once; what is left out stays. */
const siteChangeSchema = z.readonly(
  z.object({
    doseHundredths: z.optional(doseHundredthsSchema),
    muscleId: z.optional(z.enum(MUSCLE_IDS)),
    plane: z.optional(z.enum(SITE_PLANES)),
    direction: z.optional(z.nullable(z.enum(NEEDLE_DIRECTIONS))),
    chosen: z.optional(z.boolean()),
  }),
);
export type SiteChange = z.infer<typeof siteChangeSchema>;

/**
 * An edit is data: it can be stored, replayed, sent and merged. It carries everything it needs, so that replaying an old
 * edit gives the same plan even after a label pattern was corrected.
 */
export const planEditSchema = z.discriminatedUnion('kind', [
  /** Puts these sites in place of whatever the region held, of any product. Nothing is converted or kept beside them. */
  z.readonly(z.object({ kind: z.literal('putSites'), regionId: z.enum(REGION_IDS), sites: plannedSitesSchema })),
  /** Puts these sites in place of the whole plan's: another product's layout, or the last visit's. */
  z.readonly(z.object({ kind: z.literal('replaceSites'), sites: plannedSitesSchema })),
  /** Adds sites; one whose id the plan has already is left as it is. */
  z.readonly(z.object({ kind: z.literal('addSites'), sites: plannedSitesSchema })),
  z.readonly(z.object({ kind: z.literal('removeSites'), siteIds })),
  z.readonly(z.object({ kind: z.literal('removeRegion'), regionId: z.enum(REGION_IDS) })),
  z.readonly(z.object({ kind: z.literal('chooseSite'), siteId: z.string(), chosen: z.boolean() })),
  z.readonly(z.object({ kind: z.literal('changeSites'), siteIds, change: siteChangeSchema })),
  /** Binds a site to another point of the skin, with what lies there. */
  z.readonly(
    z.object({
      kind: z.literal('moveSite'),
      siteId: z.string(),
      origin: siteOriginSchema,
      regionId: z.enum(REGION_IDS),
      side: z.enum(SIDES),
      muscleId: z.enum(MUSCLE_IDS),
    }),
  ),
  /** Sets how a product was prepared, in place of what was written of the same product. */
  z.readonly(z.object({ kind: z.literal('setPreparation'), preparation: preparationSchema })),
  z.readonly(z.object({ kind: z.literal('removePreparation'), productId: z.enum(PRODUCT_IDS) })),
  /** Answers an item of the checklist; null takes the answer back. */
  z.readonly(
    z.object({
      kind: z.literal('answerCheck'),
      itemId: z.string().check(z.minLength(1), z.maxLength(200)),
      answer: z.nullable(checkAnswerSchema),
    }),
  ),
  /** Records why a finding was gone on from, in place of an earlier reason for the same one. */
  z.readonly(z.object({ kind: z.literal('acknowledge'), acknowledgement: acknowledgementSchema })),
  z.readonly(z.object({ kind: z.literal('withdrawAcknowledgement'), key: z.string() })),
  /** Records an item of the assessment; null takes it back. */
  z.readonly(z.object({ kind: z.literal('assess'), itemId: assessedItemSchema, entry: z.nullable(assessmentEntrySchema) })),
  /** Sets traits of the person's face; null takes one back to what the head has. What is not named stays; a value out of its trait's range changes nothing. */
  z.readonly(z.object({ kind: z.literal('setFace'), changes: z.record(faceTraitSchema, z.nullable(faceValueSchema)) })),
  z.readonly(z.object({ kind: z.literal('setNote'), note: z.string().check(z.maxLength(20_000)) })),
]);
export type PlanEdit = z.infer<typeof planEditSchema>;

/**
 * The plan after one edit. An edit that changes nothing (an unknown site, an empty region) gives back the same object, so
 * callers can tell by identity; so does one that would leave more than a plan may hold. Sites that name another region than a
 * `putSites` edit's are left out.
 */
export function applyEdit(plan: Plan, edit: PlanEdit): Plan {
  switch (edit.kind) {
    case 'putSites': {
      const taken = edit.sites.filter((site) => site.regionId === edit.regionId);
      const ids = new Set(taken.map((site) => site.id));
      const others = plan.sites.filter((site) => site.regionId !== edit.regionId && !ids.has(site.id));
      return withSites(plan, [...others, ...taken]);
    }
    case 'replaceSites':
      return withSites(plan, edit.sites);
    case 'addSites': {
      const ids = new Set(plan.sites.map((site) => site.id));
      return withSites(plan, [...plan.sites, ...edit.sites.filter((site) => !ids.has(site.id))]);
    }
    case 'removeSites': {
      const ids = new Set(edit.siteIds);
      return withSites(
        plan,
        plan.sites.filter((site) => !ids.has(site.id)),
      );
    }
    case 'removeRegion':
      return withSites(
        plan,
        plan.sites.filter((site) => site.regionId !== edit.regionId),
      );
    case 'chooseSite':
      return changeSites(plan, [edit.siteId], { chosen: edit.chosen });
    case 'changeSites':
      return changeSites(plan, edit.siteIds, edit.change);
    case 'moveSite': {
      const { siteId, origin, regionId, side, muscleId } = edit;
      return changeSites(plan, [siteId], { origin, regionId, side, muscleId });
    }
    case 'setPreparation': {
      const others = plan.preparations.filter((one) => one.productId !== edit.preparation.productId);
      const rank = (productId: string) => (PRODUCT_IDS as readonly string[]).indexOf(productId);
      const preparations = [...others, edit.preparation].sort((a, b) => rank(a.productId) - rank(b.productId));
      return withPart(plan, { preparations });
    }
    case 'removePreparation':
      return withPart(plan, { preparations: plan.preparations.filter((one) => one.productId !== edit.productId) });
    case 'answerCheck': {
      return withPart(plan, { checks: withEntries(plan.checks, { [edit.itemId]: edit.answer }) });
    }
    case 'assess': {
      const assessment = withEntries(plan.assessment, { [edit.itemId]: edit.entry });
      return Object.keys(assessment).length > MOST_ASSESSED ? plan : withPart(plan, { assessment });
    }
    case 'setFace': {
      if (!areAllowed(edit.changes)) return plan;
      const face = withEntries(plan.face, edit.changes);
      return Object.keys(face).length > MOST_TRAITS ? plan : withPart(plan, { face });
    }
    case 'acknowledge': {
      const others = plan.acknowledgements.filter((one) => one.key !== edit.acknowledgement.key);
      if (others.length >= MOST_ACKNOWLEDGEMENTS) return plan;
      return withPart(plan, { acknowledgements: [...others, edit.acknowledgement] });
    }
    case 'withdrawAcknowledgement':
      return withPart(plan, { acknowledgements: plan.acknowledgements.filter((one) => one.key !== edit.key) });
    case 'setNote':
      return withPart(plan, { note: edit.note });
  }
}

type SitePatch = { readonly [Key in keyof Omit<PlannedSite, 'id'>]?: PlannedSite[Key] | undefined };

function changeSites(plan: Plan, ids: readonly string[], patch: SitePatch): Plan {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<PlannedSite>;
  const wanted = new Set(ids);
  return withSites(
    plan,
    plan.sites.map((site) => {
      if (!wanted.has(site.id)) return site;
      const changed = { ...site, ...given };
      return sameValue(site, changed) ? site : changed;
    }),
  );
}

const REGION_RANK = new Map<RegionId, number>(REGION_IDS.map((regionId, rank) => [regionId, rank]));

/** Sites stay grouped in the order of the regions, so that equal choices give equal documents whatever their history. */
function withSites(plan: Plan, sites: readonly PlannedSite[]): Plan {
  const rank = (site: PlannedSite) => REGION_RANK.get(site.regionId) ?? 0;
  const sorted = [...sites].sort((a, b) => rank(a) - rank(b));
  if (sorted.length > MOST_SITES) return plan;
  const isSame = sorted.length === plan.sites.length && sorted.every((site, i) => sameValue(site, plan.sites[i]));
  return isSame ? plan : { ...plan, sites: sorted };
}

/** With the changed entries, without those set to null, in the order of their names: equal answers give equal documents. */
function withEntries<T>(before: Readonly<Record<string, T>>, changes: Readonly<Record<string, T | null>>): Readonly<Record<string, T>> {
  const entries = Object.entries<T | null>({ ...before, ...changes }).filter((entry): entry is [string, T] => entry[1] !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withPart(plan: Plan, part: Partial<Plan>): Plan {
  const isSame = (Object.keys(part) as (keyof Plan)[]).every((key) => sameValue(plan[key], part[key]));
  return isSame ? plan : { ...plan, ...part };
}

/** Plans hold only what JSON holds, written in the order of their schema. What an edit leaves alone keeps its identity, so most comparisons end at once. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
