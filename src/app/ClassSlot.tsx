import { lazy, Suspense } from 'react';
import { LoadingVeil } from '#ui/stage/LoadingVeil.tsx';
import { SceneProblemMessage } from '#ui/stage/SceneProblemMessage.tsx';
import { SceneSlot } from './SceneSlot.tsx';

const ClassView = lazy(() => import('#ui/learn/classView/ClassView.tsx').then((module) => ({ default: module.ClassView })));

/** The window of a class: the face and what the teacher says. No chart, no panels, nothing to press but the full screen. */
export function ClassSlot() {
  return (
    <div className="map" data-class-view>
      <main className="map-main">
        <div className="stage">
          <SceneSlot />
        </div>
        <LoadingVeil />
        <SceneProblemMessage />
      </main>
      <Suspense fallback={null}>
        <ClassView />
      </Suspense>
    </div>
  );
}
