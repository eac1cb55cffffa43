import { useEffect } from 'react';
import { stageStore, wantStage } from '#stores/stageStore.ts';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';

const VIEWS = ['front', 'right', 'back', 'left'] as const;
type HeadView = (typeof VIEWS)[number];
/** Degrees to the patient's left. */
const AZIMUTH: Readonly<Record<HeadView, number>> = { front: 0, left: 90, back: 180, right: -90 };
/** Head, neck and shoulders, mm. */
const TARGET = [0, -50, 20] as const;
const SPAN = { acrossMm: 330, uprightMm: 360 } as const;

/** The pattern goes round the head: so does the camera. Nothing is shown that a hand could not turn to. */
export function HeadViews() {
  useEffect(wantStage, []);
  const show = (view: HeadView) => {
    const { access } = stageStore.getState();
    if (view === 'front') access?.look(null, true);
    else access?.look({ target: [...TARGET], ...SPAN, azimuthDeg: AZIMUTH[view], elevationDeg: view === 'back' ? 20 : 4 }, true);
  };
  return (
    <fieldset className="condition-views">
      <legend className="field-label">{CONDITION_WORDS.view}</legend>
      {VIEWS.map((view) => (
        <button key={view} type="button" className="outline-button" onClick={() => show(view)}>
          {CONDITION_WORDS.views[view]}
        </button>
      ))}
    </fieldset>
  );
}
