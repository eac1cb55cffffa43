import { type KeyboardEvent, lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import { effectStore, useEffectOfPlan } from '#stores/effectStore.ts';
import { useView } from '#stores/viewStore.ts';
import { CloseIcon } from '../controls/icons.tsx';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { WORDS } from '../wording/words.ts';
import { DayMarks } from './DayMarks.tsx';
import { DaySlider } from './DaySlider.tsx';
import { DayShown } from './EffectFigures.tsx';
import { EffectPlot } from './EffectPlot.tsx';
import { CompareIcon, HowIcon, PauseIcon, PlayIcon, PlotIcon } from './effectIcons.tsx';
import { MarkNote } from './MarkNote.tsx';
import { Standing } from './Standing.tsx';
import { type ShownMark, type ShownRegion, shownMarks, shownRegions } from './shownEffect.ts';
import { useDaySaid } from './useDaySaid.ts';
import { useEffectReader } from './useEffectReader.ts';
import { useFootSpace } from './useFootSpace.ts';
import { togglePlaying, usePlaying } from './usePlaying.ts';
import './days.css';
import './timeline.css';

const loadPage = () => import('./ModelPage.tsx').then((page) => ({ default: page.ModelPage }));
let ModelPage = lazy(loadPage);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  ModelPage = lazy(loadPage);
}

const NO_REGIONS: readonly ShownRegion[] = [];
const NO_MARKS: readonly ShownMark[] = [];

/** Goes to the middle of a mark's days, and stays there. */
function lookAt({ fromDay, toDay }: ShownMark): void {
  const { setDay, setPlaying } = effectStore.getState();
  setPlaying(false);
  setDay(Math.round((fromDay + toDay) / 2));
}

type Props = {
  /** The element's id, for the button that opened it. */
  readonly id?: string;
  readonly onClose: () => void;
};

/** The days after the injection: play, scrub, compare with the face before, and the curve of each region. */
export function Timeline({ id, onClose }: Props) {
  const playing = useEffectOfPlan((state) => state.playing);
  const comparing = useEffectOfPlan((state) => state.comparing);
  const effect = useEffectOfPlan((state) => state.effect);
  const setComparing = useEffectOfPlan((state) => state.setComparing);
  const drawn = useView((view) => view.scene === 'ready');
  const reader = useEffectReader();
  const regions = useMemo(() => (effect ? shownRegions(effect.regions, reader) : NO_REGIONS), [effect, reader]);
  const marks = useMemo(() => (effect ? shownMarks(effect.marks, reader) : NO_MARKS), [effect, reader]);
  // Without a picture the curves are all that there is to see.
  const [plotted, setPlotted] = useState(!drawn);
  const [noteKey, setNoteKey] = useState<string | null>(null);
  const [explained, setExplained] = useState(false);
  const section = useRef<HTMLElement>(null);
  const plotId = useId();
  const noteId = useId();
  const note = marks.find(({ key }) => key === noteKey);
  const shownPlot = plotted && regions.length > 0;
  usePlaying(playing);
  useDaySaid(regions);
  useFootSpace(section);

  const pressMark = (mark: ShownMark): void => {
    setNoteKey(mark.key === noteKey ? null : mark.key);
    if (mark.key !== noteKey) lookAt(mark);
  };
  const closeNote = (): void => {
    section.current?.querySelector<HTMLElement>('.day-names [aria-expanded="true"]')?.focus();
    setNoteKey(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !note) return;
    // The note takes Escape before the timeline does.
    event.preventDefault();
    closeNote();
  };
  return (
    <section ref={section} id={id} className="timeline" aria-label={EFFECT_WORDS.title} data-plotted={shownPlot} onKeyDown={onKeyDown}>
      {note && <MarkNote id={noteId} mark={note} reader={reader} onClose={closeNote} />}
      <div className="timeline-body">
        <div className="timeline-status">
          <DayShown />
          <Standing regions={regions} plain={reader.plain} />
        </div>
        {shownPlot && <EffectPlot id={plotId} regions={regions} />}
        <button type="button" className="timeline-play" disabled={!effect} onClick={togglePlaying}>
          {playing ? <PauseIcon /> : <PlayIcon />}
          <span className="visually-hidden">{playing ? EFFECT_WORDS.pause : EFFECT_WORDS.play}</span>
        </button>
        <div className="timeline-days">
          <DaySlider />
          {marks.length > 0 && <DayMarks marks={marks} openKey={note?.key ?? null} noteId={noteId} onPress={pressMark} />}
        </div>
        <div className="timeline-tools">
          <button
            type="button"
            className="timeline-tool"
            aria-pressed={comparing}
            disabled={!effect || !drawn}
            onClick={() => setComparing(!comparing)}
          >
            <CompareIcon />
            <span>{EFFECT_WORDS.compare}</span>
          </button>
          <button
            type="button"
            className="timeline-tool"
            aria-expanded={shownPlot}
            aria-controls={shownPlot ? plotId : undefined}
            disabled={regions.length === 0}
            onClick={() => setPlotted(!plotted)}
          >
            <PlotIcon />
            <span>{EFFECT_WORDS.plot}</span>
          </button>
          <button type="button" className="icon-button" title={EFFECT_WORDS.how} onClick={() => setExplained(true)}>
            <HowIcon />
            <span className="visually-hidden">{EFFECT_WORDS.how}</span>
          </button>
          <button type="button" className="icon-button" onClick={onClose}>
            <CloseIcon />
            <span className="visually-hidden">{EFFECT_WORDS.close}</span>
          </button>
        </div>
      </div>
      {explained && (
        <LoadGuard message={WORDS.panels.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
          {() => (
            <Suspense fallback={null}>
              <ModelPage plain={reader.plain} onClose={() => setExplained(false)} />
            </Suspense>
          )}
        </LoadGuard>
      )}
    </section>
  );
}
