import { useState } from 'react';
import { EXPORT_IDS, type ExportId } from '#export/exports.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { makeFile, NoPictureError, UncheckedError } from './exportFile.ts';
import { saveFile } from './saveFile.ts';

const WORDS = RECORD_WORDS.exports;

/** A file that takes longer than this is not coming, ms. */
const LONGEST = 60_000;

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the file took too long')), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function failure(error: unknown): string {
  if (error instanceof NoPictureError) return WORDS.noPicture;
  if (error instanceof UncheckedError) return WORDS.unchecked;
  // By its name: the class itself comes with the writer, which is fetched when it is asked for.
  if (!(error instanceof Error) || error.name !== 'ChartFileError') return WORDS.failed;
  return error.message.includes('too-large') ? WORDS.chartTooLarge : WORDS.chartDiffers;
}

type State = { readonly id: ExportId; readonly text: string; readonly failed: boolean; readonly working: boolean };

/** The files that can be made of the visit that is looked at. Their code is fetched when one is asked for. */
export function ExportChoices() {
  const [state, setState] = useState<State | null>(null);

  const make = async (id: ExportId) => {
    setState({ id, text: WORDS.working(WORDS.kinds[id]), failed: false, working: true });
    try {
      const { name, file } = await inTime(makeFile(id));
      saveFile(name, file);
      setState({ id, text: WORDS.done(name), failed: false, working: false });
      viewStore.getState().announce(WORDS.done(name));
    } catch (error) {
      setState({ id, text: failure(error), failed: true, working: false });
    }
  };

  return (
    <div className="export-choices">
      <ul className="export-list">
        {EXPORT_IDS.map((id) => (
          <li key={id}>
            <button type="button" className="outline-button" disabled={state?.working === true} onClick={() => void make(id)}>
              {WORDS.kinds[id]}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">{state && !state.failed && <p className="hint">{state.text}</p>}</div>
      {state?.failed && (
        <p className="caution-note" role="alert">
          {state.text}
        </p>
      )}
      <p className="hint">{WORDS.hint}</p>
      <p className="hint">{WORDS.unlabelled}</p>
    </div>
  );
}
