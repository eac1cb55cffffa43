import { planStore, usePlan } from '#stores/planStore.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { useDraft } from './useDraft.ts';

/** What is written freely of this visit. */
export function VisitNote() {
  const note = usePlan((state) => state.plan.note);
  const editable = usePlan((state) => state.editable);
  const { text, type, settle } = useDraft(note, (typed) => planStore.getState().apply({ kind: 'setNote', note: typed }));
  return (
    <label className="labelled">
      <span className="visually-hidden">{PLAN_WORDS.note.label}</span>
      <textarea
        className="field"
        rows={4}
        maxLength={20_000}
        readOnly={!editable}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
      <span className="hint">{PLAN_WORDS.note.hint}</span>
    </label>
  );
}
