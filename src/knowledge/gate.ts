import * as z from 'zod/mini';

// zod would otherwise probe `new Function`, which the page's content policy reports as a violation.
z.config({ jitless: true });

/** Thrown at module load when a clinical record does not fit its schema: a malformed dose must not start the app. */
export class MalformedKnowledgeError extends Error {
  override readonly name = 'MalformedKnowledgeError';
  readonly record: string;
  /** Each as `path: what is wrong`. */
  readonly problems: readonly string[];

  constructor(record: string, problems: readonly string[]) {
    super(`Malformed clinical record "${record}": ${problems.join('; ')}`);
    this.record = record;
    this.problems = problems;
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.') || '(record)';
  if (issue.code === 'invalid_type')
    return `${path}: expected ${issue.expected}, got ${issue.input === undefined ? 'nothing' : typeof issue.input}`;
  if (issue.code === 'invalid_value') return `${path}: ${JSON.stringify(issue.input)} is not a known value`;
  if (issue.code === 'unrecognized_keys') return `${path}: unknown field ${issue.keys.join(', ')}`;
  if (issue.code === 'too_small') return `${path}: below the minimum ${issue.minimum}`;
  if (issue.code === 'too_big') return `${path}: above the maximum ${issue.maximum}`;
  if (issue.code === 'invalid_format') return `${path}: wrong format, expected ${issue.format}`;
  return `${path}: ${issue.message}`;
}

/**
 * Checks one record once, at module load, and hands the same object back.
 * @throws MalformedKnowledgeError naming the record and every path in it that does not fit.
 */
export function gate<T>(record: string, schema: z.ZodMiniType<T>, data: T): T {
  const result = z.safeParse(schema, data, { reportInput: true });
  if (result.success) return data;
  throw new MalformedKnowledgeError(record, result.error.issues.map(describe));
}

/** `gate` over a table of records: each is named by its key, and must carry that key as its id. */
export function gateAll<K extends string, T extends { id: K }>(table: string, schema: z.ZodMiniType, records: Record<K, T>): Record<K, T> {
  for (const [key, record] of Object.entries<T>(records)) {
    gate(`${table}.${key}`, schema, record);
    if (record.id !== key) throw new MalformedKnowledgeError(`${table}.${key}`, [`id: "${record.id}" is stored under "${key}"`]);
  }
  return records;
}
