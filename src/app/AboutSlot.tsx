import { lazy, Suspense, useEffect } from 'react';
import { useView } from '#stores/viewStore.ts';
import { LoadGuard } from '#ui/controls/LoadGuard.tsx';
import { whenTouched } from '#ui/controls/whenTouched.ts';
import { WORDS } from '#ui/wording/words.ts';
import { MAP_HASH } from './useRoute.ts';
import './aboutSlot.css';

const loadAbout = () => import('#ui/about/AboutPage.tsx').then((page) => ({ default: page.AboutPage }));
let AboutPage = lazy(loadAbout);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  AboutPage = lazy(loadAbout);
}

/** The place of the page about the treatment. Where it cannot be loaded, without a network or after an update, the face stays in reach. */
export function AboutSlot() {
  const otherWays = (
    <>
      <button type="button" className="outline-button" onClick={() => window.location.reload()}>
        {WORDS.scene.reload}
      </button>
      <a className="quiet-button" href={MAP_HASH}>
        {WORDS.backToFace}
      </a>
    </>
  );
  return (
    <div className="about-slot">
      <LoadGuard message={WORDS.aboutPage.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain} otherWays={otherWays}>
        {() => (
          <Suspense fallback={null}>
            <AboutPage />
          </Suspense>
        )}
      </LoadGuard>
    </div>
  );
}

/** Fetches the page at the first sign of a hand once the face stands, so that it opens at once, and later without a network. */
export function useAboutAhead(): void {
  const settled = useView((view) => view.scene !== 'loading');
  useEffect(() => {
    if (!settled) return;
    return whenTouched(() => {
      loadAbout().catch(() => {
        // The page itself says so when it is opened.
      });
    });
  }, [settled]);
}
