import type { CaseErrorCode, CaseTarget, GivenSite, PracticeCase, TreatCase } from '#knowledge/cases/caseRecord.ts';
import type { MeasuredFace } from '../../anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '../../anatomy/surfaceAnchor.ts';
import { EMPTY_PLAN, type Plan, type PlannedSite } from '../../plan/plan.ts';
import { placeSite } from '../../sites/placeSite.ts';
import { keptAnchor } from '../../sites/resolveSite.ts';

export type {
  CaseErrorCode,
  CaseExpression,
  CaseOption,
  CaseOwnWords,
  CaseQuestion,
  CaseTarget,
  DiagnoseCase,
  GivenSite,
  PracticeCase,
  TreatCase,
} from '#knowledge/cases/caseRecord.ts';
export { CASE_LEVELS } from '#knowledge/cases/caseRecord.ts';

/** One point of a case on one side of one face. */
export interface TargetPoint {
  /** Id of its target; of one on both sides with `-left` or `-right`. */
  readonly id: string;
  readonly target: CaseTarget;
  readonly side: PlannedSite['side'];
  readonly anchor: SurfaceAnchor;
}

const known = new WeakMap<MeasuredFace, WeakMap<TreatCase, readonly TargetPoint[]>>();

/** The points of a case on a face, the patient's left first; a point that this face has not is left out. */
export const targetPoints = (practiceCase: TreatCase, face: MeasuredFace): readonly TargetPoint[] => {
  const ofFace = known.get(face) ?? new WeakMap<TreatCase, readonly TargetPoint[]>();
  known.set(face, ofFace);
  const before = ofFace.get(practiceCase);
  if (before) return before;
  const points = practiceCase.targets.flatMap((target) =>
    sidesOf(target).flatMap((side): TargetPoint[] => {
      const anchor = placeSite(target.placement, side, face);
      return anchor ? [{ id: target.side === 'both' ? `${target.id}-${side}` : target.id, target, side, anchor }] : [];
    }),
  );
  ofFace.set(practiceCase, points);
  return points;
};

const sidesOf = ({ side }: CaseTarget): readonly PlannedSite['side'][] => (side === 'both' ? ['left', 'right'] : [side]);

/** How many points a case asks for; optional ones do not count. */
export const requiredCount = ({ targets }: TreatCase): number =>
  targets.filter(({ required }) => required).reduce((sum, { side }) => sum + (side === 'both' ? 2 : 1), 0);

/** The reference as sites of a plan: what scores 100. */
export const referenceSites = (practiceCase: TreatCase, face: MeasuredFace): readonly PlannedSite[] =>
  targetPoints(practiceCase, face)
    .filter(({ target }) => target.required)
    .map(({ id, target, side, anchor }) => ({
      id: `reference/${id}`,
      regionId: target.regionId,
      side,
      muscleId: target.muscleId,
      productId: practiceCase.productId,
      doseHundredths: target.doseHundredths.reference,
      plane: target.planes[0] ?? 'intramuscular',
      direction: null,
      origin: { kind: 'free', anchor: keptAnchor(face, anchor) },
      mirrorOf: null,
      chosen: true,
    }));

/** The sites that a case to diagnose was given, on a face. */
export const givenSites = (given: readonly GivenSite[], productId: PracticeCase['productId'], face: MeasuredFace): readonly PlannedSite[] =>
  given.flatMap(({ id, regionId, side, muscleId, plane, doseHundredths, placement }): PlannedSite[] => {
    const anchor = placeSite(placement, side, face);
    if (!anchor) return [];
    const origin = { kind: 'free', anchor: keptAnchor(face, anchor) } as const;
    return [{ id, regionId, side, muscleId, productId, doseHundredths, plane, direction: null, origin, mirrorOf: null, chosen: true }];
  });

/**
 * The plan that an attempt begins with: the person's face, what was found and answered, and of a case to diagnose the given
 * sites. @param face null: without sites
 */
export const startPlan = (practiceCase: PracticeCase, face: MeasuredFace | null): Plan => ({
  ...EMPTY_PLAN,
  face: practiceCase.face,
  assessment: Object.fromEntries(Object.entries(practiceCase.assessment).map(([item, value]) => [item, { value, note: '' }])),
  checks: Object.fromEntries(Object.entries(practiceCase.checks).map(([item, answer]) => [item, { answer, note: '' }])),
  sites: practiceCase.kind === 'diagnose' && face ? givenSites(practiceCase.given, practiceCase.productId, face) : [],
});

/** Share of a required point that an error at it costs where the case does not say; the others are points as they stand. */
const SHARE: Readonly<Partial<Record<CaseErrorCode, number>>> = {
  'too-low': 0.6,
  'too-high': 0.6,
  'too-medial': 0.6,
  'too-lateral': 0.6,
  'off-midline': 0.6,
  'wrong-plane': 0.4,
  'wrong-muscle': 0.6,
  'wrong-product': 0.6,
  'over-label': 0.5,
  'over-dose': 0.5,
  'under-dose': 0.4,
  omission: 1,
};
const POINTS: Readonly<Partial<Record<CaseErrorCode, number>>> = {
  asymmetry: 10,
  'extra-site': 10,
  unsafe: 30,
  unacknowledged: 5,
  'ignored-contraindication': 100,
  'needless-refusal': 100,
  'wrong-reason': 30,
};

/**
 * What errors of a kind that can harm cost at least, all of the kind together, where the case does not say: among many points one
 * of them would else hardly show.
 */
const AT_LEAST: Readonly<Partial<Record<CaseErrorCode, number>>> = {
  'wrong-plane': 25,
  'wrong-product': 40,
  'over-label': 25,
  'over-dose': 25,
};
/** The least that errors of one kind cost together; 0 where they cost as they stand. */
export const leastOf = ({ penalties }: TreatCase, code: CaseErrorCode): number =>
  penalties[code] === undefined ? (AT_LEAST[code] ?? 0) : 0;

/** What an error costs in a case, points out of 100, to a tenth. */
export const penaltyOf = (practiceCase: TreatCase, code: CaseErrorCode): number => {
  const said = practiceCase.penalties[code];
  if (said !== undefined) return said;
  const share = SHARE[code];
  if (share === undefined) return POINTS[code] ?? 0;
  return Math.ceil((10 * 100 * share) / Math.max(1, requiredCount(practiceCase))) / 10;
};
