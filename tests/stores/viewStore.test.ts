import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_LINE_SEVERITY } from '#domain/expression/lineGroups.ts';
import { PREFERENCES_KEY } from '#persistence/preferences.ts';
import { createViewStore, followLooks } from '#stores/viewStore.ts';
import { memoryStorage } from '../persistence/memoryStorage.ts';

const LOOKS = { sex: 'female', age: 40, skinTone: 4, lines: DEFAULT_LINE_SEVERITY } as const;

describe('view store', () => {
  it('keeps preferences and nothing else over a reload', () => {
    const storage = memoryStorage();
    const before = createViewStore(storage);
    before.getState().setAudience('patient');
    before.getState().setStartingLooks({ ...LOOKS, skinTone: 10 });
    before.getState().setExpression('smile');
    before.getState().select({ regionId: 'nose', side: null });
    const after = createViewStore(storage).getState();
    expect(after).toMatchObject({ audience: 'patient', skinTone: 10, hintSeen: true, expression: 'rest', selected: null });
  });

  it('leaves the settings of another tab alone, and follows how its face and page look', () => {
    const storage = memoryStorage();
    const page = new EventTarget() as unknown as Window;
    const here = createViewStore(storage);
    const other = createViewStore(storage);
    const stop = followLooks(here, storage, page);
    other.getState().setAudience('trainer');
    other.getState().setTheme('dark');
    here.getState().setStartingLooks({ ...LOOKS, skinTone: 8 });
    expect(createViewStore(storage).getState()).toMatchObject({ audience: 'trainer', theme: 'dark', skinTone: 8 });
    const event = Object.assign(new Event('storage'), { key: PREFERENCES_KEY, newValue: storage.entries.get(PREFERENCES_KEY) });
    page.dispatchEvent(event);
    expect(here.getState()).toMatchObject({ audience: 'doctor', theme: 'dark', skinTone: 8 });
    stop();
    other.getState().setTheme('light');
    page.dispatchEvent(Object.assign(new Event('storage'), { key: PREFERENCES_KEY, newValue: '{}' }));
    expect(here.getState().theme).toBe('dark');
  });

  it('gives what is not paired no side, and a whole paired region none either', () => {
    const view = createViewStore(null);
    view.getState().hover({ regionId: 'nose', side: 'left' });
    expect(view.getState().hovered).toEqual({ regionId: 'nose', side: 'midline' });
    view.getState().select({ regionId: 'forehead', side: 'right' });
    expect(view.getState().selected).toEqual({ regionId: 'forehead', side: 'midline' });
    view.getState().select({ regionId: 'crows-feet', side: 'midline' });
    expect(view.getState().selected).toEqual({ regionId: 'crows-feet', side: null });
    view.getState().select({ regionId: 'crows-feet', side: 'left' });
    expect(view.getState().selected).toEqual({ regionId: 'crows-feet', side: 'left' });
  });

  it('tells nobody when the pointer stays in the same place', () => {
    const view = createViewStore(null);
    view.getState().hover({ regionId: 'lips', part: 'upper-lip', side: 'midline' });
    const listener = vi.fn();
    view.subscribe(listener);
    view.getState().hover({ regionId: 'lips', part: 'upper-lip', side: 'midline' });
    expect(listener).not.toHaveBeenCalled();
    view.getState().hover({ regionId: 'lips', part: 'lower-lip', side: 'midline' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('asks for the focus only when a selection was made by keyboard', () => {
    const view = createViewStore(null);
    view.getState().select({ regionId: 'nose', side: null });
    expect(view.getState().cardFocusRequest).toBe(0);
    view.getState().select({ regionId: 'lips', side: null }, { moveFocus: true });
    expect(view.getState().cardFocusRequest).toBe(1);
  });

  it('ends the help of the first visit with the first selection', () => {
    const view = createViewStore(null);
    view.getState().select(null);
    expect(view.getState().hintSeen).toBe(false);
    view.getState().select({ regionId: 'nose', side: null });
    expect(view.getState().hintSeen).toBe(true);
  });

  it('keeps the face when only its expressions are missing', () => {
    const view = createViewStore(null);
    view.getState().setScene('ready');
    view.getState().setSceneProblem({ kind: 'expressions-missing', detail: 'head.deltas.bin' });
    expect(view.getState()).toMatchObject({ scene: 'ready', sceneProblem: { kind: 'expressions-missing' } });
    view.getState().retryScene();
    expect(view.getState()).toMatchObject({ scene: 'loading', sceneProblem: null, sceneAttempt: 1 });
  });

  it('goes from a problem back to loading with a retry', () => {
    const view = createViewStore(null);
    view.getState().setSceneProblem({ kind: 'model-missing', detail: '404' });
    expect(view.getState().scene).toBe('failed');
    view.getState().retryScene();
    expect(view.getState()).toMatchObject({ scene: 'loading', sceneProblem: null, sceneAttempt: 1, progress: 0 });
    view.getState().setScene('ready');
    expect(view.getState()).toMatchObject({ scene: 'ready', progress: 1 });
  });

  it('keeps progress between 0 and 1', () => {
    const view = createViewStore(null);
    view.getState().setProgress(3);
    expect(view.getState().progress).toBe(1);
    view.getState().setProgress(-1);
    expect(view.getState().progress).toBe(0);
  });

  it('puts away what only somebody who plans sees when the screen is turned to the patient', () => {
    const store = createViewStore(null);
    const { setAudience, openPanel, setLayer, setTool, selectSites } = store.getState();
    openPanel('plan');
    setLayer('danger', true);
    setTool('place');
    selectSites(['a']);
    setAudience('trainer');
    expect(store.getState()).toMatchObject({ panel: 'plan', layers: { danger: true }, tool: 'look', selectedSiteIds: [] });
    setAudience('patient');
    expect(store.getState()).toMatchObject({ panel: null, layers: { danger: false, lastVisit: true } });
  });
});
