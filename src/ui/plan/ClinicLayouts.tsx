import { useRef, useState } from 'react';
import type { Plan } from '#domain/plan/plan.ts';
import type { ClinicPattern } from '#domain/sites/clinicPattern.ts';
import { sitesOfClinicPattern } from '#domain/sites/clinicPatterns.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { clinicStore, useClinic } from '#stores/clinicStore.ts';
import { newId } from '#stores/newId.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { SaveLayout } from './SaveLayout.tsx';
import './clinicLayouts.css';

const WORDS = PLAN_WORDS.patterns;

/** The layouts that this clinic saved: put one on the face, delete one, save another. */
export function ClinicLayouts() {
  const patterns = useClinic((clinic) => clinic.patterns);
  const editable = usePlan((state) => state.editable);
  return (
    <>
      {patterns.length === 0 && <p className="hint">{WORDS.none}</p>}
      {patterns.length > 0 && (
        <ul className="clinic-layouts">
          {patterns.map((pattern) => (
            <Layout key={pattern.id} pattern={pattern} editable={editable} />
          ))}
        </ul>
      )}
      <SaveLayout />
    </>
  );
}

function Layout({ pattern, editable }: { readonly pattern: ClinicPattern; readonly editable: boolean }) {
  const plan = usePlan((state) => state.plan);
  const { name, productId, sites } = pattern;
  const regions = [...new Set(sites.map((site) => site.regionId))];
  const replaced = regions.filter((regionId) => plan.sites.some((site) => site.regionId === regionId));
  const named = (ids: typeof regions) => ids.map((regionId) => REGION_NAMES[regionId].name).join(', ');
  const dose = doseText(
    productId,
    sites.reduce((sum, site) => sum + site.doseHundredths, 0),
  );
  return (
    <li className="clinic-layout">
      <h4>{name}</h4>
      <p className="hint">{WORDS.about(PRODUCT_NAMES[productId].name, sites.length, dose, named(regions))}</p>
      {editable && replaced.length > 0 && <p className="hint">{WORDS.putReplaces(named(replaced))}</p>}
      <div className="button-row">
        {editable && (
          <button type="button" className="outline-button" onClick={() => put(pattern)} aria-label={`${WORDS.put}: ${name}`}>
            {WORDS.put}
          </button>
        )}
        <RemoveLayout pattern={pattern} />
      </div>
    </li>
  );
}

/** As a label's layout: in place of what its regions held, as one edit. */
function put(pattern: ClinicPattern): void {
  const { plan, apply } = planStore.getState();
  const sites = sitesOfClinicPattern(pattern, newId);
  apply({ kind: 'replaceSites', sites: [...keptBeside(plan, pattern), ...sites] });
  viewStore.getState().announce(WORDS.putDone(pattern.name, sites.length));
}

function keptBeside(plan: Plan, { sites }: ClinicPattern): Plan['sites'] {
  const regions = new Set(sites.map((site) => site.regionId));
  return plan.sites.filter((site) => !regions.has(site.regionId));
}

/** Asked in place, because it cannot be undone. */
function RemoveLayout({ pattern }: { readonly pattern: ClinicPattern }) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const remove = () => {
    clinicStore.getState().removePattern(pattern.id);
    viewStore.getState().announce(WORDS.removed(pattern.name));
  };
  if (!asking) {
    return (
      <button
        ref={button}
        type="button"
        className="quiet-button"
        onClick={() => setAsking(true)}
        aria-label={`${WORDS.remove}: ${pattern.name}`}
      >
        {WORDS.remove}
      </button>
    );
  }
  return (
    <div className="clinic-remove" role="alertdialog" aria-label={WORDS.removeAsk(pattern.name)}>
      <p>{WORDS.removeAsk(pattern.name)}</p>
      <div className="button-row">
        {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that was pressed. */}
        <button type="button" className="outline-button" autoFocus onClick={keep}>
          {WORDS.removeNo}
        </button>
        <button type="button" className="quiet-button" onClick={remove}>
          {WORDS.removeYes}
        </button>
      </div>
    </div>
  );
}
