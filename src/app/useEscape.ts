import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { viewStore } from '#stores/viewStore.ts';
import { regionButtonId } from '#ui/anatomy/RegionList.tsx';

/** Escape goes back from a region to the whole face; the focus returns to the region's entry in the list. */
export function useEscape(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leaveRegion();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active]);
}

/** Closes the card. A focus that stood in the card, or nowhere, goes to the list; one on the face stays there. */
export function leaveRegion(): void {
  const { selected, select } = viewStore.getState();
  if (!selected) return;
  const focused = document.activeElement;
  const goesToList = !focused || focused === document.body || focused.closest('.region-card') !== null;
  // Drawn at once: on a phone the list appears only when the card is gone.
  flushSync(() => select(null));
  if (goesToList) document.getElementById(regionButtonId(selected.regionId))?.focus();
}
