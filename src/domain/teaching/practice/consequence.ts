import type { MuscleId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { SourceId } from '#knowledge/sourceIds.ts';
import type { SkinSurface } from '../../anatomy/headModel.ts';
import type { MeasuredFace } from '../../anatomy/measuredFace.ts';
import type { BodySide, StrandSet } from '../../anatomy/strandSet.ts';
import type { Activations } from '../../expression/activation.ts';
import type { PlannedSite } from '../../plan/plan.ts';
import type { CaseExpression, PracticeCase } from './caseSchema.ts';

/** One person's face that can be moved and measured. */
export interface PlayStage {
  readonly face: MeasuredFace;
  readonly strands: StrandSet;
  /** 0 a woman's face, 1 a man's. */
  readonly male: number;
  /** The skin of an expression; a fresh copy. @param relaxation per strand, see `PlanEffect.relaxationOn`; null untreated */
  skin(activations: Activations, relaxation: Float32Array | null): SkinSurface;
}

/** What was measured on the treated face beside the untreated one. */
export const CONSEQUENCES = [
  'lid-drop',
  'brow-drop-medial',
  'brow-drop-lateral',
  'brow-peak',
  'brow-uneven',
  'lid-opening-uneven',
  'corner-drop',
  'smile-weak',
  'smile-uneven',
  'lower-lip-uneven',
  'lip-weak',
  'little-effect',
  'as-wished',
] as const;
export type ConsequenceCode = (typeof CONSEQUENCES)[number];

/** What the model of the face cannot show; told in words. */
export const NOT_SHOWN = ['swallowing', 'voice', 'double-vision', 'chewing', 'bruise', 'dose-elsewhere'] as const;
export type NotShownCode = (typeof NOT_SHOWN)[number];

export interface ShownConsequence {
  /** Also the key in `CASE_WORDS.consequences`. */
  readonly code: ConsequenceCode;
  readonly side: BodySide | null;
  /** Treated less untreated, or one side less the other, mm. */
  readonly measuredMm: number;
  readonly thresholdMm: number;
  readonly expression: CaseExpression;
  /** The muscle that rests where it should not, and the learner's sites that it got most from. */
  readonly muscleId: MuscleId | null;
  readonly siteIds: readonly string[];
  readonly sourceIds: readonly SourceId[];
}

export interface Consequence {
  /** What the stage plays. */
  readonly play: {
    readonly expression: CaseExpression;
    readonly day: number;
    readonly compare: boolean;
    readonly regionId: RegionId;
    readonly side: BodySide | null;
  };
  /** The largest first. `as-wished` alone where nothing passes its threshold. */
  readonly shown: readonly ShownConsequence[];
  /** Key in `CASE_WORDS.notShown`, and the sites because of which it is told. */
  readonly notShown: readonly {
    readonly code: NotShownCode;
    readonly siteIds: readonly string[];
    readonly sourceIds: readonly SourceId[];
  }[];
}

/** What these sites do to this face by the model, beside what the reference would have done. Pure. */
export declare const consequenceOf: (practiceCase: PracticeCase, sites: readonly PlannedSite[], stage: PlayStage) => Consequence;
