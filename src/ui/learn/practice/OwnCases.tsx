import { useRef, useState } from 'react';
import { CASE_FILE_ENDING, MOST_CASE_CHARACTERS, readCaseFile, writeCaseFile } from '#domain/teaching/practice/caseFile.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { learnerStore, type OwnCase, useLearner } from '#stores/learnerStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { saveFile } from '../../record/saveFile.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { TOUR_WORDS } from '../../wording/tourWords.ts';
import { readOwnCases, SHIPPED_IDS } from './casesHere.ts';
import { caseText, faultText } from './caseText.ts';

/** A trainer gives the copy an id of its own. */
const EXAMPLE_ID = 'my-case';

type Outcome = { readonly done: boolean; readonly line: string; readonly errors: readonly string[] };

/** Cases that a trainer wrote: read from a file, checked, kept, saved as a file again. */
export function OwnCases() {
  const ownCases = useLearner((state) => state.ownCases);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reading, setReading] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const words = PRACTICE_WORDS.own;

  const choose = async (file: File | undefined) => {
    setOutcome(null);
    if (!file || reading) return;
    setReading(true);
    const result = await keptFrom(file).catch((): Outcome => ({ done: false, line: words.refused, errors: [] }));
    setReading(false);
    setOutcome(result);
    viewStore.getState().announce(result.line);
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  const [example] = CASES;

  return (
    <div className="own-cases">
      <p className="hint">{words.hint}</p>
      <div className="button-row">
        <label className="outline-button case-file">
          {reading ? words.reading : words.choose}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            disabled={reading}
            onChange={({ target }) => void choose(target.files?.[0])}
          />
        </label>
        {example && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => save(EXAMPLE_ID, writeCaseFile({ ...example, id: EXAMPLE_ID, words: caseText(example) }))}
          >
            {words.example}
          </button>
        )}
      </div>
      {outcome && (
        <div className={outcome.done ? 'done-note' : 'caution-note'} role="alert">
          <p dir="auto">{outcome.line}</p>
          {outcome.errors.length > 0 && (
            <>
              <p>{words.errors(outcome.errors.length)}</p>
              <ul className="case-mend" lang="en" dir="ltr">
                {outcome.errors.map((error) => (
                  <li key={error}>{error}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {ownCases.length > 0 && (
        <ul>
          {readOwnCases(ownCases).map(({ own, practiceCase }) => (
            <li key={own.id}>
              {practiceCase ? <span dir="auto">{caseText(practiceCase).title}</span> : <span>{words.unreadable(own.id)}</span>}
              <Actions own={own} title={practiceCase ? caseText(practiceCase).title : own.id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Actions({ own, title }: { readonly own: OwnCase; readonly title: string }) {
  const words = PRACTICE_WORDS.own;
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    if (await learnerStore.getState().removeCase(own.id)) viewStore.getState().announce(words.removed);
  };
  // Asked in place, because it cannot be undone: the file may be nowhere else.
  if (asking) {
    return (
      <div className="caution-note" role="alert">
        <p dir="auto">{TOUR_WORDS.forgetSure(title)}</p>
        <div className="button-row">
          <button type="button" className="outline-button" onClick={() => void remove()}>
            {TOUR_WORDS.forgetYes}
          </button>
          <button type="button" className="quiet-button" onClick={() => setAsking(false)}>
            {TOUR_WORDS.forgetNo}
          </button>
        </div>
      </div>
    );
  }
  return (
    <span className="button-row">
      <button type="button" className="quiet-button" aria-label={words.save(title)} onClick={() => save(own.id, own.text)}>
        {words.saveShort}
      </button>
      <button type="button" className="quiet-button" aria-label={words.remove(title)} onClick={() => setAsking(true)}>
        {words.removeShort}
      </button>
    </span>
  );
}

function save(name: string, text: string): void {
  saveFile(`${name}${CASE_FILE_ENDING}`, new Blob([text], { type: 'application/json' }));
}

async function keptFrom(file: File): Promise<Outcome> {
  const words = PRACTICE_WORDS.own;
  // No sign of UTF-8 is longer than four bytes.
  if (file.size > MOST_CASE_CHARACTERS * 4) return { done: false, line: words.refusal['too-large'], errors: [] };
  const text = await file.text();
  const read = readCaseFile(text, SHIPPED_IDS);
  if (read.status === 'faulty') return { done: false, line: words.refused, errors: read.faults.map(faultText) };
  if (read.status !== 'read') return { done: false, line: words.refusal[read.status], errors: [] };
  const { id } = read.practiceCase;
  const { title } = caseText(read.practiceCase);
  const { ownCases, keepCase } = learnerStore.getState();
  const known = ownCases.some((own) => own.id === id);
  if (!(await keepCase(id, text))) return { done: false, line: words.notKept, errors: [] };
  return { done: true, line: known ? words.replaced(title) : words.kept(title), errors: [] };
}
