import { PATIENT_QUESTIONS } from '#knowledge/patient/patientContent.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { ChevronIcon } from '../controls/icons.tsx';
import { PATIENT_QUESTION_WORDS } from '../wording/patientQuestionWords.ts';

/** The questions that people ask first; each opens its answer in place. */
export function Questions() {
  return (
    <div className="explain-questions">
      {PATIENT_QUESTIONS.map(({ id, answers }) => {
        const words = PATIENT_QUESTION_WORDS[id];
        return (
          <details key={id}>
            <summary className="explain-question">
              <h4>{words.question}</h4>
              <ChevronIcon />
            </summary>
            {answers.map((fact, at) => (
              <FactText key={fact.text} fact={fact} says={words.answers[at] ?? ''} />
            ))}
          </details>
        );
      })}
    </div>
  );
}
