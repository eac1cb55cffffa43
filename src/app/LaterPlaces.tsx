import { lazy, Suspense, useEffect, useState } from 'react';
import { useView } from '#stores/viewStore.ts';
import { whenTouched } from '#ui/controls/whenTouched.ts';
import { PracticeBand } from '#ui/learn/practice/PracticeBand.tsx';
import { AUDIENCE_LAYOUT } from './audienceLayout.ts';

const Steps = lazy(() => import('#ui/consult/ConsultSteps.tsx').then((module) => ({ default: module.ConsultSteps })));

/** What stands over the face's upper edge: that a plan is practice, and, once somebody is there, the steps of a visit. */
export function LaterPlaces() {
  const settled = useView((view) => view.scene !== 'loading');
  const steps = useView((view) => AUDIENCE_LAYOUT[view.audience].visitSteps);
  const [someoneHere, setSomeoneHere] = useState(false);
  useEffect(() => (settled ? whenTouched(() => setSomeoneHere(true)) : undefined), [settled]);
  return (
    <>
      <PracticeBand />
      {someoneHere && steps && (
        <Suspense fallback={null}>
          <Steps place="stage" />
        </Suspense>
      )}
    </>
  );
}
