import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { doseNumber } from '#domain/dose/units.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { MUSCLE_NAMES } from '#knowledge/anatomy/muscleNames.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { sitesOfRegion, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { SIDE_NAMES } from '../wording/placeName.ts';
import { WORDS } from '../wording/words.ts';
import { pointWords } from './PatternPoints.tsx';

/** The sites of a region as check boxes: the twin of the rings on the face. */
export function SiteList({ regionId }: { readonly regionId: RegionId }) {
  const plan = usePlan((state) => state.plan);
  const removeSites = usePlan((state) => state.removeSites);
  const side = useView((view) => view.selected?.side ?? null);
  const all = sitesOfRegion(plan, regionId);
  const narrowed = side === 'left' || side === 'right';
  const sites = narrowed ? all.filter((site) => site.side === side) : all;
  const first = all[0];
  if (!first) return null;
  const { name, doseUnit } = PRODUCT_NAMES[first.productId];
  const total = totalsByProduct(plan, regionId)[0];
  const dose = `${doseNumber(total?.doseHundredths ?? 0)} ${doseUnit}`;

  const remove = () => {
    removeSites(regionId);
    viewStore.getState().announce(WORDS.announce.removed(REGION_NAMES[regionId].name));
  };

  return (
    <div className="site-list">
      <fieldset>
        <legend>
          {WORDS.sites.list}, {name}
        </legend>
        <ul>
          {sites.map((site) => (
            <SiteItem key={site.id} site={site} />
          ))}
        </ul>
      </fieldset>
      <div className="site-total">
        <p>{WORDS.sites.total(total?.sites ?? 0, all.length, dose)}</p>
        <button type="button" className="quiet-button" onClick={remove}>
          {WORDS.sites.remove}
        </button>
      </div>
    </div>
  );
}

function SiteItem({ site }: { readonly site: PlannedSite }) {
  const toggleSite = usePlan((plan) => plan.toggleSite);
  const hovered = useView((view) => view.hoveredSiteId === site.id);
  return (
    <li>
      <label
        className="site-item"
        data-hovered={hovered}
        onPointerEnter={() => viewStore.getState().hoverSite(site.id)}
        onPointerLeave={() => viewStore.getState().hoverSite(null)}
      >
        <input
          type="checkbox"
          checked={site.chosen}
          onChange={() => toggleSite(site.id)}
          onFocus={() => viewStore.getState().hoverSite(site.id)}
          onBlur={() => viewStore.getState().hoverSite(null)}
        />
        <span className="site-name">
          {pointName(site)}
          <span className="site-muscle">{MUSCLE_NAMES[site.muscleId]}</span>
        </span>
        <span className="site-dose">
          {doseNumber(site.doseHundredths)} {PRODUCT_NAMES[site.productId].doseUnit}
        </span>
      </label>
    </li>
  );
}

/** "Corrugator lateral, right": the point's own name in its pattern, with the patient's side. */
function pointName(site: PlannedSite): string {
  const point = site.origin.kind === 'label' ? site.origin.pointId : site.muscleId;
  const name = pointWords(point);
  return site.side === 'midline' ? name : `${name}, ${SIDE_NAMES[site.side]}`;
}
