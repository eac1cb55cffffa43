import { useEffect, useId, useRef } from 'react';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { acknowledgementOf } from '#domain/safety/finding.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useSafety } from '#stores/safetyStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import '../controls/dialog.css';

const WORDS = RECORD_WORDS.give;

/** Asks once before a visit is locked, and says what is still open. It never blocks: a record that is not written is worse. */
export function GiveVisitDialog({ onDone }: { readonly onDone: () => void }) {
  const plan = usePlan((state) => state.plan);
  const findings = useSafety((state) => state.findings);
  const checked = useSafety((state) => state.ready);
  /** What is asked about: another tab may end this visit and begin the next while the question stands. */
  const asked = useRef(planStore.getState().visit.id).current;
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const textId = useId();
  const unread = findings.filter((finding) => !acknowledgementOf(finding, plan.acknowledgements));
  const stops = unread.filter(({ severity }) => severity === 'stop').length;
  const warnings = unread.filter(({ severity }) => severity === 'warning').length;
  const unasked = unread.find(({ code }) => code === 'checks-open')?.measured ?? 0;
  const without = productsWithoutLot(plan);
  const undosed = plan.sites.filter((site) => site.chosen && site.doseHundredths === 0).length;

  useEffect(() => dialog.current?.showModal(), []);

  const give = () => {
    const { visit, editable, giveVisit } = planStore.getState();
    if (visit.id === asked && editable) giveVisit();
    const now = planStore.getState().chart.visits.find(({ id }) => id === asked);
    viewStore.getState().announce(now?.givenAt ? WORDS.done : WORDS.elsewhere);
    dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={headingId}
      aria-describedby={textId}
      onClose={onDone}
      onKeyDown={(event) => {
        // The dialog takes Escape alone: what is open behind it stays open.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <h2 id={headingId}>{WORDS.title}</h2>
      <div id={textId} className="dialog-text">
        <p>{WORDS.text}</p>
        {!checked && <p className="caution-note">{WORDS.unchecked}</p>}
        {stops > 0 && <p className="caution-note">{WORDS.openStops(stops)}</p>}
        {warnings > 0 && <p className="caution-note">{WORDS.open(warnings)}</p>}
        {unasked > 0 && <p className="caution-note">{WORDS.unasked(unasked)}</p>}
        {undosed > 0 && <p className="caution-note">{WORDS.noDose(undosed)}</p>}
        {without.length > 0 && <p className="caution-note">{WORDS.noLot(without.join(', '))}</p>}
      </div>
      <div className="record-ways">
        <button type="button" className="primary-button" onClick={give}>
          {WORDS.confirm}
        </button>
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {WORDS.cancel}
        </button>
      </div>
    </dialog>
  );
}

function productsWithoutLot(plan: Plan): string[] {
  const written = new Set(plan.preparations.filter((one) => one.vials.some((vial) => vial.lot.trim() !== '')).map((one) => one.productId));
  return totalsByProduct(plan)
    .filter(({ productId }) => !written.has(productId))
    .map(({ productId }) => PRODUCT_NAMES[productId].name);
}
