import { useVault, type VaultTask } from '#stores/vaultStore.ts';
import { VAULT_WORDS } from '../wording/vaultWords.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';

type Props = {
  readonly id: string;
  /** The form it stands in. */
  readonly task: VaultTask;
  /** What the form itself found wrong; goes before what the store says. */
  readonly own?: string | null;
};

/** What went wrong in one form, said at once; a wait is counted down beside it for the eyes only. */
export function VaultFaultText({ id, task, own = null }: Props) {
  const code = useVault(({ error }) => (error?.task === task ? error.code : null));
  const seconds = useSecondsLeft(useVault((vault) => vault.retryAt));
  const text = own ?? (code && VAULT_WORDS.faults[code]);
  return (
    <>
      {text && (
        <p id={id} className="caution-note" role="alert">
          {text}
        </p>
      )}
      {seconds > 0 && (code === 'wrong-passphrase' || code === 'wait') && (
        <p className="hint" role="timer">
          {VAULT_WORDS.waitSeconds(seconds)}
        </p>
      )}
    </>
  );
}
