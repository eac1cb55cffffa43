import { type Ref, useId, useState } from 'react';
import { VAULT_WORDS } from '../wording/vaultWords.ts';
import '../controls/fields.css';
import './vault.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** For the browser's own keeper of passwords. */
  readonly autoComplete: 'current-password' | 'new-password';
  /** The id of an element that says what is wrong with it. */
  readonly errorId?: string | undefined;
  readonly hint?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** A passphrase with a button that shows what is typed. Nothing is cut, corrected or capitalised. */
export function PassphraseField({ label, value, onChange, autoComplete, errorId, hint, inputRef }: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const hintId = `${id}-hint`;
  const { field } = VAULT_WORDS;
  return (
    <div className="labelled">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="passphrase-input">
        <input
          id={id}
          ref={inputRef}
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          dir="auto"
          aria-invalid={errorId !== undefined}
          aria-describedby={[errorId, hint && hintId].filter(Boolean).join(' ') || undefined}
        />
        <button
          type="button"
          className="quiet-button"
          aria-label={shown ? field.hideName(label) : field.showName(label)}
          onClick={() => setShown(!shown)}
        >
          {shown ? field.hide : field.show}
        </button>
      </div>
      {hint && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
