import { useEffect, useId, useState } from 'react';
import { eraseLearner } from '#stores/eraseLearner.ts';
import { LONGEST_NAME, learnerStore, useLearner } from '#stores/learnerStore.ts';
import { quizStore, useQuiz } from '#stores/quizStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { saveFile } from '../../record/saveFile.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';

/** Who practises, where the results lie, and how to take them along or erase them. */
export function LearnerChoice() {
  const learner = useLearner((state) => state.learner);
  const attempts = useLearner((state) => state.attempts);
  const kept = useLearner((state) => state.kept);
  const answers = useQuiz((state) => state.answers);
  const unreadable = useLearner((state) => state.unreadable);
  const [typed, setTyped] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const fieldId = useId();
  const listId = useId();
  // What is erased is counted first: answers of the quiz are the same learner's.
  useEffect(() => void quizStore.getState().open(), []);
  const words = PRACTICE_WORDS.learner;
  const own = attempts.filter((attempt) => attempt.learner === learner);
  const count = own.length + answers.filter((answer) => answer.learner === learner).length;
  const known = [...new Set(attempts.map((attempt) => attempt.learner))].filter((name) => name !== '');
  const settle = () => {
    if (typed !== null) learnerStore.getState().setLearner(typed);
    setTyped(null);
  };
  const save = () => {
    const at = new Date().toISOString();
    const name = `facies-practice-${at.slice(0, 10)}.json`;
    const content = { format: 'facies-practice-results', version: 1, exportedAt: at, learner, attempts: own };
    saveFile(name, new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
    viewStore.getState().announce(words.exported(name));
  };
  const erase = async () => {
    setAsking(false);
    const done = await eraseLearner(learner);
    viewStore.getState().announce(done ? words.erased : words.notErased);
  };
  return (
    <div className="learner">
      <div className="practice-field">
        <label className="field-label" htmlFor={fieldId}>
          {words.label}
        </label>
        <input
          id={fieldId}
          className="field"
          list={listId}
          dir="auto"
          maxLength={LONGEST_NAME}
          value={typed ?? learner}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
          onBlur={settle}
          onKeyDown={({ key }) => key === 'Enter' && settle()}
        />
        <datalist id={listId} aria-label={words.known}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <p className="hint">{kept === 'memory' ? words.memory : words.hint}</p>
      {unreadable > 0 && <p className="caution-note">{words.unreadable(unreadable)}</p>}
      {count > 0 && !asking && (
        <div className="button-row">
          {own.length > 0 && (
            <button type="button" className="outline-button" onClick={save}>
              {words.export}
            </button>
          )}
          <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
            {words.erase}
          </button>
        </div>
      )}
      {asking && (
        <div className="caution-note" role="alert">
          <p dir="auto">{words.eraseSure(learner === '' ? words.nobody : learner, count)}</p>
          <div className="button-row">
            <button type="button" className="outline-button" onClick={() => void erase()}>
              {words.eraseYes}
            </button>
            <button type="button" className="quiet-button" onClick={() => setAsking(false)}>
              {words.eraseNo}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
