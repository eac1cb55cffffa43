import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { conditionOfOrigin } from '#domain/conditions/conditionOrigin.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { movedMm } from '#domain/sites/siteEdits.ts';
import { CONDITION_IDS } from '#knowledge/conditions/conditionIds.ts';
import { useFace } from '#stores/faceStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { CloseIcon } from '../controls/icons.tsx';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { takeEditorFocus } from './editorFocus.ts';
import { SiteFields } from './SiteFields.tsx';
import { SiteFindings } from './SiteFindings.tsx';
import { SiteValues } from './SiteValues.tsx';
import { focusRow } from './siteActions.ts';
import { onSiteKey } from './siteKeys.ts';
import { siteName } from './siteName.ts';
import '../controls/fields.css';
import './siteEditor.css';

/**
 * Changes the selected sites: one, or several at once. Drawn where sites of the plan are selected and whoever looks may
 * edit it; a given visit is only shown.
 */
export function SiteEditor() {
  const editsPlan = useView((view) => visibilityOf(view.audience).editsPlan);
  const selected = useView((view) => view.selectedSiteIds);
  const all = usePlan((state) => state.plan.sites);
  const sites = all.filter((site) => selected.includes(site.id));
  return editsPlan && sites.length > 0 ? <OpenEditor sites={sites} all={all} /> : null;
}

function OpenEditor({ sites, all }: { readonly sites: readonly PlannedSite[]; readonly all: readonly PlannedSite[] }) {
  const editable = usePlan((state) => state.editable);
  const face = useFace((state) => state.face);
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const ids = sites.map((site) => site.id);
  const only = sites.length === 1 ? sites[0] : undefined;
  const cardRegion = useView((view) => (view.panel === null ? view.selected?.regionId : undefined));
  const onlyId = only?.id;
  // Another selection comes into view, and takes the focus where it was pressed for that.
  useEffect(() => {
    if (takeEditorFocus()) heading.current?.focus();
    else if (onlyId) root.current?.scrollIntoView?.({ block: 'nearest' });
  }, [onlyId]);

  const close = () => {
    const inside = root.current?.contains(document.activeElement);
    viewStore.getState().selectSites([]);
    if (inside && ids[0]) focusRow(ids[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      // The selection takes Escape before the card does.
      event.preventDefault();
      close();
    } else if (editable) onSiteKey(event, onlyId ?? null, ids);
  };

  // The keys are those of the controls inside, which all have buttons of their own.
  return (
    <section className="site-editor" ref={root} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <div className="site-editor-head">
        <div>
          {/* The card around it names its own region already. */}
          {sites.some((site) => site.regionId !== cardRegion) && <p className="site-editor-region">{regionsOf(sites)}</p>}
          <h3 id={titleId} ref={heading} tabIndex={-1}>
            {only ? siteName(only, all) : SITE_WORDS.several(sites.length)}
          </h3>
          {only && <p className="site-editor-origin">{originWords(only, face)}</p>}
        </div>
        <button type="button" className="icon-button" onClick={close}>
          <CloseIcon />
          <span className="visually-hidden">{SITE_WORDS.editor.close}</span>
        </button>
      </div>
      <SiteFindings ids={ids} />
      {editable ? <SiteFields key={ids.join()} sites={sites} face={face} /> : <SiteValues sites={sites} face={face} />}
    </section>
  );
}

function regionsOf(sites: readonly PlannedSite[]): string {
  return [...new Set(sites.map((site) => REGION_NAMES[site.regionId].name))].join(', ');
}

/** Where a site comes from, and how far from its label's point it lies on this face. */
function originWords(site: PlannedSite, face: MeasuredFace | null): string {
  const words = SITE_WORDS.origin;
  const condition = conditionOfOrigin(site.origin);
  if (condition !== null) {
    const known = CONDITION_IDS.find((id) => id === condition);
    return known ? CONDITION_WORDS.origin(CONDITION_WORDS.names[known]) : CONDITION_WORDS.unknownOrigin;
  }
  if (site.origin.kind === 'clinic') return words.clinic;
  if (site.origin.kind === 'free') return words.free;
  return site.origin.moved ? words.labelMoved(face && movedMm(site, face)) : words.label;
}
