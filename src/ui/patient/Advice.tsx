import { AFTER_TREATMENT, BEFORE_TREATMENT } from '#knowledge/patient/patientContent.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { PATIENT_CARE_WORDS } from '../wording/patientCareWords.ts';
import { PATIENT_WORDS } from '../wording/patientWords.ts';

/** What to say and do before, and what to do afterwards. */
export function Advice() {
  return (
    <div className="explain-advice">
      <h4>{PATIENT_WORDS.before}</h4>
      <ul>
        {BEFORE_TREATMENT.map(({ id, fact }) => (
          <li key={id}>
            <FactText fact={fact} says={PATIENT_CARE_WORDS.before[id]} />
          </li>
        ))}
      </ul>
      <h4>{PATIENT_WORDS.after}</h4>
      <ul>
        {AFTER_TREATMENT.map(({ id, fact }) => (
          <li key={id}>
            <FactText fact={fact} says={PATIENT_CARE_WORDS.after[id]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
