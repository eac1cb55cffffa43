import { useEffect } from 'react';
import { idleClock, useVault, vaultStore } from '#stores/vaultStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { VAULT_WORDS } from '../wording/vaultWords.ts';

/** Signs of somebody being there. */
const SIGNS = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'keydown'] as const;
/** A moving pointer signs a hundred times a second; more often than this, in milliseconds, nobody needs to know. */
const SIGN_EVERY = 1000;
/** A timer that slept with the machine comes late: time is looked at this often at least, in milliseconds. */
const LOOK_EVERY = 30_000;
const WARNING = 30_000;

/**
 * Locks an open vault when nobody has touched Facies, in any tab, for the minutes set. Every sign and every waking compares
 * times before anything counts as a sign, so that a laptop opened the next morning is locked and not woken.
 */
export function useAutoLock(): void {
  const open = useVault((vault) => vault.status === 'unlocked');
  const limitMs = useVault((vault) => vault.autoLockMinutes) * 60_000;

  useEffect(() => {
    if (!open) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let signedAt = Number.NEGATIVE_INFINITY;
    let warned = false;

    /** A lock was tried and is held back by edits on their way. */
    let due = false;

    const look = (): void => {
      clearTimeout(timer);
      const left = limitMs - idleClock.idleMs();
      due = left <= 0;
      if (due) void vaultStore.getState().lock();
      else if (left > WARNING) warned = false;
      else if (!warned) {
        warned = true;
        viewStore.getState().announce(VAULT_WORDS.autoLock.soon(Math.ceil(left / 1000)));
      }
      timer = setTimeout(look, due ? LOOK_EVERY : Math.min(LOOK_EVERY, left > WARNING ? left - WARNING : left));
    };

    // What comes after the time was over counts for nothing, until a person has read why the page is still open.
    const sign = (): void => {
      const present = Date.now();
      if (Math.abs(present - signedAt) < SIGN_EVERY) return;
      signedAt = present;
      if (idleClock.idleMs() < limitMs) idleClock.touch();
      else if (!due) look();
    };

    const wake = (): void => {
      look();
      // Messages of other tabs do not reach a page that sleeps.
      void vaultStore.getState().refresh();
    };
    const onVisibility = (): void => {
      if (document.visibilityState === 'visible') wake();
    };
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted) wake();
    };

    idleClock.touch();
    look();
    for (const name of SIGNS) window.addEventListener(name, sign, { capture: true, passive: true });
    window.addEventListener('focus', look);
    window.addEventListener('pageshow', onShow);
    document.addEventListener('visibilitychange', onVisibility);
    document.addEventListener('resume', wake);
    return () => {
      clearTimeout(timer);
      for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
      window.removeEventListener('focus', look);
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', onVisibility);
      document.removeEventListener('resume', wake);
    };
  }, [open, limitMs]);
}
