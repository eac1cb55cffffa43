import type { DiagnoseCase } from '#domain/teaching/practice/caseSchema.ts';
import { usePractice } from '#stores/practiceStore.ts';
import { FactText } from '../../anatomy/FactText.tsx';
import { CheckIcon } from '../../controls/icons.tsx';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { directionOf, optionText } from './caseText.ts';

/** What was answered, what is right, and why. */
export function AnswerList({ practiceCase }: { readonly practiceCase: DiagnoseCase }) {
  const attempt = usePractice((state) => state.attempt);
  const words = PRACTICE_WORDS.score;
  if (attempt?.kind !== 'diagnose') return null;
  return (
    <section className="case-answers">
      <h4>{words.answers}</h4>
      {practiceCase.questions.map((question) => {
        const right = question.options.filter(({ cost }) => cost === 0);
        const chosen = question.options.find(({ id }) => id === attempt.answers[question.id]);
        const shown = chosen && chosen.cost > 0 ? [chosen, ...right] : right;
        return (
          <div key={question.id}>
            <h5>{PRACTICE_WORDS.ask[question.ask]}</h5>
            <ul>
              {shown.map((option) => {
                const { text, reason } = optionText(practiceCase, question, option);
                return (
                  <li key={option.id} data-right={option.cost === 0}>
                    <p>
                      {option.cost === 0 && <CheckIcon size={15} />}
                      <strong>{option.cost === 0 ? words.right : words.wrong}</strong> <span dir={directionOf(practiceCase)}>{text}</span>
                    </p>
                    {reason !== '' && <p dir={directionOf(practiceCase)}>{reason}</p>}
                  </li>
                );
              })}
            </ul>
            {question.fact && <FactText fact={question.fact} />}
          </div>
        );
      })}
    </section>
  );
}
