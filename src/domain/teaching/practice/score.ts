import type { MeasuredFace } from '../../anatomy/measuredFace.ts';
import type { CaseScore, PracticeAttempt } from './attempt.ts';
import type { PracticeCase } from './caseSchema.ts';
import { scoreDiagnosis } from './scoreDiagnosis.ts';
import { scoreTreatment } from './scoreTreatment.ts';

export type { CaseScore, PracticeAttempt, TreatAttempt } from './attempt.ts';

/**
 * Scores an attempt of either kind. Pure: the same attempt on the same face has the same score.
 * @param face as shaped for the case's person; null for a case to diagnose only
 * @throws TypeError where the attempt is not of the case's kind, or sites are to be measured without a face
 */
export const scoreCase = (practiceCase: PracticeCase, attempt: PracticeAttempt, face: MeasuredFace | null): CaseScore => {
  if (practiceCase.kind === 'diagnose' && attempt.kind === 'diagnose') return scoreDiagnosis(practiceCase, attempt);
  if (practiceCase.kind === 'treat' && attempt.kind === 'treat' && face) return scoreTreatment(practiceCase, attempt, face);
  throw new TypeError(`an answer of kind ${attempt.kind} does not fit case ${practiceCase.id}`);
};
