import { type FormEvent, useId, useState } from 'react';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { hundredthsOf } from '../dose/doseInput.ts';
import { doseText } from '../dose/doseText.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';

const WORDS = PLAN_WORDS.bySite;

/** One dose for all selected sites. Stands only while sites of this plan are selected. */
export function SelectedDose() {
  const plan = usePlan((state) => state.plan);
  const editable = usePlan((state) => state.editable);
  const ids = useView((view) => view.selectedSiteIds);
  const [typed, setTyped] = useState('');
  const fieldId = useId();
  const sites = plan.sites.filter((site) => ids.includes(site.id));
  const productId = sites[0]?.productId;
  if (!productId || !editable) return null;
  const several = sites.some((site) => site.productId !== productId);
  const doseHundredths = hundredthsOf(typed);

  const set = (event: FormEvent) => {
    event.preventDefault();
    if (doseHundredths === null) return;
    planStore.getState().apply({ kind: 'changeSites', siteIds: sites.map((site) => site.id), change: { doseHundredths } });
    viewStore.getState().announce(WORDS.set(sites.length, doseText(productId, doseHundredths)));
    setTyped('');
  };

  return (
    <form className="selected-dose" onSubmit={set}>
      {several ? (
        <p>{WORDS.severalProducts}</p>
      ) : (
        <>
          <label htmlFor={fieldId}>{WORDS.doseForEach(sites.length, PRODUCT_NAMES[productId].name)}</label>
          <div className="selected-dose-row">
            <input
              id={fieldId}
              className="plan-field"
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              aria-invalid={typed !== '' && doseHundredths === null}
              onChange={(event) => setTyped(event.target.value)}
            />
            <span>{PRODUCT_NAMES[productId].doseUnit}</span>
            <button type="submit" className="primary-button" disabled={doseHundredths === null}>
              {WORDS.setDose}
            </button>
          </div>
        </>
      )}
      <button type="button" className="quiet-button" onClick={() => viewStore.getState().selectSites([])}>
        {WORDS.selectNone}
      </button>
    </form>
  );
}
