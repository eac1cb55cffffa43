import { CHART_FILE_VERSION } from './chartFileFormat.ts';

/** One released step: a whole file of one version as a file of the next. It is never edited after its release. */
type Step = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** From version n to n + 1, at place n - 1. Version 1 is the first. */
const STEPS: readonly Step[] = [];

/** Brings a file of an older version to the current form. Its checksum was looked at before and is not carried along. */
export function migrateChartFile(file: Readonly<Record<string, unknown>>, version: number): Readonly<Record<string, unknown>> {
  return STEPS.slice(version - 1, CHART_FILE_VERSION - 1).reduce((older, step) => step(older), file);
}
