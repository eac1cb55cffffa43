import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useVault, type VaultTask, vaultStore } from '#stores/vaultStore.ts';
import { VAULT_WORDS } from '../wording/vaultWords.ts';
import { NewPassphraseFields, useNewPassphrase } from './NewPassphrase.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { VaultFaultText } from './VaultFaultText.tsx';

type DoneProps = { /** Called with what to say once it is done. */ readonly onDone: (text: string) => void };

const WORDS = VAULT_WORDS.settings;

/** The first passphrase: typed twice, and with a tick that a forgotten one is the end of what it sealed. */
export function SetPassphraseForm({ onDone }: DoneProps) {
  const fields = useNewPassphrase();
  const [understood, setUnderstood] = useState(false);
  const [unticked, setUnticked] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const faultId = useId();

  const submit = async () => {
    const sound = fields.check();
    const missing = sound && !understood;
    setUnticked(missing);
    if (missing) tick.current?.focus();
    if (!sound || !understood) return;
    if (await vaultStore.getState().setPassphrase(fields.passphrase)) onDone(WORDS.set.done);
  };

  return (
    <VaultForm
      task="set"
      submitLabel={WORDS.set.submit}
      busyLabel={WORDS.set.busy}
      faultId={faultId}
      fault={fields.faultText ?? (unticked ? WORDS.set.notUnderstood : null)}
      onSubmit={submit}
    >
      <p>{WORDS.set.text}</p>
      <p className="hint">{WORDS.set.traces}</p>
      <NewPassphraseFields fields={fields} faultId={faultId} />
      <label className="vault-understood">
        <input
          ref={tick}
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.target.checked)}
          aria-invalid={unticked}
          aria-describedby={unticked ? faultId : undefined}
        />
        <span>{WORDS.set.understood}</span>
      </label>
    </VaultForm>
  );
}

export function ChangePassphraseForm({ onDone }: DoneProps) {
  const [old, setOld] = useState('');
  const fields = useNewPassphrase();
  const wrong = useVault(({ error }) => error?.task === 'change' && error.code === 'wrong-passphrase');
  const input = useRef<HTMLInputElement>(null);
  const faultId = useId();

  const submit = async () => {
    if (!fields.check()) return;
    if (await vaultStore.getState().changePassphrase(old, fields.passphrase)) {
      setOld('');
      fields.clear();
      onDone(WORDS.change.done);
    } else input.current?.focus();
  };

  return (
    <VaultForm
      task="change"
      submitLabel={WORDS.change.submit}
      busyLabel={WORDS.change.busy}
      faultId={faultId}
      fault={fields.faultText}
      onSubmit={submit}
    >
      <PassphraseField
        label={WORDS.change.old}
        value={old}
        onChange={setOld}
        autoComplete="current-password"
        errorId={wrong ? faultId : undefined}
        inputRef={input}
      />
      <NewPassphraseFields fields={fields} faultId={faultId} />
      <p className="hint">{WORDS.change.note}</p>
    </VaultForm>
  );
}

export function RemovePassphraseForm({ onDone }: DoneProps) {
  const [passphrase, setPassphrase] = useState('');
  const wrong = useVault(({ error }) => error?.task === 'remove' && error.code === 'wrong-passphrase');
  const input = useRef<HTMLInputElement>(null);
  const faultId = useId();

  const submit = async () => {
    if (await vaultStore.getState().removePassphrase(passphrase)) onDone(WORDS.remove.done);
    else input.current?.focus();
  };

  return (
    <VaultForm
      task="remove"
      submitLabel={WORDS.remove.submit}
      busyLabel={WORDS.remove.busy}
      faultId={faultId}
      fault={null}
      onSubmit={submit}
    >
      <p>{WORDS.remove.text}</p>
      <PassphraseField
        label={WORDS.remove.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        errorId={wrong ? faultId : undefined}
        inputRef={input}
      />
    </VaultForm>
  );
}

type FormProps = {
  readonly task: VaultTask;
  readonly submitLabel: string;
  readonly busyLabel: string;
  readonly faultId: string;
  /** What the form found wrong before anything was tried. */
  readonly fault: string | null;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
};

/** The button stays focusable while it works, so that the focus is not lost. */
function VaultForm({ task, submitLabel, busyLabel, faultId, fault, onSubmit, children }: FormProps) {
  const busy = useVault((vault) => vault.busy);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    vaultStore.getState().dismissError();
    void onSubmit();
  };
  return (
    <form className="vault-form" onSubmit={submit} noValidate>
      {children}
      <VaultFaultText id={faultId} task={task} own={fault} />
      <button type="submit" className="primary-button" aria-disabled={busy !== null}>
        {busy === task ? busyLabel : submitLabel}
      </button>
    </form>
  );
}
