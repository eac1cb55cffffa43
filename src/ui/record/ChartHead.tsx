import { useEffect, useRef, useState } from 'react';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { useDraft } from '../plan/useDraft.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';

const WORDS = RECORD_WORDS.chart;

/** Whose chart is open, by the clinic's own label, and the way to begin another. */
export function ChartHead() {
  const label = usePlan((state) => state.chart.label);
  const chartId = usePlan((state) => state.chart.id);
  const [failed, setFailed] = useState(false);
  const { text, type, settle } = useDraft(label, (typed) => planStore.getState().renameChart(typed.trim()));

  // A press can open another chart without the field being left first, as on a touch screen.
  useEffect(() => {
    document.addEventListener('click', settle, { capture: true });
    return () => document.removeEventListener('click', settle, { capture: true });
  }, [settle]);

  const beginning = useRef(false);
  const create = async () => {
    // Two presses begin one chart.
    if (beginning.current) return;
    beginning.current = true;
    setFailed(false);
    settle();
    try {
      await planStore.getState().newChart('');
      viewStore.getState().announce(WORDS.created);
    } catch {
      setFailed(true);
    } finally {
      beginning.current = false;
    }
  };

  return (
    <div className="chart-head">
      <label className="labelled">
        <span className="field-label">{WORDS.label}</span>
        <input
          className="field"
          dir="auto"
          maxLength={200}
          autoComplete="off"
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
        />
      </label>
      <p className="hint">{WORDS.hint}</p>
      <div className="record-row">
        <span className="hint">{WORDS.number(chartId.slice(0, 8))}</span>
        <button type="button" className="outline-button" onClick={create}>
          {WORDS.create}
        </button>
      </div>
      {failed && (
        <p className="caution-note" role="alert">
          {WORDS.failed}
        </p>
      )}
    </div>
  );
}
