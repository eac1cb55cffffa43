import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type ClassCaption, openClassChannel } from '#persistence/classChannel.ts';
import { newId } from '#persistence/newId.ts';
import { CLASS_HASH } from './classHash.ts';
import { type ClassChoices, classSource } from './classSource.ts';
import { type ClassClock, type Teacher, teach } from './classTeacher.ts';
import { planStore } from './planStore.ts';
import { wantStage } from './stageStore.ts';

/** By this name a second press finds the window again. */
const WINDOW_NAME = 'facies-class';

/** 'opening' until a class window has answered; 'gone' when the last one was closed. */
export type ClassStatus = 'off' | 'opening' | 'open' | 'gone' | 'blocked' | 'unsupported';

export type TeachingState = ClassChoices & {
  readonly status: ClassStatus;
  /** Class windows that follow now. */
  readonly windows: number;
};
export type TeachingActions = {
  /** Opens the class window, or brings it to the front. */
  open(): void;
  /** Ends the class and closes the window that was opened from here. */
  close(): void;
  setShowSites(showSites: boolean): void;
  setShowPointer(showPointer: boolean): void;
  /**
   * Gives the class something to read: a question with its choices, never with its answer. null takes it away; a tour's step
   * is shown by itself. Does nothing but remember it while there is no class.
   */
  present(caption: ClassCaption | null): void;
};

export const pageClock: ClassClock = {
  now: () => performance.now(),
  soon(work) {
    // A window that is covered draws no frames, and still tells what changed.
    if (document.visibilityState === 'hidden') {
      const timer = setTimeout(work, 100);
      return () => clearTimeout(timer);
    }
    const frame = requestAnimationFrame(work);
    return () => cancelAnimationFrame(frame);
  },
  every(ms, work) {
    const timer = setInterval(work, ms);
    return () => clearInterval(timer);
  },
};

export const classStore = createStore<TeachingState & TeachingActions>()((set, get) => {
  let teacher: Teacher | null = null;
  let opened: Window | null = null;
  let leaveCharts = (): void => {};
  const end = (): void => {
    teacher?.end();
    teacher = null;
    leaveCharts();
    leaveCharts = () => {};
    window.removeEventListener('pagehide', leave);
  };
  /** A page that the browser brings back later begins without a class. */
  const leave = (): void => {
    end();
    set({ status: 'off', windows: 0, showSites: false });
  };
  const begin = (): boolean => {
    wantStage();
    teacher = teach({
      id: newId(),
      open: openClassChannel,
      source: classSource(get),
      clock: pageClock,
      onWindows: (windows) => set(windows > 0 ? { windows, status: 'open' } : { windows, status: 'gone', showSites: false }),
    });
    if (teacher) window.addEventListener('pagehide', leave);
    // What was ticked was ticked for one person's plan: never for that of whoever is opened next, or comes back after practice.
    leaveCharts = planStore.subscribe(({ chart, rehearsing }, was) => {
      if (!rehearsing && chart.id !== was.chart.id && get().showSites) get().setShowSites(false);
    });
    return teacher !== null;
  };
  return {
    status: 'off',
    windows: 0,
    showSites: false,
    showPointer: true,
    caption: null,
    open() {
      if (!teacher && !begin()) {
        set({ status: 'unsupported' });
        return;
      }
      const { pathname, search } = window.location;
      opened = window.open(`${pathname}${search}${CLASS_HASH}`, WINDOW_NAME, 'popup,width=1280,height=800');
      opened?.focus();
      if (get().windows === 0) set({ status: opened ? 'opening' : 'blocked' });
    },
    close() {
      end();
      opened?.close();
      opened = null;
      set({ status: 'off', windows: 0, showSites: false });
    },
    setShowSites(showSites) {
      set({ showSites });
      teacher?.changed();
    },
    setShowPointer: (showPointer) => set({ showPointer }),
    present(caption) {
      set({ caption });
      teacher?.changed();
    },
  };
});

export function useClass<T>(selector: (state: TeachingState & TeachingActions) => T): T {
  return useStore(classStore, selector);
}
