import { layStrands } from '#domain/anatomy/layStrands.ts';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import { createFaceMotion, type FaceMotion } from '#domain/expression/faceMotion.ts';
import { type PracticeCase, referenceSites, type TreatCase } from '#domain/teaching/practice/caseSchema.ts';
import { createPlayStage, type PlayStage } from '#domain/teaching/practice/consequence.ts';
import type { TreatAttempt } from '#domain/teaching/practice/score.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { measuredHead } from '../../anatomy/measuredHead.ts';

/** The shipped head, on which the cases are played: its own face, and a man's. */
export interface PracticeHead {
  readonly face: MeasuredFace;
  readonly man: MeasuredFace;
  readonly strands: StrandSet;
  readonly motion: FaceMotion;
  /** The face of a case as far as scoring needs it: a woman's or a man's. */
  faceFor(practiceCase: PracticeCase): MeasuredFace;
  stageFor(practiceCase: PracticeCase): PlayStage;
}

export const practiceHead = async (): Promise<PracticeHead> => {
  const { head, face, shaped } = await measuredHead();
  const man = shaped({ 'sex-male': 1 });
  const strands = layStrands(head.model, face.cover, MUSCLE_COURSES);
  const motion = createFaceMotion(head.model, head.targets, strands);
  const stages = {
    female: createPlayStage(head.model, head.targets, motion, face, {}),
    male: createPlayStage(head.model, head.targets, motion, man, { 'sex-male': 1 }),
  };
  const isMan = (practiceCase: PracticeCase): boolean => practiceCase.face.sex === 'male';
  return {
    face,
    man,
    strands,
    motion,
    faceFor: (practiceCase) => (isMan(practiceCase) ? man : face),
    stageFor: (practiceCase) => stages[isMan(practiceCase) ? 'male' : 'female'],
  };
};

export const TREAT_CASES: readonly TreatCase[] = CASES.filter((one): one is TreatCase => one.kind === 'treat');
/** Those in which something is to be placed. */
export const PLACED_CASES = TREAT_CASES.filter(({ answer }) => answer === 'treat');

/** The attempt that does everything as the reference does. */
export const referenceAttempt = (practiceCase: TreatCase, face: MeasuredFace): TreatAttempt => ({
  kind: 'treat',
  decision: practiceCase.answer,
  reasonIds: practiceCase.refusal?.reasonIds.slice(0, 1) ?? [],
  sites: referenceSites(practiceCase, face),
  acknowledged: practiceCase.expected,
  seconds: 60,
});
