import { useEffect, useRef } from 'react';
import type { QuizQuestion } from '#domain/teaching/quiz/quizQuestion.ts';
import type { DiagnoseCase } from '#knowledge/cases/caseRecord.ts';
import { quizStore } from '#stores/quizStore.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { CheckIcon } from '../../controls/icons.tsx';
import { doseText } from '../../dose/doseText.ts';
import { pointWords } from '../../sites/pointWords.ts';
import { caseTexts } from '../../wording/caseTexts.ts';
import { PLACE_WORDS } from '../../wording/names.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { QUIZ_WORDS } from '../../wording/quizWords.ts';
import { WORDS } from '../../wording/words.ts';
import { isUnverified, optionName, optionText, promptText } from './questionText.ts';
import { PlaceInWords, Reason } from './Reason.tsx';
import { useQuizStage } from './useQuizStage.ts';

type Props = {
  readonly question: QuizQuestion;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** null: not answered yet. */
  readonly chosen: string | null;
};

/** One question, on the face and in words; then what is right, and why. */
export function QuestionView({ question, at, of, chosen }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const answered = chosen !== null;
  const choose = (id: string) => void quizStore.getState().answer(id);
  useQuizStage(question, { at, of }, answered, choose);
  useEffect(() => {
    const target = answered ? verdict.current : heading.current;
    target?.focus({ preventScroll: true });
    if (answered) target?.closest('section')?.scrollIntoView?.({ block: 'nearest' });
    else target?.closest('.card-scroll')?.scrollTo?.({ top: 0 });
  }, [answered]);
  const { item } = question;
  return (
    <article className="quiz-question" aria-label={QUIZ_WORDS.place(at, of)}>
      <p className="quiz-at">{QUIZ_WORDS.place(at, of)}</p>
      {item.kind === 'case' && <CaseInWords practiceCase={item.practiceCase} />}
      <h3 ref={heading} tabIndex={-1}>
        {promptText(question)}
      </h3>
      {item.kind === 'find' && !answered && <p className="hint">{QUIZ_WORDS.findHint}</p>}
      <Options question={question} chosen={chosen} onChoose={choose} />
      {item.kind === 'name' && !answered && (
        <Disclosure title={QUIZ_WORDS.inWords}>
          <PlaceInWords question={question} />
        </Disclosure>
      )}
      {answered && (
        <section className="quiz-verdict" aria-label={QUIZ_WORDS.why}>
          <h4 ref={verdict} tabIndex={-1} data-right={chosen === question.answer}>
            {chosen === question.answer ? QUIZ_WORDS.right : QUIZ_WORDS.wrong}
          </h4>
          {!question.options.includes(chosen) && <p>{QUIZ_WORDS.tapped(optionName(question, chosen))}</p>}
          <Reason question={question} chosen={chosen} />
          <button type="button" className="primary-button" onClick={() => quizStore.getState().next()}>
            {at < of ? QUIZ_WORDS.next : QUIZ_WORDS.finish}
          </button>
        </section>
      )}
      <button type="button" className="quiet-button" onClick={() => quizStore.getState().leave()}>
        {QUIZ_WORDS.leave}
      </button>
    </article>
  );
}

type OptionsProps = Pick<Props, 'question' | 'chosen'> & { readonly onChoose: (id: string) => void };

function Options({ question, chosen, onChoose }: OptionsProps) {
  const { options, answer } = question;
  if (chosen === null) {
    return (
      <ul className="quiz-options">
        {options.map((id) => (
          <li key={id}>
            <button type="button" className="quiz-option" onClick={() => onChoose(id)}>
              <span>{optionText(question, id)}</span>
              {isUnverified(question, id) && <small>{WORDS.fact.unverified}</small>}
            </button>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="quiz-options">
      {options.map((id) => (
        <li key={id} className="quiz-option" data-right={id === answer || undefined} data-chosen={id === chosen || undefined}>
          <span>{optionName(question, id)}</span>
          {id === answer && (
            <small className="quiz-right">
              <CheckIcon size={15} />
              {QUIZ_WORDS.rightOne}
            </small>
          )}
          {id === chosen && <small>{QUIZ_WORDS.yours}</small>}
        </li>
      ))}
    </ul>
  );
}

/** What was given, and what came of it. */
function CaseInWords({ practiceCase }: { readonly practiceCase: DiagnoseCase }) {
  const { title, history, wish } = caseTexts(practiceCase);
  const { given, productId, day } = practiceCase;
  return (
    <section className="quiz-case" aria-label={title}>
      <h3>{title}</h3>
      <p>{history}</p>
      <p>{wish}</p>
      <p className="hint">{PRACTICE_WORDS.brief.day(day)}</p>
      <details>
        <summary>{PRACTICE_WORDS.brief.sitesGiven(given.length)}</summary>
        <ul>
          {given.map(({ id, side, doseHundredths }) => (
            <li key={id}>
              {side === 'midline' ? pointWords(id) : PLACE_WORDS.at(pointWords(id), PLACE_WORDS.sides[side])}{' '}
              <span>{doseText(productId, doseHundredths)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
