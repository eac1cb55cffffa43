import { effectStore, useEffectOfPlan } from '#stores/effectStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { MuscleIcon, TimelineIcon } from '#ui/controls/icons.tsx';
import { WORDS } from '#ui/wording/words.ts';
import { PANEL_ID } from './PanelSlot.tsx';
import './stageRail.css';

/** What can be seen of the face beside its skin: the muscles under it, and the months after the injection. */
export function StageRail() {
  const musclesOpen = useView((view) => view.panel === 'muscles');
  const timelineOpen = useEffectOfPlan((state) => state.open);
  const ready = useView((view) => view.scene === 'ready');
  if (!ready) return null;
  return (
    <div className="stage-rail">
      <button
        type="button"
        className="rail-button"
        aria-expanded={musclesOpen}
        aria-controls={musclesOpen ? PANEL_ID : undefined}
        data-opens-panel="muscles"
        onClick={() => viewStore.getState().openPanel(musclesOpen ? null : 'muscles')}
      >
        <MuscleIcon />
        <span>{WORDS.rail.muscles}</span>
      </button>
      <button
        type="button"
        className="rail-button"
        aria-pressed={timelineOpen}
        onClick={() => effectStore.getState().openTimeline(!timelineOpen)}
      >
        <TimelineIcon />
        <span>{WORDS.rail.overTime}</span>
      </button>
    </div>
  );
}
