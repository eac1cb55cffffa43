import type { MuscleId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { SourceId } from '#knowledge/sourceIds.ts';
import type { BodySide } from '../../anatomy/strandSet.ts';
import { planEffect } from '../../effect/planEffect.ts';
import { EMPTY_PLAN, type PlannedSite } from '../../plan/plan.ts';
import { checkPlan } from '../../safety/checkPlan.ts';
import { type CaseExpression, type PracticeCase, referenceSites } from './caseSchema.ts';
import {
  CONSEQUENCE_RULES,
  type ConsequenceCode,
  type ConsequenceRule,
  type FaceMoves,
  movesOf,
  relaxedShare,
} from './consequenceRules.ts';
import { NOT_SHOWN_BECAUSE, type NotShownCode } from './notShown.ts';
import type { PlayStage } from './playStage.ts';

export type { ConsequenceCode } from './consequenceRules.ts';
export type { NotShownCode } from './notShown.ts';
export { createPlayStage, type PlayStage } from './playStage.ts';

export interface ShownConsequence {
  /** Also the key in `CASE_WORDS.consequences`. */
  readonly code: ConsequenceCode;
  /** The side it shows on; null for both, or for the difference of the two. */
  readonly side: BodySide | null;
  /** What was measured on the treated face, and from where on it is told; mm, or of `little-effect` percent. */
  readonly measured: number;
  readonly threshold: number;
  readonly unit: 'mm' | 'percent';
  readonly expression: CaseExpression;
  /** The muscle that rests where it should not, and the sites that it got most from, the most first. */
  readonly muscleId: MuscleId | null;
  readonly siteIds: readonly string[];
  readonly sourceIds: readonly SourceId[];
}

export interface ToldConsequence {
  /** Key in `CASE_WORDS.notShown`. */
  readonly code: NotShownCode;
  readonly siteIds: readonly string[];
  readonly sourceIds: readonly SourceId[];
}

export interface Consequence {
  /** What the stage plays. */
  readonly play: {
    readonly expression: CaseExpression;
    readonly day: number;
    /** Beside the untreated face. */
    readonly compare: boolean;
    readonly regionId: RegionId;
    readonly side: BodySide | null;
  };
  /** What passes a threshold, that furthest beyond its own first; `as-wished` alone where nothing does. */
  readonly shown: readonly ShownConsequence[];
  /** What the model of the face cannot show. */
  readonly notShown: readonly ToldConsequence[];
}

/** Day on which an answer is looked at: when the effect is full by most labels. */
const LOOKED_AT_DAY = 14;

/**
 * What these sites do to this face by the model. Nothing in here knows of a pattern or of a case's errors: sites relax fibres,
 * fibres move the skin, and what moved is measured beside the untreated face and beside what the reference would have done. Pure.
 */
export const consequenceOf = (practiceCase: PracticeCase, sites: readonly PlannedSite[], stage: PlayStage): Consequence => {
  const day = practiceCase.kind === 'diagnose' ? practiceCase.day : LOOKED_AT_DAY;
  const chosen = sites.filter((site) => site.chosen);
  const reference = practiceCase.kind === 'treat' ? referenceSites(practiceCase, stage.face) : [];
  const own = relaxationOf(chosen, day, stage);
  const meant = reference.length > 0 ? relaxationOf(reference, day, stage) : null;
  const moves = movesOf(stage, own);
  const wanted = meant && movesOf(stage, meant);
  const shown = CONSEQUENCE_RULES.flatMap((rule) => shownBy(rule, moves, wanted, chosen, day, stage));
  if (practiceCase.kind === 'treat' && meant) shown.push(...littleEffect(practiceCase, own, meant, stage));
  shown.sort((a, b) => b.measured / b.threshold - a.measured / a.threshold);
  const [first] = shown;
  return {
    play: {
      expression: first?.expression ?? practiceCase.expression,
      day,
      compare: chosen.length > 0,
      regionId: practiceCase.regionIds[0] ?? 'forehead',
      side: first?.side ?? null,
    },
    shown: first ? shown : [asWished(practiceCase.expression)],
    notShown: toldOf(chosen, stage),
  };
};

const relaxationOf = (sites: readonly PlannedSite[], day: number, { face, strands, male }: PlayStage): Float32Array => {
  const out = new Float32Array(strands.strandCount);
  planEffect({ plan: { ...EMPTY_PLAN, sites }, previous: [], face, strands, male }).relaxationOn(day, out);
  return out;
};

const shownBy = (
  rule: ConsequenceRule,
  moves: FaceMoves,
  wanted: FaceMoves | null,
  sites: readonly PlannedSite[],
  day: number,
  stage: PlayStage,
): ShownConsequence[] => {
  const sides: readonly (BodySide | null)[] = rule.perSide ? ['left', 'right'] : [null];
  return sides.flatMap((side): ShownConsequence[] => {
    const measured = rule.measure(moves, side);
    // What the reference does to the same face is meant so: told is what goes beyond it.
    const beyond = wanted ? measured - Math.max(0, rule.measure(wanted, side)) : measured;
    if (measured < rule.threshold || beyond < rule.threshold / 2) return [];
    const culprits = culpritsOf(rule.muscleIds, side ?? moves.worseSide(rule.expression), sites, day, stage);
    return [
      {
        code: rule.code,
        side,
        measured: Math.round(measured * 10) / 10,
        threshold: rule.threshold,
        unit: 'mm',
        expression: rule.expression,
        ...culprits,
        sourceIds: rule.fact.sources,
      },
    ];
  });
};

/** A site that gives less than this share of what the first one gives is not named. */
const ALSO_NAMED = 0.4;

/** Which of some muscles rests most, and which sites alone would put it most at rest. */
const culpritsOf = (
  muscleIds: readonly MuscleId[],
  side: BodySide | null,
  sites: readonly PlannedSite[],
  day: number,
  stage: PlayStage,
): Pick<ShownConsequence, 'muscleId' | 'siteIds'> => {
  const whole = relaxationOf(sites, day, stage);
  const [muscle] = muscleIds
    .map((muscleId) => ({ muscleId, share: relaxedShare(stage.strands, whole, muscleId, side) }))
    .sort((a, b) => b.share - a.share);
  if (!muscle || muscle.share <= 0) return { muscleId: null, siteIds: [] };
  const alone = sites
    .map((site) => ({ id: site.id, share: relaxedShare(stage.strands, relaxationOf([site], day, stage), muscle.muscleId, side) }))
    .sort((a, b) => b.share - a.share);
  const most = alone[0]?.share ?? 0;
  return { muscleId: muscle.muscleId, siteIds: alone.filter(({ share }) => share > 0 && share >= ALSO_NAMED * most).map(({ id }) => id) };
};

/** Less than this share of what the reference puts at rest is little, percent. */
const LITTLE_PERCENT = 50;

/** How much of the case's muscles is at rest, beside the reference. The less there is, the further beyond its threshold. */
const littleEffect = (
  practiceCase: PracticeCase & { readonly kind: 'treat' },
  own: Float32Array,
  meant: Float32Array,
  { strands }: PlayStage,
): ShownConsequence[] => {
  const muscles = [...new Set(practiceCase.targets.map(({ muscleId }) => muscleId))];
  const share = (relaxation: Float32Array): number =>
    muscles.reduce((sum, muscleId) => sum + relaxedShare(strands, relaxation, muscleId, null), 0);
  const all = share(meant);
  if (all <= 0) return [];
  const missing = Math.round(100 * (1 - share(own) / all));
  if (missing < LITTLE_PERCENT) return [];
  return [
    {
      code: 'little-effect',
      side: null,
      measured: missing,
      threshold: LITTLE_PERCENT,
      unit: 'percent',
      expression: practiceCase.expression,
      muscleId: muscles[0] ?? null,
      siteIds: [],
      sourceIds: [],
    },
  ];
};

const asWished = (expression: CaseExpression): ShownConsequence => ({
  code: 'as-wished',
  side: null,
  measured: 0,
  threshold: 0,
  unit: 'mm',
  expression,
  muscleId: null,
  siteIds: [],
  sourceIds: [],
});

/** What rules of safety find of these sites that no skin shows. */
const toldOf = (sites: readonly PlannedSite[], { face }: PlayStage): ToldConsequence[] => {
  const findings = checkPlan({ plan: { ...EMPTY_PLAN, sites }, face, now: '2000-01-01T00:00:00.000Z', previousVisits: [] });
  return Object.entries(NOT_SHOWN_BECAUSE).flatMap(([code, rules]): ToldConsequence[] => {
    const found = findings.filter((finding) => rules.includes(finding.code));
    if (found.length === 0) return [];
    return [
      {
        code: code as NotShownCode,
        siteIds: [...new Set(found.flatMap(({ siteIds }) => siteIds))],
        sourceIds: [...new Set(found.flatMap(({ fact }) => fact.sources))],
      },
    ];
  });
};
