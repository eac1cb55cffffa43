import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';
import type { AfterId, ReportId, ReportUrgency, RiskEventId } from '#knowledge/patient/patientSchema.ts';

/** A day that stands on the page. */
export const TAKE_HOME_MARKS = ['treatment', 'onset', 'review', 'peak', 'fading', 'earliest-retreatment'] as const;
export type TakeHomeMark = (typeof TAKE_HOME_MARKS)[number];

/** Every word of the page's own. */
export interface TakeHomeWords {
  readonly title: string;
  readonly titleGiven: string;
  readonly for: string;
  readonly planned: string;
  readonly areas: string;
  readonly areasBehind: string;
  readonly faceSays: string;
  readonly sides: Readonly<Record<Exclude<Side, 'midline'> | 'both', string>>;
  readonly when: string;
  readonly marks: Readonly<Record<TakeHomeMark, string>>;
  readonly ownCourse: string;
  readonly dayZero: string;
  days(from: number, to: number): string;
  readonly expect: string;
  readonly expectHint: string;
  riskLine(event: string, sentence: string): string;
  readonly otherMedicines: string;
  unchecked(sentence: string): string;
  readonly after: string;
  readonly phone: string;
  readonly details: string;
  readonly detailsPlanned: string;
  readonly product: string;
  readonly amount: string;
  readonly lot: string;
  readonly noLot: string;
  readonly foot: string;
}

/** Everything that the page says, in one language: the page may speak another than the screen. */
export interface TakeHomePack {
  /** BCP 47 with Latin digits, for dates. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly page: TakeHomeWords;
  readonly areas: Readonly<Record<RegionId, { readonly name: string; readonly does: string }>>;
  readonly risks: {
    readonly events: Readonly<Record<RiskEventId, string>>;
    about(people: number, of: number): string;
    betweenStudies(from: number, to: number, of: number): string;
    betweenMedicines(from: number, to: number, of: number): string;
  };
  readonly care: {
    readonly after: Readonly<Record<AfterId, string>>;
    readonly report: Readonly<Record<ReportId, string>>;
    readonly urgency: Readonly<Record<ReportUrgency, string>>;
  };
}
