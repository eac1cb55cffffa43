import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { effectStore } from '#stores/effectStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { regionButtonId } from '#ui/anatomy/RegionList.tsx';

/** Escape goes back one step: from selected sites, from placing, from a panel, from a region, from the timeline to the whole face. */
export function useEscape(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) stepBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active]);
}

function stepBack(): void {
  const { selectedSiteIds, selectSites, tool, setTool, panel, selected } = viewStore.getState();
  // Whoever stands in the timeline means that.
  if (stoodIn('.timeline')) leaveTimeline();
  else if (selectedSiteIds.length > 0) selectSites([]);
  else if (tool !== 'look') setTool('look');
  else if (panel) leavePanel();
  else if (selected) leaveRegion();
  else leaveTimeline();
}

/** Closes the panel; the focus goes back to what opened it. */
export function leavePanel(): void {
  const { panel, openPanel } = viewStore.getState();
  if (!panel) return;
  const goesBack = stoodInPanel();
  flushSync(() => openPanel(null));
  if (goesBack) document.querySelector<HTMLElement>(`[data-opens-panel="${panel}"]`)?.focus();
}

/** Closes the card. A focus that stood in the card, or nowhere, goes to the list; one on the face stays there. */
export function leaveRegion(): void {
  const { selected, select, selectSites } = viewStore.getState();
  if (!selected) return;
  // The editor of selected sites goes with the card.
  selectSites([]);
  const goesToList = stoodInPanel();
  // Drawn at once: on a phone the list appears only when the card is gone.
  flushSync(() => select(null));
  if (goesToList) document.getElementById(regionButtonId(selected.regionId))?.focus();
}

/** Closes the timeline; the face is that of the day before the injection again. The focus goes back to what opened it. */
export function leaveTimeline(): void {
  const { open, openTimeline } = effectStore.getState();
  if (!open) return;
  const goesBack = stoodNowhere() || stoodIn('.timeline') || stoodIn('.wiper');
  flushSync(() => openTimeline(false));
  if (goesBack) document.querySelector<HTMLElement>('[data-opens-timeline]')?.focus();
}

/** Whether the focus is about to be lost with the panel: it stands in it, or nowhere. */
const stoodInPanel = (): boolean => stoodNowhere() || stoodIn('.side-panel');
const stoodNowhere = (): boolean => !document.activeElement || document.activeElement === document.body;
const stoodIn = (part: string): boolean => document.activeElement?.closest(part) != null;
