import { useRef, useState } from 'react';
import { MOST_TOUR_BYTES, readTourFile } from '#domain/teaching/tours/tourFile.ts';
import { tourStore } from '#stores/tourStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { TOUR_WORDS } from '../../wording/tourWords.ts';
import { faultText } from './faultText.ts';

type Outcome = { readonly taken: boolean; readonly text: string; readonly faults: readonly string[] };

/** Takes in a tour that somebody shared. What cannot be read changes nothing, and is said field by field. */
export function ImportTour() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const result = await takeIn(file);
    setOutcome(result);
    viewStore.getState().announce(result.text);
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <div className="tour-import">
      <label className="outline-button tour-file">
        {TOUR_WORDS.import}
        <input ref={input} type="file" accept=".json,application/json" onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      <p className="hint">{TOUR_WORDS.importHint}</p>
      {outcome && (
        <div className={outcome.taken ? 'done-note' : 'caution-note tour-faults'} role="alert">
          <p dir="auto">{outcome.text}</p>
          {outcome.faults.length > 0 && (
            <ul>
              {outcome.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}

async function takeIn(file: File): Promise<Outcome> {
  const refused = (text: string, faults: readonly string[] = []): Outcome => ({ taken: false, text, faults: [...new Set(faults)] });
  if (file.size > MOST_TOUR_BYTES) return refused(TOUR_WORDS.refused['too-large']);
  const text = await file.text().catch(() => null);
  if (text === null) return refused(TOUR_WORDS.refused['not-json']);
  const read = readTourFile(text);
  if (read.status === 'faulty') return refused(TOUR_WORDS.refused.faulty, read.faults.map(faultText));
  if (read.status !== 'read') return refused(TOUR_WORDS.refused[read.status]);
  const saving = tourStore.getState().add(read.tour);
  if (saving !== 'saved') return refused(TOUR_WORDS.notSaved[saving]);
  return { taken: true, text: TOUR_WORDS.imported(read.tour.title), faults: [] };
}
