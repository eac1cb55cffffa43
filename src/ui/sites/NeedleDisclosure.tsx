import { lazy, Suspense, useState } from 'react';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { WORDS } from '../wording/words.ts';
import '../controls/disclosure.css';

const loadView = () => import('./NeedleView.tsx').then((view) => ({ default: view.NeedleView }));
let NeedleView = lazy(loadView);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  NeedleView = lazy(loadView);
}

/** The section down the needle, fetched when it is first opened. */
export function NeedleDisclosure({ site, face }: { readonly site: PlannedSite; readonly face: MeasuredFace | null }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <h4>{SITE_WORDS.editor.needle}</h4>
        <ChevronIcon />
      </summary>
      {opened && (
        <div className="disclosure-body">
          <LoadGuard message={SITE_WORDS.needle.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
            {() => (
              <Suspense fallback={<p>{SITE_WORDS.needle.loading}</p>}>
                <NeedleView site={site} face={face} />
              </Suspense>
            )}
          </LoadGuard>
        </div>
      )}
    </details>
  );
}
