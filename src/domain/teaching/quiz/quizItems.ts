import { MAPPED_REGION_IDS, MUSCLE_IDS, type MuscleId, type RegionId } from '#knowledge/anatomy/ids.ts';
import type { CaseQuestion, DiagnoseCase } from '#knowledge/cases/caseRecord.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import type { LineGroupId } from '../../expression/lineGroups.ts';
import { LINE_FAMILIES } from '../../expression/lines/families.ts';

/** What is looked for or named on the face. */
export type QuizTarget = { readonly kind: 'muscle'; readonly id: MuscleId } | { readonly kind: 'region'; readonly id: RegionId };

/** One thing to know; its id stays the same for good, so that answers of long ago still count. */
export type QuizItem =
  | { readonly id: string; readonly kind: 'find' | 'name'; readonly target: QuizTarget }
  | { readonly id: string; readonly kind: 'line'; readonly group: LineGroupId; readonly muscleId: MuscleId }
  | { readonly id: string; readonly kind: 'case'; readonly practiceCase: DiagnoseCase; readonly question: CaseQuestion };

/** Muscles behind the face, of which no fibres are drawn. */
const UNDRAWN: ReadonlySet<MuscleId> = new Set(['cervical-paraspinal', 'trapezius'] as const);
/** Muscles that can be shown. */
export const QUIZ_MUSCLE_IDS: readonly MuscleId[] = MUSCLE_IDS.filter((id) => !UNDRAWN.has(id));

const TARGETS: readonly QuizTarget[] = [
  ...QUIZ_MUSCLE_IDS.map((id) => ({ kind: 'muscle', id }) as const),
  ...MAPPED_REGION_IDS.map((id) => ({ kind: 'region', id }) as const),
];

/**
 * Lines, and muscles whose sourced action says that they make them. Nasolabial folds are left out: no sentence of the
 * knowledge names one muscle for them.
 */
const LINE_MAKERS: readonly (readonly [LineGroupId, MuscleId])[] = [
  ['forehead', 'frontalis'],
  ['glabella', 'corrugator-supercilii'],
  ['glabella', 'procerus'],
  ['crows-feet', 'orbicularis-oculi-orbital'],
  ['bunny', 'nasalis-transverse'],
  ['perioral', 'orbicularis-oris'],
  ['marionette', 'depressor-anguli-oris'],
  ['chin', 'mentalis'],
  ['neck', 'platysma'],
];

/** All muscles that fold lines of a group on this face, however little. */
export function foldersOf(group: LineGroupId): ReadonlySet<string> {
  return new Set(
    LINE_FAMILIES.filter((family) => family.group === group).flatMap(({ drivers }) => drivers.map(({ muscleId }) => muscleId)),
  );
}

/** A question of a case is asked here where its answer is one, and has a source. */
const isAsked = ({ options, fact }: CaseQuestion): boolean => fact !== undefined && options.filter(({ cost }) => cost === 0).length === 1;

/** Everything that is asked, in the order of the knowledge. */
export const QUIZ_ITEMS: readonly QuizItem[] = [
  ...(['find', 'name'] as const).flatMap((kind) =>
    TARGETS.map((target): QuizItem => ({ id: `${kind}:${target.kind}:${target.id}`, kind, target })),
  ),
  ...LINE_MAKERS.map(([group, muscleId]): QuizItem => ({ id: `line:${group}:${muscleId}`, kind: 'line', group, muscleId })),
  ...CASES.flatMap((practiceCase) =>
    practiceCase.kind !== 'diagnose'
      ? []
      : practiceCase.questions
          .filter(isAsked)
          .map((question): QuizItem => ({ id: `case:${practiceCase.id}:${question.id}`, kind: 'case', practiceCase, question })),
  ),
];
