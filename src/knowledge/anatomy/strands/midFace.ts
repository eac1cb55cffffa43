import type { MuscleCourse } from './courseSchema.ts';
import { LIP_LEVATOR_COURSES } from './lipLevatorCourses.ts';
import { NASAL_COURSES } from './nasalCourses.ts';

/** Nose and the levators of the upper lip. */
export const MID_FACE_COURSES: readonly MuscleCourse[] = [...NASAL_COURSES, ...LIP_LEVATOR_COURSES];
