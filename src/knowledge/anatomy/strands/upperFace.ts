import { BROW_COURSES } from './browCourses.ts';
import type { MuscleCourse } from './courseSchema.ts';

/** Forehead, brow, lids and temple. */
export const UPPER_FACE_COURSES: readonly MuscleCourse[] = [...BROW_COURSES];
