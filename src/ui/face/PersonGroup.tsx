import { usePerson } from '#stores/personStore.ts';
import { SkinToneChoice } from '../anatomy/SkinToneChoice.tsx';
import { AgeChoice } from '../expression/lines/AgeChoice.tsx';
import { FACE_WORDS } from '../wording/faceWords.ts';
import { TraitSlider } from './TraitSlider.tsx';

/** Female or male form, age, mean shapes and skin tone: the large traits of a face. */
export function PersonGroup() {
  const { sex } = FACE_WORDS;
  return (
    <>
      <TraitSlider trait="sex" label={sex.name} per={100} step={5} say={sex.value} ends={[sex.female, sex.male]} />
      <AgeChoice />
      <Ancestry />
      <div className="face-tone">
        <span aria-hidden="true" className="field-label">
          {FACE_WORDS.skinTone}
        </span>
        <SkinToneChoice />
      </div>
    </>
  );
}

type Share = 'ancestry-african' | 'ancestry-asian';

function Ancestry() {
  const words = FACE_WORDS.ancestry;
  const african = usePerson(({ face }) => face.african);
  const asian = usePerson(({ face }) => face.asian);
  // Together they are one face at most: what one takes, the other gives.
  const left = (value: number, other: number): number | null => (value + other > 1 ? Math.round(100 - 100 * value) / 100 : null);
  const giving = (name: Share, other: number) => (value: number) => {
    const kept = left(value, other);
    return kept === null ? {} : { [name]: kept };
  };
  return (
    <fieldset className="face-mix">
      <legend>{words.title}</legend>
      <p className="hint">{words.hint}</p>
      <TraitSlider
        trait="ancestry-african"
        label={words.african}
        per={100}
        step={5}
        say={words.value}
        along={giving('ancestry-asian', asian)}
      />
      <TraitSlider
        trait="ancestry-asian"
        label={words.asian}
        per={100}
        step={5}
        say={words.value}
        along={giving('ancestry-african', african)}
      />
      <p className="hint">{words.rest(Math.max(0, 100 - Math.round(100 * african) - Math.round(100 * asian)))}</p>
    </fieldset>
  );
}
