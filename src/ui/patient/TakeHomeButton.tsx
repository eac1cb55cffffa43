import { lazy, Suspense, useState } from 'react';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { TAKE_HOME_DIALOG_WORDS } from '../wording/patientTakeHomeWords.ts';
import { WORDS } from '../wording/words.ts';

const loadDialog = () => import('./TakeHomeDialog.tsx').then((module) => ({ default: module.TakeHomeDialog }));
let TakeHomeDialog = lazy(loadDialog);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  TakeHomeDialog = lazy(loadDialog);
}

/** Opens the page to take home of the visit that is looked at. Its code comes with the first press. */
export function TakeHomeButton({ look = 'primary' }: { readonly look?: 'primary' | 'outline' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={`${look}-button take-home-button`} onClick={() => setOpen(true)}>
        {TAKE_HOME_DIALOG_WORDS.open}
      </button>
      {open && (
        <LoadGuard message={TAKE_HOME_DIALOG_WORDS.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
          {() => (
            <Suspense fallback={null}>
              <TakeHomeDialog onDone={() => setOpen(false)} />
            </Suspense>
          )}
        </LoadGuard>
      )}
    </>
  );
}
