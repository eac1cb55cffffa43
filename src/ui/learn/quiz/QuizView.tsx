import { useEffect, useRef } from 'react';
import { learnerStore, useLearner } from '#stores/learnerStore.ts';
import { type QuizSession, quizProgress, quizStore, useQuiz } from '#stores/quizStore.ts';
import { QUIZ_WORDS } from '../../wording/quizWords.ts';
import { ANTAGONISTS } from '../explore/antagonists.ts';
import { LearnerResults } from '../LearnerResults.tsx';
import { QuestionView } from './QuestionView.tsx';
import { answerText } from './questionText.ts';
import { useQuizFace } from './useQuizStage.ts';
import '../../controls/buttons.css';
import '../../controls/fields.css';
import './quiz.css';

const begin = () => void quizStore.getState().begin(ANTAGONISTS);

/** Questions about the face, asked again when they are due. Content of a panel. */
export function QuizView() {
  const session = useQuiz((state) => state.session);
  useEffect(() => {
    void quizStore.getState().open();
    // The nickname is that of practice.
    void learnerStore.getState().open();
  }, []);
  const wasAsked = useRef(false);
  if (session) wasAsked.current = true;
  if (!session) return <Beginning takesFocus={wasAsked.current} />;
  return session.at < session.questions.length ? <Running session={session} /> : <Result session={session} />;
}

/** @param takesFocus after questions, whose buttons are gone */
function Beginning({ takesFocus }: { readonly takesFocus: boolean }) {
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) start.current?.focus();
  }, [takesFocus]);
  return (
    <div className="learn-body quiz">
      <p>{QUIZ_WORDS.intro}</p>
      <button ref={start} type="button" className="primary-button" onClick={begin}>
        {QUIZ_WORDS.start}
      </button>
      <ProgressList />
      <LearnerResults kind="quiz" />
    </div>
  );
}

function Running({ session: { questions, at, chosen } }: { readonly session: QuizSession }) {
  useQuizFace();
  const question = questions[at];
  if (!question) return null;
  return (
    <div className="learn-body quiz">
      <QuestionView key={question.item.id} question={question} at={at + 1} of={questions.length} chosen={chosen[at] ?? null} />
    </div>
  );
}

function Result({ session: { questions, chosen } }: { readonly session: QuizSession }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = questions.filter(({ answer }, at) => chosen[at] !== answer);
  return (
    <div className="learn-body quiz">
      <h3 ref={heading} tabIndex={-1}>
        {QUIZ_WORDS.result(questions.length - missed.length, questions.length)}
      </h3>
      {missed.length > 0 && (
        <section className="quiz-missed" aria-label={QUIZ_WORDS.missed}>
          <h4>{QUIZ_WORDS.missed}</h4>
          <ul>
            {missed.map((question) => (
              <li key={question.item.id}>{answerText(question)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="learn-actions">
        <button type="button" className="primary-button" onClick={begin}>
          {QUIZ_WORDS.again}
        </button>
        <button type="button" className="outline-button" onClick={() => quizStore.getState().leave()}>
          {QUIZ_WORDS.leave}
        </button>
      </div>
      <ProgressList />
    </div>
  );
}

const COUNTED = ['due', 'learning', 'known', 'fresh'] as const;

function ProgressList() {
  const answers = useQuiz((state) => state.answers);
  const learner = useLearner((state) => state.learner);
  const progress = quizProgress(answers, learner, Date.now());
  return (
    <section className="quiz-progress" aria-label={QUIZ_WORDS.progress.heading}>
      <h3>{QUIZ_WORDS.progress.heading}</h3>
      <dl>
        {COUNTED.map((count) => (
          <div key={count}>
            <dt>{QUIZ_WORDS.progress[count]}</dt>
            <dd>{progress[count]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
