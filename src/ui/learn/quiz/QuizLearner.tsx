import { useId, useState } from 'react';
import { eraseLearner } from '#stores/eraseLearner.ts';
import { LONGEST_NAME, learnerStore, useLearner } from '#stores/learnerStore.ts';
import { useQuiz } from '#stores/quizStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { saveFile } from '../../record/saveFile.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';

/** Who is asked, where the answers lie, and how to take them along or erase them: the same learners as in practice. */
export function QuizLearner() {
  const learner = useLearner((state) => state.learner);
  const answers = useQuiz((state) => state.answers);
  const attempts = useLearner((state) => state.attempts);
  const kept = useQuiz((state) => state.kept);
  const unreadable = useQuiz((state) => state.unreadable);
  const [typed, setTyped] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const id = useId();
  const words = PRACTICE_WORDS.learner;
  const own = answers.filter((answer) => answer.learner === learner);
  // What is erased is counted first: attempts at cases are the same learner's.
  const count = own.length + attempts.filter((attempt) => attempt.learner === learner).length;
  const known = [...new Set(answers.map((answer) => answer.learner))].filter((name) => name !== '');
  const settle = () => {
    if (typed !== null) learnerStore.getState().setLearner(typed);
    setTyped(null);
  };
  const save = () => {
    const at = new Date().toISOString();
    const name = `facies-quiz-${at.slice(0, 10)}.json`;
    const content = { format: 'facies-quiz-results', version: 1, exportedAt: at, learner, answers: own };
    saveFile(name, new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
    viewStore.getState().announce(words.exported(name));
  };
  const erase = async () => {
    setAsking(false);
    const done = await eraseLearner(learner);
    viewStore.getState().announce(done ? words.erased : words.notErased);
  };
  return (
    <section className="quiz-learner" aria-label={words.heading}>
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
      <datalist id={`${id}-known`}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
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
    </section>
  );
}
