import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { CHART_WORDS } from '../wording/chartWords.ts';
import { ChartIcon } from './ChartIcon.tsx';
import './chartButton.css';

/** Whose chart is open, always in view where a plan is edited. Opens the record. */
export function ChartButton({ panelId }: { readonly panelId: string }) {
  const open = useView((view) => view.panel === 'record');
  const label = usePlan((state) => (state.status === 'open' ? state.chart.label : ''));
  return (
    <button
      type="button"
      className="tool-button chart-button"
      aria-expanded={open}
      aria-controls={open ? panelId : undefined}
      aria-label={CHART_WORDS.open(label)}
      data-opens-panel="record"
      title={CHART_WORDS.open(label)}
      onClick={() => viewStore.getState().openPanel(open ? null : 'record')}
    >
      <ChartIcon />
      <span className="chart-button-label" dir="auto">
        {label || CHART_WORDS.record}
      </span>
    </button>
  );
}
