import type { ItemOf } from '#knowledge/assessment/assessment.ts';
import { useDraft } from '../plan/useDraft.ts';
import { ASSESSMENT_WORDS } from '../wording/consultWords.ts';
import { answer, answerText, itemName, useAnswer, useLastAnswers } from './answers.ts';

/** What is written freely of one item. */
export function TextAnswer({ item }: { readonly item: ItemOf<'text'> }) {
  const entry = useAnswer(item.id);
  const last = useLastAnswers()[item.id];
  const { text, type, settle } = useDraft(typeof entry?.value === 'string' ? entry.value : '', (typed) =>
    answer(item.id, typed.trim() === '' ? null : typed.trim()),
  );
  return (
    <label className="labelled">
      <span className="field-label">{itemName(item)}</span>
      <textarea
        className="field"
        rows={2}
        dir="auto"
        maxLength={4000}
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
      {last && last.value !== entry?.value && <span className="hint">{ASSESSMENT_WORDS.lastTime(answerText(item.id, last))}</span>}
    </label>
  );
}
