import { SHAPE_TRAITS, type ShapeTrait } from '#domain/plan/personalFace.ts';
import { FACE_WORDS } from '../wording/faceWords.ts';
import { TraitSlider } from './TraitSlider.tsx';

/** Sliders of some shapes of the head, each towards one of its two ends. */
export function ShapeSliders({ shapes }: { readonly shapes: readonly ShapeTrait[] }) {
  return shapes.map((shape) => {
    const { name, less, more } = FACE_WORDS.shapes[shape];
    return (
      <TraitSlider
        key={shape}
        trait={shape}
        label={name}
        per={100}
        step={5}
        say={(percent) => FACE_WORDS.shapeValue(Math.abs(percent), percent < 0 ? less : more)}
        ends={[SHAPE_TRAITS[shape][0] < 0 ? less : '', more]}
      />
    );
  });
}
