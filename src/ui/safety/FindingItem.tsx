import { useRef, useState } from 'react';
import type { Finding } from '#domain/safety/finding.ts';
import { usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { SAFETY_WORDS as WORDS } from '../wording/safetyWords.ts';
import { AcknowledgeForm } from './AcknowledgeForm.tsx';
import { findingSentence } from './findingSentence.ts';

type Props = { readonly finding: Finding; readonly onDone: () => void };

/** One finding: what was measured, why it matters with its source, where it lies, and the way to go on from it. */
export function FindingItem({ finding, onDone }: Props) {
  const plan = usePlan((state) => state.plan);
  const editable = usePlan((state) => state.editable);
  const [asking, setAsking] = useState(false);
  const acknowledge = useRef<HTMLButtonElement>(null);
  const sentence = findingSentence(finding, plan);
  const show = WORDS.show(finding.siteIds.length);

  return (
    <li className="finding" data-severity={finding.severity} data-code={finding.code}>
      <p className="finding-sentence">{sentence}</p>
      <details className="finding-why">
        <summary>{WORDS.why}</summary>
        <FactText fact={finding.fact} />
        {finding.ownLimit && (
          <p className="finding-own-limit">
            <strong>{WORDS.ownLimit}</strong> {finding.ownLimit}
          </p>
        )}
      </details>
      <div className="finding-actions">
        {finding.siteIds.length > 0 && (
          <button
            type="button"
            className="quiet-button"
            aria-label={WORDS.showOf(show, sentence)}
            onClick={() => viewStore.getState().selectSites(finding.siteIds)}
          >
            {show}
          </button>
        )}
        {editable && (
          <button
            ref={acknowledge}
            type="button"
            className="quiet-button"
            aria-label={WORDS.acknowledgeOf(sentence)}
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {WORDS.acknowledge}
          </button>
        )}
      </div>
      {editable && asking && (
        <AcknowledgeForm
          finding={finding}
          onDone={onDone}
          onCancel={() => {
            setAsking(false);
            acknowledge.current?.focus();
          }}
        />
      )}
    </li>
  );
}
