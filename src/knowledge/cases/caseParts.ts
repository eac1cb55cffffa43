import type { MuscleId } from '../anatomy/ids.ts';
import { patternById } from '../sites/labelPatterns.ts';
import type { SitePlane } from '../sites/planes.ts';
import type { CaseQuestion, CaseTarget, DiagnoseCase, GivenSite, PracticeCase, TreatCase } from './caseRecord.ts';
import { CASE_VERSION } from './caseRecord.ts';

type Common = 'version' | 'kind' | 'market' | 'checks' | 'assessment';

/** A case in which sites are placed, on onabotulinumtoxinA's US label where it says nothing else. */
export function treat(
  own: Omit<TreatCase, Common | 'answer' | 'tools' | 'forbidden' | 'expected' | 'penalties'> & Partial<TreatCase>,
): TreatCase {
  return {
    version: CASE_VERSION,
    kind: 'treat',
    market: 'US',
    checks: {},
    assessment: {},
    answer: 'treat',
    tools: { depth: true, dose: true },
    forbidden: [],
    expected: [],
    penalties: {},
    ...own,
  };
}

/** A case of somebody who comes back with a complaint. */
export function diagnose(own: Omit<DiagnoseCase, Common> & Partial<DiagnoseCase>): DiagnoseCase {
  return { version: CASE_VERSION, kind: 'diagnose', market: 'US', checks: {}, assessment: {}, ...own };
}

const PLANE: Readonly<Record<string, SitePlane>> = {
  intramuscular: 'intramuscular',
  'superficial-intramuscular': 'intramuscular-superficial',
  subdermal: 'subdermal',
};

/**
 * The points of a layout as targets. A dose is right as the layout gives it, or by the choices that its label leaves.
 * @param more planes that are as right as the layout's own
 */
export function targetsOf(patternId: string, toleranceMm: number, more: readonly SitePlane[] = []): CaseTarget[] {
  const pattern = patternById(patternId);
  if (!pattern) throw new Error(`no layout ${patternId}`);
  const choices = pattern.siteDoseChoicesHundredths ?? [];
  return pattern.sites
    .filter(({ side }) => side !== 'right')
    .map(({ id, side, muscleId, doseHundredths, placement, wording, drawn }) => ({
      id: id.replace(/-left$/, ''),
      regionId: pattern.regionId,
      side: side === 'left' ? 'both' : side,
      muscleId,
      placement,
      toleranceMm,
      planes: [PLANE[pattern.plane] ?? 'intramuscular', ...more],
      doseHundredths: {
        reference: doseHundredths,
        min: Math.min(doseHundredths, ...choices),
        max: Math.max(doseHundredths, ...choices),
      },
      required: true,
      place: wording,
      dose: pattern.dose,
      depth: pattern.planeFact,
      ...(drawn && { drawn }),
    }));
}

/** The sources of all that a case states, each once. */
export function sourcesOf(targets: readonly CaseTarget[]): PracticeCase['sources'] {
  return [...new Set(targets.flatMap(({ place, dose, depth }) => [place, dose, depth].flatMap((fact) => fact?.sources ?? [])))];
}

/** The points of a layout as somebody gave them; `moved` puts some of them elsewhere, `without` leaves some out, by their ids. */
export function givenOf(
  patternId: string,
  { moved = {}, without = [] }: { moved?: Readonly<Record<string, GivenSite['placement']>>; without?: readonly string[] } = {},
): GivenSite[] {
  const pattern = patternById(patternId);
  if (!pattern) throw new Error(`no layout ${patternId}`);
  return pattern.sites
    .filter(({ id }) => !without.includes(id))
    .map(({ id, side, muscleId, doseHundredths, placement }) => ({
      id,
      regionId: pattern.regionId,
      side,
      muscleId,
      plane: PLANE[pattern.plane] ?? 'intramuscular',
      doseHundredths,
      placement: moved[id] ?? placement,
    }));
}

/** The same site on both sides. */
export function onBothSides(site: Omit<GivenSite, 'side'>): GivenSite[] {
  return (['left', 'right'] as const).map((side) => ({ ...site, id: `${site.id}-${side}`, side }));
}

/** A question whose first option is right; every other costs the same. */
export function ask(
  what: 'site' | 'muscle' | 'error' | 'action',
  cost: number,
  [right, ...wrong]: readonly string[],
  fact?: CaseQuestion['fact'],
): CaseQuestion {
  const option = (id: string, points: number) => ({
    id,
    cost: points,
    ...(what === 'site' && { siteId: id }),
    ...(what === 'muscle' && { muscleId: id as MuscleId }),
  });
  return { id: what, ask: what, options: [option(right ?? '', 0), ...wrong.map((id) => option(id, cost))], ...(fact && { fact }) };
}
