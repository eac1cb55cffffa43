import { useEffect, useState } from 'react';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { type StageAccess, stageStore, wantStage } from '#stores/stageStore.ts';
import { loadStrands } from '#stores/strandStore.ts';

/** While it is used, a pointer on the face means muscles. @returns the muscle under the pointer */
export function useFaceMuscles(onChoose: (muscleId: MuscleId) => void): MuscleId | null {
  const [under, setUnder] = useState<MuscleId | null>(null);
  useEffect(() => {
    let taken: StageAccess | null = null;
    const take = (): void => {
      const { access } = stageStore.getState();
      if (access === taken) return;
      taken = access;
      void loadStrands();
      access?.take({
        hover: (at) => setUnder(at ? (access.muscleAt(at)?.muscleId ?? null) : null),
        tap: (at) => {
          const spot = access.muscleAt(at);
          if (spot) onChoose(spot.muscleId);
        },
      });
    };
    wantStage();
    take();
    const stop = stageStore.subscribe(take);
    return () => {
      stop();
      taken?.take(null);
      setUnder(null);
    };
  }, [onChoose]);
  return under;
}
