import type { PlannedSite } from '#domain/plan/plan.ts';
import { MUSCLE_NAMES, PLACE_WORDS } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { pointWords } from './pointWords.ts';

/**
 * "Corrugator lateral, right": a label's point by its own name; any other site by its muscle, numbered where the region has
 * more of them on that side. `all` are the sites of the plan.
 */
export function siteName(site: PlannedSite, all: readonly PlannedSite[]): string {
  const name = site.origin.kind === 'label' ? pointWords(site.origin.pointId) : numberedMuscle(site, all);
  return site.side === 'midline' ? name : PLACE_WORDS.at(name, PLACE_WORDS.sides[site.side]);
}

function numberedMuscle(site: PlannedSite, all: readonly PlannedSite[]): string {
  const alike = all.filter(
    (other) =>
      other.origin.kind !== 'label' && other.regionId === site.regionId && other.muscleId === site.muscleId && other.side === site.side,
  );
  return SITE_WORDS.numbered(MUSCLE_NAMES[site.muscleId], alike.findIndex((other) => other.id === site.id) + 1);
}
