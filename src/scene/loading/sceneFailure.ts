import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import { type SceneProblem, viewStore } from '#stores/viewStore.ts';
import { HeadFileMissing } from './headFiles.ts';
import { TargetsFailure } from './targetsFailure.ts';

/** Turns whatever stopped the scene, or a part of it, into what the page can tell a person. */
export const sceneFailure = (error: unknown): SceneProblem => {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof TargetsFailure) {
    // Under a drawn face only its movement is missing; where the first picture waits for the targets, it is the face.
    return viewStore.getState().scene === 'ready' ? { kind: 'expressions-missing', detail } : sceneFailure(error.cause);
  }
  if (error instanceof HeadFileMissing) return { kind: 'model-missing', detail };
  if (error instanceof HeadFileError) return { kind: 'model-corrupt', detail };
  return { kind: 'error', detail };
};
