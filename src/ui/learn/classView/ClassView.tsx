import { type RefObject, useEffect, useRef } from 'react';
import { classShownStore, followTeacher, useClassShown } from '#stores/classShown.ts';
import { planStore } from '#stores/planStore.ts';
import { useLanguage } from '../../wording/language.ts';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import { MUSCLE_NAMES, REGION_NAMES } from '../../wording/names.ts';
import { TeacherDot } from './TeacherDot.tsx';
import './classView.css';

const WORDS = LEARN_WORDS.classView;

/** What stands over the face in the class's window: the step's words or the question, in large type. No chart, no controls. */
export function ClassView() {
  useLanguage();
  const status = useClassShown((state) => state.status);
  const words = useRef<HTMLElement>(null);
  useFollowing();
  useRoomForWords(words);
  return (
    <div className="class-view">
      <TeacherDot />
      <section ref={words} className="class-words" aria-label={WORDS.label}>
        {status === 'following' ? <Shown /> : <NotFollowing />}
      </section>
      {document.fullscreenEnabled && (
        <button type="button" className="outline-button class-full-screen" onClick={() => void toggleFullScreen()}>
          {WORDS.fullScreen}
        </button>
      )}
    </div>
  );
}

/** A window that had a chart open before it became the class's is loaded anew: then it opens none. */
function useFollowing(): void {
  useEffect(() => {
    if (planStore.getState().status !== 'opening') {
      loadAnewOnce();
      return;
    }
    ofThisTab((storage) => storage.removeItem(LOADED_ANEW));
    document.title = WORDS.title;
    const leave = followTeacher();
    // A chart that was on its way when the window became the class's is not shown to it.
    const unsubscribe = planStore.subscribe(({ status }) => {
      if (status === 'opening') return;
      unsubscribe();
      leave();
      loadAnewOnce();
    });
    return () => {
      unsubscribe();
      leave();
    };
  }, []);
}

/** The face ends where the words begin: `--class-words` is how high they stand. */
function useRoomForWords(words: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = words.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--class-words', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--class-words');
    };
  }, [words]);
}

/** Said for the next load of this window only: one that opens a chart all the same is not loaded for ever. */
const LOADED_ANEW = 'facies.class.loadedAnew';

function loadAnewOnce(): void {
  const isFirst = ofThisTab((storage) => {
    if (storage.getItem(LOADED_ANEW)) return false;
    storage.setItem(LOADED_ANEW, '1');
    return true;
  });
  if (isFirst) window.location.reload();
  else classShownStore.setState({ status: 'unsupported' });
}

/** null where the browser keeps nothing for a tab: it throws on the very name. */
function ofThisTab<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}

function Shown() {
  const caption = useClassShown((state) => state.caption);
  const isolated = useClassShown((state) => state.isolated);
  const region = useClassShown((state) => state.region);
  const day = useClassShown((state) => state.day);
  const sitesShown = useClassShown((state) => state.sitesShown);
  // The name of what is shown would answer what is asked.
  const asking = caption?.kind === 'question';
  const notes = [
    !asking && isolated && WORDS.muscle(MUSCLE_NAMES[isolated]),
    !asking && region && WORDS.region(REGION_NAMES[region.regionId].name),
    day !== null && WORDS.day(day),
    sitesShown && WORDS.sitesShown,
  ].filter((note): note is string => typeof note === 'string');
  return (
    <>
      {notes.length > 0 && (
        <ul className="class-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {caption && (
        <div className="class-caption" lang={caption.language} dir="auto" aria-live="polite">
          {caption.place && (
            <p className="class-place" dir="auto">
              {WORDS.step(caption.place.at, caption.place.of)}
            </p>
          )}
          {caption.title && <h2>{caption.title}</h2>}
          {caption.text && <p className="class-text">{caption.text}</p>}
          {caption.choices.length > 0 && (
            <ol className="class-choices">
              {caption.choices.map((choice) => (
                <li key={choice}>{choice}</li>
              ))}
            </ol>
          )}
        </div>
      )}
    </>
  );
}

function NotFollowing() {
  const status = useClassShown((state) => state.status);
  return (
    <output className="class-caption">
      {status === 'waiting' && (
        <>
          <h2>{WORDS.waiting}</h2>
          <p>{WORDS.waitingHint}</p>
        </>
      )}
      {status === 'lost' && <p>{WORDS.lost}</p>}
      {status === 'closed' && <p>{WORDS.closed}</p>}
      {status === 'unsupported' && <p>{LEARN_WORDS.classroom.unsupported}</p>}
    </output>
  );
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The browser's own key still does it.
  }
}
