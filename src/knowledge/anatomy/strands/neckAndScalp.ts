import type { MuscleCourse } from './courseSchema.ts';
import { NECK_COURSES } from './neckCourses.ts';
import { PLATYSMA_COURSES } from './platysmaCourses.ts';
import { SCALP_COURSES } from './scalpCourses.ts';

export const NECK_AND_SCALP_COURSES: readonly MuscleCourse[] = [...PLATYSMA_COURSES, ...NECK_COURSES, ...SCALP_COURSES];
