import type { PlannedSite } from '#domain/plan/plan.ts';
import type { MuscleId, ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { marksText, volumeText } from '../dose/volumeText.ts';
import { rowId } from '../sites/siteActions.ts';
import { siteName } from '../sites/siteName.ts';
import { MUSCLE_NAMES, REGION_NAMES } from '../wording/names.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { SelectedDose } from './SelectedDose.tsx';
import './sitesByRegion.css';

const WORDS = PLAN_WORDS.bySite;

type Group = { readonly muscleId: MuscleId; readonly productId: ProductId; readonly sites: PlannedSite[] };

type Select = (siteIds: readonly string[]) => void;
type Props = {
  /** Selects sites from here, where they get one dose together. */
  readonly onSelect: Select;
  /** Wants all that can be changed of the selected sites. */
  readonly onMore: () => void;
};

/** Every planned site by region and muscle: dose, volume and syringe marks beside each other. A press selects a site or a group. */
export function SitesByRegion({ onSelect, onMore }: Props) {
  const plan = usePlan((state) => state.plan);
  const editable = usePlan((state) => state.editable);
  const regions = [...new Set(plan.sites.map((site) => site.regionId))];
  const unprepared = [...new Set(plan.sites.map((site) => site.productId))].filter(
    (productId) => !plan.preparations.some((one) => one.productId === productId),
  );
  return (
    <div className="sites-by-region">
      {editable && <SelectedDose onMore={onMore} />}
      {unprepared.length > 0 && <p className="hint">{WORDS.unprepared(unprepared.map((id) => PRODUCT_NAMES[id].name).join(', '))}</p>}
      {regions.map((regionId) => (
        <RegionTable
          key={regionId}
          regionId={regionId}
          groups={groupsOf(plan.sites.filter((site) => site.regionId === regionId))}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

function groupsOf(sites: readonly PlannedSite[]): Group[] {
  const groups = new Map<string, Group>();
  for (const site of sites) {
    const key = `${site.productId} ${site.muscleId}`;
    const group = groups.get(key) ?? { muscleId: site.muscleId, productId: site.productId, sites: [] };
    group.sites.push(site);
    groups.set(key, group);
  }
  return [...groups.values()];
}

type TableProps = { readonly regionId: RegionId; readonly groups: readonly Group[]; readonly onSelect: Select };

function RegionTable({ regionId, groups, onSelect }: TableProps) {
  return (
    <table className="plan-table">
      <caption>{REGION_NAMES[regionId].name}</caption>
      <thead>
        <tr>
          <th scope="col">{WORDS.site}</th>
          <th scope="col">{WORDS.dose}</th>
          <th scope="col">{WORDS.volume}</th>
          <th scope="col">{WORDS.marks}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={`${group.productId} ${group.muscleId}`} group={group} onSelect={onSelect} />
      ))}
    </table>
  );
}

function GroupRows({ group, onSelect }: { readonly group: Group; readonly onSelect: Select }) {
  const { productId, muscleId, sites } = group;
  const selected = useView((view) => view.selectedSiteIds);
  const ids = sites.map((site) => site.id);
  const all = ids.every((id) => selected.includes(id));
  const chosen = sites.filter((site) => site.chosen);
  const dose = chosen.reduce((sum, site) => sum + site.doseHundredths, 0);
  return (
    <tbody>
      <tr className="site-group">
        <th scope="rowgroup" colSpan={4}>
          <button
            type="button"
            className="site-select"
            aria-pressed={all}
            onClick={() => onSelect(all ? selected.filter((id) => !ids.includes(id)) : [...new Set([...selected, ...ids])])}
          >
            <strong>{MUSCLE_NAMES[muscleId]}</strong>{' '}
            <span className="site-group-total">
              {WORDS.group(PRODUCT_NAMES[productId].shortName, doseText(productId, dose), chosen.length)}
            </span>
          </button>
        </th>
      </tr>
      {sites.map((site) => (
        <SiteRow key={site.id} site={site} onSelect={onSelect} />
      ))}
    </tbody>
  );
}

function SiteRow({ site, onSelect }: { readonly site: PlannedSite; readonly onSelect: Select }) {
  const all = usePlan((state) => state.plan.sites);
  const selectedIds = useView((view) => view.selectedSiteIds);
  const selected = selectedIds.includes(site.id);
  const preparation = usePlan((state) => state.plan.preparations.find((one) => one.productId === site.productId) ?? null);
  const { hoverSite } = viewStore.getState();
  return (
    <tr data-chosen={site.chosen} onPointerEnter={() => hoverSite(site.id)} onPointerLeave={() => hoverSite(null)}>
      <th scope="row">
        <button
          id={rowId(site.id)}
          type="button"
          className="site-select"
          aria-pressed={selected}
          onClick={() => onSelect(selected ? selectedIds.filter((id) => id !== site.id) : [...selectedIds, site.id])}
          onFocus={() => hoverSite(site.id)}
          onBlur={() => hoverSite(null)}
        >
          {siteName(site, all)}
          {!site.chosen && ` (${WORDS.notChosen})`}
        </button>
      </th>
      <td className="plan-number">{doseText(site.productId, site.doseHundredths)}</td>
      <td className="plan-number">{preparation ? volumeText(site.doseHundredths, preparation) : WORDS.unknown}</td>
      <td className="plan-number">{preparation ? marksText(site.doseHundredths, preparation) : WORDS.unknown}</td>
    </tr>
  );
}
