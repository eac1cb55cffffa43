import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { openCharts, planStore } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { PLAN_BAR_WORDS } from '../wording/planBarWords.ts';
import { WORDS } from '../wording/words.ts';
import { type LabelSession, sessionEdit, upperFaceSession } from './labelSession.ts';

/** Puts the whole upper face of one label on the plan with one tap. Nothing where the product's label does not cover it. */
export function QuickStart({ onPut }: { readonly onPut?: () => void }) {
  const productId = useView((view) => view.productId);
  const session = upperFaceSession(productId);
  if (!session) return null;
  const put = async () => {
    openCharts();
    await planStore.opened;
    // What was stored is not replaced by a press on a page that did not show it yet.
    if (planStore.getState().plan.sites.length > 0) return;
    putSession(session);
    onPut?.();
  };
  return (
    <button type="button" className="outline-button quick-start" onClick={() => void put()}>
      <span>{PLAN_BAR_WORDS.quickStart}</span>{' '}
      <span className="quick-start-about">
        {PLAN_BAR_WORDS.quickStartPuts(session.siteCount, doseText(productId, session.doseHundredths))} {WORDS.dose.market(session.market)}
      </span>
    </button>
  );
}

/** Puts a label's whole session on the plan and says so. */
export function putSession(session: LabelSession): void {
  const { plan, apply } = planStore.getState();
  apply(sessionEdit(session, plan));
  const { productId, doseHundredths, siteCount, patterns } = session;
  const regions = patterns.map((pattern) => REGION_NAMES[pattern.regionId].name).join(', ');
  const dose = doseText(productId, doseHundredths);
  viewStore.getState().announce(PLAN_BAR_WORDS.quickStartPut(regions, PRODUCT_NAMES[productId].name, dose, siteCount));
}
