import { type FormEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useVault, vaultStore } from '#stores/vaultStore.ts';
import { VAULT_WORDS } from '../wording/vaultWords.ts';
import { LockIcon } from './icons.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { useSecondsLeft } from './useSecondsLeft.ts';
import { VaultFaultText } from './VaultFaultText.tsx';
import './lockScreen.css';

/** Covers the whole page while the charts are sealed and not open. Everything else is out of reach for pointer, key and reader. */
export function LockScreen() {
  const covering = useVault(({ status, sealed }) => (status === 'locked' || (status === 'unavailable' && sealed) ? status : null));
  return covering && createPortal(<Cover available={covering === 'locked'} />, document.body);
}

function Cover({ available }: { readonly available: boolean }) {
  const root = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const textId = useId();
  useOnlyReachable(root);
  const { lockScreen, unavailable } = VAULT_WORDS;
  return (
    <div
      ref={root}
      className="lock-screen"
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={textId}
      tabIndex={-1}
      onKeyDown={keepFromPage}
    >
      <div className="lock-card">
        <LockIcon size={32} />
        <h1 id={titleId}>{lockScreen.title}</h1>
        <p id={textId}>{available ? lockScreen.text : lockScreen.unavailable}</p>
        {available ? (
          <>
            <UnlockForm />
            <details className="lock-forgotten">
              <summary>{lockScreen.forgotten.title}</summary>
              <p>{lockScreen.forgotten.lost}</p>
              <p>{lockScreen.forgotten.copy}</p>
            </details>
          </>
        ) : (
          <>
            <p>{unavailable.why}</p>
            <p>{unavailable.what}</p>
          </>
        )}
      </div>
    </div>
  );
}

function UnlockForm() {
  const [passphrase, setPassphrase] = useState('');
  const busy = useVault((vault) => vault.busy !== null);
  const failed = useVault(({ error }) => error?.task === 'unlock');
  const waiting = useSecondsLeft(useVault((vault) => vault.retryAt)) > 0;
  const input = useRef<HTMLInputElement>(null);
  const faultId = useId();

  useEffect(() => input.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || waiting) return;
    if (await vaultStore.getState().unlock(passphrase)) return;
    // What was typed stays, selected: it can be looked at and mended, or typed over.
    input.current?.focus();
    input.current?.select();
  };

  return (
    <form className="vault-form" onSubmit={submit}>
      <PassphraseField
        label={VAULT_WORDS.lockScreen.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        errorId={failed ? faultId : undefined}
        inputRef={input}
      />
      <VaultFaultText id={faultId} task="unlock" />
      <button type="submit" className="primary-button" aria-disabled={busy || waiting}>
        {busy ? VAULT_WORDS.lockScreen.unlocking : VAULT_WORDS.lockScreen.unlock}
      </button>
    </form>
  );
}

/** The page's own keys (undo, nudging a site, Escape) are not for who has not unlocked it. */
function keepFromPage(event: KeyboardEvent): void {
  event.stopPropagation();
}

/** Makes the rest of the page inert while this stands, and gives the focus back to where it was. */
function useOnlyReachable(root: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const others = [...document.body.children].filter((element) => element !== root.current && !element.hasAttribute('inert'));
    for (const element of others) element.setAttribute('inert', '');
    return () => {
      for (const element of others) element.removeAttribute('inert');
      if (focused instanceof HTMLElement && focused !== document.body && focused.isConnected) focused.focus();
    };
  }, [root]);
}
