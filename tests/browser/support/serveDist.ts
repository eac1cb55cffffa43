import { DIST } from '../../../scripts/serve/buildDist.mjs';
import { serveFolder } from '../../../scripts/serve/staticServer.mjs';

/** Serves the built page from a sub-path that the build knows nothing of, so that a path starting at the root would show as a 404. */
export const serveDist = () => serveFolder({ folder: DIST, prefix: '/any/path/' });
