import { doseNumber } from '#domain/dose/units.ts';
import type { Difference } from '#domain/plan/differences.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import type { Side } from '#knowledge/anatomy/ids.ts';
import { MUSCLE_NAMES } from '#knowledge/anatomy/muscleNames.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import type { NeedleDirection, SitePlane } from '#knowledge/sites/planes.ts';
import { siteName } from '../sites/siteName.ts';
import { SIDE_NAMES } from './placeName.ts';
import { SITE_WORDS } from './siteWords.ts';

const PLANES: Readonly<Record<SitePlane, string>> = SITE_WORDS.planes;
const DIRECTIONS: Readonly<Record<NeedleDirection, string>> = SITE_WORDS.directions;
const SIDES: Readonly<Record<Side, string>> = SIDE_NAMES;

const dose = (site: PlannedSite): string => `${doseNumber(site.doseHundredths)} ${PRODUCT_NAMES[site.productId].doseUnit}`;
const change = (what: string, from: string, to: string): string => `${what}: ${to}, last time ${from}`;

/** One difference between two visits as a sentence. */
export function differenceText(difference: Difference, before: Plan, after: Plan): string {
  switch (difference.kind) {
    case 'added':
      return `New: ${named(difference.after, after)}, ${dose(difference.after)}`;
    case 'removed':
      return `No longer: ${named(difference.before, before)}, ${dose(difference.before)}`;
    case 'preparation': {
      const productId = (difference.after ?? difference.before)?.productId;
      return `Vials or dilution of ${productId ? PRODUCT_NAMES[productId].name : ''} differ`;
    }
    case 'note':
      return 'The note differs';
    case 'assessment':
      return 'The assessment differs';
    case 'face':
      return 'The face is written otherwise';
  }
  const { before: was, after: is } = difference;
  const name = named(is, after);
  switch (difference.kind) {
    case 'moved':
      return difference.mm === null ? `Moved: ${name}` : `Moved by ${difference.mm.toFixed(1)} mm: ${name}`;
    case 'dose':
      return change(name, dose(was), dose(is));
    case 'product':
      return change(
        name,
        `${dose(was)} ${PRODUCT_NAMES[was.productId].name}`,
        `${dose(is)} ${PRODUCT_NAMES[is.productId].name} (units of the two are not comparable)`,
      );
    case 'muscle':
      return change(name, MUSCLE_NAMES[was.muscleId], MUSCLE_NAMES[is.muscleId]);
    case 'region':
      return change(name, REGION_NAMES[was.regionId].name, REGION_NAMES[is.regionId].name);
    case 'side':
      return change(name, SIDES[was.side], SIDES[is.side]);
    case 'plane':
      return change(name, PLANES[was.plane], PLANES[is.plane]);
    case 'direction':
      return change(name, directionName(was.direction), directionName(is.direction));
  }
}

function named(site: PlannedSite, plan: Plan): string {
  return `${siteName(site, plan.sites)} (${REGION_NAMES[site.regionId].name})`;
}

function directionName(direction: NeedleDirection | null): string {
  return direction === null ? 'no needle direction' : DIRECTIONS[direction];
}
