import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoadGuard } from '#ui/controls/LoadGuard.tsx';
import { whenIdle } from '#ui/controls/whenIdle.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('load guard', () => {
  it('keeps a failed import to itself, offers other ways, and draws the part when a new try succeeds', async () => {
    let Part = lazy(() => Promise.reject<{ default: () => string }>(new TypeError('Failed to fetch dynamically imported module')));
    const onRetry = () => {
      Part = lazy(() => Promise.resolve({ default: () => 'the part' }));
    };
    render(
      <LoadGuard message="It did not load." retryLabel="Try again" onRetry={onRetry} otherWays={<a href="#/">Back</a>}>
        {() => (
          <Suspense fallback={null}>
            <Part />
          </Suspense>
        )}
      </LoadGuard>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('It did not load.');
    expect(screen.getByRole('link', { name: 'Back' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('the part')).toBeTruthy();
  });
});

describe('idle work', () => {
  it('waits for the browser to be idle, and can be called off', () => {
    const request = vi.fn(() => 7);
    const cancel = vi.fn();
    vi.stubGlobal('requestIdleCallback', request);
    vi.stubGlobal('cancelIdleCallback', cancel);
    const work = vi.fn();
    whenIdle(work)();
    expect(request).toHaveBeenCalledWith(work, { timeout: 2000 });
    expect(cancel).toHaveBeenCalledWith(7);
  });

  it('waits a moment where the browser does not say', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', undefined);
    const work = vi.fn();
    whenIdle(work);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
