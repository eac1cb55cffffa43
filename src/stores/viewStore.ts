import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { type Audience, visibilityOf } from '#domain/audience/visibility.ts';
import type { ExpressionPresetId } from '#domain/expression/presets.ts';
import type { StartingLooks } from '#domain/plan/personalFace.ts';
import { PAIRED_REGION_IDS, type ProductId, type RegionId, type RegionPartId, type Side } from '#knowledge/anatomy/ids.ts';
import { browserStorage, type KeyValueStorage } from '#persistence/keyValueStorage.ts';
import {
  changedPreferences,
  onPreferencesElsewhere,
  type Preferences,
  preferencesOf,
  readPreferences,
  writePreferences,
} from '#persistence/preferences.ts';
import type { LanguageId } from './language.ts';

/**
 * A place under the pointer or the list's focus. `side` is the patient's; what is not paired has 'midline'. A paired region
 * that is hovered as a whole, from the list, has 'midline' too: both of its sides are meant.
 */
export type Hovered = { readonly regionId: RegionId; readonly part?: RegionPartId | undefined; readonly side: Side };
/** The region whose card is open. `side` null means both sides of a paired region. */
export type Selected = { readonly regionId: RegionId; readonly side: Side | null };
export type Theme = Preferences['theme'];
export type Expression = ExpressionPresetId;
export type SceneStatus = 'loading' | 'ready' | 'failed';
export type SceneProblem = {
  /** 'expressions-missing' leaves a drawn face usable; every other kind leaves no face. */
  readonly kind: 'no-webgl' | 'model-missing' | 'model-corrupt' | 'expressions-missing' | 'context-lost' | 'error';
  /** For a person who reports the problem; never the only text shown. */
  readonly detail: string;
};

export type HoverOrigin = 'face' | 'list';
/** What a tap on the face does: look at a region or site, place a site, or draw a loop around sites. */
export type FaceTool = 'look' | 'place' | 'lasso';
/** The panel that stands in the place of the region's card. */
export type Panel = 'plan' | 'record' | 'muscles' | 'assessment' | 'explain' | 'learn' | 'face' | 'conditions';
/** What can be laid over the face beside the plan. */
export type FaceLayers = {
  /** Structures to keep clear of, as bands with their published spread. */
  readonly danger: boolean;
  /** The sites of the last given visit. */
  readonly lastVisit: boolean;
};

export type ViewState = Preferences & {
  readonly hovered: Hovered | null;
  /** Where the hover comes from; the tooltip follows the pointer on the face only. */
  readonly hoverOrigin: HoverOrigin;
  readonly selected: Selected | null;
  readonly hoveredSiteId: string | null;
  /** Sites that the next change is about, in the order they were selected. */
  readonly selectedSiteIds: readonly string[];
  readonly tool: FaceTool;
  /** Dose of the next placed site, whole hundredths of the chosen product's unit; null takes the last one of its region. */
  readonly placingDoseHundredths: number | null;
  readonly panel: Panel | null;
  readonly layers: FaceLayers;
  readonly scene: SceneStatus;
  /** Share of the model's bytes that have arrived, 0 to 1. */
  readonly progress: number;
  readonly sceneProblem: SceneProblem | null;
  /** Grows by one with every retry; a loader keyed by it starts afresh. */
  readonly sceneAttempt: number;
  readonly expression: Expression;
  /** Grows when a selection was made by keyboard, so that the card takes the focus. */
  readonly cardFocusRequest: number;
  /** The last thing said to a screen reader; `serial` makes the same words heard twice. */
  readonly announcement: { readonly text: string; readonly serial: number };
};

export type ViewActions = {
  setAudience(audience: Audience): void;
  setProduct(productId: ProductId): void;
  hover(target: Hovered | null, origin?: HoverOrigin): void;
  hoverSite(siteId: string | null): void;
  /** Selects exactly these sites; [] selects none. */
  selectSites(siteIds: readonly string[]): void;
  /** Adds a site to the selection, or takes it out. */
  toggleSiteSelection(siteId: string): void;
  setTool(tool: FaceTool): void;
  setPlacingDose(doseHundredths: number | null): void;
  openPanel(panel: Panel | null): void;
  setLayer(layer: keyof FaceLayers, shown: boolean): void;
  select(target: Selected | null, options?: { readonly moveFocus?: boolean }): void;
  setScene(status: SceneStatus): void;
  setProgress(share: number): void;
  setSceneProblem(problem: SceneProblem | null): void;
  retryScene(): void;
  setTheme(theme: Theme): void;
  setLanguage(language: LanguageId): void;
  /** How this browser begins the face of a new chart; the face that is shown is the chart's (`personStore`). */
  setStartingLooks(looks: StartingLooks): void;
  setExpression(expression: Expression): void;
  dismissHint(): void;
  announce(text: string): void;
};

export type ViewStore = ReturnType<typeof createViewStore>;
const PAIRED: ReadonlySet<RegionId> = new Set(PAIRED_REGION_IDS);

