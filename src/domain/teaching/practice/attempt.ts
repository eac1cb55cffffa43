import type { SourceId } from '#knowledge/sourceIds.ts';
import type { PlannedSite } from '../../plan/plan.ts';
import type { CaseErrorCode, PracticeCase } from './caseSchema.ts';

/** What a learner did in a case in which sites are placed. */
export interface TreatAttempt {
  readonly kind: 'treat';
  /** Whether the learner treats this person today. */
  readonly decision: 'treat' | 'refuse';
  /** Items of the checklist that were given as the reason not to treat. */
  readonly reasonIds: readonly string[];
  /** The plan's sites; only chosen ones count. */
  readonly sites: readonly PlannedSite[];
  /** Codes of the findings that were read and gone on from. */
  readonly acknowledged: readonly string[];
  /** From the first look to the answer; told, never scored. */
  readonly seconds: number;
}

/** What a learner answered in a case to diagnose: the option chosen, by question. */
export interface DiagnoseAttempt {
  readonly kind: 'diagnose';
  readonly answers: Readonly<Record<string, string>>;
  readonly seconds: number;
}
export type PracticeAttempt = TreatAttempt | DiagnoseAttempt;

/** One thing that was wrong, with what the case says it costs. */
export interface CaseError {
  readonly code: CaseErrorCode;
  /** The learner's site; null where none is meant. */
  readonly siteId: string | null;
  /** The point of the case (`TargetPoint.id`), or of a case to diagnose the question. */
  readonly targetId: string | null;
  /** Points out of 100. */
  readonly cost: number;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly unit: 'mm' | 'dose-hundredths' | 'sites' | null;
  /** The rule of an `unsafe` or `unacknowledged`; the option chosen of a `wrong-answer`. */
  readonly detailId: string | null;
  readonly sourceIds: readonly SourceId[];
  /** Key of what it says in `CASE_WORDS.errors`. */
  readonly wordsKey: CaseErrorCode;
}

/** Where one site lies beside the point it was meant for. */
export interface SiteAccuracy {
  readonly siteId: string;
  readonly targetId: string;
  /** Straight, on the face as shaped. */
  readonly mm: number;
  /** Along the skin: positive above the point, and away from the midline (in the midline: to the patient's left). */
  readonly upMm: number;
  readonly lateralMm: number;
  readonly toleranceMm: number;
}

/** How many were right of how many that could be, and what was lost, points. */
export interface PartScore {
  readonly right: number;
  readonly of: number;
  readonly cost: number;
}

const PARTS = ['position', 'muscle', 'plane', 'dose', 'safety', 'omissions', 'extras', 'answers'] as const;
export type PartId = (typeof PARTS)[number];

export interface CaseScore {
  readonly caseId: string;
  readonly kind: PracticeCase['kind'];
  /** 0 to 100, to a tenth. */
  readonly total: number;
  readonly seconds: number;
  /** A part that the case does not ask for is `of: 0`. */
  readonly parts: Readonly<Record<PartId, PartScore>>;
  /** Every site that was meant for a point. */
  readonly sites: readonly SiteAccuracy[];
  /** Median of their millimetres; null where none was. */
  readonly medianMm: number | null;
  /** The dearest first. */
  readonly errors: readonly CaseError[];
}
