import { lazy, Suspense } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { useView } from '#stores/viewStore.ts';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { WORDS } from '../wording/words.ts';

const loadToolbar = () => import('./EditToolbar.tsx').then((toolbar) => ({ default: toolbar.EditToolbar }));
let EditToolbar = lazy(loadToolbar);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  EditToolbar = lazy(loadToolbar);
}

/** The place of the bar for editing on the face; fetched once there is a face, for whoever plans. */
export function EditToolbarSlot() {
  const wanted = useView((view) => view.scene === 'ready' && visibilityOf(view.audience).editsPlan);
  if (!wanted) return null;
  return (
    <LoadGuard message={WORDS.panels.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
      {() => (
        <Suspense fallback={null}>
          <EditToolbar />
        </Suspense>
      )}
    </LoadGuard>
  );
}
