import { useId } from 'react';
import { useView } from '#stores/viewStore.ts';
import { CheckIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';
import './skinToneChoice.css';

/** The ten published colours of the Monk Skin Tone scale, lightest first. */
export const MONK_TONES = [
  '#f6ede4',
  '#f3e7db',
  '#f7ead0',
  '#eadaba',
  '#d7bd96',
  '#a07e56',
  '#825c43',
  '#604134',
  '#3a312a',
  '#292420',
] as const;

export function SkinToneChoice() {
  const skinTone = useView((view) => view.skinTone);
  const setSkinTone = useView((view) => view.setSkinTone);
  const name = useId();
  return (
    <div className="skin-tones" role="radiogroup" aria-label={WORDS.face.skinTone}>
      {MONK_TONES.map((color, index) => {
        const tone = index + 1;
        return (
          <label key={color} className="skin-tone" style={{ backgroundColor: color, color: tone > 5 ? '#ffffff' : '#182026' }}>
            <input
              type="radio"
              name={name}
              checked={tone === skinTone}
              onChange={() => setSkinTone(tone)}
              aria-label={WORDS.face.skinToneOf(tone)}
            />
            {tone === skinTone && <CheckIcon />}
          </label>
        );
      })}
    </div>
  );
}
