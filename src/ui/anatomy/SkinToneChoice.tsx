import { useId } from 'react';
import { MONK_SCALE } from '#knowledge/anatomy/monkScale.ts';
import { usePerson } from '#stores/personStore.ts';
import { CheckIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';
import './skinToneChoice.css';

export function SkinToneChoice() {
  const skinTone = usePerson(({ face }) => face.skinTone);
  const changeable = usePerson((person) => person.changeable);
  const change = usePerson((person) => person.change);
  const name = useId();
  return (
    <div className="skin-tones" role="radiogroup" aria-label={WORDS.face.skinTone}>
      {MONK_SCALE.map((color, index) => {
        const tone = index + 1;
        return (
          <label key={color} className="skin-tone" style={{ backgroundColor: color, color: tone > 5 ? '#ffffff' : '#182026' }}>
            <input
              type="radio"
              name={name}
              checked={tone === skinTone}
              disabled={!changeable}
              onChange={() => change({ 'skin-tone': tone })}
              aria-label={WORDS.face.skinToneOf(tone)}
            />
            {tone === skinTone && <CheckIcon />}
          </label>
        );
      })}
    </div>
  );
}
