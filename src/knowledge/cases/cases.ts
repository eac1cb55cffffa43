import { gate } from '../gate.ts';
import { type PracticeCase, practiceCaseSchema } from './caseRecord.ts';
import { COMPLICATION_CASES } from './complicationCases.ts';
import { UPPER_FACE_CASES } from './upperFaceCases.ts';

export type { PracticeCase } from './caseRecord.ts';

/** The cases that are shipped, in the order in which they are learned. */
export const CASES: readonly PracticeCase[] = [...UPPER_FACE_CASES, ...COMPLICATION_CASES];

for (const practiceCase of CASES) gate(`case ${practiceCase.id}`, practiceCaseSchema, practiceCase);

/** A shipped case, or undefined where this build has none of that id. */
export function caseById(id: string): PracticeCase | undefined {
  return CASES.find((practiceCase) => practiceCase.id === id);
}
