import { lazy, Suspense } from 'react';
import { usePlan } from '#stores/planStore.ts';

const Band = lazy(() => import('./PracticeBandView.tsx').then((module) => ({ default: module.PracticeBandView })));

/** Says all the time that what is shown is no patient's chart, while it is none. */
export function PracticeBand() {
  const rehearsing = usePlan((state) => state.rehearsing);
  return rehearsing ? (
    <Suspense fallback={null}>
      <Band />
    </Suspense>
  ) : null;
}
