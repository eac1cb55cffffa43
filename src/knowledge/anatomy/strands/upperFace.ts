import { BROW_COURSES } from './browCourses.ts';
import type { MuscleCourse } from './courseSchema.ts';
import { EYELID_COURSES } from './eyelidCourses.ts';
import { TEMPLE_COURSES } from './templeCourses.ts';

/** Forehead, brow, lids and temple. */
export const UPPER_FACE_COURSES: readonly MuscleCourse[] = [...BROW_COURSES, ...EYELID_COURSES, ...TEMPLE_COURSES];
