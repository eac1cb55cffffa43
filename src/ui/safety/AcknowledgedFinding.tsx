import type { Acknowledgement } from '#domain/plan/visitParts.ts';
import type { Finding } from '#domain/safety/finding.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { SAFETY_WORDS as WORDS } from '../wording/safetyWords.ts';
import { findingSentence } from './findingSentence.ts';

type Props = { readonly finding: Finding; readonly acknowledgement: Acknowledgement; readonly onDone: () => void };

/** A finding that was gone on from, with the reason and when; the reason can be withdrawn while the visit is planned. */
export function AcknowledgedFinding({ finding, acknowledgement, onDone }: Props) {
  const plan = usePlan((state) => state.plan);
  const editable = usePlan((state) => state.editable);
  const sentence = findingSentence(finding, plan);
  const withdraw = () => {
    planStore.getState().apply({ kind: 'withdrawAcknowledgement', key: acknowledgement.key });
    viewStore.getState().announce(WORDS.said.withdrawn);
    onDone();
  };
  return (
    <li className="finding" data-code={finding.code}>
      <p className="finding-sentence">{sentence}</p>
      <p className="finding-reason">{WORDS.acknowledgedAt(acknowledgement.reason, acknowledgement.at)}</p>
      {editable && (
        <div className="finding-actions">
          <button type="button" className="quiet-button" aria-label={WORDS.withdrawOf(sentence)} onClick={withdraw}>
            {WORDS.withdraw}
          </button>
        </div>
      )}
    </li>
  );
}
