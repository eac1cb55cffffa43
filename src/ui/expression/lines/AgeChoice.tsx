import { TraitSlider } from '../../face/TraitSlider.tsx';
import { FACE_WORDS } from '../../wording/faceWords.ts';

const STEP = 5;

/** How old the face looks: its shape, not the depth of its lines, which is assessed on its own. */
export function AgeChoice() {
  return <TraitSlider trait="age" label={FACE_WORDS.age.name} step={STEP} say={FACE_WORDS.age.value} />;
}
