import { type ComponentType, useState } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { CheckIcon } from '../controls/icons.tsx';
import { useOpenChecks } from '../plan/Checklist.tsx';
import { type ConsultStepId, STEP_WORDS } from '../wording/consultWords.ts';
import { explainToPatient, useConsultSession } from './consultSession.ts';
import { SavedVisit } from './SavedVisit.tsx';
import { CONSULT_STEPS, type StepState, stepStates } from './stepStates.ts';
import './consultSteps.css';

type Dialog = ComponentType<{ readonly onDone: () => void }>;
type Place = {
  /** `stage`: over the face's upper edge, on windows with room for it; `panel`: at the top of a panel, elsewhere. */
  readonly place?: 'stage' | 'panel';
};

/** The steps of a visit from greeting to booking, each with how far it is. Only for who edits the plan, and for no rehearsal. */
export function ConsultSteps({ place = 'stage' }: Place) {
  const editsPlan = useView((view) => visibilityOf(view.audience).editsPlan);
  const shown = usePlan((state) => state.status === 'open' && !state.rehearsing);
  return editsPlan && shown ? <Steps place={place} /> : null;
}

function Steps({ place }: Required<Place>) {
  const plan = usePlan((state) => state.plan);
  const visitId = usePlan((state) => state.visit.id);
  const givenAt = usePlan((state) => state.visit.givenAt);
  const panel = useView((view) => view.panel);
  const openChecks = useOpenChecks();
  const { explained, booked } = useConsultSession();
  const { Shown, show, close, failed } = useDialog();
  const given = givenAt !== null;
  const states = stepStates({ plan, given, openChecks, explained: explained.has(visitId), booked: booked.has(visitId) });

  const press: Readonly<Record<ConsultStepId, () => void>> = {
    assess: () => toggle('assessment'),
    plan: () => toggle('plan'),
    explain: () => {
      viewStore.getState().announce(STEP_WORDS.explaining);
      explainToPatient();
    },
    give: () => (given ? toggle('record') : show('give')),
    book: () => show('book'),
  };
  const here: Partial<Readonly<Record<ConsultStepId, boolean>>> = {
    assess: panel === 'assessment',
    plan: panel === 'plan',
    explain: panel === 'explain',
    give: given && panel === 'record',
  };

  return (
    <nav className="consult-steps" data-place={place} aria-label={STEP_WORDS.label}>
      <ol className="consult-row">
        {CONSULT_STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              className="consult-step"
              data-state={states[step]}
              // The focus comes back here when the panel is closed; one in the panel goes with it.
              data-opens-panel={step === 'assess' && place === 'stage' ? 'assessment' : undefined}
              aria-current={here[step] ? 'step' : undefined}
              aria-disabled={states[step] === 'not-yet' || undefined}
              onClick={() => (states[step] === 'not-yet' ? viewStore.getState().announce(STEP_WORDS.nothingPlanned) : press[step]())}
            >
              <StepMark state={states[step]} />
              <span>{STEP_WORDS.steps[step]}</span>
              <span className="visually-hidden">{STEP_WORDS.states[states[step]]}</span>
            </button>
          </li>
        ))}
      </ol>
      {givenAt !== null && <SavedVisit givenAt={givenAt} onTakeHome={() => show('takeHome')} onCalendar={() => show('book')} />}
      {failed && (
        <p className="caution-note" role="alert">
          {STEP_WORDS.failed}
        </p>
      )}
      {Shown && <Shown onDone={close} />}
    </nav>
  );
}

/** Told apart by its shape: a tick, a ring, a dot, a line. */
function StepMark({ state }: { readonly state: StepState }) {
  return (
    <span className="consult-mark" aria-hidden="true">
      {state === 'done' && <CheckIcon size={15} />}
    </span>
  );
}

function toggle(panel: 'assessment' | 'plan' | 'record'): void {
  const view = viewStore.getState();
  view.openPanel(view.panel === panel ? null : panel);
}

const DIALOGS: Readonly<Record<'give' | 'book' | 'takeHome', () => Promise<Dialog>>> = {
  give: () => import('../record/GiveVisitDialog.tsx').then((module) => module.GiveVisitDialog),
  book: () => import('./BookDialog.tsx').then((module) => module.BookDialog),
  takeHome: () => import('../patient/TakeHomeDialog.tsx').then((module) => module.TakeHomeDialog),
};

/** A dialog whose code is fetched when it is asked for. */
function useDialog() {
  const [Shown, setShown] = useState<Dialog | null>(null);
  const [failed, setFailed] = useState(false);
  const show = (which: keyof typeof DIALOGS): void => {
    setFailed(false);
    DIALOGS[which]().then(
      (dialog) => setShown(() => dialog),
      () => setFailed(true),
    );
  };
  return { Shown, show, close: () => setShown(null), failed };
}
