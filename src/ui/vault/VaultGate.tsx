import { useEffect } from 'react';
import { usePlan } from '#stores/planStore.ts';
import { idleClock, useVault, vaultStore } from '#stores/vaultStore.ts';
import { CautionIcon } from '../controls/icons.tsx';
import { VAULT_WORDS } from '../wording/vaultWords.ts';
import { LockScreen } from './LockScreen.tsx';
import { useAutoLock } from './useAutoLock.ts';
import './vault.css';

/** All that a page must mount for its vault: the lock screen, the auto-lock, and what a lock that failed has to say. */
export function VaultGate() {
  const shut = usePlan((plan) => plan.status === 'locked');
  // The charts may find out by themselves that another tab sealed them, or opened them for good.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever they were shut or opened.
  useEffect(() => {
    void vaultStore.getState().refresh();
  }, [shut]);
  useEffect(() => {
    // What other tabs said does not reach a page that slept, locked or not.
    const look = (): void => {
      if (document.visibilityState === 'visible') void vaultStore.getState().refresh();
    };
    window.addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  useAutoLock();
  return (
    <>
      <LockScreen />
      <HeldBack />
    </>
  );
}

function HeldBack() {
  const code = useVault(({ error }) => (error?.task === 'lock' ? error.code : null));
  if (!code) return null;
  const dismiss = () => {
    vaultStore.getState().dismissError();
    // Who reads this is there, and decides to go on.
    idleClock.touch();
  };
  return (
    <div className="lock-held-back" role="alert">
      <CautionIcon />
      <p>{code === 'unsaved' ? VAULT_WORDS.notLocked.unsaved : VAULT_WORDS.notLocked.other}</p>
      <button type="button" className="quiet-button" onClick={dismiss}>
        {VAULT_WORDS.heldBack.dismiss}
      </button>
    </div>
  );
}
