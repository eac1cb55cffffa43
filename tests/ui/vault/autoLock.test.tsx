import { act, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACTIVITY_KEY } from '#stores/idleClock.ts';
import { vaultStore } from '#stores/vaultStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { useAutoLock } from '#ui/vault/useAutoLock.ts';
import { clearStandIn, showUnlocked } from './standIn.ts';

const PASS = 'correct horse battery';
const MINUTE = 60_000;
const status = () => vaultStore.getState().status;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function Page() {
  useAutoLock();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });
});
afterEach(() => {
  clearStandIn();
  vi.useRealTimers();
});

async function openPage() {
  const tab = await showUnlocked(PASS);
  render(<Page />);
  return tab;
}

describe('auto-lock', () => {
  it('locks after ten minutes without anybody, and says so half a minute before', async () => {
    await openPage();
    await pass(9.4 * MINUTE);
    expect(viewStore.getState().announcement.text).toBe('');
    await pass(0.2 * MINUTE);
    expect(viewStore.getState().announcement.text).toContain('locks in 30 seconds');
    expect(status()).toBe('unlocked');
    await pass(0.4 * MINUTE);
    expect(status()).toBe('locked');
  });

  it.each(['pointerDown', 'pointerMove', 'touchStart', 'wheel', 'keyDown'] as const)('counts anew after %s', async (sign) => {
    await openPage();
    await pass(9 * MINUTE);
    fireEvent[sign](document.body);
    await pass(9 * MINUTE);
    expect(status()).toBe('unlocked');
    await pass(MINUTE);
    expect(status()).toBe('locked');
  });

  it('takes the minutes that are set, at once', async () => {
    await openPage();
    await pass(3 * MINUTE);
    act(() => vaultStore.getState().setAutoLockMinutes(2));
    // The effect begins anew with the new time.
    await pass(2 * MINUTE);
    expect(status()).toBe('locked');
  });

  it('locks a machine that slept, before the hand that wakes it counts', async () => {
    await openPage();
    await pass(MINUTE);
    vi.setSystemTime(Date.now() + 8 * 60 * MINUTE); // no timer ran meanwhile
    fireEvent.pointerMove(document.body);
    fireEvent.keyDown(document.body, { key: 'a' });
    await pass(0);
    expect(status()).toBe('locked');
  });

  it('looks at the time when the page is shown again', async () => {
    await openPage();
    vi.setSystemTime(Date.now() + 11 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(status()).toBe('locked');
  });

  it('leaves an idle tab open while somebody works in another one', async () => {
    await openPage();
    for (let minutes = 0; minutes < 30; minutes += 5) {
      localStorage.setItem(ACTIVITY_KEY, String(Date.now()));
      await pass(5 * MINUTE);
      expect(status()).toBe('unlocked');
    }
    await pass(5 * MINUTE);
    expect(status()).toBe('locked');
  });

  it('is not put off by a clock that was set back', async () => {
    await openPage();
    fireEvent.pointerDown(document.body);
    vi.setSystemTime(Date.now() - 24 * 60 * MINUTE);
    await pass(11 * MINUTE);
    expect(status()).toBe('locked');
  });

  it('never locks with unsaved edits; locks once they are saved and nobody said otherwise', async () => {
    const tab = await openPage();
    tab.setSaving('unsaved');
    await pass(11 * MINUTE);
    expect(vaultStore.getState()).toMatchObject({ status: 'unlocked', error: { task: 'lock', code: 'unsaved' } });
    fireEvent.pointerMove(document.body);
    tab.setSaving('saved');
    await pass(MINUTE);
    expect(status()).toBe('locked');
  });

  it('does nothing while there is no passphrase or the page is locked', async () => {
    const tab = await openPage();
    await act(async () => {
      await tab.vault().removePassphrase(PASS);
    });
    const lock = vi.spyOn(vaultStore.getState(), 'lock');
    await pass(60 * MINUTE);
    expect(lock).not.toHaveBeenCalled();
  });
});