/** What is looked at and how. Lives as long as the page; only the preferences outlive it. */
export function createViewStore(storage: KeyValueStorage | null) {
  const store = createStore<ViewState & ViewActions>()(
    subscribeWithSelector((set, get) => ({
      ...readPreferences(storage),
      hovered: null,
      hoverOrigin: 'face',
      selected: null,
      hoveredSiteId: null,
      selectedSiteIds: NO_SITES,
      tool: 'look',
      placingDoseHundredths: null,
      panel: null,
      layers: { danger: false, lastVisit: true },
      scene: 'loading',
      progress: 0,
      sceneProblem: null,
      sceneAttempt: 0,
      expression: 'rest',
      cardFocusRequest: 0,
      announcement: { text: '', serial: 0 },
      setAudience: (audience) => {
        const { panel, layers } = get();
        // What only somebody who plans is to see goes when the screen is turned round.
        const plans = visibilityOf(audience).editsPlan;
        const kept = plans ? (panel === 'explain' ? null : panel) : FOR_EVERYBODY.has(panel) ? panel : null;
        const shown = { panel: kept, layers: plans ? layers : { ...layers, danger: false } };
        set({ audience, tool: 'look', selectedSiteIds: NO_SITES, ...shown });
      },
      // A dose is written in one product’s units: it does not go over to another.
      setProduct: (productId) => set(productId === get().productId ? {} : { productId, placingDoseHundredths: null }),
      hover: (target, hoverOrigin = 'face') => {
        const next = target && { ...target, side: PAIRED.has(target.regionId) ? target.side : ('midline' as const) };
        if (!sameHover(get().hovered, next) || get().hoverOrigin !== hoverOrigin) set({ hovered: next, hoverOrigin });
      },
      hoverSite: (hoveredSiteId) => {
        if (get().hoveredSiteId !== hoveredSiteId) set({ hoveredSiteId });
      },
      selectSites: (siteIds) => {
        if (!sameIds(get().selectedSiteIds, siteIds)) set({ selectedSiteIds: siteIds.length > 0 ? [...siteIds] : NO_SITES });
      },
      toggleSiteSelection: (siteId) => {
        const { selectedSiteIds, selectSites } = get();
        const others = selectedSiteIds.filter((id) => id !== siteId);
        selectSites(others.length < selectedSiteIds.length ? others : [...others, siteId]);
      },
      setTool: (tool) => set({ tool }),
      setPlacingDose: (placingDoseHundredths) => set({ placingDoseHundredths }),
      openPanel: (panel) => set({ panel }),
      setLayer: (layer, shown) => set({ layers: { ...get().layers, [layer]: shown } }),
      select: (target, options) => {
        const next = target && normalSelection(target);
        if (!sameSelection(get().selected, next)) set({ selected: next });
        // One place beside the face: the card that was asked for takes it.
        if (next && get().panel) set({ panel: null });
        if (next && !get().hintSeen) set({ hintSeen: true });
        if (next && options?.moveFocus) set({ cardFocusRequest: get().cardFocusRequest + 1 });
      },
      setScene: (scene) => set(scene === 'ready' ? { scene, progress: 1, sceneProblem: null } : { scene }),
      setProgress: (share) => set({ progress: Math.min(1, Math.max(0, share)) }),
      setSceneProblem: (sceneProblem) =>
        set(sceneProblem && sceneProblem.kind !== 'expressions-missing' ? { sceneProblem, scene: 'failed' } : { sceneProblem }),
      retryScene: () => set({ sceneAttempt: get().sceneAttempt + 1, scene: 'loading', sceneProblem: null, progress: 0 }),
      setTheme: (theme) => set({ theme }),
      setLanguage: (language) => set({ language }),
      setStartingLooks: ({ sex, age, skinTone, lines }) => set({ sex, age, skinTone, lines }),
      setExpression: (expression) => set({ expression }),
      dismissHint: () => set({ hintSeen: true }),
      announce: (text) => set({ announcement: { text, serial: get().announcement.serial + 1 } }),
    })),
  );
  store.subscribe(
    (state) => preferencesOf(state),
    (preferences, before) => writePreferences(storage, changedPreferences(before, preferences)),
    { equalityFn: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  return store;
}

/**
 * Takes over how the page looks, and how a new chart's face begins, when another tab changes it. Who is looking and the product stay: each tab may
 * be turned to somebody else. Returns the way to stop.
 */
export function followLooks(
  store: ViewStore,
  storage: KeyValueStorage | null,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  return onPreferencesElsewhere(page, () => {
    const { theme, skinTone, sex, age, lines } = readPreferences(storage);
    store.setState({ theme, skinTone, sex, age, lines });
  });
}

/** Panels that say nothing which only somebody who plans is to see. */
const FOR_EVERYBODY: ReadonlySet<Panel | null> = new Set(['muscles', 'explain'] as const);
const NO_SITES: readonly string[] = [];

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

function normalSelection({ regionId, side }: Selected): Selected {
  if (!PAIRED.has(regionId)) return { regionId, side: 'midline' };
  return { regionId, side: side === 'midline' ? null : side };
}

function sameHover(a: Hovered | null, b: Hovered | null): boolean {
  return a === b || (a !== null && b !== null && a.regionId === b.regionId && a.part === b.part && a.side === b.side);
}

function sameSelection(a: Selected | null, b: Selected | null): boolean {
  return a === b || (a !== null && b !== null && a.regionId === b.regionId && a.side === b.side);
}

const pageStorage = browserStorage();

/** The store of this page. The scene reads it with `getState()` and `subscribe`, the interface through `useView`. */
export const viewStore: ViewStore = createViewStore(pageStorage);
if (typeof window !== 'undefined') followLooks(viewStore, pageStorage, window);

/** One narrow value of the view; select the smallest thing a component draws. */
export function useView<T>(selector: (state: ViewState & ViewActions) => T): T {
  return useStore(viewStore, selector);
}
