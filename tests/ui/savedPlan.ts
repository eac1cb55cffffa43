import { vi } from 'vitest';
import { planStore } from '#stores/planStore.ts';

/** Resolves when the plan's edits are stored: what the document tells of that would write over a state that a test sets. */
export const savedPlan = (): Promise<void> =>
  vi.waitFor(() => {
    if (planStore.getState().saving !== 'saved') throw new Error('not saved yet');
  });
