import type { LineGroupId } from '#domain/expression/lineGroups.ts';
import type { Assessment } from '#domain/plan/assessment.ts';
import { lineTrait } from '#domain/plan/personalFace.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { SCALES, type ScaleId } from '#knowledge/assessment/assessment.ts';
import { LINE_ITEMS } from '#knowledge/assessment/lineItems.ts';

/** The lines of the picture that a region's grade is about; a region that is no line of the picture has none. */
const DRAWN: Partial<Readonly<Record<RegionId, LineGroupId>>> = {
  glabella: 'glabella',
  forehead: 'forehead',
  'crows-feet': 'crows-feet',
  'bunny-lines': 'bunny',
  lips: 'perioral',
  'mouth-corner': 'marionette',
  chin: 'chin',
  neck: 'neck',
};

/** The names of the picture's steps, 0 to 4. A grade is shown where its scale has the same name for it. */
const STEP_OF: Readonly<Record<string, number>> = { none: 0, mild: 1, moderate: 2, severe: 3, 'very-severe': 4 };
const BY_NAME: ReadonlySet<ScaleId> = new Set(['fws', 'merz']);

/**
 * The traits of the face that show the assessed lines: the grade at full movement, at rest where only that was looked at.
 * Prominence of a muscle is no line and changes nothing.
 */
export function lineTraits(assessment: Assessment): Readonly<Record<string, number>> {
  const traits: Record<string, number> = {};
  for (const item of LINE_ITEMS) {
    const group = DRAWN[item.regionId];
    const trait = group && lineTrait(group);
    if (!trait || !BY_NAME.has(item.scaleId) || trait in traits) continue;
    const value = assessment[item.id]?.value;
    const grade = SCALES[item.scaleId].grades.find((one) => one.value === value);
    const step = grade && STEP_OF[grade.name];
    if (step !== undefined) traits[trait] = step;
  }
  return traits;
}
