import { useState } from 'react';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { amendedPlan, type Visit } from '#domain/plan/visit.ts';
import { plannedVisit, visitsInOrder } from '#domain/plan/visitOrder.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { Amendments } from './Amendments.tsx';
import { GiveVisitDialog } from './GiveVisitDialog.tsx';

const WORDS = RECORD_WORDS.visits;

/** The visits of the chart, latest first, and what can be done next. */
export function VisitList() {
  const chart = usePlan((state) => state.chart);
  const shown = usePlan((state) => state.visit);
  const hasSites = usePlan((state) => state.plan.sites.some((site) => site.chosen));
  const [giving, setGiving] = useState(false);
  const visits = visitsInOrder(chart).toReversed();
  const planned = plannedVisit(chart);
  const hasLast = usePlan((state) => state.previous !== null);
  const hasGiven = visits.some((visit) => visit.givenAt !== null);
  const untouched = planned !== null && planned.plan.sites.length === 0;

  const start = (repeatLast: boolean) => {
    planStore.getState().startVisit({ repeatLast });
    const count = planStore.getState().plan.sites.length;
    viewStore.getState().announce(repeatLast ? WORDS.repeated(count) : WORDS.started);
  };

  return (
    <div className="visit-list">
      <ul className="record-list">
        {visits.map((visit) => (
          <VisitEntry key={visit.id} visit={visit} isShown={visit.id === shown.id} />
        ))}
      </ul>
      <div className="record-ways">
        {shown.givenAt === null && (
          <button type="button" className="primary-button" disabled={!hasSites} onClick={() => setGiving(true)}>
            {WORDS.give}
          </button>
        )}
        {shown.givenAt === null && !hasSites && <p className="hint">{WORDS.isEmpty}</p>}
        {planned === null && (
          <button type="button" className="outline-button" onClick={() => start(false)}>
            {WORDS.start}
          </button>
        )}
        {hasGiven && (planned === null || untouched) && (
          <button type="button" className="outline-button" onClick={() => start(true)}>
            {WORDS.repeat}
          </button>
        )}
        {planned !== null && planned.id !== shown.id && (
          <button type="button" className="outline-button" onClick={() => planStore.getState().openVisit(planned.id)}>
            {WORDS.back}
          </button>
        )}
      </div>
      {hasLast && <LastVisitLayer />}
      {shown.givenAt !== null && <Amendments key={shown.id} visit={shown} />}
      {giving && <GiveVisitDialog onDone={() => setGiving(false)} />}
    </div>
  );
}

function VisitEntry({ visit, isShown }: { readonly visit: Visit; readonly isShown: boolean }) {
  const name = visit.givenAt ? WORDS.given(visit.givenAt) : WORDS.planned(visit.createdAt);
  const totals = totalsByProduct(amendedPlan(visit)).map(
    ({ productId, doseHundredths }) => `${PRODUCT_NAMES[productId].shortName} ${doseText(productId, doseHundredths)}`,
  );
  return (
    <li aria-current={isShown ? 'true' : undefined}>
      <div className="record-entry">
        <strong>{name}</strong>
        <span className="hint">
          {totals.length > 0 ? totals.join(', ') : WORDS.nothing}
          {isShown && ` · ${WORDS.shown}`}
        </span>
      </div>
      {!isShown && (
        <button
          type="button"
          className="quiet-button"
          aria-label={`${WORDS.show}: ${name}`}
          onClick={() => planStore.getState().openVisit(visit.id)}
        >
          {WORDS.show}
        </button>
      )}
    </li>
  );
}

function LastVisitLayer() {
  const shown = useView((view) => view.layers.lastVisit);
  return (
    <label className="record-tick">
      <input type="checkbox" checked={shown} onChange={(event) => viewStore.getState().setLayer('lastVisit', event.target.checked)} />
      {WORDS.lastVisitLayer}
    </label>
  );
}
