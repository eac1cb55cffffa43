import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SavedView } from '#domain/teaching/tours/savedView.ts';
import { addStep, changeStep, moveStep, removeStep, type Tour, type TourDraft, type TourStep } from '#domain/teaching/tours/tour.ts';
import { checkTour, type TourFault } from '#domain/teaching/tours/tourFaults.ts';
import { browserStorage, type KeyValueStorage, usableStorage } from '#persistence/keyValueStorage.ts';
import { newId } from '#persistence/newId.ts';
import { forgetTour, onToursElsewhere, readTours, storeTour, type TourSaving, type UnreadTour } from '#persistence/storedTours.ts';
import { rememberDraft, rememberedDraft } from '#persistence/tourDraft.ts';
import { savedView, showView } from './shownView.ts';

/** A tour that is being shown. What the page showed before comes back when it ends. */
export type PlayedTour = { readonly tour: Tour; readonly at: number; readonly auto: boolean; readonly before: SavedView };

export type TourState = {
  readonly tours: readonly Tour[];
  /** Stored, but not to be read; they are left as they are. */
  readonly unread: readonly UnreadTour[];
  readonly played: PlayedTour | null;
  /** Nobody sees the tour that is played: the page shows what it showed before, until somebody comes back to it. */
  readonly away: boolean;
  /** The tour that is being written; kept apart from the stored ones until it is saved. */
  readonly draft: TourDraft | null;
  /** Whether the draft holds anything that is not saved. */
  readonly changed: boolean;
};

export type SaveOutcome = { readonly saving: TourSaving | 'faulty'; readonly faults: readonly TourFault[] };

export type TourActions = {
  play(tour: Tour, at?: number): void;
  /** Goes to a step; beyond either end it stays at the end, and playing by itself stops there. */
  goTo(at: number): void;
  setAuto(auto: boolean): void;
  /** Leaves the tour at its step and puts back what was shown: nobody plans for a person on a tour's face. Or goes on with it. */
  setAway(away: boolean): void;
  /** Ends the tour and puts back what was shown. */
  leave(): void;

  write(draft: TourDraft): void;
  /** A new tour, or a copy of one that is there. */
  begin(from: Omit<Tour, 'id'>): void;
  addView(withFace: boolean): string | null;
  takeView(stepId: string, withFace: boolean): void;
  changeStep(stepId: string, change: Partial<Pick<TourStep, 'title' | 'text'>>): void;
  moveStep(stepId: string, by: -1 | 1): void;
  removeStep(stepId: string): void;
  changeHead(change: Partial<Pick<Tour, 'title' | 'author' | 'language'>>): void;
  save(): SaveOutcome;
  /** Adds a tour that was read from a file, under an id of its own where that one is taken. */
  add(tour: Tour): TourSaving;
  dropDraft(): void;
  forget(id: string): void;
};

/** @param tabStorage keeps what is being written over a reload of this tab */
export function createTourStore(storage: KeyValueStorage | null, id: () => string = newId, tabStorage: KeyValueStorage | null = null) {
  const unsaved = rememberedDraft(tabStorage);
  const store = createStore<TourState & TourActions>()((set, get) => {
    const edit = (change: (draft: TourDraft) => TourDraft): void => {
      const { draft } = get();
      const next = draft && change(draft);
      if (next && next !== draft) set({ draft: next, changed: true });
    };
    const reread = (): void => set(readTours(storage));
    return {
      ...readTours(storage),
      played: null,
      away: false,
      draft: unsaved,
      changed: unsaved !== null,
      play(tour, at = 0) {
        const before = get().played?.before ?? savedView(false);
        set({ played: { tour, at, auto: false, before } });
        showStep(tour, at);
      },
      goTo(at) {
        const { played } = get();
        if (!played) return;
        const last = played.tour.steps.length - 1;
        const next = Math.min(last, Math.max(0, at));
        const auto = played.auto && at <= last;
        if (next === played.at && auto === played.auto) return;
        set({ played: { ...played, at: next, auto } });
        if (next !== played.at) showStep(played.tour, next);
      },
      setAuto(auto) {
        const { played } = get();
        if (played) set({ played: { ...played, auto } });
      },
      setAway(away) {
        const { played, away: was } = get();
        if (away === was) return;
        set({ away });
        if (!played) return;
        set({ played: away ? { ...played, auto: false } : { ...played, before: savedView(false) } });
        if (away) showView(played.before);
        else showStep(played.tour, played.at);
      },
      leave() {
        const { played } = get();
        if (!played) return;
        set({ played: null });
        showView(played.before);
      },
      write: (draft) => set({ draft, changed: false }),
      begin: (from) => set({ draft: { ...from, id: id() }, changed: true }),
      addView(withFace) {
        const stepId = id();
        const before = get().draft?.steps.length ?? 0;
        edit((draft) => addStep(draft, { id: stepId, title: '', text: '', sources: [], view: savedView(withFace) }));
        return (get().draft?.steps.length ?? 0) > before ? stepId : null;
      },
      takeView: (stepId, withFace) => edit((draft) => changeStep(draft, stepId, { view: savedView(withFace) })),
      changeStep: (stepId, change) => edit((draft) => changeStep(draft, stepId, change)),
      moveStep: (stepId, by) => edit((draft) => moveStep(draft, stepId, by)),
      removeStep: (stepId) => edit((draft) => removeStep(draft, stepId)),
      changeHead: (change) => edit((draft) => ({ ...draft, ...change })),
      save() {
        const checked = checkTour(get().draft);
        if (!checked.tour) return { saving: 'faulty', faults: checked.faults };
        const saving = storeTour(storage, checked.tour);
        if (saving === 'saved') {
          reread();
          set({ changed: false });
        }
        return { saving, faults: [] };
      },
      add(tour) {
        const { tours, unread } = get();
        const taken = [...tours, ...unread].some((other) => other.id === tour.id);
        const saving = storeTour(storage, taken ? { ...tour, id: id() } : tour);
        if (saving === 'saved') reread();
        return saving;
      },
      dropDraft: () => set({ draft: null, changed: false }),
      forget(tourId) {
        forgetTour(storage, tourId);
        reread();
      },
    };
  });
  store.subscribe(({ draft, changed }, was) => {
    if (draft !== was.draft || changed !== was.changed) rememberDraft(tabStorage, changed ? draft : null);
  });
  return store;
}

function showStep(tour: Tour, at: number): void {
  const step = tour.steps[at];
  if (step) showView(step.view);
}

const pageStorage = browserStorage();
export const tourStore = createTourStore(
  pageStorage,
  newId,
  usableStorage(() => (typeof window === 'undefined' ? undefined : window.sessionStorage)),
);
if (typeof window !== 'undefined') onToursElsewhere(window, () => tourStore.setState(readTours(pageStorage)));

export function useTours<T>(selector: (state: TourState & TourActions) => T): T {
  return useStore(tourStore, selector);
}
