import { useEffect, useId, useRef, useState } from 'react';
import { type Finding, findingKey } from '#domain/safety/finding.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { SAFETY_WORDS as WORDS } from '../wording/safetyWords.ts';

type Props = { readonly finding: Finding; readonly onDone: () => void; readonly onCancel: () => void };

/** As long as the plan keeps of a reason. */
const LONGEST = 2000;

/** Asks for the reason to go on from a finding: one tap, or own words. It is kept with the visit. */
export function AcknowledgeForm({ finding, onDone, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const fieldId = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);

  const keep = (text: string) => {
    const said = text.trim();
    if (said === '') return;
    const at = new Date().toISOString();
    planStore.getState().apply({
      kind: 'acknowledge',
      acknowledgement: { key: findingKey(finding), measured: finding.measured, reason: said, at },
    });
    viewStore.getState().announce(WORDS.said.acknowledged);
    onDone();
  };

  return (
    <form
      className="finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep(reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The open question takes Escape before the panel does.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className="finding-reasons">
        {WORDS.reasons.map((one, index) => (
          <button key={one} ref={index === 0 ? first : undefined} type="button" className="outline-button" onClick={() => keep(one)}>
            {one}
          </button>
        ))}
      </div>
      <label className="field-label" htmlFor={fieldId}>
        {WORDS.reason}
      </label>
      <textarea
        className="field"
        id={fieldId}
        rows={2}
        maxLength={LONGEST}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="finding-actions">
        <button type="submit" className="primary-button" disabled={reason.trim() === ''}>
          {WORDS.save}
        </button>
        <button type="button" className="quiet-button" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
