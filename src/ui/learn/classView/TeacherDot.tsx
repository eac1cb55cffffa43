import { useEffect, useRef } from 'react';
import { classShownStore } from '#stores/classShown.ts';
import { type StageAccess, stageStore } from '#stores/stageStore.ts';

/** A soft dot on the place of the skin that the teacher points at. It rides the face: nothing of React draws while it moves. */
export function TeacherDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let used: StageAccess | null = null;
    let stopFrames = (): void => {};
    const place = (): void => {
      const { pointer } = classShownStore.getState();
      const at = pointer && stageStore.getState().access?.screenOf(pointer);
      const element = dot.current;
      if (!element) return;
      element.hidden = !at;
      if (!at) return;
      element.style.setProperty('--dot-x', `${Math.round(at.x)}px`);
      element.style.setProperty('--dot-y', `${Math.round(at.y)}px`);
    };
    const look = (): void => {
      const { access } = stageStore.getState();
      if (access === used) return;
      used = access;
      stopFrames();
      stopFrames = access?.onDrawn(place) ?? (() => {});
    };
    look();
    const stops = [stageStore.subscribe(look), classShownStore.subscribe(place)];
    return () => {
      for (const stop of stops) stop();
      stopFrames();
    };
  }, []);
  return <div ref={dot} className="teacher-dot" aria-hidden="true" hidden />;
}
