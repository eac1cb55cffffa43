import { learnerStore } from './learnerStore.ts';
import { quizStore } from './quizStore.ts';

/**
 * Takes away all that a learner did, in practice and in the quiz: whoever asks for it in one place does not mean to be kept in
 * the other. Cases that trainers brought stay.
 * @returns whether nothing of it is left
 */
export async function eraseLearner(learner: string): Promise<boolean> {
  const done = await Promise.all([learnerStore.getState().erase(learner), quizStore.getState().erase(learner)]);
  return done.every((isDone) => isDone);
}
