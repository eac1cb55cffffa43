import { useRef, useState } from 'react';
import { newPassphraseFault, SHORTEST_PASSPHRASE } from '#stores/vaultState.ts';
import { VAULT_WORDS } from '../wording/vaultWords.ts';
import { PassphraseField } from './PassphraseField.tsx';

/** A new passphrase that is typed twice, and what is wrong with it once it was looked at. */
export function useNewPassphrase() {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<ReturnType<typeof newPassphraseFault>>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  return {
    passphrase,
    setPassphrase,
    again,
    setAgain,
    fault,
    first,
    second,
    /** The words for the fault, or null. */
    faultText: fault && (fault === 'different' ? VAULT_WORDS.settings.set.different : VAULT_WORDS.faults[fault]),
    /** Looks at both; a fault takes the focus to its field. */
    check: (): boolean => {
      const found = newPassphraseFault(passphrase, again);
      setFault(found);
      if (found) (found === 'different' ? second : first).current?.focus();
      return found === null;
    },
    clear: (): void => {
      setPassphrase('');
      setAgain('');
      setFault(null);
    },
  };
}

type Props = { readonly fields: ReturnType<typeof useNewPassphrase>; readonly faultId: string };

export function NewPassphraseFields({ fields, faultId }: Props) {
  const { set } = VAULT_WORDS.settings;
  return (
    <>
      <PassphraseField
        label={set.passphrase}
        value={fields.passphrase}
        onChange={fields.setPassphrase}
        autoComplete="new-password"
        hint={set.rule(SHORTEST_PASSPHRASE)}
        errorId={fields.fault === 'passphrase-too-short' ? faultId : undefined}
        inputRef={fields.first}
      />
      <PassphraseField
        label={set.again}
        value={fields.again}
        onChange={fields.setAgain}
        autoComplete="new-password"
        errorId={fields.fault === 'different' ? faultId : undefined}
        inputRef={fields.second}
      />
    </>
  );
}
