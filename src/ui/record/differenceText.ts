import { doseNumber } from '#domain/dose/units.ts';
import type { Difference } from '#domain/plan/differences.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import type { NeedleDirection } from '#knowledge/sites/planes.ts';
import { siteName } from '../sites/siteName.ts';
import { DIFFERENCE_WORDS as WORDS } from '../wording/differenceWords.ts';
import { MUSCLE_NAMES, PLACE_WORDS, REGION_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';

const dose = (site: PlannedSite): string => `${doseNumber(site.doseHundredths)} ${PRODUCT_NAMES[site.productId].doseUnit}`;

/** One difference between two visits as a sentence. */
export function differenceText(difference: Difference, before: Plan, after: Plan): string {
  switch (difference.kind) {
    case 'added':
      return WORDS.added(named(difference.after, after), dose(difference.after));
    case 'removed':
      return WORDS.removed(named(difference.before, before), dose(difference.before));
    case 'preparation': {
      const productId = (difference.after ?? difference.before)?.productId;
      return WORDS.preparation(productId ? PRODUCT_NAMES[productId].name : '');
    }
    case 'note':
    case 'assessment':
    case 'face':
      return WORDS[difference.kind];
  }
  const { before: was, after: is } = difference;
  const name = named(is, after);
  const changed = (value: (site: PlannedSite) => string) => WORDS.changed(name, value(is), value(was));
  switch (difference.kind) {
    case 'moved':
      return difference.mm === null ? WORDS.moved(name) : WORDS.movedBy(name, difference.mm.toFixed(1));
    case 'dose':
      return changed(dose);
    case 'product':
      return WORDS.changed(
        name,
        WORDS.ofOtherProduct(dose(is), PRODUCT_NAMES[is.productId].name),
        WORDS.ofProduct(dose(was), PRODUCT_NAMES[was.productId].name),
      );
    case 'muscle':
      return changed((site) => MUSCLE_NAMES[site.muscleId]);
    case 'region':
      return changed((site) => REGION_NAMES[site.regionId].name);
    case 'side':
      return changed((site) => PLACE_WORDS.sides[site.side]);
    case 'plane':
      return changed((site) => SITE_WORDS.planes[site.plane]);
    case 'direction':
      return changed((site) => directionName(site.direction));
  }
}

function named(site: PlannedSite, plan: Plan): string {
  return WORDS.named(siteName(site, plan.sites), REGION_NAMES[site.regionId].name);
}

function directionName(direction: NeedleDirection | null): string {
  return direction === null ? WORDS.noDirection : SITE_WORDS.directions[direction];
}
