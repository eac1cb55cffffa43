import type { Chart } from '#domain/plan/chart.ts';
import { flawOf, readableText } from '../readableText.ts';
import { checksumOf } from './canonicalJson.ts';
import { CHART_FILE_VERSION, CHART_FORMAT, type ChartFile } from './chartFileFormat.ts';
import { type ReadChart, readChartFile } from './readChartFile.ts';
import type { Adoption } from './storedPlan.ts';

export type ChartFileOrigin = {
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  readonly appVersion: string;
};

/** The chart would not come back from its file; nothing was written. `why` is what reading it said, or that it came back otherwise. */
export class ChartFileError extends Error {
  override readonly name = 'ChartFileError';
  constructor(readonly why: Exclude<ReadChart, { status: 'read' }> | { readonly status: 'differs' }) {
    super(`Chart file: ${why.status}`);
  }
}

/**
 * The text of a chart file: the whole chart, with its label, in JSON of one line. `readChartFile` gives the same chart
 * back, which is tried before the text is given out. What no text can hold (a control character that is no tab or line end,
 * half a surrogate pair) becomes U+FFFD.
 * @throws ChartFileError where it would not: the chart is larger than a file is read, or holds what no chart can
 */
export function writeChartFile(chart: Chart, { exportedAt, appVersion }: ChartFileOrigin): string {
  const plain = JSON.parse(JSON.stringify(chart), (_key, value: unknown) => withReadableTexts(value)) as Chart;
  const file: ChartFile = {
    format: CHART_FORMAT,
    version: CHART_FILE_VERSION,
    app: readableText(appVersion).slice(0, 100),
    exportedAt,
    topologies: topologiesOf(plain),
    checksum: { algorithm: 'crc32', value: checksumOf(plain) },
    chart: plain,
  };
  const text = `${JSON.stringify(file)}\n`;
  const read = readChartFile(new TextEncoder().encode(text), NOTHING_ADOPTED);
  if (read.status !== 'read') throw new ChartFileError(read);
  if (checksumOf(read.chart) !== file.checksum.value) throw new ChartFileError({ status: 'differs' });
  return text;
}

/** A file that was just written names all that it holds. */
const NOTHING_ADOPTED: Adoption = { patterns: () => null, newId: () => 'none', at: new Date(0).toISOString() };

/** Every head that an anchor of the chart names, in alphabetical order. */
function topologiesOf(chart: Chart): string[] {
  const found = new Set<string>();
  JSON.stringify(chart, (key, value: unknown) => {
    if (key === 'topology' && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found].sort().slice(0, 1000);
}

function withReadableTexts(value: unknown): unknown {
  if (typeof value === 'string') return readableText(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  if (Object.keys(value).every((key) => flawOf(key) === null)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [readableText(key), member]));
}
