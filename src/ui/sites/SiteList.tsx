import { type MouseEvent, useId, useRef } from 'react';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { sitesOfRegion, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { WORDS } from '../wording/words.ts';
import { askEditorFocus } from './editorFocus.ts';
import { SiteAsymmetries } from './SiteAsymmetries.tsx';
import { SiteRow } from './SiteRow.tsx';
import '../controls/fields.css';
import './siteList.css';

/** The sites of a region: a check box each, and a button to select and edit. The twin of the sites on the face. */
export function SiteList({ regionId }: { readonly regionId: RegionId }) {
  const plan = usePlan((state) => state.plan);
  const editable = usePlan((state) => state.editable);
  const removeSites = usePlan((state) => state.removeSites);
  const side = useView((view) => view.selected?.side ?? null);
  const selected = useView((view) => view.selectedSiteIds);
  const keysId = useId();
  const lastPressed = useRef<string | null>(null);
  const all = sitesOfRegion(plan, regionId);
  const narrowed = side === 'left' || side === 'right';
  const sites = narrowed ? all.filter((site) => site.side === side) : all;
  const [first] = all;
  if (!first) return null;
  const totals = totalsByProduct(plan, regionId);
  const ids = sites.map((site) => site.id);
  const allSelected = ids.length > 0 && ids.every((id) => selected.includes(id));
  // Each product's own units, side by side: never one sum.
  const doses =
    totals.length > 0 ? totals.map((total) => doseText(total.productId, total.doseHundredths)).join(', ') : doseText(first.productId, 0);
  const products = [...new Set(all.map((site) => PRODUCT_NAMES[site.productId].name))].join(', ');

  const remove = () => {
    removeSites(regionId);
    viewStore.getState().announce(WORDS.announce.removed(REGION_NAMES[regionId].name));
  };
  const hear = () => {
    const { selectedSiteIds, announce } = viewStore.getState();
    announce(SITE_WORDS.announce.selected(SITE_WORDS.several(selectedSiteIds.length)));
  };
  const press = (siteId: string, event: MouseEvent) => {
    const view = viewStore.getState();
    const from = ids.indexOf(lastPressed.current ?? '');
    if (event.shiftKey && from >= 0) {
      const to = ids.indexOf(siteId);
      view.selectSites([...new Set([...selected, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)])]);
      hear();
      return;
    }
    lastPressed.current = siteId;
    if (event.ctrlKey || event.metaKey) {
      view.toggleSiteSelection(siteId);
      hear();
    } else if (selected.length === 1 && selected[0] === siteId) view.selectSites([]);
    else {
      askEditorFocus();
      view.selectSites([siteId]);
    }
  };

  const selectAll = () => {
    viewStore.getState().selectSites(allSelected ? [] : ids);
    hear();
  };

  return (
    <div className="site-list">
      <fieldset aria-describedby={keysId}>
        <legend>
          {WORDS.sites.list}, {products}
        </legend>
        <ul>
          {sites.map((site) => (
            <SiteRow key={site.id} site={site} all={plan.sites} editable={editable} onPress={(event) => press(site.id, event)} />
          ))}
        </ul>
        <p id={keysId} className="visually-hidden">
          {SITE_WORDS.list.keys}
        </p>
      </fieldset>
      <SiteAsymmetries regionId={regionId} />
      <div className="site-total">
        <p>
          {WORDS.sites.total(
            totals.reduce((sum, total) => sum + total.sites, 0),
            all.length,
            doses,
          )}
        </p>
        <div className="site-list-actions">
          <button type="button" className="quiet-button" onClick={selectAll}>
            {allSelected ? SITE_WORDS.list.selectNone : SITE_WORDS.list.selectAll}
          </button>
          {editable && (
            <button type="button" className="quiet-button" onClick={remove}>
              {WORDS.sites.remove}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
