import { type FormEvent, useId, useState } from 'react';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { parseDose } from '../sites/doseInput.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';

const WORDS = PLAN_WORDS.bySite;

/**
 * One dose for all selected sites. It keeps its place while nothing is selected, so that the table below never jumps away
 * from under a finger.
 * @param onMore asks for everything else that can be changed of the selected sites
 */
export function SelectedDose({ onMore }: { readonly onMore: () => void }) {
  const plan = usePlan((state) => state.plan);
  const ids = useView((view) => view.selectedSiteIds);
  const [typed, setTyped] = useState('');
  const fieldId = useId();
  const sites = plan.sites.filter((site) => ids.includes(site.id));
  const productId = sites[0]?.productId;
  const several = sites.some((site) => site.productId !== productId);
  const doseHundredths = parseDose(typed);
  const settable = productId !== undefined && !several;

  const set = (dose: number | null) => {
    if (dose === null || !settable) return;
    planStore.getState().apply({ kind: 'changeSites', siteIds: sites.map((site) => site.id), change: { doseHundredths: dose } });
    viewStore.getState().announce(WORDS.set(sites.length, doseText(productId, dose)));
    setTyped('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    set(doseHundredths);
  };

  return (
    <form className="selected-dose" data-active={sites.length > 0} onSubmit={onSubmit}>
      <label htmlFor={fieldId}>
        {settable ? WORDS.doseForEach(sites.length, PRODUCT_NAMES[productId].name) : several ? WORDS.severalProducts : WORDS.selectFirst}
      </label>
      <div className="selected-dose-row">
        <input
          id={fieldId}
          className="field"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          disabled={!settable}
          aria-invalid={typed !== '' && doseHundredths === null}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span>{productId ? PRODUCT_NAMES[productId].doseUnit : ''}</span>
        <button type="submit" className="primary-button" disabled={doseHundredths === null || !settable}>
          {WORDS.setDose}
        </button>
      </div>
      {settable && <LabelChoices sites={sites} onSet={set} />}
      {sites.length > 0 && (
        <div className="selected-dose-more">
          <button type="button" className="quiet-button" onClick={onMore}>
            {WORDS.more}
          </button>
          <button type="button" className="quiet-button" onClick={() => viewStore.getState().selectSites([])}>
            {WORDS.selectNone}
          </button>
        </div>
      )}
    </form>
  );
}

/** The doses per site that the label leaves open, where all selected sites are of one such layout. */
function LabelChoices({ sites, onSet }: { readonly sites: readonly PlannedSite[]; readonly onSet: (doseHundredths: number) => void }) {
  const patterns = new Set(sites.map((site) => (site.origin.kind === 'label' ? site.origin.patternId : null)));
  const [patternId] = patterns;
  const pattern = patterns.size === 1 && patternId ? patternById(patternId) : undefined;
  if (!pattern?.siteDoseChoicesHundredths) return null;
  return (
    <fieldset className="selected-dose-more" aria-label={WORDS.labelChoices}>
      <span>{WORDS.labelChoices}</span>
      {pattern.siteDoseChoicesHundredths.map((dose) => (
        <button key={dose} type="button" className="quiet-button" onClick={() => onSet(dose)}>
          {doseText(pattern.productId, dose)}
        </button>
      ))}
    </fieldset>
  );
}
