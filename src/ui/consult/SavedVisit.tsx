import { useRef, useState } from 'react';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { STEP_WORDS } from '../wording/consultWords.ts';
import { momentText } from '../wording/dates.ts';
import { clockText, sameDay } from './clockText.ts';

type Props = {
  readonly givenAt: string;
  readonly onTakeHome: () => void;
  readonly onCalendar: () => void;
};

/** What became of a visit that was recorded as given, and what is made of it next. */
export function SavedVisit({ givenAt, onTakeHome, onCalendar }: Props) {
  const saving = usePlan((state) => state.saving);
  const { told, make } = useRecordFile();
  const [notBegun, setNotBegun] = useState(false);
  const beginning = useRef(false);
  const at = sameDay(givenAt, new Date()) ? clockText(givenAt) : momentText(givenAt);

  const begin = async (): Promise<void> => {
    // Two presses begin one chart.
    if (beginning.current) return;
    beginning.current = true;
    setNotBegun(false);
    try {
      await planStore.getState().newChart('');
      viewStore.getState().select(null);
      viewStore.getState().openPanel('assessment');
      viewStore.getState().announce(STEP_WORDS.begun);
    } catch {
      setNotBegun(true);
    } finally {
      beginning.current = false;
    }
  };

  return (
    <div className="saved-visit">
      <p data-saving={saving}>{STEP_WORDS.saving[saving](at)}</p>
      <ul className="saved-ways" aria-label={STEP_WORDS.next}>
        <li>
          <button type="button" className="quiet-button" onClick={onTakeHome}>
            {STEP_WORDS.takeHome}
          </button>
        </li>
        <li>
          <button type="button" className="quiet-button" aria-disabled={told?.kind === 'working' || undefined} onClick={() => void make()}>
            {STEP_WORDS.record}
          </button>
        </li>
        <li>
          <button type="button" className="quiet-button" onClick={onCalendar}>
            {STEP_WORDS.calendar}
          </button>
        </li>
        <li>
          <button type="button" className="quiet-button" onClick={() => void begin()}>
            {STEP_WORDS.newPerson}
          </button>
        </li>
      </ul>
      <div role="status">{told && told.kind !== 'failed' && <p>{told.text}</p>}</div>
      {(told?.kind === 'failed' || notBegun) && (
        <p className="caution-note" role="alert">
          {notBegun ? STEP_WORDS.notBegun : told?.text}
        </p>
      )}
    </div>
  );
}

type Told = { readonly kind: 'working' | 'done' | 'failed'; readonly text: string };

/** The printed record, made by what the record's panel makes it with. */
function useRecordFile() {
  const [told, setTold] = useState<Told | null>(null);
  const make = async (): Promise<void> => {
    if (told?.kind === 'working') return;
    setTold({ kind: 'working', text: STEP_WORDS.recordWorking });
    try {
      const [{ makeFile }, { saveFile }] = await Promise.all([import('../record/exportFile.ts'), import('../record/saveFile.ts')]);
      const { name, file } = await makeFile('pdf');
      saveFile(name, file);
      setTold({ kind: 'done', text: STEP_WORDS.recordDone(name) });
    } catch {
      setTold({ kind: 'failed', text: STEP_WORDS.recordFailed });
    }
  };
  return { told, make };
}
