import type { Vial } from '#domain/plan/visitParts.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { CautionIcon } from '../controls/icons.tsx';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { localMoment, momentOf } from './localTime.ts';
import { useDraft } from './useDraft.ts';
import { useMinute } from './useMinute.ts';
import { type RunOut, runOutOf } from './vialWindow.ts';

const WORDS = PLAN_WORDS.vial;

type Props = {
  readonly vial: Vial;
  /** Counted from 1. */
  readonly number: number;
  readonly productId: ProductId;
  readonly editable: boolean;
  readonly onChange: (vial: Vial) => void;
  readonly onRemove: () => void;
};

/** One vial: lot, expiry, when it was opened. What has run out is said at once, and never blocks. */
export function VialFields({ vial, number, productId, editable, onChange, onRemove }: Props) {
  const lot = useDraft(vial.lot, (typed) => onChange({ ...vial, lot: typed.trim() }));
  // A year is typed digit by digit: only what the hand rests on is an edit.
  const expiry = useDraft(vial.expiry ?? '', (typed) => onChange({ ...vial, expiry: typed || null }));
  const opened = useDraft(vial.openedAt ? localMoment(vial.openedAt) : '', (typed) => onChange({ ...vial, openedAt: momentOf(typed) }));
  const name = WORDS.name(number);
  return (
    <fieldset className="vial">
      <legend>{name}</legend>
      <label className="labelled">
        <span className="field-label">{WORDS.lot}</span>
        <input
          className="field"
          type="text"
          disabled={!editable}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          value={lot.text}
          onChange={(event) => lot.type(event.target.value)}
          onBlur={lot.settle}
        />
      </label>
      <label className="labelled">
        <span className="field-label">{WORDS.expiry}</span>
        <input
          className="field"
          type="date"
          disabled={!editable}
          min="2000-01-01"
          max="2099-12-31"
          value={expiry.text}
          onChange={(event) => expiry.type(event.target.value)}
          onBlur={expiry.settle}
        />
      </label>
      <div className="vial-opened">
        <label className="labelled">
          <span className="field-label">{WORDS.opened}</span>
          <input
            className="field"
            type="datetime-local"
            disabled={!editable}
            value={opened.text}
            onChange={(event) => opened.type(event.target.value)}
            onBlur={opened.settle}
          />
        </label>
        {editable && (
          <button
            type="button"
            className="outline-button"
            onClick={() => onChange({ ...vial, openedAt: new Date().toISOString() })}
            aria-label={`${WORDS.now}: ${name}`}
          >
            {WORDS.now}
          </button>
        )}
      </div>
      <RunOutNotice vial={vial} productId={productId} />
      {editable && (
        <button type="button" className="quiet-button vial-remove" onClick={onRemove} aria-label={`${WORDS.remove}: ${name}`}>
          {WORDS.remove}
        </button>
      )}
    </fieldset>
  );
}

function RunOutNotice({ vial, productId }: Pick<Props, 'vial' | 'productId'>) {
  const now = useMinute();
  return runOutOf(vial, productId, now).map((found) => (
    <div key={found.kind} className="caution-note" role="status">
      <CautionIcon />
      <div>
        <p>{runOutWords(found)}</p>
        {found.kind !== 'expired' && <FactText fact={found.fact} />}
      </div>
    </div>
  ));
}

function runOutWords(found: RunOut): string {
  switch (found.kind) {
    case 'expired':
      return WORDS.expired(found.day);
    case 'opened-too-long':
      return WORDS.openedTooLong(found.hours, found.limit);
    case 'other-session':
      return WORDS.otherSession;
  }
}
