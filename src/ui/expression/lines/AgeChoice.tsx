import { useId } from 'react';
import { useView } from '#stores/viewStore.ts';
import { LINE_WORDS } from '../../wording/lineWords.ts';
import './lineChoices.css';

/** The years that the face is drawn with. */
const YOUNGEST = 25;
const OLDEST = 85;
const STEP = 5;

/** How old the face looks: its shape, not the depth of its lines, which is assessed on its own. */
export function AgeChoice() {
  const id = useId();
  const age = useView((view) => view.age);
  const setAge = useView((view) => view.setAge);
  return (
    <div className="line-choice">
      <label htmlFor={id} className="line-choice-wide">
        {LINE_WORDS.ageOf(age)}
      </label>
      <input
        id={id}
        type="range"
        min={YOUNGEST}
        max={OLDEST}
        step={STEP}
        value={age}
        aria-valuetext={LINE_WORDS.ageOf(age)}
        onChange={(event) => setAge(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
