import { expect } from 'vitest';
import { PATIENCE_MS } from '../pages/planPage.ts';

/**
 * Expects something of the page that comes a moment after what was done to it: asks again until it is so.
 * Not for what must never be seen, which one look too early would let pass.
 */
export const soon = <T>(read: () => T | Promise<T>, message?: string) =>
  expect.poll(read, { timeout: PATIENCE_MS, interval: 50, ...(message === undefined ? {} : { message }) });
