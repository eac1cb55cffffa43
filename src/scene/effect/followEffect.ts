import type { Stage } from '../stage/stage.ts';
import { followComparison } from './followComparison.ts';

/** What the picture owes to an open timeline. @returns the function that stops it */
export const followEffect = (stage: Stage): (() => void) => {
  const stopComparing = followComparison(stage);
  /** The interface has moved the stage to the middle of what its bars leave free: another part of it is free now. */
  const onMoved = ({ target, propertyName }: TransitionEvent): void => {
    if (propertyName !== 'transform' || !(target instanceof Element) || !target.contains(stage.canvas)) return;
    stage.rig.refit(true);
    // The faces meet at a place of the window, and the canvas has another place in it.
    stage.invalidate();
  };
  document.addEventListener('transitionend', onMoved);
  // It may have been moved while this was on its way.
  stage.rig.refit(true);
  return () => {
    document.removeEventListener('transitionend', onMoved);
    stopComparing();
  };
};
