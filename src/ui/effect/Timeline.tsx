import { lazy, Suspense, useId, useState } from 'react';
import { useEffectOfPlan } from '#stores/effectStore.ts';
import { useFace } from '#stores/faceStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { CloseIcon } from '../controls/icons.tsx';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { WORDS } from '../wording/words.ts';
import { DaySlider } from './DaySlider.tsx';
import { EffectPlot } from './EffectPlot.tsx';
import { CompareIcon, PauseIcon, PlayIcon, PlotIcon } from './effectIcons.tsx';
import { togglePlaying, usePlaying } from './usePlaying.ts';
import './timeline.css';

const loadPage = () => import('./ModelPage.tsx').then((page) => ({ default: page.ModelPage }));
let ModelPage = lazy(loadPage);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  ModelPage = lazy(loadPage);
}

/** The days after the injection: play, scrub, compare with the face before, and the curve of each region. */
export function Timeline() {
  const playing = useEffectOfPlan((state) => state.playing);
  const comparing = useEffectOfPlan((state) => state.comparing);
  const effect = useEffectOfPlan((state) => state.effect);
  const openTimeline = useEffectOfPlan((state) => state.openTimeline);
  const setComparing = useEffectOfPlan((state) => state.setComparing);
  const [plotted, setPlotted] = useState(false);
  const [explained, setExplained] = useState(false);
  const plotId = useId();
  usePlaying(playing);
  return (
    <section className="timeline" aria-label={EFFECT_WORDS.title}>
      <div className="timeline-row">
        <button type="button" className="timeline-play" disabled={!effect} onClick={togglePlaying}>
          {playing ? <PauseIcon /> : <PlayIcon />}
          <span className="visually-hidden">{playing ? EFFECT_WORDS.pause : EFFECT_WORDS.play}</span>
        </button>
        <DaySlider marks={effect?.marks ?? NO_MARKS} />
        <div className="timeline-tools">
          <button
            type="button"
            className="timeline-tool"
            aria-pressed={comparing}
            disabled={!effect}
            onClick={() => setComparing(!comparing)}
          >
            <CompareIcon />
            <span>{EFFECT_WORDS.compare}</span>
          </button>
          <button
            type="button"
            className="timeline-tool"
            aria-expanded={plotted}
            aria-controls={plotted ? plotId : undefined}
            disabled={!effect}
            onClick={() => setPlotted(!plotted)}
          >
            <PlotIcon />
            <span>{EFFECT_WORDS.plot}</span>
          </button>
          <button type="button" className="icon-button" onClick={() => openTimeline(false)}>
            <CloseIcon />
            <span className="visually-hidden">{EFFECT_WORDS.close}</span>
          </button>
        </div>
      </div>
      {plotted && effect && <EffectPlot id={plotId} effect={effect} />}
      <div className="timeline-words">
        <Standing />
        <button type="button" className="link-button" onClick={() => setExplained(true)}>
          {EFFECT_WORDS.how}
        </button>
      </div>
      {explained && (
        <LoadGuard message={EFFECT_WORDS.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
          {() => (
            <Suspense fallback={null}>
              <ModelPage onClose={() => setExplained(false)} />
            </Suspense>
          )}
        </LoadGuard>
      )}
    </section>
  );
}

const NO_MARKS: readonly never[] = [];

/** What stands behind the picture: always that it is an illustration, and whatever is missing from it. */
function Standing() {
  const effect = useEffectOfPlan((state) => state.effect);
  const failed = useEffectOfPlan((state) => state.failed);
  const empty = usePlan((state) => !state.plan.sites.some(({ chosen }) => chosen));
  const measurable = useFace(({ face }) => face !== null);
  if (failed) return <p role="alert">{EFFECT_WORDS.failed}</p>;
  if (!effect) return <p>{!measurable ? EFFECT_WORDS.noFace : empty ? EFFECT_WORDS.nothing : EFFECT_WORDS.loading}</p>;
  return (
    <p>
      {EFFECT_WORDS.illustration}
      {effect.unknown.length > 0 && ` ${EFFECT_WORDS.unknown(effect.unknown.length)}`}
    </p>
  );
}
