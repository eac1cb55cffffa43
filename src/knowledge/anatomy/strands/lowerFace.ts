import { CHIN_COURSES } from './chinCourses.ts';
import type { MuscleCourse } from './courseSchema.ts';
import { JAW_COURSES } from './jawCourses.ts';
import { MOUTH_COURSES } from './mouthCourses.ts';

export const LOWER_FACE_COURSES: readonly MuscleCourse[] = [...MOUTH_COURSES, ...CHIN_COURSES, ...JAW_COURSES];
