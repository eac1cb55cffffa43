import { gate } from '../gate.ts';
import { type PracticeCase, practiceCaseSchema } from './caseRecord.ts';
import { COMPLICATION_CASES } from './complicationCases.ts';
import { EYE_CASES } from './eyeCases.ts';
import { LOWER_FACE_CASES } from './lowerFaceCases.ts';
import { MID_FACE_CASES } from './midFaceCases.ts';
import { REFUSAL_CASES } from './refusalCases.ts';
import { UPPER_FACE_CASES } from './upperFaceCases.ts';

export type { PracticeCase } from './caseRecord.ts';

/** The cases that are shipped, in the order in which they are learned. */
export const CASES: readonly PracticeCase[] = [
  ...UPPER_FACE_CASES,
  ...EYE_CASES,
  ...MID_FACE_CASES,
  ...LOWER_FACE_CASES,
  ...REFUSAL_CASES,
  ...COMPLICATION_CASES,
];

for (const practiceCase of CASES) gate(`case ${practiceCase.id}`, practiceCaseSchema, practiceCase);
