import type { Saving } from './planState.ts';

/** The plan store, as far as somebody needs it who waits for its edits. */
export type SavingSource = { getState(): { readonly saving: Saving }; subscribe(listener: () => void): () => void };

/** Waits until every edit is on the disk. false: they are not, after `patience` milliseconds or at once where saving has failed. */
export function whenSaved(plan: SavingSource, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    let stop = (): void => {};
    const settle = (): boolean => {
      const { saving } = plan.getState();
      if (saving === 'saving') return false;
      stop();
      resolve(saving === 'saved');
      return true;
    };
    if (settle()) return;
    const timer = setTimeout(() => {
      stop();
      resolve(false);
    }, patience);
    const unsubscribe = plan.subscribe(settle);
    stop = () => {
      clearTimeout(timer);
      unsubscribe();
    };
  });
}
