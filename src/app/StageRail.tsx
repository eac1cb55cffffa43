import { useAnatomy } from '#stores/anatomyStore.ts';
import { effectStore, useEffectOfPlan } from '#stores/effectStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { LearnIcon, ListIcon, MuscleIcon, TimelineIcon } from '#ui/controls/icons.tsx';
import { ExpressionChoice } from '#ui/expression/ExpressionChoice.tsx';
import { WORDS } from '#ui/wording/words.ts';
import { AUDIENCE_LAYOUT } from './audienceLayout.ts';
import { PANEL_ID } from './PanelSlot.tsx';
import { TIMELINE_ID } from './TimelineSlot.tsx';
import { leaveTimeline } from './useEscape.ts';
import './stageRail.css';

/** What can be seen of the face beside its skin: the muscles under it, the months after the injection, and how it moves. */
export function StageRail() {
  const musclesOpen = useView((view) => view.panel === 'muscles');
  const skinOpen = useAnatomy((anatomy) => anatomy.depth > 0);
  const timelineOpen = useEffectOfPlan((state) => state.open);
  const scene = useView((view) => view.scene);
  const ownPanel = useView((view) => AUDIENCE_LAYOUT[view.audience].ownPanel);
  const ownOpen = useView((view) => view.panel === ownPanel);
  if (scene === 'loading') return null;
  return (
    <div className="stage-rail">
      <button
        type="button"
        className="rail-button"
        aria-expanded={ownOpen}
        aria-controls={ownOpen ? PANEL_ID : undefined}
        data-opens-panel={ownPanel}
        onClick={() => viewStore.getState().openPanel(ownOpen ? null : ownPanel)}
      >
        {ownPanel === 'learn' ? <LearnIcon /> : <ListIcon />}
        <span>{ownPanel === 'assessment' ? WORDS.panels.assessment : WORDS.rail[ownPanel]}</span>
      </button>
      {/* Without a picture there is nothing under it to show; the effect over time has its curves. */}
      {scene === 'ready' && (
        <button
          type="button"
          className="rail-button"
          aria-expanded={musclesOpen}
          aria-controls={musclesOpen ? PANEL_ID : undefined}
          data-opens-panel="muscles"
          // Where the skin is closed again, when the panel is gone and the face is still open.
          data-on={skinOpen || undefined}
          onClick={() => viewStore.getState().openPanel(musclesOpen ? null : 'muscles')}
        >
          <MuscleIcon />
          <span>{WORDS.rail.muscles}</span>
          {skinOpen && !musclesOpen && <span className="visually-hidden">{WORDS.rail.skinOpen}</span>}
        </button>
      )}
      <button
        type="button"
        className="rail-button"
        aria-expanded={timelineOpen}
        aria-controls={timelineOpen ? TIMELINE_ID : undefined}
        data-opens-timeline=""
        onClick={() => (timelineOpen ? leaveTimeline() : effectStore.getState().openTimeline(true))}
      >
        <TimelineIcon />
        <span>{WORDS.rail.overTime}</span>
      </button>
      {scene === 'ready' && <ExpressionChoice />}
    </div>
  );
}
