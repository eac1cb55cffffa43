import { beforeEach, describe, expect, it } from 'vitest';
import { PLAIN_FACE } from '#domain/teaching/tours/savedView.ts';
import type { KeyValueStorage } from '#persistence/keyValueStorage.ts';
import { TOURS_KEY, tourKey } from '#persistence/storedTours.ts';
import { DRAFT_KEY } from '#persistence/tourDraft.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { motionStore } from '#stores/motionStore.ts';
import { personStore } from '#stores/personStore.ts';
import { planStore } from '#stores/planStore.ts';
import { createTourStore } from '#stores/tourStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { SAMPLE_TOUR } from '../domain/teaching/tours/sampleTour.ts';

function memory(most = Infinity): KeyValueStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem(key, value) {
      if (value.length > most) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      texts.set(key, value);
    },
    removeItem: (key) => void texts.delete(key),
  };
}
let ids = 0;
const newId = (): string => {
  ids += 1;
  return `id-${ids}`;
};

beforeEach(() => {
  anatomyStore.setState(anatomyStore.getInitialState());
  motionStore.setState(motionStore.getInitialState());
  viewStore.setState(viewStore.getInitialState(), true);
});

describe('tours of this browser', () => {
  it('are written, kept and read again', () => {
    const storage = memory();
    const store = createTourStore(storage, newId);
    store.getState().begin({ title: '', author: '', language: 'en', steps: [] });
    anatomyStore.getState().setDepth(2);
    anatomyStore.getState().isolate('frontalis');
    const stepId = store.getState().addView(false) as string;
    const refused = store.getState().save();
    expect([refused.saving, refused.faults.map(({ step, field, kind }) => [step, field, kind])]).toEqual([
      'faulty',
      [
        [null, 'title', 'empty'],
        [1, 'text', 'empty'],
      ],
    ]);
    store.getState().changeHead({ title: 'Mine' });
    store.getState().changeStep(stepId, { text: 'Look here.' });
    expect(store.getState().save()).toEqual({ saving: 'saved', faults: [] });
    expect(store.getState().changed).toBe(false);
    const again = createTourStore(storage, newId).getState().tours;
    expect(again).toEqual(store.getState().tours);
    expect(again[0]?.steps[0]?.view.shown).toMatchObject({ depth: 2, isolated: 'frontalis', face: null });
  });

  it('that cannot be read are kept word for word, told, and never written over', () => {
    const storage = memory();
    storage.setItem(TOURS_KEY, JSON.stringify(['broken', 'newer', 'gone']));
    storage.setItem(tourKey('broken'), '{"format":"facies-tour","version":1,"tour":{}}');
    storage.setItem(tourKey('newer'), '{"format":"facies-tour","version":99}');
    const store = createTourStore(storage, newId);
    expect(store.getState().unread).toEqual([
      { id: 'broken', key: 'facies.tours.broken', why: 'faulty' },
      { id: 'newer', key: 'facies.tours.newer', why: 'newer' },
    ]);
    expect(store.getState().add({ ...SAMPLE_TOUR, id: 'broken' })).toBe('saved');
    expect(store.getState().tours[0]?.id).not.toBe('broken');
    expect(storage.texts.get(tourKey('broken'))).toBe('{"format":"facies-tour","version":1,"tour":{}}');
  });

  it('say that there is no room, and that there is no storage', () => {
    expect(createTourStore(memory(200), newId).getState().add(SAMPLE_TOUR)).toBe('full');
    expect(createTourStore(null, newId).getState().add(SAMPLE_TOUR)).toBe('refused');
  });

  it('are forgotten one by one', () => {
    const storage = memory();
    const store = createTourStore(storage, newId);
    store.getState().add(SAMPLE_TOUR);
    store.getState().add(SAMPLE_TOUR);
    expect(store.getState().tours).toHaveLength(2);
    store.getState().forget('tour-1');
    expect(store.getState().tours).toHaveLength(1);
    expect(storage.texts.has(tourKey('tour-1'))).toBe(false);
  });
});

