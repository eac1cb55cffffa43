import { usePerson } from '#stores/personStore.ts';
import { FACE_WORDS } from '../wording/faceWords.ts';
import { inMm } from './inMm.ts';

/** Whose millimetres stand nearby: the person's own, or those of the average face. */
export function MmNote() {
  const mm = usePerson(({ face }) => face.interpupillaryMm);
  return <p className="hint">{mm === null ? FACE_WORDS.mmOf.average : FACE_WORDS.mmOf.person(inMm(mm))}</p>;
}
