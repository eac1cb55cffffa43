import type { Assessment, AssessmentEntry } from '#domain/plan/assessment.ts';
import { amendedPlan, type Visit } from '#domain/plan/visit.ts';
import { type AssessmentItem, assessmentItem, type ItemOf, type NamedItemId, SCALES } from '#knowledge/assessment/assessment.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ASSESSMENT_WORDS } from '../wording/consultWords.ts';
import { REGION_NAMES } from '../wording/names.ts';

export type AnswerValue = AssessmentEntry['value'];

const NOTHING: Assessment = {};
const lastOf = new WeakMap<Visit, Assessment>();

/** What was found at the visit before, as amended since. */
export function useLastAnswers(): Assessment {
  return usePlan(({ previous }) => {
    if (!previous) return NOTHING;
    const known = lastOf.get(previous) ?? amendedPlan(previous).assessment;
    lastOf.set(previous, known);
    return known;
  });
}

export function useAnswer(itemId: string): AssessmentEntry | null {
  return usePlan((state) => state.plan.assessment[itemId] ?? null);
}

/** Writes an answer and keeps its note; null takes both back. */
export function answer(itemId: string, value: AnswerValue | null): void {
  const { plan, apply } = planStore.getState();
  const note = plan.assessment[itemId]?.note ?? '';
  apply({ kind: 'assess', itemId, entry: value === null ? null : { value, note } });
}

export function writeNote(itemId: string, note: string): void {
  const { plan, apply } = planStore.getState();
  const entry = plan.assessment[itemId];
  if (entry) apply({ kind: 'assess', itemId, entry: { ...entry, note } });
}

/** The items that were answered last time and are open now. */
export function openSinceLast(items: readonly AssessmentItem[], now: Assessment, last: Assessment): readonly string[] {
  return items.map(({ id }) => id).filter((id) => last[id] !== undefined && now[id] === undefined);
}

export function takeOver(itemIds: readonly string[], last: Assessment): void {
  const { apply } = planStore.getState();
  for (const itemId of itemIds) {
    const entry = last[itemId];
    if (entry) apply({ kind: 'assess', itemId, entry });
  }
  viewStore.getState().announce(ASSESSMENT_WORDS.taken(itemIds.length));
}

/** What is looked at of a region's lines: "Full frown", "At rest". */
export function momentName({ regionId, moment }: ItemOf<'scale'>): string {
  if (moment !== 'dynamic') return ASSESSMENT_WORDS[moment];
  return ASSESSMENT_WORDS.movements[regionId] ?? ASSESSMENT_WORDS.fullMovement;
}

/** An item's name where it stands alone: "Glabella, full frown". */
export function itemName(item: AssessmentItem): string {
  if (item.kind === 'scale') return ASSESSMENT_WORDS.ofRegion(REGION_NAMES[item.regionId].name, momentName(item));
  return ASSESSMENT_WORDS.items[item.id as NamedItemId];
}

export type AnswerOption = {
  readonly value: number | string;
  /** What stands on the button. */
  readonly label: string;
  /** The answer said in full: "2 moderate". */
  readonly said: string;
  /** The digit that gives it. */
  readonly digit: string;
};

/** The answers that can be given by one press, least first. A choice's digits count from 1. */
export function optionsOf(item: ItemOf<'scale'> | ItemOf<'choice'>): readonly AnswerOption[] {
  if (item.kind === 'scale') {
    return SCALES[item.scaleId].grades.map(({ value, name }) => {
      const said = ASSESSMENT_WORDS.grade(value, ASSESSMENT_WORDS.grades[name]);
      return { value, label: String(value), said, digit: String(value) };
    });
  }
  const names: Readonly<Record<string, string>> =
    (ASSESSMENT_WORDS.options as Readonly<Record<string, Readonly<Record<string, string>>>>)[item.id] ?? {};
  return item.options.map((value, at) => ({ value, label: names[value] ?? value, said: names[value] ?? value, digit: String(at + 1) }));
}

/** An answer in words; a value that this Facies does not know is shown as it is. */
export function answerText(itemId: string, { value }: AssessmentEntry): string {
  const item = assessmentItem(itemId);
  if (value === true) return ASSESSMENT_WORDS.yes;
  if (item?.kind === 'scale' || item?.kind === 'choice') {
    const option = optionsOf(item).find((one) => one.value === value);
    if (option) return option.said;
  }
  return String(value);
}
