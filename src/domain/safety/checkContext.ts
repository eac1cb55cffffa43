import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { RuleSites, SafetyRule } from '#knowledge/safety/rules.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { conditionOfOrigin, isTherapeutic } from '../conditions/conditionOrigin.ts';
import type { Plan, PlannedSite } from '../plan/plan.ts';
import { amendedPlan, type Visit } from '../plan/visit.ts';
import { type Asymmetry, asymmetries } from '../sites/asymmetry.ts';
import type { Finding } from './finding.ts';
import { type SiteSpot, siteSpot } from './siteSpot.ts';

export type Market = 'US' | 'EU/UK';

/** What a plan is checked against. */
export type SafetyInput = {
  readonly plan: Plan;
  /** null where the head could not be loaded: what needs millimetres is then left out. */
  readonly face: MeasuredFace | null;
  /** The moment of the treatment, ISO 8601 in UTC. */
  readonly now: string;
  /** Other visits of the same person; those that were not given, or later, count nowhere. */
  readonly previousVisits: readonly Visit[];
  /** Whose labels hold where a site does not say it by its own pattern. */
  readonly market?: Market | null;
  /** How far the clinic's clock is before UTC, minutes east: expiry and "another day" are calendar days of the place. Default 0. */
  readonly utcOffsetMinutes?: number;
};

/** A given visit with what was in truth given. */
export type GivenVisit = { readonly at: string; readonly sites: readonly PlannedSite[] };

/** What the checks share of one plan. */
export interface CheckContext {
  readonly plan: Plan;
  /** The chosen sites: the others count nowhere. */
  readonly sites: readonly PlannedSite[];
  /** Those of them that no therapeutic pattern put there: what a label says of lines is of these. */
  readonly lineSites: readonly PlannedSite[];
  readonly measurable: boolean;
  readonly now: string;
  /** Latest first. */
  readonly given: readonly GivenVisit[];
  readonly market: Market | null;
  /** The calendar day of a moment where the clinic is, `YYYY-MM-DD`. */
  day(moment: string): string;
  spot(site: PlannedSite): SiteSpot | null;
  /** Where the two sides differ, pair by pair; worked out when first asked for. */
  unlike(): readonly Asymmetry[];
  /** The sites that a rule looks at. */
  pick(sites: RuleSites): readonly PlannedSite[];
}

export function checkContext({ plan, face, now, previousVisits, market = null, utcOffsetMinutes = 0 }: SafetyInput): CheckContext {
  const sites = plan.sites.filter((site) => site.chosen);
  const spots = new Map<PlannedSite, SiteSpot | null>();
  let unlike: readonly Asymmetry[] | null = null;
  const spot = (site: PlannedSite): SiteSpot | null => {
    if (!face) return null;
    const known = spots.get(site);
    if (known !== undefined) return known;
    const found = siteSpot(face, site);
    spots.set(site, found);
    return found;
  };
  return {
    plan,
    sites,
    lineSites: sites.filter((site) => !isTherapeutic(site)),
    measurable: face !== null,
    now,
    given: previousVisits
      .filter((visit): visit is Visit & { givenAt: string } => visit.givenAt !== null && Date.parse(visit.givenAt) <= Date.parse(now))
      .sort((a, b) => Date.parse(b.givenAt) - Date.parse(a.givenAt))
      .map((visit) => ({
        at: visit.givenAt,
        sites: amendedPlan(visit).sites.filter((site) => site.chosen),
      })),
    market,
    day: (moment) => new Date(Date.parse(moment) + utcOffsetMinutes * 60_000).toISOString().slice(0, 10),
    spot,
    unlike: () => {
      unlike ??= asymmetries({ ...plan, sites }, face);
      return unlike;
    },
    pick: (rule) => sites.filter((site) => fits(rule, site, market, spot)),
  };
}

const PATTERNS = new Map(LABEL_PATTERNS.map((pattern) => [pattern.id, pattern]));

/** The label whose layout a site came from; null for a site of no label. */
export function patternOf({ origin }: PlannedSite) {
  return origin.kind === 'label' ? (PATTERNS.get(origin.patternId) ?? null) : null;
}

/** Whose label a site is held against; null for all. */
export function marketOf(site: PlannedSite, market: Market | null): Market | null {
  return market ?? patternOf(site)?.market ?? null;
}

function fits(rule: RuleSites, site: PlannedSite, market: Market | null, spot: (site: PlannedSite) => SiteSpot | null): boolean {
  if (rule.productIds && !rule.productIds.includes(site.productId)) return false;
  if (rule.regionIds && !rule.regionIds.includes(site.regionId)) return false;
  if (rule.muscleIds && !rule.muscleIds.includes(site.muscleId) && !rule.muscleIds.includes(labelMuscle(site) ?? site.muscleId))
    return false;
  if (rule.notMuscleIds?.includes(site.muscleId)) return false;
  if (rule.linesOnly && isTherapeutic(site)) return false;
  if (rule.conditionIds && !rule.conditionIds.some((id) => id === conditionOfOrigin(site.origin))) return false;
  if (rule.market && (marketOf(site, market) ?? rule.market) !== rule.market) return false;
  return !rule.part || spot(site)?.place?.part === rule.part;
}

/** The muscle of the label's point from which a site was moved: moved off its muscle, it is still held against its rules. */
function labelMuscle(site: PlannedSite) {
  const { origin } = site;
  if (origin.kind !== 'label' || !origin.moved) return null;
  return patternOf(site)?.sites.find(({ id }) => id === origin.pointId)?.muscleId ?? null;
}

type Of = {
  readonly sites?: readonly PlannedSite[];
  readonly regionId?: RegionId | null;
  readonly productId?: ProductId | null;
  readonly fact?: Finding['fact'];
};
type Measured = Pick<Finding, 'measured' | 'limit' | 'bound' | 'unit'>;
const NOTHING_MEASURED: Measured = { measured: null, limit: null, bound: null, unit: null };

/** A finding of a rule. Of a single site it carries the site's region and product. */
export function found(rule: SafetyRule, { sites = [], regionId, productId, fact }: Of, measured: Measured = NOTHING_MEASURED): Finding {
  const only = sites.length === 1 ? sites[0] : undefined;
  return {
    code: rule.id,
    severity: rule.severity,
    siteIds: sites.map((site) => site.id),
    regionId: regionId ?? only?.regionId ?? null,
    productId: productId ?? only?.productId ?? null,
    ...measured,
    ...(rule.ownLimit === undefined ? {} : { ownLimit: rule.ownLimit }),
    fact: fact ?? rule.fact,
  };
}

/** Sites by a key, in the order in which the keys first appear. */
export function grouped<K>(sites: readonly PlannedSite[], key: (site: PlannedSite) => K): ReadonlyMap<K, readonly PlannedSite[]> {
  const groups = new Map<K, PlannedSite[]>();
  for (const site of sites) {
    const group = groups.get(key(site));
    if (group) group.push(site);
    else groups.set(key(site), [site]);
  }
  return groups;
}

/** The sum of doses, in hundredths of the unit of the one product that all the sites must share. */
export function doseOf(sites: readonly PlannedSite[]): number {
  return sites.reduce((sum, site) => sum + site.doseHundredths, 0);
}
