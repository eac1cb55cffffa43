import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { GENERAL_MARKS, type GeneralMark } from '#knowledge/effect/model/markFacts.ts';
import { TIME_COURSES } from '#knowledge/effect/timeCourse.ts';
import type { TimelineMark } from './planEffect.ts';
import { lastingOf } from './timeCurve.ts';

/** What was planned of one product, where. */
export interface TreatedWith {
  readonly productId: ProductId;
  readonly regionIds: readonly RegionId[];
}

const general = (kind: TimelineMark['kind'], { fromDay, toDay, fact }: GeneralMark): TimelineMark => ({
  kind,
  productId: null,
  fromDay,
  toDay,
  fact,
});

/**
 * The days that a clinician waits for, each with the source that gives it: a product's own figure, best of a region that is
 * treated, else what holds in general, once.
 */
export const timelineMarks = (treated: readonly TreatedWith[]): readonly TimelineMark[] => {
  if (treated.length === 0) return [];
  const marks = treated.flatMap(({ productId, regionIds }): TimelineMark[] => {
    const courses = TIME_COURSES.filter((course) => course.productId === productId).sort(
      (a, b) => Number(regionIds.includes(b.regionId)) - Number(regionIds.includes(a.regionId)),
    );
    const onset = courses.flatMap((course) => course.onset)[0];
    const peak = courses.flatMap((course) => course.peak)[0];
    const { duration } = lastingOf(productId, regionIds[0] as RegionId);
    return [
      onset
        ? { kind: 'onset', productId, fromDay: onset.medianDays.from, toDay: onset.medianDays.to, fact: onset.fact }
        : general('onset', GENERAL_MARKS.onset),
      peak
        ? { kind: 'peak', productId, fromDay: peak.days.from, toDay: peak.days.to, fact: peak.fact }
        : general('peak', GENERAL_MARKS.peak),
      duration?.facts[0]
        ? { kind: 'fading', productId, fromDay: duration.sourceDays, toDay: duration.sourceDays, fact: duration.facts[0] }
        : general('fading', GENERAL_MARKS.fading),
    ];
  });
  const all = [...marks, general('review', GENERAL_MARKS.review), general('earliest-retreatment', GENERAL_MARKS.earliestRetreatment)];
  return all
    .filter((mark, i) => all.findIndex((other) => other.kind === mark.kind && other.productId === mark.productId) === i)
    .sort((a, b) => a.fromDay - b.fromDay || a.toDay - b.toDay);
};
