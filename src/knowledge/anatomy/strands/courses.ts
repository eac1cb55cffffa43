import { gate } from '../../gate.ts';
import { type MuscleCourse, muscleCourseSchema } from './courseSchema.ts';
import { LOWER_FACE_COURSES } from './lowerFace.ts';
import { MID_FACE_COURSES } from './midFace.ts';
import { NECK_AND_SCALP_COURSES } from './neckAndScalp.ts';
import { UPPER_FACE_COURSES } from './upperFace.ts';

/** The course of every muscle's fibres. Heavy: loaded only where muscles move or are shown. */
export const MUSCLE_COURSES: readonly MuscleCourse[] = [
  ...UPPER_FACE_COURSES,
  ...MID_FACE_COURSES,
  ...LOWER_FACE_COURSES,
  ...NECK_AND_SCALP_COURSES,
];

for (const course of MUSCLE_COURSES) gate(`course ${course.muscleId} ${course.part}`, muscleCourseSchema, course);
