import { lazy, Suspense } from 'react';
import { useEffectOfPlan } from '#stores/effectStore.ts';
import { LoadGuard } from '#ui/controls/LoadGuard.tsx';
import { WORDS } from '#ui/wording/words.ts';

const loadTimeline = () => import('#ui/effect/Timeline.tsx').then((module) => ({ default: module.Timeline }));
const loadWiper = () => import('#ui/effect/Wiper.tsx').then((module) => ({ default: module.Wiper }));
let Timeline = lazy(loadTimeline);
let Wiper = lazy(loadWiper);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  Timeline = lazy(loadTimeline);
  Wiper = lazy(loadWiper);
}

export const TIMELINE_ID = 'timeline';

/** The place of the timeline; its code comes when it is opened. */
export function TimelineSlot({ onClose }: { readonly onClose: () => void }) {
  const open = useEffectOfPlan((state) => state.open);
  if (!open) return null;
  return (
    <LoadGuard message={WORDS.panels.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
      {/* What its button controls is there before its code is. */}
      {() => (
        <Suspense fallback={<div id={TIMELINE_ID} hidden />}>
          <Timeline id={TIMELINE_ID} onClose={onClose} />
        </Suspense>
      )}
    </LoadGuard>
  );
}

/** The place of the line between the face before and after. */
export function WiperSlot() {
  const comparing = useEffectOfPlan((state) => state.open && state.comparing);
  if (!comparing) return null;
  return (
    <Suspense fallback={null}>
      <Wiper />
    </Suspense>
  );
}
