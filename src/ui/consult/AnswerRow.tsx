import type { KeyboardEvent } from 'react';
import type { ItemOf } from '#knowledge/assessment/assessment.ts';
import { viewStore } from '#stores/viewStore.ts';
import { latinKey } from '../controls/latinKey.ts';
import { useDraft } from '../plan/useDraft.ts';
import { ASSESSMENT_WORDS } from '../wording/consultWords.ts';
import { type AnswerOption, answer, answerText, itemName, optionsOf, useAnswer, useLastAnswers, writeNote } from './answers.ts';

type Props = {
  readonly item: ItemOf<'scale'> | ItemOf<'choice'>;
  /** The item's name where its region stands above it. */
  readonly label: string;
};

/** One line of the assessment: an answer by one press or one digit, with what was found last time beside it. */
export function AnswerRow({ item, label }: Props) {
  const entry = useAnswer(item.id);
  const last = useLastAnswers()[item.id];
  const options = optionsOf(item);
  const name = itemName(item);
  const give = (option: AnswerOption, byKey: boolean): void => {
    const taken = entry?.value === option.value;
    answer(item.id, taken ? null : option.value);
    if (byKey) viewStore.getState().announce(taken ? ASSESSMENT_WORDS.takenBack(name) : ASSESSMENT_WORDS.answered(name, option.said));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = latinKey(event.nativeEvent);
    const option = options.find(({ digit }) => digit === key);
    const clears = (key === 'Backspace' || key === 'Delete') && entry !== null;
    if (!option && !clears) return;
    event.preventDefault();
    event.stopPropagation();
    if (clears) {
      answer(item.id, null);
      viewStore.getState().announce(ASSESSMENT_WORDS.takenBack(name));
      return;
    }
    if (!option) return;
    // A digit states the answer, so that it never takes back what is already so.
    if (entry?.value !== option.value) give(option, true);
    focusNext(event.currentTarget);
  };

  const asked = item.kind === 'choice' && entry !== null && entry.value !== item.usual;
  return (
    <div className="answer-row" data-kind={item.kind}>
      <p className="answer-name">
        <span>{label}</span>
        {item.kind === 'scale' && entry && <strong>{answerText(item.id, entry)}</strong>}
        {last && last.value !== entry?.value && <span className="answer-last">{ASSESSMENT_WORDS.lastTime(answerText(item.id, last))}</span>}
      </p>
      <div className="answer-options" role="radiogroup" aria-label={name} data-answer-row onKeyDown={onKeyDown}>
        {options.map((option) => (
          <label key={option.value} className="answer-option" data-last={last?.value === option.value || undefined}>
            <input
              type="radio"
              name={item.id}
              aria-label={option.said}
              checked={entry?.value === option.value}
              // The press of a chosen answer takes it back: a change is not heard of there.
              onClick={() => entry?.value === option.value && give(option, true)}
              onChange={() => give(option, false)}
            />
            <span className="answer-face">{option.label}</span>
          </label>
        ))}
      </div>
      {asked && <AnswerNote itemId={item.id} name={name} note={entry.note} />}
    </div>
  );
}

function AnswerNote({ itemId, name, note }: { readonly itemId: string; readonly name: string; readonly note: string }) {
  const { text, type, settle } = useDraft(note, (typed) => writeNote(itemId, typed.trim()));
  return (
    <input
      className="field answer-note"
      type="text"
      dir="auto"
      maxLength={2000}
      aria-label={ASSESSMENT_WORDS.note(name)}
      placeholder={ASSESSMENT_WORDS.notePlaceholder}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={settle}
    />
  );
}

/** The next line that is in view of who answers by keys; the last one keeps the focus. */
function focusNext(row: HTMLElement): void {
  const rows = [...(row.closest('.assessment')?.querySelectorAll<HTMLElement>('[data-answer-row]') ?? [])].filter(
    (one) => one === row || one.closest('details:not([open])') === null,
  );
  const next = rows[rows.indexOf(row) + 1] ?? row;
  (next.querySelector<HTMLElement>('input:checked') ?? next.querySelector<HTMLElement>('input'))?.focus();
}
