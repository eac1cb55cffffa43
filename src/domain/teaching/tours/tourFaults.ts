import * as z from 'zod/mini';
import { type Tour, tourSchema } from './tour.ts';

/** What is wrong with a value. */
export type FaultKind = 'missing' | 'wrong-kind' | 'too-long' | 'too-short' | 'out-of-range' | 'unknown-value' | 'empty' | 'duplicate';

/** One thing that keeps a tour from being read or saved. */
export type TourFault = {
  /** Counted from 1; null where it is no step's. */
  readonly step: number | null;
  /** The field by its path within the step or the tour, as it stands in the file, e.g. `view.shown.depth`. */
  readonly field: string;
  readonly kind: FaultKind;
  /** The limit that is broken, or what would be allowed, where that is short enough to say. */
  readonly limit: string | null;
};

/** More than these nobody reads; mending the first ones often mends the rest. */
const MOST_FAULTS = 12;
/** Longer lists of what would be allowed are no help. */
const MOST_ALLOWED = 12;

export type CheckedTour = { readonly tour: Tour; readonly faults: null } | { readonly tour: null; readonly faults: readonly TourFault[] };

/** The gate of every tour: from a file, from the storage, from the author's own hands. */
export function checkTour(value: unknown): CheckedTour {
  const parsed = z.safeParse(tourSchema, value);
  if (parsed.success) return { tour: parsed.data, faults: null };
  return { tour: null, faults: parsed.error.issues.slice(0, MOST_FAULTS).map((issue) => faultOf(issue, value)) };
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue, value: unknown): TourFault {
  const path = [...issue.path];
  const inStep = path[0] === 'steps' && typeof path[1] === 'number';
  const field = (inStep ? path.slice(2) : path).map(String).join('.');
  return { step: inStep ? Number(path[1]) + 1 : null, field, ...kindOf(issue, valueAt(value, path)) };
}

function kindOf(issue: Issue, found: unknown): Pick<TourFault, 'kind' | 'limit'> {
  if (found === undefined && issue.code !== 'custom') return { kind: 'missing', limit: null };
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'number'
        ? { kind: 'out-of-range', limit: `≤ ${issue.maximum}` }
        : { kind: 'too-long', limit: String(issue.maximum) };
    case 'too_small':
      return issue.origin === 'number'
        ? { kind: 'out-of-range', limit: `≥ ${issue.minimum}` }
        : { kind: 'too-short', limit: String(issue.minimum) };
    case 'invalid_value':
      return { kind: 'unknown-value', limit: issue.values.length <= MOST_ALLOWED ? issue.values.map(String).join(', ') : null };
    case 'invalid_key':
    case 'invalid_format':
    case 'unrecognized_keys':
      return { kind: 'unknown-value', limit: null };
    case 'custom':
      return { kind: issue.message === 'duplicate' ? 'duplicate' : 'empty', limit: null };
    default:
      return { kind: 'wrong-kind', limit: 'expected' in issue && typeof issue.expected === 'string' ? issue.expected : null };
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}
