import type { QuizQuestion } from '#domain/teaching/quiz/quizQuestion.ts';
import { placeFacts } from '#domain/teaching/quiz/quizQuestion.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { FactText } from '../../anatomy/FactText.tsx';
import { answerTexts } from '../../wording/caseTexts.ts';
import { WORDS } from '../../wording/words.ts';

const ROWS = ['origin', 'insertion', 'action'] as const;

/** Why the answer is right, with the source. */
export function Reason({ question, chosen }: { readonly question: QuizQuestion; readonly chosen: string }) {
  const { item, answer, facts } = question;
  if (item.kind === 'case') {
    const told = chosen === answer ? [answer] : [chosen, answer];
    return (
      <>
        {told.map((id) => {
          const { text, reason } = answerTexts(item.practiceCase, item.question.id, id);
          return (
            <p key={id}>
              <strong>{text}</strong> {reason}
            </p>
          );
        })}
        {facts.map((fact) => (
          <FactText key={fact.text} fact={fact} />
        ))}
      </>
    );
  }
  if (item.kind !== 'line') return <PlaceInWords question={question} />;
  return facts.map((fact) => <FactText key={fact.text} fact={fact} />);
}

/** Where something lies, in sourced sentences that do not name it. */
export function PlaceInWords({ question: { item } }: { readonly question: QuizQuestion }) {
  if (item.kind !== 'find' && item.kind !== 'name') return null;
  const { target } = item;
  if (target.kind === 'region') return placeFacts(target).map((fact) => <FactText key={fact.text} fact={fact} />);
  return (
    <dl className="quiz-place">
      {ROWS.map((row) => (
        <div key={row}>
          <dt>{WORDS.muscleFacts[row]}</dt>
          <dd>
            <FactText fact={MUSCLES[target.id][row]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
