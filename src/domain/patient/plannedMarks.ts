import type { RegionId } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';
import type { TimelineMark } from '../effect/planEffect.ts';
import { timelineMarks } from '../effect/timelineMarks.ts';
import type { PlannedArea } from './plannedAreas.ts';
import { joined } from './plannedRisks.ts';

/** Regions that follow a course of their own, or are treated for headaches: the days of facial lines do not hold there. */
const OWN_COURSE: ReadonlySet<RegionId> = new Set<RegionId>(['masseter', 'temple', 'occiput', 'nape', 'shoulder']);
const OF_THE_VISIT: ReadonlySet<TimelineMark['kind']> = new Set<TimelineMark['kind']>(['review', 'earliest-retreatment']);

/** A day that a person waits for, counted from the treatment, over all planned medicines. */
export interface PlannedMark {
  readonly kind: TimelineMark['kind'];
  readonly fromDay: number;
  readonly toDay: number;
  readonly fact: Fact;
}

/** What a person waits for, in order; each kind once, from the earliest to the latest day of any planned medicine. */
export function plannedMarks(areas: readonly PlannedArea[]): readonly PlannedMark[] {
  const usual = areas.filter(({ regionId }) => !OWN_COURSE.has(regionId));
  const shown = usual.length > 0 ? usual : areas;
  const products = [...new Set(shown.flatMap(({ productIds }) => productIds))];
  const marks = timelineMarks(
    products.map((productId) => ({
      productId,
      regionIds: shown.filter(({ productIds }) => productIds.includes(productId)).map(({ regionId }) => regionId),
    })),
  ).filter(({ kind }) => usual.length > 0 || OF_THE_VISIT.has(kind));
  return [...new Set(marks.map(({ kind }) => kind))].map((kind) => {
    const same = marks.filter((mark) => mark.kind === kind);
    return {
      kind,
      fromDay: Math.round(Math.min(...same.map(({ fromDay }) => fromDay))),
      toDay: Math.round(Math.max(...same.map(({ toDay }) => toDay))),
      fact: joined(same.map(({ fact }) => fact)),
    };
  });
}

/** Whether an area of the plan follows a course of its own beside those that do not. */
export function hasOwnCourse(areas: readonly PlannedArea[]): boolean {
  return areas.some(({ regionId }) => OWN_COURSE.has(regionId));
}
