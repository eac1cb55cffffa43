import { type MouseEvent, useId, useState } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { chosenByRegion } from '#domain/dose/planTotals.ts';
import { MAIN_REGION_IDS, REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { REGION_NAMES } from '../wording/names.ts';
import { WORDS } from '../wording/words.ts';
import './regionList.css';

const FURTHER_REGION_IDS = REGION_IDS.slice(MAIN_REGION_IDS.length);
/** Where the skip link and "use the list" lead. */
export const REGION_LIST_ID = 'region-list';
export const regionButtonId = (regionId: RegionId): string => `region-button-${regionId}`;

/** The twin of the face: every region, by keyboard and screen reader, with or without a canvas. */
export function RegionList() {
  const [open, setOpen] = useState(false);
  const furtherSelected = useView((view) => view.selected !== null && FURTHER_REGION_IDS.includes(view.selected.regionId));
  const moreId = useId();
  const expanded = open || furtherSelected;
  return (
    <nav id={REGION_LIST_ID} className="region-list" aria-label={WORDS.list.label} tabIndex={-1} data-expanded={expanded}>
      <ul className="region-group">
        {MAIN_REGION_IDS.map((regionId) => (
          <RegionItem key={regionId} regionId={regionId} />
        ))}
      </ul>
      <button type="button" className="region-more" aria-expanded={expanded} aria-controls={moreId} onClick={() => setOpen(!expanded)}>
        {WORDS.list.more}
        <ChevronIcon />
      </button>
      <ul id={moreId} className="region-group" hidden={!expanded}>
        {FURTHER_REGION_IDS.map((regionId) => (
          <RegionItem key={regionId} regionId={regionId} />
        ))}
      </ul>
    </nav>
  );
}

function RegionItem({ regionId }: { readonly regionId: RegionId }) {
  const selected = useView((view) => view.selected?.regionId === regionId);
  const hovered = useView((view) => view.hovered?.regionId === regionId);
  const count = usePlan((plan) => chosenByRegion(plan.plan).get(regionId) ?? 0);
  const plain = useView((view) => visibilityOf(view.audience).register === 'plain');
  const countId = useId();
  const plainId = useId();
  const { name, plainName } = REGION_NAMES[regionId];
  const explained = plain && plainName !== name;

  const onClick = (event: MouseEvent) => {
    // A click without a pointer (detail 0) came from a key: the card takes the focus.
    viewStore.getState().select({ regionId, side: null }, { moveFocus: event.detail === 0 });
  };
  const light = () => viewStore.getState().hover({ regionId, side: 'midline' }, 'list');
  const unlight = () => viewStore.getState().hover(null, 'list');

  return (
    <li>
      <button
        id={regionButtonId(regionId)}
        type="button"
        className="region-item"
        aria-current={selected ? 'true' : undefined}
        aria-describedby={[explained && plainId, count > 0 && countId].filter(Boolean).join(' ') || undefined}
        data-explained={explained}
        data-hovered={hovered}
        onClick={onClick}
        onPointerEnter={(event) => event.pointerType === 'mouse' && light()}
        onPointerLeave={(event) => event.pointerType === 'mouse' && unlight()}
        onFocus={(event) => event.target.matches(':focus-visible') && light()}
        onBlur={unlight}
      >
        {name}
      </button>
      {explained && (
        <span id={plainId} className="region-plain-name">
          {plainName}
        </span>
      )}
      {count > 0 && (
        <span id={countId} className="region-count">
          {count}
          <span className="visually-hidden"> {WORDS.list.sites(count)}</span>
        </span>
      )}
    </li>
  );
}
