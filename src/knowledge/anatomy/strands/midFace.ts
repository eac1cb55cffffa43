import type { MuscleCourse } from './courseSchema.ts';

export const MID_FACE_COURSES: readonly MuscleCourse[] = [];
