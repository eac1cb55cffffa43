import { REPORT_AT_ONCE } from '#knowledge/patient/patientContent.ts';
import { REPORT_URGENCIES } from '#knowledge/patient/patientSchema.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { CautionIcon } from '../controls/icons.tsx';
import { PATIENT_CARE_WORDS } from '../wording/patientCareWords.ts';
import { PATIENT_WORDS } from '../wording/patientWords.ts';

/** What to report and how soon. Always open: nobody has to look for it. */
export function ReportAtOnce() {
  return (
    <section className="explain-section explain-report" aria-labelledby="explain-report">
      <h3 id="explain-report" className="explain-heading">
        <CautionIcon />
        {PATIENT_WORDS.report}
      </h3>
      {REPORT_URGENCIES.map((urgency) => (
        <div key={urgency} data-urgency={urgency}>
          <h4>{PATIENT_CARE_WORDS.urgency[urgency]}</h4>
          <ul>
            {REPORT_AT_ONCE.filter((sign) => sign.urgency === urgency).map(({ id, fact }) => (
              <li key={id}>
                <FactText fact={fact} says={PATIENT_CARE_WORDS.report[id]} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
