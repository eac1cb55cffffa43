import type { MuscleCourse } from './courseSchema.ts';

export const LOWER_FACE_COURSES: readonly MuscleCourse[] = [];
