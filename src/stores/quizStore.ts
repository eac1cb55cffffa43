import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { QUIZ_ITEMS } from '#domain/teaching/quiz/quizItems.ts';
import { type Opposites, type QuizQuestion, quizQuestion } from '#domain/teaching/quiz/quizQuestion.ts';
import { type Progress, progressOf, scheduleOf, sessionItems } from '#domain/teaching/quiz/schedule.ts';
import { openQuizResults, QUIZ_ANSWER_VERSION, type QuizAnswer, type QuizResults } from '#persistence/quizResults.ts';
import { learnerStore } from './learnerStore.ts';
import { newId } from './newId.ts';

/** A row of questions that is being answered. */
export type QuizSession = {
  readonly questions: readonly QuizQuestion[];
  /** Which one is asked; as many as there are: all are answered. */
  readonly at: number;
  /** What was chosen so far, by question. The one that is asked is answered once it has an entry. */
  readonly chosen: readonly string[];
};

export type QuizState = {
  /** `memory`: nothing can be stored here, so it is gone with the page. */
  readonly kept: 'opening' | 'stored' | 'memory';
  /** Of all learners, in the order they were given. */
  readonly answers: readonly QuizAnswer[];
  /** Entries that could not be read and were put aside. */
  readonly unreadable: number;
  readonly session: QuizSession | null;
};
export type QuizActions = {
  /** Reads what is stored; once is enough. */
  open(): Promise<void>;
  /** Asks the present learner what is due, then what is new. */
  begin(opposites: Opposites): Promise<void>;
  /** Answers the question that is asked; a second answer to it is not heard. Resolves once it is kept. */
  answer(optionId: string): Promise<void>;
  /** Goes on to the next question, once this one is answered. */
  next(): void;
  leave(): void;
  /** Takes away what a learner answered. Resolves to whether it is done. */
  erase(learner: string): Promise<boolean>;
};

type Setting = {
  /** @throws where nothing can be stored */
  openResults(): Promise<QuizResults>;
  learner(): string;
  /** ISO 8601, UTC. */
  now(): string;
  seed(): number;
};

export function createQuizStore({ openResults, learner, now, seed }: Setting) {
  let results: QuizResults | null = null;
  let opening: Promise<void> | null = null;
  /** What was answered while there was no room. */
  let unstored: readonly QuizAnswer[] = [];
  return createStore<QuizState & QuizActions>()((set, get) => {
    const reread = async (): Promise<void> => {
      const read = await results?.read();
      if (read) set({ ...read, answers: [...read.answers, ...unstored] });
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
    return {
      kept: 'opening',
      answers: [],
      unreadable: 0,
      session: null,
      open: () => {
        opening ??= opened();
        return opening;
      },
      begin: async (opposites) => {
        await get().open();
        const own = seed();
        const schedule = scheduleOf(get().answers.filter((answer) => answer.learner === learner()));
        const items = sessionItems(QUIZ_ITEMS, schedule, Date.parse(now()), own);
        set({ session: { questions: items.map((item) => quizQuestion(item, own, opposites)), at: 0, chosen: [] } });
      },
      answer: async (optionId) => {
        const { session } = get();
        const question = session?.questions[session.at];
        if (!session || !question || session.chosen.length > session.at) return;
        const answer: QuizAnswer = {
          version: QUIZ_ANSWER_VERSION,
          id: newId(),
          learner: learner(),
          itemId: question.item.id,
          at: now(),
          right: optionId === question.answer,
          chosen: optionId,
        };
        set({ session: { ...session, chosen: [...session.chosen, optionId] }, answers: [...get().answers, answer] });
        if (results && (await results.add(answer).catch(() => false))) return;
        // No room: it counts in this page, and the page says that it will not be found again.
        unstored = [...unstored, answer];
        set({ kept: 'memory' });
      },
      next: () => {
        const { session } = get();
        if (session && session.chosen.length > session.at) set({ session: { ...session, at: session.at + 1 } });
      },
      leave: () => set({ session: null }),
      erase: async (name) => {
        await get().open();
        if (results && !(await results.erase(name).catch(() => false))) return false;
        unstored = unstored.filter((answer) => answer.learner !== name);
        set({ answers: get().answers.filter((answer) => answer.learner !== name) });
        await reread().catch(() => {});
        return true;
      },
    };
  });
}

/** How far a learner is. @param nowMs epoch ms */
export function quizProgress(answers: readonly QuizAnswer[], learner: string, nowMs: number): Progress {
  return progressOf(QUIZ_ITEMS, scheduleOf(answers.filter((answer) => answer.learner === learner)), nowMs);
}

/** The store of this page. */
export const quizStore = createQuizStore({
  openResults: () =>
    openQuizResults(typeof window !== 'undefined' && 'BroadcastChannel' in window ? new BroadcastChannel('facies-quiz') : null),
  learner: () => learnerStore.getState().learner,
  now: () => new Date().toISOString(),
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

export function useQuiz<T>(selector: (state: QuizState & QuizActions) => T): T {
  return useStore(quizStore, selector);
}
