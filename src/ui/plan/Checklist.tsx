import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { CHECK_ANSWERS, type CheckAnswer } from '#domain/plan/visitParts.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { CHECKLIST, type ChecklistItem } from '#knowledge/plan/visitWorkflow.ts';
import { type PlanState, planStore, usePlan } from '#stores/planStore.ts';
import { useView } from '#stores/viewStore.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { said, spokenIn } from '../wording/said.ts';
import { useDraft } from './useDraft.ts';
import './checklist.css';

const WORDS = PLAN_WORDS.checklist;

/** The items that concern this plan: those of every product, and those of the planned ones. */
function itemsFor(plan: PlanState['plan'], chosen: ProductId): readonly ChecklistItem[] {
  const planned = totalsByProduct(plan).map((total) => total.productId);
  const products = planned.length > 0 ? planned : [chosen];
  return CHECKLIST.filter((item) => item.productIds.length === 0 || item.productIds.some((id) => products.includes(id)));
}

/** How many items of this plan's checklist have no answer. */
export function useOpenChecks(): number {
  const plan = usePlan((state) => state.plan);
  const chosen = useView((view) => view.productId);
  return itemsFor(plan, chosen).filter((item) => !plan.checks[item.id]).length;
}

/** What to ask before treatment, in the patient's words, with what it rests on. */
export function Checklist() {
  const plan = usePlan((state) => state.plan);
  const chosen = useView((view) => view.productId);
  const items = itemsFor(plan, chosen);
  const open = items.filter((item) => !plan.checks[item.id]).length;
  return (
    <>
      <p className="checklist-open">
        {WORDS.open(open, items.length)} {WORDS.intro}
      </p>
      <ul className="checklist">
        {items.map((item) => (
          <CheckItem key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

function CheckItem({ item }: { readonly item: ChecklistItem }) {
  const answer = usePlan((state) => state.plan.checks[item.id] ?? null);
  const editable = usePlan((state) => state.editable);
  const set = (next: CheckAnswer | null) => planStore.getState().apply({ kind: 'answerCheck', itemId: item.id, answer: next });
  return (
    <li className="check-item" data-answer={answer?.answer ?? 'open'}>
      <h4 {...spokenIn(item.title)}>{said(item.title)}</h4>
      <p className="check-weight">
        {WORDS.weights[item.weight]}
        {item.productIds.length > 0 && `. ${WORDS.only(item.productIds.map((id) => PRODUCT_NAMES[id].name).join(', '))}`}
      </p>
      <p className="check-question" {...spokenIn(item.question)}>
        {WORDS.quoted(said(item.question))}
      </p>
      {editable ? (
        <div className="check-answer">
          <Segmented
            label={`${said(item.title)}. ${WORDS.applies}`}
            value={answer?.answer ?? ''}
            options={CHECK_ANSWERS.map((value) => ({ value: value as CheckAnswer['answer'] | '', label: WORDS.answers[value] }))}
            onChange={(value) => value && set({ answer: value, note: answer?.note ?? '' })}
          />
          {answer && (
            <button type="button" className="quiet-button" onClick={() => set(null)} aria-label={`${WORDS.clear}: ${said(item.title)}`}>
              {WORDS.clear}
            </button>
          )}
        </div>
      ) : (
        <p>{answer ? WORDS.answers[answer.answer] : WORDS.notAnswered}</p>
      )}
      {answer && editable && <CheckNote title={said(item.title)} answer={answer} onNote={(note) => set({ ...answer, note })} />}
      {answer?.note && !editable && <p className="check-note-read">{answer.note}</p>}
      <FactText fact={item.fact} />
    </li>
  );
}

type NoteProps = { readonly title: string; readonly answer: CheckAnswer; readonly onNote: (note: string) => void };

function CheckNote({ title, answer, onNote }: NoteProps) {
  const { text, type, settle } = useDraft(answer.note, onNote);
  return (
    <input
      className="field"
      type="text"
      maxLength={2000}
      aria-label={WORDS.note(title)}
      placeholder={WORDS.notePlaceholder}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={settle}
    />
  );
}
