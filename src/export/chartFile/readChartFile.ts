import * as z from 'zod/mini';
import type { Chart } from '#domain/plan/chart.ts';
import { visitSchema } from '#domain/plan/visit.ts';
import { checksumOf } from './canonicalJson.ts';
import {
  CHART_FILE_VERSION,
  CHART_FORMAT,
  chartFileSchema,
  checksumSchema,
  JSON_LIMITS,
  MOST_AMENDED_EDITS,
  MOST_BYTES,
} from './chartFileFormat.ts';
import { migrateChartFile } from './chartFileMigrations.ts';
import { type EncodingProblem, fileText } from './fileText.ts';
import { type JsonProblem, scanJson, writtenPath } from './jsonScan.ts';
import { type Adoption, chartOfStoredPlan, isStoredPlan } from './storedPlan.ts';
import { unknownMembers } from './unknownMembers.ts';

/** Codes; the interface finds the words. `path` leads to the place in the file (`chart.visits[2].plan`), empty for the file as a whole. */
export type ChartFileReason = {
  readonly code:
    | JsonProblem['code']
    | EncodingProblem
    /** Not JSON, or broken off. */
    | 'not-json'
    /** JSON, but without the mark of a chart file. */
    | 'other-format'
    | 'no-version'
    | 'no-checksum'
    /** The chart is not, letter for letter, what was written. */
    | 'checksum-differs'
    /** A value that a chart cannot have; `detail` says what kind of fault. */
    | 'invalid'
    | 'unexpected';
  readonly path: string;
  readonly detail?: string;
};

export type ReadChart =
  | {
      readonly status: 'read';
      readonly chart: Chart;
      readonly from: 'chart-file' | 'stored-plan';
      readonly fileVersion: number;
      /** Paths of what the file has beside the chart and was left behind, at most 50: tell the person, keep the file. */
      readonly dropped: readonly string[];
    }
  /** A later Facies wrote it. */
  | { readonly status: 'newer'; readonly version: number }
  /** Meant to be a chart, but not whole or not sound. */
  | { readonly status: 'damaged'; readonly reasons: readonly ChartFileReason[] }
  | { readonly status: 'too-large'; readonly what: 'bytes' | 'depth' | 'values' | 'members' | 'amended-edits'; readonly limit: number }
  | { readonly status: 'not-a-chart'; readonly reasons: readonly ChartFileReason[] };

const MOST_REASONS = 20;

/**
 * Reads the bytes of a chart file, or of a plan as older versions stored it. All or nothing: a chart is given only when the
 * whole file is sound and its checksum fits. Never throws, whatever the bytes; does not change its input.
 */
export function readChartFile(file: Uint8Array | string, adoption: Adoption): ReadChart {
  try {
    return read(file, adoption);
  } catch {
    return { status: 'damaged', reasons: [{ code: 'unexpected', path: '' }] };
  }
}

function read(file: Uint8Array | string, adoption: Adoption): ReadChart {
  if (file.length > MOST_BYTES) return { status: 'too-large', what: 'bytes', limit: MOST_BYTES };
  const decoded = fileText(file);
  if ('problem' in decoded) {
    const beginning = typeof file === 'string' ? file : new TextDecoder().decode(file.subarray(0, 500));
    return { status: marked(beginning) ? 'damaged' : 'not-a-chart', reasons: [{ code: decoded.problem, path: '' }] };
  }
  const { text } = decoded;
  const refuse = (reason: ChartFileReason): ReadChart => ({ status: marked(text) ? 'damaged' : 'not-a-chart', reasons: [reason] });

  const problem = scanJson(text, JSON_LIMITS);
  if (problem?.code === 'too-deep') return { status: 'too-large', what: 'depth', limit: JSON_LIMITS.depth };
  if (problem?.code === 'too-many-values') return { status: 'too-large', what: 'values', limit: JSON_LIMITS.values };
  if (problem?.code === 'too-many-members') return { status: 'too-large', what: 'members', limit: JSON_LIMITS.members };
  if (problem) return refuse(problem);
  const parsed = parse(text);
  if (parsed === undefined) return refuse({ code: 'not-json', path: '' });
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return refuse({ code: 'other-format', path: '' });
  const record = parsed as Readonly<Record<string, unknown>>;
  if (isStoredPlan(record)) return chartOfStoredPlan(record, adoption);
  if (record.format !== CHART_FORMAT) return refuse({ code: 'other-format', path: 'format' });
  return readFile(record);
}

function readFile(record: Readonly<Record<string, unknown>>): ReadChart {
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { status: 'damaged', reasons: [{ code: 'no-version', path: 'version' }] };
  }
  if (version > CHART_FILE_VERSION) return { status: 'newer', version };
  const checksum = z.safeParse(checksumSchema, record.checksum);
  const reasons: ChartFileReason[] = [];
  if (!checksum.success) reasons.push({ code: 'no-checksum', path: 'checksum' });
  else if (!('chart' in record) || checksumOf(record.chart) !== checksum.data.value)
    reasons.push({ code: 'checksum-differs', path: 'chart' });
  const current = migrateChartFile(record, version);
  const unsound = firstUnsoundVisit(current);
  if (unsound.length > 0) return { status: 'damaged', reasons: [...reasons, ...unsound].slice(0, MOST_REASONS) };
  const file = z.safeParse(chartFileSchema, current);
  if (!file.success) reasons.push(...file.error.issues.filter(({ path }) => path[0] !== 'checksum').map((issue) => reasonOf(issue)));
  if (!file.success || reasons.length > 0) return { status: 'damaged', reasons: reasons.slice(0, MOST_REASONS) };
  const { chart } = file.data;
  const edits = chart.visits.flatMap((visit) => visit.amendments).reduce((sum, amendment) => sum + amendment.edits.length, 0);
  if (edits > MOST_AMENDED_EDITS) return { status: 'too-large', what: 'amended-edits', limit: MOST_AMENDED_EDITS };
  return { status: 'read', chart, from: 'chart-file', fileVersion: version, dropped: unknownMembers(record, file.data) };
}

/**
 * What is wrong with the first visit that is none; empty where all are sound, or where the chart has no list of them, which
 * the file's own schema says. One visit after the other: a file of a thousand visits of nonsense would fill the memory with
 * its faults.
 */
function firstUnsoundVisit({ chart }: Readonly<Record<string, unknown>>): readonly ChartFileReason[] {
  const visits: unknown = chart !== null && typeof chart === 'object' && 'visits' in chart ? chart.visits : [];
  if (!Array.isArray(visits)) return [];
  for (const [index, visit] of visits.entries()) {
    const parsed = z.safeParse(visitSchema, visit);
    if (!parsed.success) return parsed.error.issues.slice(0, MOST_REASONS).map((issue) => reasonOf(issue, ['chart', 'visits', index]));
  }
  return [];
}

function reasonOf(
  { code, path }: { readonly code?: string; readonly path: readonly PropertyKey[] },
  above: readonly PropertyKey[] = [],
): ChartFileReason {
  return { code: 'invalid', path: writtenPath([...above, ...path]), ...(code !== undefined && { detail: code }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether a text that cannot be read calls itself a chart near its beginning: every chart file has its mark there, and a
 * stored plan begins with its version.
 */
function marked(text: string): boolean {
  return text.slice(0, 500).includes(`"${CHART_FORMAT}"`) || /^\s*\{\s*"version"\s*:\s*\d+\s*,\s*"(plan|choices)"/.test(text);
}
