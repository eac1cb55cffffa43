import { resolveSite } from '#domain/sites/resolveSite.ts';
import { targetPoints } from '#domain/teaching/practice/caseSchema.ts';
import { effectStore } from '#stores/effectStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { offerPlayStage, practiceStore } from '#stores/practiceStore.ts';
import { createReferenceSites, type ReferenceField } from '../sites/referenceSites.ts';
import type { Stage } from '../stage/stage.ts';
import { playStageOf } from './playStage.ts';

const NONE: readonly ReferenceField[] = [];

/** Draws the reference once an answer is scored, and lends the face to what follows. @returns the function that stops it */
export const followPractice = (stage: Stage): (() => void) => {
  const reference = createReferenceSites(stage);
  const show = (): void => reference.show(stage.face.current(), fieldsNow(stage));
  offerPlayStage(() => playStageOf(stage));
  show();
  const stops = [
    practiceStore.subscribe(({ phase, score }) => `${phase} ${score?.caseId}`, show),
    faceStore.subscribe(show),
    effectStore.subscribe(({ open }) => open, show),
  ];
  return () => {
    offerPlayStage(null);
    for (const stop of stops) stop();
    reference.dispose();
  };
};

const fieldsNow = (stage: Stage): readonly ReferenceField[] => {
  const { phase, practiceCase, score } = practiceStore.getState();
  // What follows is looked at on bare skin.
  if (effectStore.getState().open) return NONE;
  if (phase !== 'scored' || practiceCase?.kind !== 'treat' || !score) return NONE;
  const face = stage.face.current();
  const { sites } = planStore.getState().plan;
  return targetPoints(practiceCase, face)
    .filter(({ id, target }) => target.required || score.sites.some(({ targetId }) => targetId === id))
    .map(({ id, target, anchor }) => {
      const meant = score.sites.find(({ targetId }) => targetId === id);
      const site = sites.find((one) => one.id === meant?.siteId);
      return { anchor, toleranceMm: target.toleranceMm, site: site ? resolveSite(site, face) : null };
    });
};
