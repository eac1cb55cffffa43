import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import type { SceneProblem } from '#stores/viewStore.ts';
import { HeadFileMissing } from './headFiles.ts';

/** Turns whatever stopped the scene into what the page can tell a person. */
export const sceneFailure = (error: unknown): SceneProblem => {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof HeadFileMissing) return { kind: 'model-missing', detail };
  if (error instanceof HeadFileError) return { kind: 'model-corrupt', detail };
  return { kind: 'error', detail };
};
