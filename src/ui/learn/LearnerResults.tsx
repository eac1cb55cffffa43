import { useEffect, useId, useState } from 'react';
import { eraseLearner } from '#stores/eraseLearner.ts';
import { LONGEST_NAME, learnerStore, useLearner } from '#stores/learnerStore.ts';
import { quizStore, useQuiz } from '#stores/quizStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { saveFile } from '../record/saveFile.ts';
import { PRACTICE_WORDS } from '../wording/practiceWords.ts';
import '../controls/buttons.css';
import '../controls/fields.css';
import './learnerResults.css';

/** Who learns, where the results lie, and how to take those of one kind along or erase all: quiz and practice have the same learners. */
export function LearnerResults({ kind }: { readonly kind: 'practice' | 'quiz' }) {
  const learner = useLearner((state) => state.learner);
  const attempts = useLearner((state) => state.attempts);
  const answers = useQuiz((state) => state.answers);
  const practice = { kept: useLearner((state) => state.kept), unreadable: useLearner((state) => state.unreadable) };
  const quiz = { kept: useQuiz((state) => state.kept), unreadable: useQuiz((state) => state.unreadable) };
  // What is erased is counted first, and that is of both kinds.
  useEffect(() => {
    void learnerStore.getState().open();
    void quizStore.getState().open();
  }, []);
  const words = PRACTICE_WORDS.learner;
  const { kept, unreadable } = kind === 'quiz' ? quiz : practice;
  const ownAttempts = attempts.filter((attempt) => attempt.learner === learner);
  const ownAnswers = answers.filter((answer) => answer.learner === learner);
  const own = kind === 'quiz' ? { answers: ownAnswers } : { attempts: ownAttempts };
  const save = () => {
    const at = new Date().toISOString();
    const name = `facies-${kind}-${at.slice(0, 10)}.json`;
    const content = { format: `facies-${kind}-results`, version: 1, exportedAt: at, learner, ...own };
    saveFile(name, new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
    viewStore.getState().announce(words.exported(name));
  };
  return (
    <section className="learner-results" aria-label={words.heading}>
      <LearnerName learner={learner} known={[...attempts, ...answers].map((result) => result.learner)} />
      <p className="hint">{kept === 'memory' ? words.memory : words.hint}</p>
      {unreadable > 0 && <p className="caution-note">{words.unreadable(unreadable)}</p>}
      <Kept
        learner={learner}
        count={ownAttempts.length + ownAnswers.length}
        onSave={Object.values(own).some((results) => results.length > 0) ? save : null}
      />
    </section>
  );
}

/** @param known the learners of all results, each as often as there are results of theirs */
function LearnerName({ learner, known }: { readonly learner: string; readonly known: readonly string[] }) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const words = PRACTICE_WORDS.learner;
  const settle = () => {
    if (typed !== null) learnerStore.getState().setLearner(typed);
    setTyped(null);
  };
  return (
    <div className="learner-name">
      <label className="field-label" htmlFor={id}>
        {words.label}
      </label>
      <input
        id={id}
        className="field"
        list={`${id}-known`}
        dir="auto"
        maxLength={LONGEST_NAME}
        value={typed ?? learner}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
      <datalist id={`${id}-known`} aria-label={words.known}>
        {[...new Set(known)]
          .filter((name) => name !== '')
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
    </div>
  );
}

type KeptProps = { readonly learner: string; readonly count: number; readonly onSave: (() => void) | null };

/** Taking results along, and erasing them once it was asked whether they should go. */
function Kept({ learner, count, onSave }: KeptProps) {
  const [asking, setAsking] = useState(false);
  const words = PRACTICE_WORDS.learner;
  const erase = async () => {
    setAsking(false);
    const done = await eraseLearner(learner);
    viewStore.getState().announce(done ? words.erased : words.notErased);
  };
  if (asking)
    return (
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
    );
  if (count === 0) return null;
  return (
    <div className="button-row">
      {onSave && (
        <button type="button" className="outline-button" onClick={onSave}>
          {words.export}
        </button>
      )}
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        {words.erase}
      </button>
    </div>
  );
}
