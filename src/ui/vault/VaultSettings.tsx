import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { AUTO_LOCK } from '#stores/idleClock.ts';
import { useVault, vaultStore } from '#stores/vaultStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { VAULT_WORDS } from '../wording/vaultWords.ts';
import { LockIcon } from './icons.tsx';
import { ChangePassphraseForm, RemovePassphraseForm, SetPassphraseForm } from './VaultForms.tsx';
import './vault.css';

const WORDS = VAULT_WORDS.settings;

/** The section of a panel in which the passphrase is set, changed and turned off. */
export function VaultSettings() {
  const status = useVault((vault) => vault.status);
  const known = useVault((vault) => vault.known);
  const titleId = useId();
  const note = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState<{ readonly text: string } | null>(null);

  useEffect(() => {
    if (!vaultStore.getState().known) void vaultStore.getState().refresh();
  }, []);
  // The form that was sent may be gone: the focus goes to what came of it, which also reads it out.
  useLayoutEffect(() => {
    if (done) note.current?.focus();
  }, [done]);

  const onDone = (text: string) => setDone({ text });
  return (
    <section className="vault-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title}</h3>
      {done && (
        <p ref={note} className="vault-note" tabIndex={-1}>
          {done.text}
        </p>
      )}
      {status === 'unavailable' && <Unavailable />}
      {status === 'none' && !known && <p>{WORDS.loading}</p>}
      {status === 'none' && known && (
        <>
          {!done && <p>{WORDS.off}</p>}
          <Disclosure title={WORDS.set.title}>
            <SetPassphraseForm onDone={onDone} />
          </Disclosure>
        </>
      )}
      {status === 'locked' && <p>{WORDS.locked}</p>}
      {status === 'unlocked' && (
        <>
          {!done && <p>{WORDS.on}</p>}
          <AutoLockMinutes />
          <LockNow />
          <Disclosure title={WORDS.change.title}>
            <ChangePassphraseForm onDone={onDone} />
          </Disclosure>
          <Disclosure title={WORDS.remove.title}>
            <RemovePassphraseForm onDone={onDone} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function Unavailable() {
  const { title, why, what } = VAULT_WORDS.unavailable;
  return (
    <>
      <p>
        <strong>{title}.</strong> {why}
      </p>
      <p>{what}</p>
    </>
  );
}

function LockNow() {
  const busy = useVault((vault) => vault.busy);
  const lock = () => {
    if (!busy) void vaultStore.getState().lock();
  };
  return (
    <button type="button" className="outline-button" aria-disabled={busy !== null} onClick={lock}>
      <LockIcon />
      {busy === 'lock' ? WORDS.locking : WORDS.lockNow}
    </button>
  );
}

/** A number that may be half typed: it counts once it lies in the range, and is put right when the field is left. */
function AutoLockMinutes() {
  const minutes = useVault((vault) => vault.autoLockMinutes);
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const { fewest, most } = AUTO_LOCK;

  const take = (text: string) => {
    setTyped(text);
    const wanted = Number(text);
    if (Number.isInteger(wanted) && wanted >= fewest && wanted <= most) vaultStore.getState().setAutoLockMinutes(wanted);
  };
  const leave = () => {
    if (typed !== null && typed.trim() !== '') vaultStore.getState().setAutoLockMinutes(Number(typed));
    setTyped(null);
  };

  return (
    <div className="auto-lock">
      <label htmlFor={id}>{WORDS.autoLock.label}</label>
      <div className="auto-lock-minutes">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={fewest}
          max={most}
          step={1}
          value={typed ?? minutes}
          onChange={(event) => take(event.target.value)}
          onBlur={leave}
          aria-describedby={`${id}-range`}
        />
        <span id={`${id}-range`}>
          {WORDS.autoLock.unit}, {WORDS.autoLock.range(fewest, most)}
        </span>
      </div>
    </div>
  );
}
