import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { momentSchema } from '#domain/plan/visitParts.ts';
import { isQuotaError } from './keyValueStorage.ts';

/**
 * What learners did in practice, and the cases that trainers brought: a database of its own, so that no chart is ever beside
 * it. Attempts are only added, each under an id of its own: tabs never write over one another's.
 */
export const ATTEMPT_VERSION = 1;

const name = z.string().check(z.minLength(1), z.maxLength(200));

export const attemptSchema = z.readonly(
  z.object({
    version: z.literal(ATTEMPT_VERSION),
    id: name,
    /** The nickname that was typed; '' for nobody in particular. */
    learner: z.string().check(z.maxLength(40)),
    caseId: name,
    at: momentSchema,
    /** Points out of 100. */
    score: z.number().check(z.gte(0), z.lte(100)),
    /** From the first look to the answer, ms. */
    tookMs: z.int().check(z.gte(0), z.lte(86_400_000)),
    /** How far each placed site lay from its reference point, mm. Empty where nothing was placed. */
    distancesMm: z.readonly(z.array(z.number().check(z.gte(0), z.lte(1000))).check(z.maxLength(400))),
    /** Codes of what was wrong, in the order in which it was told. */
    errors: z.readonly(z.array(name).check(z.maxLength(400))),
  }),
);
export type Attempt = z.infer<typeof attemptSchema>;

/** A trainer's case as its file gave it, by its own id. Whoever reads it checks it. */
export type OwnCase = { readonly id: string; readonly addedAt: string; readonly text: string };
const ownCaseSchema = z.readonly(z.object({ id: name, addedAt: momentSchema, text: z.string().check(z.maxLength(1_000_000)) }));

export type LearnerRecord = {
  /** In the order they were made. */
  readonly attempts: readonly Attempt[];
  readonly ownCases: readonly OwnCase[];
  /** Entries that made no sense and lie aside. */
  readonly unreadable: number;
};

export interface LearnerResults {
  /** Reads everything; what makes no sense is put aside first. */
  read(): Promise<LearnerRecord>;
  /** Each resolves to whether it is kept. */
  add(attempt: Attempt): Promise<boolean>;
  keepCase(ownCase: OwnCase): Promise<boolean>;
  removeCase(id: string): Promise<boolean>;
  /** Takes away all attempts of a learner, what lies aside and what a later Facies wrote too; of null everybody's. */
  erase(learner: string | null): Promise<boolean>;
  /** Calls back when another tab changed something. Returns the way to stop. */
  onElsewhere(listener: () => void): () => void;
}

export const RESULTS_DATABASE = 'facies-learning';

interface Schema extends DBSchema {
  attempts: { key: string; value: unknown };
  cases: { key: string; value: unknown };
  aside: { key: number; value: { readonly from: string; readonly key: string; readonly value: unknown } };
}

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;
const MOVED = ['attempts', 'cases'] as const;

/** @throws where this browser stores nothing */
export async function openLearnerResults(channel: Channel | null = null): Promise<LearnerResults> {
  const database = await openDB<Schema>(RESULTS_DATABASE, 1, {
    upgrade(made) {
      made.createObjectStore('attempts');
      made.createObjectStore('cases');
      made.createObjectStore('aside', { autoIncrement: true });
    },
    // A later Facies in another tab wants to rebuild it.
    blocking: (_now, _wanted, event) => (event.target as IDBDatabase | null)?.close(),
  });

  const written = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
    } catch (error) {
      if (isQuotaError(error) || error instanceof DOMException) return false;
      throw error;
    }
    channel?.postMessage('changed');
    return true;
  };

  return {
    read: () => readAll(database),
    add: (attempt) => written(() => database.add('attempts', z.parse(attemptSchema, attempt), attempt.id)),
    keepCase: (ownCase) => written(() => database.put('cases', z.parse(ownCaseSchema, ownCase), ownCase.id)),
    removeCase: (id) => written(() => database.delete('cases', id)),
    erase: (learner) => written(() => (learner === null ? clearAll(database) : eraseOf(database, learner))),
    onElsewhere: (listener) => {
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
  };
}

async function readAll(database: IDBPDatabase<Schema>): Promise<LearnerRecord> {
  const transaction = database.transaction(['attempts', 'cases', 'aside'], 'readwrite');
  const found = { attempts: [] as Attempt[], cases: [] as OwnCase[] };
  for (const store of MOVED) {
    const schema: z.ZodMiniType<unknown> = store === 'attempts' ? attemptSchema : ownCaseSchema;
    for (let cursor = await transaction.objectStore(store).openCursor(); cursor; cursor = await cursor.continue()) {
      const parsed = z.safeParse(schema, cursor.value);
      const isOwn = parsed.success && (parsed.data as { readonly id: string }).id === cursor.key;
      if (isOwn) (found[store] as unknown[]).push(parsed.data);
      // What a later Facies wrote is not this one's to move.
      else if (!isNewer(cursor.value)) {
        await transaction.objectStore('aside').add({ from: store, key: cursor.key, value: cursor.value });
        await cursor.delete();
      }
    }
  }
  const unreadable = await transaction.objectStore('aside').count();
  await transaction.done;
  const rising = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    attempts: found.attempts.sort((a, b) => rising(a.at, b.at) || rising(a.id, b.id)),
    ownCases: found.cases.sort((a, b) => rising(a.addedAt, b.addedAt) || rising(a.id, b.id)),
    unreadable,
  };
}

function isNewer(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null ? (value as { readonly version?: unknown }).version : undefined;
  return typeof version === 'number' && version > ATTEMPT_VERSION;
}

/** Whether an entry bears a learner's name, whatever else is wrong with it. */
export function isOf(learner: string, value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as { readonly learner?: unknown }).learner === learner;
}

async function eraseOf(database: IDBPDatabase<Schema>, learner: string): Promise<void> {
  const transaction = database.transaction(['attempts', 'aside'], 'readwrite');
  for (let cursor = await transaction.objectStore('attempts').openCursor(); cursor; cursor = await cursor.continue()) {
    if (isOf(learner, cursor.value)) await cursor.delete();
  }
  for (let cursor = await transaction.objectStore('aside').openCursor(); cursor; cursor = await cursor.continue()) {
    if (isOf(learner, cursor.value.value)) await cursor.delete();
  }
  await transaction.done;
}

async function clearAll(database: IDBPDatabase<Schema>): Promise<void> {
  const transaction = database.transaction(['attempts', 'aside'], 'readwrite');
  await Promise.all([transaction.objectStore('attempts').clear(), transaction.objectStore('aside').clear()]);
  await transaction.done;
}
