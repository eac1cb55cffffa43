import type { Fact } from '#knowledge/fact.ts';
import { RISK_RATES, UNCOUNTED_RISKS } from '#knowledge/patient/patientContent.ts';
import { RISK_EVENT_IDS, type RiskEventId, type RiskRate, type UncountedRisk } from '#knowledge/patient/patientSchema.ts';
import type { PlannedArea } from './plannedAreas.ts';

/** What may go wrong in one region, with its published range. Percents stay as published; they are never averaged. */
export interface CountedRisk {
  readonly event: RiskEventId;
  /** Lowest and highest rate of those that count here, percent of people. */
  readonly from: number;
  readonly to: number;
  /** Percent among those who got an injection without the medicine; null where the studies differ or do not say. */
  readonly comparator: number | null;
  /**
   * `own`: studies of the planned medicine; `planned`: of each of several planned medicines; `others`: only other medicines, or
   * only some of the planned ones, were counted; `area`: a count of the area that names no medicine.
   */
  readonly basis: 'own' | 'planned' | 'others' | 'area';
  /** One statement for all of them: as sure as the least sure, with the sources of each. */
  readonly fact: Fact;
}

/** The counted risks of an area: any unwanted effect first, then the most frequent. */
export function countedRisks(area: Pick<PlannedArea, 'regionId' | 'productIds'>): readonly CountedRisk[] {
  const rates = RISK_RATES.filter(({ regionId }) => regionId === area.regionId);
  const risks = RISK_EVENT_IDS.flatMap((event): CountedRisk[] => {
    const all = rates.filter((rate) => rate.event === event);
    if (all.length === 0) return [];
    const { basis, rates: used } = ratesFor(area, all);
    const percents = used.map(({ percent }) => percent);
    const comparators = new Set(used.map(({ comparatorPercent }) => comparatorPercent ?? null));
    const [comparator = null] = comparators;
    return [
      {
        event,
        from: Math.min(...percents),
        to: Math.max(...percents),
        comparator: comparators.size === 1 ? comparator : null,
        basis,
        fact: joined(used.map(({ fact }) => fact)),
      },
    ];
  });
  return risks.sort((a, b) => Number(b.event === 'any-effect') - Number(a.event === 'any-effect') || b.to - a.to);
}

function ratesFor(
  { productIds }: Pick<PlannedArea, 'productIds'>,
  all: readonly RiskRate[],
): { readonly basis: CountedRisk['basis']; readonly rates: readonly RiskRate[] } {
  const own = productIds.map((id) => asRead(all.filter(({ productId }) => productId === id)));
  if (own.length > 0 && own.every((rates) => rates.length > 0)) return { basis: own.length === 1 ? 'own' : 'planned', rates: own.flat() };
  const named = all.filter(({ productId }) => productId !== null);
  return named.length > 0 ? { basis: 'others', rates: asRead(named) } : { basis: 'area', rates: asRead(all) };
}

/** What was read in its source stands before what was not. */
function asRead(rates: readonly RiskRate[]): readonly RiskRate[] {
  const read = rates.filter(({ fact }) => fact.verified);
  return read.length > 0 ? read : rates;
}

/** What may happen in an area without a number; what holds everywhere comes last. */
export function uncountedRisks(regionId: PlannedArea['regionId']): readonly UncountedRisk[] {
  return UNCOUNTED_RISKS.filter(({ regionIds }) => regionIds.includes(regionId));
}

export const RISKS_EVERYWHERE: readonly UncountedRisk[] = UNCOUNTED_RISKS.filter(({ regionIds }) => regionIds.length === 0);

/** One statement that rests on several: as sure as the least sure of them, with the sources of each. */
export function joined(facts: readonly Fact[]): Fact {
  const [first] = facts;
  if (!first) throw new RangeError('no statement to join');
  const weakest = facts.find(({ verified }) => !verified) ?? first;
  return { ...weakest, sources: [...new Set(facts.flatMap(({ sources }) => sources))] };
}
