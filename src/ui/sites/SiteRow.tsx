import type { MouseEvent } from 'react';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { movedMm } from '#domain/sites/siteEdits.ts';
import { useFace } from '#stores/faceStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { locale } from '../wording/language.ts';
import { MUSCLE_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { rowId } from './siteActions.ts';
import { distanceWords } from './siteDistances.ts';
import { EditIcon } from './siteIcons.tsx';
import { onSiteKey } from './siteKeys.ts';
import { siteName } from './siteName.ts';

type Props = {
  readonly site: PlannedSite;
  readonly all: readonly PlannedSite[];
  readonly editable: boolean;
  readonly onPress: (event: MouseEvent) => void;
};

/** One site: chosen or not, and the button that selects it. With the focus on that button, keys move, mirror, copy and delete it. */
export function SiteRow({ site, all, editable, onPress }: Props) {
  const toggleSite = usePlan((plan) => plan.toggleSite);
  const hovered = useView((view) => view.hoveredSiteId === site.id);
  const selected = useView((view) => view.selectedSiteIds.includes(site.id));
  const face = useFace((state) => state.face);
  const name = siteName(site, all);
  const moved = movedWords(site, face);
  const hover = (siteId: string | null) => viewStore.getState().hoverSite(siteId);
  const lit = { onFocus: () => hover(site.id), onBlur: () => hover(null) };
  const meant = () => {
    const { selectedSiteIds } = viewStore.getState();
    return selectedSiteIds.includes(site.id) ? selectedSiteIds : [site.id];
  };
  return (
    <li className="site-row" data-selected={selected}>
      <label className="site-item" data-hovered={hovered} onPointerEnter={() => hover(site.id)} onPointerLeave={() => hover(null)}>
        <input type="checkbox" checked={site.chosen} disabled={!editable} onChange={() => toggleSite(site.id)} {...lit} />
        <span className="site-name">
          {name}
          <span className="site-muscle">
            {MUSCLE_NAMES[site.muscleId]}
            {moved && `, ${moved}`}
          </span>
        </span>
        <span className="site-dose">{doseText(site.productId, site.doseHundredths)}</span>
      </label>
      <button
        type="button"
        id={rowId(site.id)}
        className="icon-button"
        aria-pressed={selected}
        aria-label={SITE_WORDS.list.edit(name, siteFacts(site, face).join(', '))}
        onClick={onPress}
        onKeyDown={(event) => onSiteKey(event, site.id, meant())}
        {...lit}
      >
        <EditIcon />
      </button>
    </li>
  );
}

/** What a picture would show of a site: muscle, dose, depth, where it lies, and that it was moved or is not chosen. */
function siteFacts(site: PlannedSite, face: MeasuredFace | null): readonly string[] {
  return [
    MUSCLE_NAMES[site.muscleId],
    doseText(site.productId, site.doseHundredths),
    SITE_WORDS.planes[site.plane].toLocaleLowerCase(locale()),
    ...(face ? distanceWords(site, face) : []),
    movedWords(site, face),
    site.chosen ? '' : SITE_WORDS.unchosen,
  ].filter((words) => words !== '');
}

function movedWords(site: PlannedSite, face: MeasuredFace | null): string {
  const moved = face && movedMm(site, face);
  return moved && moved >= 0.05 ? SITE_WORDS.list.moved(moved) : '';
}
