import { lazy, Suspense, useEffect } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { WORDS } from '../wording/words.ts';

const loadEditor = () => import('./SiteEditor.tsx').then((editor) => ({ default: editor.SiteEditor }));
let SiteEditor = lazy(loadEditor);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  SiteEditor = lazy(loadEditor);
}

/** The place of the editor of sites; fetches it with the first selection. */
export function SiteEditorSlot() {
  const editsPlan = useView((view) => visibilityOf(view.audience).editsPlan);
  const selected = useView((view) => view.selectedSiteIds);
  const any = usePlan((state) => state.plan.sites.some((site) => selected.includes(site.id)));
  useLeftRegion();
  if (!editsPlan || !any) return null;
  return (
    <LoadGuard message={WORDS.panels.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
      {() => (
        <Suspense fallback={<p className="card-loading">{WORDS.panels.loading}</p>}>
          <SiteEditor />
        </Suspense>
      )}
    </LoadGuard>
  );
}

/** Another region's card begins without the sites of the one before; a selection that reaches into it stays. */
function useLeftRegion(): void {
  const regionId = useView((view) => (view.panel ? null : (view.selected?.regionId ?? null)));
  useEffect(() => {
    const { selectedSiteIds, selectSites } = viewStore.getState();
    if (!regionId || selectedSiteIds.length === 0) return;
    const here = planStore.getState().plan.sites.some((site) => site.regionId === regionId && selectedSiteIds.includes(site.id));
    if (!here) selectSites([]);
  }, [regionId]);
}
