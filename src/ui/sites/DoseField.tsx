import { type KeyboardEvent, useId, useState } from 'react';
import { doseNumber } from '#domain/dose/units.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { parseDose } from './doseInput.ts';
import './doseField.css';

/** The steps of the buttons, hundredths of a unit. */
const STEPS = [
  { hundredths: 50, sign: '½', name: '0.5' },
  { hundredths: 100, sign: '1', name: '1' },
] as const;

type Props = {
  readonly label: string;
  /** null while there is no one dose: mixed, or none yet. */
  readonly hundredths: number | null;
  /** The product's own unit. */
  readonly unit: string;
  /** Shown in the empty field. */
  readonly placeholder?: string;
  readonly onChange: (hundredths: number) => void;
};

/** A dose as a number that can be typed, with buttons for half a unit and one unit. A dose is written when the field is left or Enter is pressed. */
export function DoseField({ label, hundredths, unit, placeholder, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const shown = hundredths === null ? '' : doseNumber(hundredths);
  const invalid = draft !== null && draft.trim() !== '' && parseDose(draft) === null;

  const settle = () => {
    if (draft === null) return;
    const typed = parseDose(draft);
    setDraft(null);
    if (typed !== null && typed !== hundredths) onChange(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape' && draft !== null) {
      // The typed text takes Escape before the editor does.
      event.preventDefault();
      event.stopPropagation();
      setDraft(null);
    }
  };
  const step = (by: number) => (
    <StepButton
      key={by}
      by={by}
      unit={unit}
      disabled={hundredths === null || hundredths + by <= 0}
      onStep={() => onChange((hundredths ?? 0) + by)}
    />
  );

  return (
    <div className="dose-field">
      <label htmlFor={id}>{label}</label>
      <div className="dose-row">
        {step(-100)}
        {step(-50)}
        <span className="dose-input">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={draft ?? shown}
            placeholder={placeholder}
            aria-invalid={invalid}
            aria-describedby={`${id}-unit${invalid ? ` ${id}-error` : ''}`}
            onChange={(event) => setDraft(event.target.value)}
            onFocus={(event) => event.target.select()}
            onBlur={settle}
            onKeyDown={onKeyDown}
          />
          <span id={`${id}-unit`}>{unit}</span>
        </span>
        {step(50)}
        {step(100)}
      </div>
      {invalid && (
        <p id={`${id}-error`} className="dose-error">
          {SITE_WORDS.editor.doseInvalid}
        </p>
      )}
    </div>
  );
}

type StepProps = { readonly by: number; readonly unit: string; readonly disabled: boolean; readonly onStep: () => void };

/** Stays focusable at its end, so that the focus is not lost there. */
function StepButton({ by, unit, disabled, onStep }: StepProps) {
  const { sign, name } = STEPS.find(({ hundredths }) => hundredths === Math.abs(by)) ?? STEPS[1];
  const words = by < 0 ? SITE_WORDS.editor.less(name, unit) : SITE_WORDS.editor.more(name, unit);
  return (
    <button type="button" className="step-button" aria-disabled={disabled} aria-label={words} onClick={() => !disabled && onStep()}>
      {by < 0 ? '\u2212' : '+'}
      {sign}
    </button>
  );
}
