import * as z from 'zod/mini';
import { chartSchema, MOST_VISITS } from '#domain/plan/chart.ts';
import { momentSchema } from '#domain/plan/visitParts.ts';

/**
 * A chart as a file: one JSON object in UTF-8. `facies-chart.schema.json` beside this file is its published description,
 * written by `scripts/schema/write.mjs` from the schema below.
 */

export const CHART_FORMAT = 'facies-chart';
/** The version that this build writes. A change of the form adds a step to `chartFileMigrations.ts` and a kept file to tests/fixtures/charts. */
export const CHART_FILE_VERSION = 2;

/** More than a chart of decades needs; a larger file is refused before it is read. */
export const MOST_BYTES = 20_000_000;
/** No list of a chart may be longer than its visits: what is longer is refused before it is looked at element by element. */
export const JSON_LIMITS = { depth: 24, values: 1_500_000, members: MOST_VISITS } as const;

/** Edits of all amendments together. Each is replayed on its visit's plan whenever the visit is shown: more of them would hold up every page that opens the chart. */
export const MOST_AMENDED_EDITS = 5000;

export const checksumSchema = z.object({
  algorithm: z.literal('crc32'),
  /** Of the canonical JSON of `chart`: keys sorted, no blanks. Eight hexadecimal digits. */
  value: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
});

export const chartFileSchema = z.object({
  format: z.literal(CHART_FORMAT),
  version: z.literal(CHART_FILE_VERSION),
  /** The version of Facies that wrote the file. */
  app: z.string().check(z.maxLength(100)),
  exportedAt: momentSchema,
  /** The heads that the anchors in the chart belong to; an anchor of another head is kept, and lies nowhere until that head is shown. */
  topologies: z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(1000)),
  checksum: checksumSchema,
  chart: chartSchema,
});
export type ChartFile = z.infer<typeof chartFileSchema>;
