import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenTouched } from '#ui/controls/whenTouched.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('does nothing while nobody is there, and its work once after the first sign of somebody', () => {
  const work = vi.fn();
  whenTouched(work);
  vi.advanceTimersByTime(60_000);
  expect(work).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('pointermove'));
  window.dispatchEvent(new Event('keydown'));
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);
  expect(work).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(5000);
  expect(work).toHaveBeenCalledTimes(1);
});

it('is called off before and after the first sign', () => {
  const work = vi.fn();
  whenTouched(work)();
  window.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(5000);
  const stop = whenTouched(work);
  window.dispatchEvent(new Event('focusin'));
  stop();
  vi.advanceTimersByTime(5000);
  expect(work).not.toHaveBeenCalled();
});