describe('a tour that is played', () => {
  it('shows each step and puts back what was there; the chart’s own face is never written', () => {
    const store = createTourStore(null, newId);
    anatomyStore.getState().setDepth(1);
    viewStore.getState().setExpression('frown');
    const before = { plan: planStore.getState().plan, face: personStore.getState().face };
    store.getState().play(SAMPLE_TOUR);
    expect(anatomyStore.getState().depth).toBe(PLAIN_FACE.depth);
    expect(viewStore.getState().expression).toBe('rest');
    store.getState().goTo(1);
    expect(anatomyStore.getState()).toMatchObject({ depth: 2, isolated: 'frontalis' });
    expect(motionStore.getState().activations).toEqual({ 'frontalis:left': 1, 'frontalis:right': 0.5 });
    expect(viewStore.getState().selected).toEqual({ regionId: 'forehead', side: 'midline' });
    expect(personStore.getState().face).toMatchObject({ sex: 1, age: 60 });
    expect(planStore.getState().plan).toBe(before.plan);
    store.getState().leave();
    expect(anatomyStore.getState()).toMatchObject({ depth: 1, isolated: null });
    expect(viewStore.getState()).toMatchObject({ expression: 'frown', selected: null });
    expect(motionStore.getState().activations).toBeNull();
    expect(personStore.getState().face).toEqual(before.face);
  });

  it('stays at either end, and by itself stops at the last step', () => {
    const store = createTourStore(null, newId);
    store.getState().play(SAMPLE_TOUR);
    store.getState().goTo(-1);
    expect(store.getState().played?.at).toBe(0);
    store.getState().setAuto(true);
    store.getState().goTo(1);
    store.getState().goTo(2);
    expect(store.getState().played).toMatchObject({ at: 1, auto: false });
  });
});

describe('a tour that is out of sight', () => {
  const step = SAMPLE_TOUR.steps[0];
  if (!step) throw new Error('no step');
  const tour = {
    ...SAMPLE_TOUR,
    steps: [step, { ...step, id: 'older', view: { ...step.view, shown: { ...PLAIN_FACE, depth: 2, face: { sex: 1, age: 63 } } } }],
  };

  it('leaves the person’s own face for planning, and goes on where it was', () => {
    const store = createTourStore(memory(), newId);
    personStore.setState(personStore.getInitialState());
    const own = personStore.getState().face;
    anatomyStore.getState().setDepth(1);
    store.getState().play(tour, 1);
    store.getState().setAuto(true);
    expect(personStore.getState().face).toMatchObject({ sex: 1, age: 63 });
    store.getState().setAway(true);
    expect(personStore.getState().face).toMatchObject({ sex: own.sex, age: own.age });
    expect(anatomyStore.getState().depth).toBe(1);
    expect(store.getState().played).toMatchObject({ at: 1, auto: false });
    anatomyStore.getState().setDepth(0);
    store.getState().setAway(false);
    expect(personStore.getState().face).toMatchObject({ sex: 1, age: 63 });
    store.getState().leave();
    expect(personStore.getState().face).toMatchObject({ sex: own.sex, age: own.age });
    expect(anatomyStore.getState().depth).toBe(0);
  });
});

describe('a tour that is being written', () => {
  it('is found again by the tab’s next page until it is saved or dropped', () => {
    const tab = memory();
    const first = createTourStore(memory(), newId, tab).getState();
    first.begin({ title: '', author: '', language: 'en', steps: [] });
    expect(createTourStore(memory(), newId, tab).getState()).toMatchObject({ draft: { title: '', steps: [] }, changed: true });
    const stepId = first.addView(false) as string;
    first.changeHead({ title: 'Mine' });
    const again = createTourStore(memory(), newId, tab);
    expect(again.getState()).toMatchObject({ draft: { title: 'Mine', steps: [{ id: stepId, text: '' }] }, changed: true });
    again.getState().changeStep(stepId, { text: 'Look here.' });
    expect(again.getState().save().saving).toBe('saved');
    expect(createTourStore(memory(), newId, tab).getState()).toMatchObject({ draft: null, changed: false });
    again.getState().changeHead({ title: 'Another' });
    again.getState().dropDraft();
    expect(createTourStore(memory(), newId, tab).getState().draft).toBeNull();
  });

  it('is not what makes no sense', () => {
    for (const text of ['{', '{}', '[1]', '"x"', JSON.stringify({ ...SAMPLE_TOUR, steps: [{}] })]) {
      const tab = memory();
      tab.setItem(DRAFT_KEY, text);
      expect(createTourStore(memory(), newId, tab).getState().draft).toBeNull();
    }
  });
});
