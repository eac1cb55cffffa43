import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import type { StrandSet } from '../anatomy/strandSet.ts';
import type { Plan, PlannedSite } from '../plan/plan.ts';
import { doseShare, doseShareIn } from './doseShare.ts';
import { type RegionStrands, regionEffect } from './regionCurves.ts';
import { type GivenAmount, reachedStrands, relaxStrands } from './relaxation.ts';
import { type SiteTip, siteTip } from './siteTip.ts';
import { addField } from './spread.ts';
import { type StrandField, strandFieldOf } from './strandField.ts';
import { lastingOf, sexFactor } from './timeCurve.ts';
import { timelineMarks } from './timelineMarks.ts';

/**
 * What the model expects of a plan. An illustration with a range, never a promise: every number of it comes from the model's
 * page (`knowledge/effect/model/modelPage.ts`), which names what it does not know.
 */
export interface PlanEffect {
  /**
   * How much of each strand is at rest on a day, 0 (moves as before) to 1 (does not move), written into `out`
   * (`StrandSet.strandCount` numbers). Several visits add up as independent shares.
   */
  relaxationOn(day: number, out: Float32Array): void;
  /** The effect in each treated region over the days, for the plot. Worked out when first asked for. */
  readonly regions: readonly RegionEffect[];
  readonly marks: readonly TimelineMark[];
  /** Sites that the model says nothing about, and why. */
  readonly unknown: readonly { readonly siteId: string; readonly reason: 'no-label-dose' | 'no-muscle-there' | 'no-course' }[];
}

export interface RegionEffect {
  readonly regionId: RegionId;
  readonly productId: ProductId;
  /** Whether the product's duration was read for this region, only for another one, or for none. */
  readonly known: 'own' | 'other-region' | 'unknown';
  /** Per day 0 to 270: share of the movement under the region's sites that is at rest, and where it may lie. All 0 to 1. */
  readonly days: Float32Array;
  readonly low: Float32Array;
  readonly high: Float32Array;
  /** What is left of earlier given visits under the same sites, on the same days; null where nothing is. Part of `days`. */
  readonly previous: Float32Array | null;
}

export interface TimelineMark {
  readonly kind: 'onset' | 'review' | 'peak' | 'fading' | 'earliest-retreatment';
  readonly productId: ProductId | null;
  /** The days that the source gives; one day where both are the same. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly fact: Fact;
}

export interface EffectInput {
  /** The visit that is looked at; its injection is day 0. */
  readonly plan: Plan;
  /** Visits that were given before, and how many days before day 0. */
  readonly previous: readonly { readonly plan: Plan; readonly daysBefore: number }[];
  readonly face: MeasuredFace;
  readonly strands: StrandSet;
  /** 0 a woman's face, 1 a man's. */
  readonly male: number;
}

type Unknown = PlanEffect['unknown'][number];
/** A site that acts: where its tip lies and what it holds. */
interface ActingSite {
  readonly site: PlannedSite;
  readonly tip: SiteTip;
  readonly share: number;
}

/** What a previous visit left older than this is nothing, days. */
const OLDEST = 720;

export const planEffect = ({ plan, previous, face, strands, male }: EffectInput): PlanEffect => {
  const field = strandFieldOf(face, strands);
  const factor = sexFactor(male);
  const unknown: Unknown[] = [];
  const acting = actingSites(plan, face, field, unknown);
  const now = amountsOf(acting, field, 0, factor, unknown);
  const before = previous
    .filter(({ daysBefore }) => daysBefore >= 0 && daysBefore <= OLDEST)
    .flatMap((visit) => amountsOf(actingSites(visit.plan, face, field, []), field, visit.daysBefore, factor, []));
  const given = [...now, ...before];
  const reached = reachedStrands(field, given);
  let regions: readonly RegionEffect[] | null = null;
  return {
    relaxationOn(day, out) {
      out.fill(0);
      relaxStrands(field, given, reached, day, 'median', out);
    },
    get regions() {
      const scratch = new Float32Array(strands.strandCount);
      regions ??= regionStrands(acting, field, scratch).map((region) => regionEffect(region, field, given, before, scratch));
      return regions;
    },
    marks: timelineMarks(
      [...new Set(acting.map(({ site }) => site.productId))].map((productId) => ({
        productId,
        regionIds: [...new Set(acting.filter(({ site }) => site.productId === productId).map(({ site }) => site.regionId))],
      })),
    ),
    unknown,
  };
};

/** The chosen sites that the model can say something of; why not goes to `unknown`. */
const actingSites = (plan: Plan, face: MeasuredFace, field: StrandField, unknown: Unknown[]): ActingSite[] =>
  plan.sites.flatMap((site): ActingSite[] => {
    if (!site.chosen || site.doseHundredths === 0) return [];
    const refuse = (reason: Unknown['reason']): ActingSite[] => {
      unknown.push({ siteId: site.id, reason });
      return [];
    };
    if (!field.strands.bundles.some((bundle) => bundle.muscleId === site.muscleId)) return refuse('no-course');
    const share = doseShare(site);
    if (share === null) return refuse('no-label-dose');
    const tip = siteTip(site, face, field);
    return tip ? [{ site, tip, share }] : refuse('no-muscle-there');
  });

/** One amount per duration: what wears off alike is added up. */
const amountsOf = (
  acting: readonly ActingSite[],
  field: StrandField,
  daysBefore: number,
  factor: number,
  unknown: Unknown[],
): GivenAmount[] => {
  const groups = new Map<string, GivenAmount>();
  for (const { site, tip } of acting) {
    const { halvingDays, band } = lastingOf(site.productId, site.regionId);
    // Units of two products never meet in one sum.
    const key = `${site.productId} ${halvingDays} ${band}`;
    const group = groups.get(key) ?? { daysBefore, halvingDays, band, amounts: new Float32Array(field.strands.pointCount) };
    groups.set(key, group);
    const reached = addField(
      tip,
      (bundle) => (doseShareIn(field.strands.bundles[bundle]?.muscleId ?? site.muscleId, site) ?? 0) * factor,
      field,
      group.amounts,
      site.muscleId,
    );
    if (!reached) unknown.push({ siteId: site.id, reason: 'no-muscle-there' });
  }
  return [...groups.values()];
};

const regionStrands = (acting: readonly ActingSite[], field: StrandField, scratch: Float32Array): RegionStrands[] => {
  const keys = [...new Set(acting.map(({ site }) => `${site.regionId} ${site.productId}`))];
  return keys.flatMap((key) => {
    const sites = acting.filter(({ site }) => `${site.regionId} ${site.productId}` === key);
    const [first] = sites;
    if (!first) return [];
    const amounts = new Float32Array(field.strands.pointCount);
    for (const { site, tip } of sites)
      addField(tip, (bundle) => (field.strands.bundles[bundle]?.muscleId === site.muscleId ? 1 : 0), field, amounts, site.muscleId);
    const atBest: GivenAmount = { daysBefore: 60, halvingDays: Infinity, band: 1, amounts };
    const asked = reachedStrands(field, [atBest]);
    relaxStrands(field, [atBest], asked, 0, 'median', scratch);
    const sum = asked.reduce((total, strand) => total + (scratch[strand] as number), 0);
    if (sum <= 0) return [];
    const shares = Float32Array.from(asked, (strand) => (scratch[strand] as number) / sum);
    const { regionId, productId } = first.site;
    return [{ regionId, productId, known: lastingOf(productId, regionId).known, asked, shares }];
  });
};
