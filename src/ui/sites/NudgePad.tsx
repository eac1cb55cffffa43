import { type MouseEvent, useState } from 'react';
import type { Side } from '#knowledge/anatomy/ids.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { type MoveDirection, SITE_WORDS } from '../wording/siteWords.ts';
import { nudgeSite } from './siteActions.ts';
import { ArrowIcon } from './siteIcons.tsx';
import { STEP_MM } from './siteKeys.ts';
import './nudgePad.css';

type Step = keyof typeof STEP_MM;

/** What the screen's left and right mean for a site, to someone who faces the patient. */
const ACROSS: Readonly<Record<Side, readonly [MoveDirection, MoveDirection]>> = {
  left: ['medial', 'lateral'],
  right: ['lateral', 'medial'],
  midline: ['right', 'left'],
};

/** Four buttons, as they lie on the screen, that move a site over the skin; with Shift by the small step. */
export function NudgePad({ siteId, side, disabled }: { readonly siteId: string; readonly side: Side; readonly disabled: boolean }) {
  const [step, setStep] = useState<Step>('large');
  const [toScreenLeft, toScreenRight] = ACROSS[side];
  const button = (toward: MoveDirection, turn: number, place: string) => {
    const move = (event: MouseEvent) => {
      if (!disabled) nudgeSite(siteId, toward, event.shiftKey ? STEP_MM.small : STEP_MM[step]);
    };
    return (
      <button
        type="button"
        className="nudge-button"
        data-place={place}
        aria-disabled={disabled}
        aria-label={SITE_WORDS.nudge.button(SITE_WORDS.nudge.toward[toward], STEP_MM[step])}
        onClick={move}
      >
        <ArrowIcon turn={turn} />
      </button>
    );
  };
  return (
    <fieldset className="nudge">
      <legend>{SITE_WORDS.nudge.label}</legend>
      <div className="nudge-pad">
        {button('up', 0, 'up')}
        {button(toScreenLeft, -90, 'left')}
        {button(toScreenRight, 90, 'right')}
        {button('down', 180, 'down')}
      </div>
      <div className="nudge-words">
        <Segmented
          label={SITE_WORDS.nudge.step}
          value={step}
          options={[
            { value: 'large', label: SITE_WORDS.nudge.steps.large },
            { value: 'small', label: SITE_WORDS.nudge.steps.small },
          ]}
          onChange={setStep}
        />
        <p>{SITE_WORDS.nudge.keys}</p>
      </div>
    </fieldset>
  );
}
