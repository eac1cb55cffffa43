import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { browserStorage, type KeyValueStorage } from '#persistence/keyValueStorage.ts';
import { ATTEMPT_VERSION, type Attempt, type LearnerResults, type OwnCase, openLearnerResults } from '#persistence/learnerResults.ts';
import { newId } from './newId.ts';

export type { Attempt, OwnCase } from '#persistence/learnerResults.ts';

/** What was done in practice, by whom, and the cases that trainers brought. */
export type LearnerState = {
  /** `memory`: nothing can be stored here, so it is gone with the page. */
  readonly kept: 'opening' | 'stored' | 'memory';
  /** Of all learners, in the order they were made. */
  readonly attempts: readonly Attempt[];
  readonly ownCases: readonly OwnCase[];
  /** Entries that could not be read and were put aside. */
  readonly unreadable: number;
  /** The nickname that was typed; '' for nobody in particular. */
  readonly learner: string;
  readonly timerShown: boolean;
};
export type LearnerActions = {
  /** Reads what is stored; once is enough. */
  open(): Promise<void>;
  setLearner(name: string): void;
  setTimerShown(shown: boolean): void;
  /** Keeps what the present learner did. */
  record(done: Omit<Attempt, 'version' | 'id' | 'learner' | 'at'>): Promise<void>;
  /** Takes away what a learner did; null: what all did. Resolves to whether it is done. */
  erase(learner: string | null): Promise<boolean>;
  keepCase(id: string, text: string): Promise<boolean>;
  removeCase(id: string): Promise<boolean>;
};

export const LEARNER_KEY = 'facies.learner';
export const LEARNING_CHANNEL = 'facies-learning';
export const LONGEST_NAME = 40;

type Setting = {
  /** @throws where nothing can be stored */
  openResults(): Promise<LearnerResults>;
  readonly storage: KeyValueStorage | null;
  now(): string;
};

export function createLearnerStore({ openResults, storage, now }: Setting) {
  let results: LearnerResults | null = null;
  let opening: Promise<void> | null = null;
  const store = createStore<LearnerState & LearnerActions>()((set, get) => {
    /** What was done while there was no room. */
    let unstored: readonly Attempt[] = [];
    const reread = async (): Promise<void> => {
      const read = await results?.read();
      if (read) set({ ...read, attempts: [...read.attempts, ...unstored] });
    };
    const opened = async (): Promise<void> => {
      try {
        results = await openResults();
        await reread();
        results.onElsewhere(() => void reread().catch(() => {}));
        set({ kept: 'stored' });
      } catch {
        results = null;
        set({ kept: 'memory' });
      }
    };
    const setAndRemember = (change: Partial<Pick<LearnerState, 'learner' | 'timerShown'>>): void => {
      set(change);
      const { learner, timerShown } = get();
      try {
        storage?.setItem(LEARNER_KEY, JSON.stringify({ learner, timerShown }));
      } catch {
        // Only the memory of a name is lost.
      }
    };
    /** Does it in the store, else in this page alone. */
    const change = async (inStore: (into: LearnerResults) => Promise<boolean>, here: () => Partial<LearnerState>): Promise<boolean> => {
      await get().open();
      const done = results ? await inStore(results).catch(() => false) : true;
      if (!results || !done) {
        if (!results) set(here());
        return done;
      }
      await reread();
      return true;
    };
    return {
      kept: 'opening',
      attempts: [],
      ownCases: [],
      unreadable: 0,
      ...remembered(storage),
      open: () => {
        opening ??= opened();
        return opening;
      },
      setLearner: (name) => setAndRemember({ learner: name.trim().slice(0, LONGEST_NAME) }),
      setTimerShown: (timerShown) => setAndRemember({ timerShown }),
      record: async (done) => {
        const attempt: Attempt = { ...done, version: ATTEMPT_VERSION, id: newId(), learner: get().learner, at: now() };
        const isKept = await change(
          (into) => into.add(attempt),
          () => ({ attempts: [...get().attempts, attempt] }),
        );
        if (isKept) return;
        // No room: it counts in this page, and the page says that it will not be found again.
        unstored = [...unstored, attempt];
        set({ attempts: [...get().attempts, attempt], kept: 'memory' });
      },
      erase: (learner) => {
        unstored = learner === null ? [] : unstored.filter((one) => one.learner !== learner);
        return change(
          (into) => into.erase(learner),
          () => ({ attempts: learner === null ? [] : get().attempts.filter((one) => one.learner !== learner) }),
        );
      },
      keepCase: (id, text) => {
        const own: OwnCase = { id, addedAt: now(), text };
        return change(
          (into) => into.keepCase(own),
          () => ({ ownCases: [...get().ownCases.filter((one) => one.id !== id), own] }),
        );
      },
      removeCase: (id) =>
        change(
          (into) => into.removeCase(id),
          () => ({ ownCases: get().ownCases.filter((one) => one.id !== id) }),
        ),
    };
  });
  return store;
}

function remembered(storage: KeyValueStorage | null): Pick<LearnerState, 'learner' | 'timerShown'> {
  const nobody = { learner: '', timerShown: true };
  try {
    const stored: unknown = JSON.parse(storage?.getItem(LEARNER_KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return nobody;
    const { learner, timerShown } = stored as Record<string, unknown>;
    return {
      learner: typeof learner === 'string' ? learner.slice(0, LONGEST_NAME) : '',
      timerShown: timerShown !== false,
    };
  } catch {
    return nobody;
  }
}

/** The store of this page. */
export const learnerStore = createLearnerStore({
  openResults: () =>
    openLearnerResults(typeof window !== 'undefined' && 'BroadcastChannel' in window ? new BroadcastChannel(LEARNING_CHANNEL) : null),
  storage: browserStorage(),
  now: () => new Date().toISOString(),
});

export function useLearner<T>(selector: (state: LearnerState & LearnerActions) => T): T {
  return useStore(learnerStore, selector);
}
