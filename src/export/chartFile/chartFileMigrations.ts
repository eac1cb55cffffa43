import { withLaterParts } from '#domain/plan/plan.ts';
import { CHART_FILE_VERSION } from './chartFileFormat.ts';

/** One released step: a whole file of one version as a file of the next. It is never edited after its release. */
type Step = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** From version n to n + 1, at place n - 1. Version 1 is the first. */
const STEPS: readonly Step[] = [
  // Version 2 adds what was assessed and the person's face.
  (file) => ({ ...file, version: 2, chart: withVisits(file.chart, (visit) => ({ ...visit, plan: withLaterParts(visit.plan) })) }),
];

type Members = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Members => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The chart with every visit changed; what is no chart or no visit stays as it is, for the schema to name. */
function withVisits(chart: unknown, change: (visit: Members) => Members): unknown {
  if (!isObject(chart) || !Array.isArray(chart.visits)) return chart;
  return { ...chart, visits: chart.visits.map((visit: unknown) => (isObject(visit) ? change(visit) : visit)) };
}

/** Brings a file of an older version to the current form. Its checksum was looked at before and is not carried along. */
export function migrateChartFile(file: Readonly<Record<string, unknown>>, version: number): Readonly<Record<string, unknown>> {
  return STEPS.slice(version - 1, CHART_FILE_VERSION - 1).reduce((older, step) => step(older), file);
}
