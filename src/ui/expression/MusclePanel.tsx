import { useId } from 'react';
import type { BodySide } from '#domain/anatomy/strandSet.ts';
import type { Activations } from '#domain/expression/activation.ts';
import { presetActivations } from '#domain/expression/presets.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { motionStore, useMotion } from '#stores/motionStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { EXPRESSION_WORDS } from '../wording/expressionWords.ts';
import { MUSCLE_NAMES } from '../wording/names.ts';
import { MUSCLE_GROUPS } from './muscleGroups.ts';
import './musclePanel.css';

const WORDS = EXPRESSION_WORDS.panel;
const SIDES = ['right', 'left'] as const;

/** A slider for every muscle that moves the face: content of a panel. The first touch begins from the expression as it is. */
export function MusclePanel() {
  const expression = useView((view) => view.expression);
  const byHand = useMotion((motion) => motion.activations);
  const linked = useMotion((motion) => motion.linked);
  const activations = byHand ?? presetActivations(expression);
  const atRest = Object.values(activations).every((share) => !share);
  return (
    <div className="muscle-panel">
      <p className="hint">{WORDS.hint}</p>
      <div className="muscle-panel-bar">
        <label className="muscle-link">
          <input type="checkbox" checked={linked} onChange={({ currentTarget }) => link(currentTarget.checked, activations)} />
          {WORDS.linked}
        </label>
        <button type="button" className="outline-button" disabled={atRest} onClick={rest}>
          {WORDS.reset}
        </button>
      </div>
      {MUSCLE_GROUPS.map(({ id, muscles }) => (
        <Disclosure key={id} title={WORDS.groups[id]} open={id === 'upper'}>
          {muscles.map((muscleId) => (
            <MuscleSliders key={muscleId} muscleId={muscleId} activations={activations} linked={linked} />
          ))}
        </Disclosure>
      ))}
    </div>
  );
}

/** Both sides take on the stronger of the two, so that nothing that was told is lost. */
const link = (linked: boolean, activations: Activations): void => {
  const { setLinked, setActivations } = motionStore.getState();
  setLinked(linked);
  if (!linked) return;
  const even: Record<string, number> = {};
  for (const [name, share] of Object.entries(activations)) {
    const muscleId = name.split(':')[0];
    for (const side of SIDES) even[`${muscleId}:${side}`] = Math.max(even[`${muscleId}:${side}`] ?? 0, share);
  }
  if (Object.entries(even).some(([name, share]) => share !== (activations as Record<string, number>)[name])) setActivations(even);
};

const rest = (): void => {
  motionStore.getState().setActivations(null);
  viewStore.getState().setExpression('rest');
};

type SlidersProps = { readonly muscleId: MuscleId; readonly activations: Activations; readonly linked: boolean };

function MuscleSliders({ muscleId, activations, linked }: SlidersProps) {
  const id = useId();
  if (linked) return <MuscleSlider muscleId={muscleId} side={null} activations={activations} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of sliders in every browser
    <div role="group" aria-labelledby={id} className="muscle-pair">
      <span id={id} className="muscle-name">
        {MUSCLE_NAMES[muscleId]}
      </span>
      {SIDES.map((side) => (
        <MuscleSlider key={side} muscleId={muscleId} side={side} activations={activations} />
      ))}
    </div>
  );
}

type SliderProps = { readonly muscleId: MuscleId; readonly side: BodySide | null; readonly activations: Activations };

function MuscleSlider({ muscleId, side, activations }: SliderProps) {
  const share = activations[`${muscleId}:${side ?? 'left'}`] ?? 0;
  return (
    <label className="muscle-slider">
      <span className="muscle-name">{side ? WORDS[side] : MUSCLE_NAMES[muscleId]}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(share * 100)}
        aria-label={WORDS.slider(MUSCLE_NAMES[muscleId], side)}
        aria-valuetext={WORDS.value(share)}
        onChange={({ currentTarget }) =>
          motionStore.getState().setActivation(`${muscleId}:${side ?? 'left'}`, currentTarget.valueAsNumber / 100, activations)
        }
      />
      <span aria-hidden="true" className="muscle-share">
        {WORDS.shown(share)}
      </span>
    </label>
  );
}
