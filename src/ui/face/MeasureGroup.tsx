import { useId, useState } from 'react';
import { traitRange } from '#domain/plan/personalFace.ts';
import { useFace } from '#stores/faceStore.ts';
import { personStore, usePerson } from '#stores/personStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FACE_WORDS } from '../wording/faceWords.ts';
import { inMm } from './inMm.ts';
import { MmNote } from './MmNote.tsx';

/** The distance between the pupils, which sets the scale of every millimetre on the face. */
export function MeasureGroup() {
  const words = FACE_WORDS.measure;
  const kept = usePerson(({ face }) => face.interpupillaryMm);
  const changeable = usePerson((person) => person.changeable);
  const headMm = useFace(({ face }) => face?.scale.headInterpupillaryMm ?? null);
  return (
    <div className="face-measure">
      {/* Another value, written elsewhere or undone, begins the field anew. */}
      <MmField key={kept} kept={kept} changeable={changeable} />
      <MmNote />
      {headMm !== null && <p className="hint">{words.head(inMm(headMm))}</p>}
      <p className="hint">{words.what}</p>
    </div>
  );
}

function MmField({ kept, changeable }: { readonly kept: number | null; readonly changeable: boolean }) {
  const id = useId();
  const words = FACE_WORDS.measure;
  const { least, most } = traitRange('interpupillary-mm');
  const [text, setText] = useState(kept === null ? '' : inMm(kept));
  const [fault, setFault] = useState<'none' | 'not-a-number' | 'out-of-range'>('none');
  const set = (mm: number | null, said: string) => {
    if (mm === kept) return;
    personStore.getState().change({ 'interpupillary-mm': mm });
    viewStore.getState().announce(said);
  };
  const settle = () => {
    const typed = text.trim();
    if (typed === '') {
      setFault('none');
      if (kept !== null) set(null, words.forgotten);
      return;
    }
    const mm = Math.round(Number(typed.replace(',', '.')) * 10) / 10;
    const wrong = Number.isNaN(mm) ? 'not-a-number' : mm < least || mm > most ? 'out-of-range' : 'none';
    setFault(wrong);
    if (wrong === 'none') set(mm, words.set(inMm(mm)));
  };
  return (
    <div className="labelled">
      <label htmlFor={id} className="field-label">
        {words.label}
      </label>
      <span className="face-measure-row">
        <input
          id={id}
          className="field"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          disabled={!changeable}
          aria-invalid={fault !== 'none'}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => event.key === 'Enter' && settle()}
        />
        {kept !== null && changeable && (
          <button type="button" className="quiet-button" onClick={() => set(null, words.forgotten)}>
            {words.forget}
          </button>
        )}
      </span>
      {fault !== 'none' && (
        <p className="caution-note" role="alert">
          {fault === 'not-a-number' ? words.notNumber : words.range(least, most)}
        </p>
      )}
      <span id={`${id}-hint`} className="hint">
        {words.hint}
      </span>
    </div>
  );
}
