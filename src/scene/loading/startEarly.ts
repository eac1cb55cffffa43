import { createContextEarly } from '../stage/earlyContext.ts';
import { startHeadDownload } from './headFiles.ts';

/**
 * Starts what the first picture waits for longest, the graphics context and the download. Call it before anything is
 * painted; it imports neither three nor React.
 */
export const startSceneEarly = (): void => {
  createContextEarly();
  startHeadDownload();
};
