import { gate } from '../gate.ts';
import { type AssessmentItem, type AssessmentSection, assessmentItemSchema, type ItemOf } from './assessmentSchema.ts';
import { HISTORY_ITEMS, WISH_ITEMS } from './conversationItems.ts';
import { ASYMMETRY_ITEMS, SKIN_ITEMS } from './examinationItems.ts';
import { LINE_ITEMS } from './lineItems.ts';

export type {
  AssessmentItem,
  AssessmentSection,
  GradeName,
  ItemOf,
  ScaleId,
} from './assessmentSchema.ts';
export { SCALES } from './scales.ts';

/** Ids of the items that have a name of their own; those of lines are named by their region. */
type NamedItem = (typeof WISH_ITEMS | typeof ASYMMETRY_ITEMS | typeof SKIN_ITEMS | typeof HISTORY_ITEMS)[number];
export type NamedItemId = NamedItem['id'];
export type ChoiceItemId = Extract<NamedItem, { kind: 'choice' }>['id'];
export type ChoiceOption<Id extends ChoiceItemId> =
  Extract<NamedItem, { id: Id }> extends { options: readonly (infer Option extends string)[] } ? Option : never;

const written: readonly unknown[] = [...WISH_ITEMS, ...ASYMMETRY_ITEMS, ...SKIN_ITEMS, ...HISTORY_ITEMS, ...LINE_ITEMS];

/**
 * All that is asked and looked at before a plan; the contraindications are the checklist of `plan/visitWorkflow`. The id is the
 * key in the plan's assessment: an id is never reused for something else.
 */
export const ASSESSMENT_ITEMS: readonly AssessmentItem[] = written.map((item) =>
  gate(`assessment item ${(item as { id?: string }).id ?? '?'}`, assessmentItemSchema, item as AssessmentItem),
);

const byId = new Map(ASSESSMENT_ITEMS.map((item) => [item.id, item]));
if (byId.size !== ASSESSMENT_ITEMS.length) throw new Error('two assessment items share one id');

/** The item of an answer; undefined for one that this Facies does not know. */
export function assessmentItem(itemId: string): AssessmentItem | undefined {
  return byId.get(itemId);
}

/** The items of a section, in the order in which they are asked. */
export function itemsOf(section: AssessmentSection): readonly AssessmentItem[] {
  return ASSESSMENT_ITEMS.filter((item) => item.section === section);
}

/** The lines by which a treatment is planned and judged: grades at full movement of the main regions. */
export const MAIN_GRADES: readonly ItemOf<'scale'>[] = LINE_ITEMS.filter(
  ({ section, moment }) => section === 'lines' && moment === 'dynamic',
);
