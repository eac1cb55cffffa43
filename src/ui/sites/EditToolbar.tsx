import { lazy, Suspense } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { useView } from '#stores/viewStore.ts';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { WORDS } from '../wording/words.ts';

const loadTools = () => import('./EditTools.tsx').then((tools) => ({ default: tools.EditTools }));
let EditTools = lazy(loadTools);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  EditTools = lazy(loadTools);
}

/** The place of the bar for editing on the face; fetched once there is a face, for whoever plans. */
export function EditToolbar() {
  const wanted = useView((view) => view.scene === 'ready' && visibilityOf(view.audience).editsPlan);
  if (!wanted) return null;
  return (
    <LoadGuard message={WORDS.panels.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
      {() => (
        <Suspense fallback={null}>
          <EditTools />
        </Suspense>
      )}
    </LoadGuard>
  );
}
