import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { momentSchema } from '#domain/plan/visitParts.ts';
import { isQuotaError } from './keyValueStorage.ts';
import { isOf } from './learnerResults.ts';

/**
 * What learners answered in the quiz: a database of its own, so that no chart is ever beside it. Answers are only added, each
 * under an id of its own; when what is asked again follows from them alone.
 */
export const QUIZ_ANSWER_VERSION = 1;
export const QUIZ_DATABASE = 'facies-quiz';

const name = z.string().check(z.minLength(1), z.maxLength(200));

export const quizAnswerSchema = z.readonly(
  z.object({
    version: z.literal(QUIZ_ANSWER_VERSION),
    id: name,
    /** The nickname that was typed; '' for nobody in particular. */
    learner: z.string().check(z.maxLength(40)),
    itemId: name,
    at: momentSchema,
    right: z.boolean(),
    /** What was chosen. */
    chosen: name,
  }),
);
export type QuizAnswer = z.infer<typeof quizAnswerSchema>;

export type QuizRecord = {
  /** In the order they were given. */
  readonly answers: readonly QuizAnswer[];
  /** Entries that made no sense and lie aside. */
  readonly unreadable: number;
};

export interface QuizResults {
  /** Reads everything; what makes no sense is put aside first. */
  read(): Promise<QuizRecord>;
  /** Resolves to whether it is kept. */
  add(answer: QuizAnswer): Promise<boolean>;
  /** Takes away all answers of a learner, what lies aside and what a later Facies wrote too. */
  erase(learner: string): Promise<boolean>;
  /** Calls back when another tab changed something. Returns the way to stop. */
  onElsewhere(listener: () => void): () => void;
}

interface Schema extends DBSchema {
  answers: { key: string; value: unknown };
  aside: { key: number; value: { readonly key: string; readonly value: unknown } };
}
type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;

/** @throws where this browser stores nothing */
export async function openQuizResults(channel: Channel | null = null): Promise<QuizResults> {
  const database = await openDB<Schema>(QUIZ_DATABASE, 1, {
    upgrade(made) {
      made.createObjectStore('answers');
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
    add: (answer) => written(() => database.add('answers', z.parse(quizAnswerSchema, answer), answer.id)),
    erase: (learner) => written(() => eraseOf(database, learner)),
    onElsewhere: (listener) => {
      channel?.addEventListener('message', listener);
      return () => channel?.removeEventListener('message', listener);
    },
  };
}

async function readAll(database: IDBPDatabase<Schema>): Promise<QuizRecord> {
  const transaction = database.transaction(['answers', 'aside'], 'readwrite');
  const answers: QuizAnswer[] = [];
  for (let cursor = await transaction.objectStore('answers').openCursor(); cursor; cursor = await cursor.continue()) {
    const parsed = z.safeParse(quizAnswerSchema, cursor.value);
    if (parsed.success && parsed.data.id === cursor.key) answers.push(parsed.data);
    // What a later Facies wrote is not this one's to move.
    else if (!isNewer(cursor.value)) {
      await transaction.objectStore('aside').add({ key: cursor.key, value: cursor.value });
      await cursor.delete();
    }
  }
  const unreadable = await transaction.objectStore('aside').count();
  await transaction.done;
  return { answers: answers.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1)), unreadable };
}

function isNewer(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null ? (value as { readonly version?: unknown }).version : undefined;
  return typeof version === 'number' && version > QUIZ_ANSWER_VERSION;
}

async function eraseOf(database: IDBPDatabase<Schema>, learner: string): Promise<void> {
  const transaction = database.transaction(['answers', 'aside'], 'readwrite');
  for (let cursor = await transaction.objectStore('answers').openCursor(); cursor; cursor = await cursor.continue()) {
    if (isOf(learner, cursor.value)) await cursor.delete();
  }
  for (let cursor = await transaction.objectStore('aside').openCursor(); cursor; cursor = await cursor.continue()) {
    if (isOf(learner, cursor.value.value)) await cursor.delete();
  }
  await transaction.done;
}
