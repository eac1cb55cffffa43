import { ASSESSMENT_ITEMS } from '#knowledge/assessment/assessment.ts';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { Checklist, useOpenChecks } from '../plan/Checklist.tsx';
import { ASSESSMENT_WORDS } from '../wording/consultWords.ts';
import { AssessedSection, SameAsLast } from './AssessedSection.tsx';
import '../controls/fields.css';
import './assessment.css';

/** What is found before anything is planned, section by section. The panel around it, with name and close button, is the caller's. */
export function AssessmentPanel() {
  const status = usePlan((state) => state.status);
  const visitId = usePlan((state) => state.visit.id);
  if (status !== 'open') {
    return <p className="hint panel-line">{status === 'opening' ? ASSESSMENT_WORDS.opening : ASSESSMENT_WORDS.wantsPassphrase}</p>;
  }
  // What is half typed belongs to the visit that it was typed in.
  return <VisitAssessment key={visitId} />;
}

function VisitAssessment() {
  const givenAt = usePlan((state) => state.visit.givenAt);
  const editable = usePlan((state) => state.editable);
  const lastGiven = usePlan((state) => state.previous?.givenAt ?? null);
  const openChecks = useOpenChecks();
  return (
    <div className="panel-body assessment">
      {givenAt && <p className="plain-note">{ASSESSMENT_WORDS.locked(givenAt)}</p>}
      {editable && (
        <div className="assessment-head">
          <p className="hint">
            <span className="assessment-keys">{ASSESSMENT_WORDS.keys} </span>
            {ASSESSMENT_WORDS.takeBack} {lastGiven && ASSESSMENT_WORDS.lastVisit(lastGiven)}
          </p>
          <SameAsLast items={ASSESSMENT_ITEMS} />
        </div>
      )}
      <AssessedSection section="lines" open />
      <AssessedSection section="wishes" open />
      <Disclosure title={ASSESSMENT_WORDS.checks(openChecks)} section="assessment-checks">
        {editable && <NoneApplies />}
        <Checklist />
      </Disclosure>
      <AssessedSection section="asymmetry" />
      <AssessedSection section="skin" />
      <AssessedSection section="history" />
      <AssessedSection section="further-lines" />
    </div>
  );
}

/** What is only to be written down has no answer that is usual, and what concerns one product is asked by itself. */
const ASKED_OF_ALL = CHECKLIST.filter(({ weight, productIds }) => weight !== 'record' && productIds.length === 0);

/** Answers what is still open with "no" by one press: for who asked it all by heart. */
function NoneApplies() {
  const checks = usePlan((state) => state.plan.checks);
  const open = ASKED_OF_ALL.filter(({ id }) => checks[id] === undefined);
  if (open.length === 0) return null;
  const write = (): void => {
    for (const { id } of open) planStore.getState().apply({ kind: 'answerCheck', itemId: id, answer: { answer: 'no', note: '' } });
    viewStore.getState().announce(ASSESSMENT_WORDS.nonesWritten(open.length));
  };
  return (
    <button type="button" className="outline-button same-as-last" onClick={write}>
      {ASSESSMENT_WORDS.noneApplies(open.length)}
    </button>
  );
}
