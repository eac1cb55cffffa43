import { useRef } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { FINDING_SEVERITIES } from '#domain/safety/finding.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { usePlan } from '#stores/planStore.ts';
import { useSafety } from '#stores/safetyStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { CheckIcon } from '../controls/icons.tsx';
import { doseText } from '../dose/doseText.ts';
import { PLAN_BAR_WORDS } from '../wording/planBarWords.ts';
import { QuickStart } from './QuickStart.tsx';
import { useOpenFindings } from './useOpenFindings.ts';
import './planBar.css';

/** Always in view where the plan is edited: what is planned, what was found, and whether it is saved. Opens the plan. */
export function PlanBar({ panelId }: { readonly panelId: string }) {
  const editsPlan = useView((view) => visibilityOf(view.audience).editsPlan);
  return editsPlan ? <Bar panelId={panelId} /> : null;
}

function Bar({ panelId }: { readonly panelId: string }) {
  const open = useView((view) => view.panel === 'plan');
  const empty = usePlan((state) => state.plan.sites.length === 0);
  // A press while the charts are still on their way waits for them.
  const startable = usePlan((state) => (state.status === 'open' ? state.editable : state.status === 'opening'));
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="plan-bar" data-empty={empty}>
      <button
        ref={button}
        type="button"
        className="plan-bar-open"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        data-opens-panel="plan"
        onClick={() => viewStore.getState().openPanel(open ? null : 'plan')}
      >
        <strong className="plan-bar-name">{PLAN_BAR_WORDS.plan}</strong>{' '}
        <span className="plan-bar-line">
          <Totals />
        </span>{' '}
        <span className="plan-bar-line">
          {!empty && <FindingCounts />} <SavedState />
        </span>
      </button>
      {/* The button goes with the first site: the focus stays in the bar. */}
      {empty && startable && !open && <QuickStart onPut={() => button.current?.focus({ preventScroll: true })} />}
    </div>
  );
}

/** One entry per product: units of different products are never added up. */
function Totals() {
  const plan = usePlan((state) => state.plan);
  const totals = totalsByProduct(plan);
  if (totals.length === 0) return <span className="plan-bar-nothing">{PLAN_BAR_WORDS.nothing}</span>;
  return totals.map(({ productId, doseHundredths, sites }) => (
    <span key={productId} className="plan-bar-total">
      {PLAN_BAR_WORDS.total(PRODUCT_NAMES[productId].shortName, doseText(productId, doseHundredths), sites)}{' '}
    </span>
  ));
}

/** How many findings nobody has gone on from yet, worst first. What could not be checked is said, never left out. */
function FindingCounts() {
  const { ready, failed, measurable } = useSafety((safety) => safety);
  const open = useOpenFindings();
  const words = PLAN_BAR_WORDS.findings;
  // A case that is only looked at does not tell its answer.
  const told = usePlan((state) => state.editable || !state.rehearsing);
  if (!told) return null;
  if (failed) return <span className="plan-bar-findings">{words.failed} </span>;
  if (!ready) return null;
  const counts = FINDING_SEVERITIES.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [words[severity](count)] : [];
  });
  const said = [...(counts.length > 0 ? counts : [words.none]), ...(measurable ? [] : [words.notMeasured])].join(', ');
  return (
    <span className="plan-bar-findings" data-worst={open[0]?.severity}>
      {said}{' '}
    </span>
  );
}

function SavedState() {
  const status = usePlan((state) => state.status);
  const saving = usePlan((state) => state.saving);
  const given = usePlan((state) => state.visit.givenAt !== null);
  // What is practised on is stored nowhere.
  const rehearsing = usePlan((state) => state.rehearsing);
  if (rehearsing) return null;
  if (status !== 'open') return <span className="plan-bar-state">{PLAN_BAR_WORDS.status[status]}</span>;
  return (
    <>
      {given && <span className="plan-bar-state">{PLAN_BAR_WORDS.given} </span>}
      <span className="plan-bar-state" data-saving={saving}>
        {saving === 'saved' && <CheckIcon size={15} />}
        <span>{PLAN_BAR_WORDS.saving[saving]}</span>
      </span>
    </>
  );
}
