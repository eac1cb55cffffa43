import type { PlannedSite } from '#domain/plan/plan.ts';
import { MUSCLE_NAMES } from '#knowledge/anatomy/muscleNames.ts';
import { SIDE_NAMES } from '../wording/placeName.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { pointWords } from './pointWords.ts';

/**
 * "Corrugator lateral, right": a label's point by its own name; any other site by its muscle, numbered where the region has
 * more of them on that side. `all` are the sites of the plan.
 */
export function siteName(site: PlannedSite, all: readonly PlannedSite[]): string {
  const name = site.origin.kind === 'label' ? pointWords(site.origin.pointId) : numberedMuscle(site, all);
  return site.side === 'midline' ? name : `${name}, ${SIDE_NAMES[site.side]}`;
}

function numberedMuscle(site: PlannedSite, all: readonly PlannedSite[]): string {
  const alike = all.filter(
    (other) =>
      other.origin.kind !== 'label' && other.regionId === site.regionId && other.muscleId === site.muscleId && other.side === site.side,
  );
  return SITE_WORDS.numbered(MUSCLE_NAMES[site.muscleId], alike.findIndex((other) => other.id === site.id) + 1);
}
