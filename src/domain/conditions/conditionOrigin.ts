import { isBehindMap, type MeasuredFace, touchesBand } from '../anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import type { PlannedSite, SiteOrigin } from '../plan/plan.ts';

/** What a pattern's name begins with where it is a therapeutic one; the condition's id follows. */
const PREFIX = 'condition:';

/** The name under which a condition's sites keep where they come from. */
export function conditionPatternId(conditionId: string): string {
  return `${PREFIX}${conditionId}`;
}

/** The condition whose pattern a site belongs to; null for a site of no therapeutic pattern. A later build may know more of them. */
export function conditionOfOrigin(origin: SiteOrigin): string | null {
  return origin.kind === 'clinic' && origin.patternId.startsWith(PREFIX) ? origin.patternId.slice(PREFIX.length) : null;
}

/** Whether a site is one of a therapeutic pattern: what labels say of lines does not hold for it. */
export function isTherapeutic({ origin }: Pick<PlannedSite, 'origin'>): boolean {
  return conditionOfOrigin(origin) !== null;
}

/** Whether a site is marked beside the map of the face: behind it, or on the cap, which cuts no mark of a therapeutic pattern in two. */
export function isOffMap(face: MeasuredFace, site: Pick<PlannedSite, 'origin'>, anchor: SurfaceAnchor): boolean {
  return isBehindMap(face, anchor) || (isTherapeutic(site) && touchesBand(face, anchor));
}
