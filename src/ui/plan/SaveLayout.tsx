import { type FormEvent, useId, useState } from 'react';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { patternFromSites } from '#domain/sites/clinicPatterns.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { clinicStore } from '#stores/clinicStore.ts';
import { useFace } from '#stores/faceStore.ts';
import { newId } from '#stores/newId.ts';
import { usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { REGION_NAMES } from '../wording/names.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { PRACTICE_WORDS } from '../wording/practiceWords.ts';

const WORDS = PLAN_WORDS.patterns;
const ALL = 'all';

/** Saves the chosen sites, all or of one region, under a name. A layout belongs to one product, whose units its doses are in. */
export function SaveLayout() {
  const plan = usePlan((state) => state.plan);
  const rehearsing = usePlan((state) => state.rehearsing);
  const face = useFace((state) => state.face);
  const [name, setName] = useState('');
  const [wantedRegion, setRegion] = useState<RegionId | typeof ALL>(ALL);
  const [wantedProduct, setProduct] = useState<ProductId | null>(null);
  const headingId = useId();

  const chosen = plan.sites.filter((site) => site.chosen);
  const regions = [...new Set(chosen.map((site) => site.regionId))];
  // What was picked may have left the plan since.
  const region = wantedRegion !== ALL && regions.includes(wantedRegion) ? wantedRegion : ALL;
  const sites = region === ALL ? chosen : chosen.filter((site) => site.regionId === region);
  const products = totalsByProduct(plan, region === ALL ? undefined : region).map((total) => total.productId);
  const productId = wantedProduct && products.includes(wantedProduct) ? wantedProduct : products[0];

  // A learner's answer is no layout of the clinic's.
  if (rehearsing) return <p className="hint">{PRACTICE_WORDS.noLayout}</p>;
  if (!productId) return <p className="hint">{WORDS.nothing}</p>;
  if (!face) return <p className="hint">{WORDS.noFace}</p>;

  const save = (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim();
    if (called === '') return;
    const pattern = patternFromSites({ id: newId(), name: called, productId, createdAt: new Date().toISOString() }, sites, face);
    if (!pattern) return;
    clinicStore.getState().savePattern(pattern);
    const kept = clinicStore.getState().patterns.some((one) => one.id === pattern.id);
    viewStore.getState().announce(kept ? WORDS.added(called, pattern.sites.length) : WORDS.notAdded);
    if (kept) setName('');
  };

  return (
    <form className="save-layout" aria-labelledby={headingId} onSubmit={save}>
      <h4 id={headingId}>{WORDS.save}</h4>
      <label className="labelled">
        <span className="field-label">{WORDS.which}</span>
        <span className="select-box">
          <select className="field" value={region} onChange={(event) => setRegion(event.target.value as RegionId | typeof ALL)}>
            <option value={ALL}>{WORDS.all}</option>
            {regions.map((regionId) => (
              <option key={regionId} value={regionId}>
                {REGION_NAMES[regionId].name}
              </option>
            ))}
          </select>
          <ChevronIcon />
        </span>
      </label>
      {products.length > 1 && (
        <label className="labelled">
          <span className="field-label">{WORDS.product}</span>
          <span className="select-box">
            <select className="field" value={productId} onChange={(event) => setProduct(event.target.value as ProductId)}>
              {products.map((id) => (
                <option key={id} value={id}>
                  {PRODUCT_NAMES[id].name}
                </option>
              ))}
            </select>
            <ChevronIcon />
          </span>
        </label>
      )}
      <label className="labelled">
        <span className="field-label">{WORDS.name}</span>
        <input
          className="field"
          type="text"
          maxLength={200}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className="outline-button" disabled={name.trim() === ''}>
        {WORDS.saveIt}
      </button>
    </form>
  );
}
