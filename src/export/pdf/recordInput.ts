import type { Chart } from '#domain/plan/chart.ts';
import type { Visit } from '#domain/plan/visit.ts';
import type { FindingSeverity } from '#domain/safety/finding.ts';

/** A finding in words, as the page showed it. */
export type RecordFinding = {
  readonly severity: FindingSeverity;
  readonly sentence: string;
  /** The statement it rests on, with its sources named. */
  readonly basis: string;
  /** Why it was gone on from; null while nobody has. */
  readonly acknowledgement: { readonly reason: string; readonly at: string } | null;
};

/** A view of the face with its sites, as a JPEG. */
export type RecordPicture = { readonly caption: string; readonly image: Blob };

/** Everything that a printed treatment record holds. */
export type RecordInput = {
  readonly chart: Chart;
  readonly visit: Visit;
  readonly findings: readonly RecordFinding[];
  readonly pictures: readonly RecordPicture[];
  /** Where sites lie that do not lie at a label's point, by their id: distances in words, as measured on the model face. */
  readonly positions: Readonly<Record<string, string>>;
  /** When the paper was made, an ISO 8601 moment. */
  readonly generatedAt: string;
  /** The reader's own offset from UTC at that time, minutes, so that times on paper are those of the clinic's clock. */
  readonly utcOffsetMinutes: number;
};

/** Addresses or paths of whole font files; subsets leave holes in a PDF. */
export type RecordFonts = { readonly regular: string; readonly bold: string };
