import { useState } from 'react';
import { EXPORT_IDS, type ExportId } from '#export/exports.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { makeFile, NoPictureError } from './exportFile.ts';
import { saveFile } from './saveFile.ts';

const WORDS = RECORD_WORDS.exports;

/** A file that takes longer than this is not coming, ms. */
const LONGEST = 60_000;

function tooLate(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('the file took too long')), LONGEST);
  });
}

type State = { readonly id: ExportId; readonly text: string; readonly failed: boolean; readonly working: boolean };

/** The files that can be made of the visit that is looked at. Their code is fetched when one is asked for. */
export function ExportChoices() {
  const [state, setState] = useState<State | null>(null);

  const make = async (id: ExportId) => {
    setState({ id, text: WORDS.working(WORDS.kinds[id]), failed: false, working: true });
    try {
      const { name, file } = await Promise.race([makeFile(id), tooLate()]);
      saveFile(name, file);
      setState({ id, text: WORDS.done(name), failed: false, working: false });
      viewStore.getState().announce(WORDS.done(name));
    } catch (error) {
      setState({ id, text: error instanceof NoPictureError ? WORDS.noPicture : WORDS.failed, failed: true, working: false });
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
