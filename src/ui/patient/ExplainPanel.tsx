import { visibilityOf } from '#domain/audience/visibility.ts';
import { plannedAreas } from '#domain/patient/plannedAreas.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { PATIENT_WORDS } from '../wording/patientWords.ts';
import { PRACTICE_WORDS } from '../wording/practiceWords.ts';
import { Advice } from './Advice.tsx';
import { PlannedAreas } from './PlannedAreas.tsx';
import { Questions } from './Questions.tsx';
import { ReportAtOnce } from './ReportAtOnce.tsx';
import { RiskSection } from './RiskSection.tsx';
import { TakeHomeButton } from './TakeHomeButton.tsx';
import { WhenSeen } from './WhenSeen.tsx';
import '../controls/fields.css';
import './explainPanel.css';

/** This visit's plan for the person who is treated, in plain words: no product, no dose. The panel around it is the caller's. */
export function ExplainPanel() {
  const status = usePlan((state) => state.status);
  if (status !== 'open') return <p className="hint panel-line">{status === 'opening' ? PATIENT_WORDS.opening : PATIENT_WORDS.locked}</p>;
  return <Explanation />;
}

function Explanation() {
  const plan = usePlan((state) => state.plan);
  const rehearsing = usePlan((state) => state.rehearsing);
  const forPatient = useView((view) => visibilityOf(view.audience).register === 'plain');
  const areas = plannedAreas(plan);
  return (
    <div className="panel-body explain">
      {!forPatient && <p className="plain-note">{PATIENT_WORDS.preview}</p>}
      {areas.length === 0 ? <p>{PATIENT_WORDS.nothing}</p> : <PlannedAreas areas={areas} />}
      {areas.length > 0 && <WhenSeen areas={areas} />}
      <RiskSection areas={areas} />
      <ReportAtOnce />
      <Disclosure title={PATIENT_WORDS.care}>
        <Advice />
      </Disclosure>
      <Disclosure title={PATIENT_WORDS.questions} open={areas.length === 0}>
        <Questions />
      </Disclosure>
      {areas.length > 0 && (
        <div className="explain-take-home">{rehearsing ? <p className="hint">{PRACTICE_WORDS.noRecord}</p> : <TakeHomeButton />}</div>
      )}
    </div>
  );
}
