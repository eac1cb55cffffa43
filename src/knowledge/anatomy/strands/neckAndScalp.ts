import type { MuscleCourse } from './courseSchema.ts';

export const NECK_AND_SCALP_COURSES: readonly MuscleCourse[] = [];
