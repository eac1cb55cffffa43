import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { anatomyStore, useAnatomy } from '#stores/anatomyStore.ts';
import { learnStore, useLearn } from '#stores/learnStore.ts';
import { stageStore } from '#stores/stageStore.ts';
import { useView } from '#stores/viewStore.ts';
import { Switch } from '../../sites/Switch.tsx';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import { MUSCLE_NAMES } from '../../wording/names.ts';
import { MuscleCard } from './MuscleCard.tsx';
import { MuscleList } from './MuscleList.tsx';
import { chooseMuscle } from './showMuscle.ts';
import { useFaceMuscles } from './useFaceMuscles.ts';
import './explore.css';

const WORDS = LEARN_WORDS.explore;

/** Muscle by muscle: where it lies, what it does, what works against it, and what it is to somebody who injects. */
export function ExploreView() {
  const muscleId = useLearn((state) => state.muscleId);
  const drawn = useView((view) => view.scene !== 'failed');
  const names = useAnatomy(({ layers }) => layers.labels);
  const under = useFaceMuscles(chooseMuscle);
  useFaceAsBefore();
  return (
    <div className="learn-body explore">
      <p className="hint">{drawn ? WORDS.hint : WORDS.noFace}</p>
      {drawn && (
        <Switch on={names} onChange={(on) => anatomyStore.getState().setAnatomyLayer('labels', on)}>
          {WORDS.names}
        </Switch>
      )}
      {muscleId ? <MuscleCard key={muscleId} muscleId={muscleId} /> : <MuscleList />}
      {under &&
        createPortal(
          // The list says the same to whoever does not point.
          <div className="muscle-tip" aria-hidden="true">
            {MUSCLE_NAMES[under]}
          </div>,
          document.body,
        )}
    </div>
  );
}

/** When exploring ends, the skin is closed again as far as it was, and the camera stands where it stood. */
function useFaceAsBefore(): void {
  useEffect(() => {
    const { depth, isolated, onlyRegion, layers } = anatomyStore.getState();
    const { access } = stageStore.getState();
    const camera = access?.camera() ?? null;
    return () => {
      anatomyStore.setState({ depth, isolated, onlyRegion, layers });
      if (learnStore.getState().muscleId) stageStore.getState().access?.look(camera, true);
    };
  }, []);
}
