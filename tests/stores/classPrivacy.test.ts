import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { PLAIN_FACE } from '#domain/teaching/tours/savedView.ts';
import { type ClassState, openClassChannel, sayable, type Wire } from '#persistence/classChannel.ts';
import { followTeacher } from '#stores/classShown.ts';
import { classSource } from '#stores/classSource.ts';
import { classStore } from '#stores/classStore.ts';
import { teach } from '#stores/classTeacher.ts';
import { effectStore } from '#stores/effectStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { strandStore } from '#stores/strandStore.ts';
import { fakeAir, fakeClock } from './classFakes.ts';

const SITE: PlannedSite = {
  id: 'secret-site-id',
  regionId: 'forehead',
  side: 'left',
  muscleId: 'frontalis',
  productId: 'abobotulinumtoxinA',
  doseHundredths: 4711,
  plane: 'intramuscular',
  direction: null,
  origin: { kind: 'free', anchor: { topology: 'test', triangle: 3, weights: [0.2, 0.3, 0.5] } },
  mirrorOf: null,
  chosen: true,
};
const SECRETS = ['Jane Roe', 'secret-site-id', 'abobotulinumtoxinA', '4711', 'secret note', 'chart-secret'];

beforeEach(() => {
  const { plan, chart, visit } = planStore.getState();
  planStore.setState({
    chart: { ...chart, id: 'chart-secret', label: 'Jane Roe' },
    visit,
    plan: { ...plan, sites: [SITE], note: 'secret note', face: { sex: 1, age: 63 } },
  });
  faceStore.setState({ face: { topology: 'test', manifest: { counts: { skinTriangles: 10 } } } as never });
});

function everythingSaid(showSites: boolean, air = fakeAir()): string {
  const time = fakeClock();
  const source = classSource(() => ({ showSites, showPointer: true, caption: null }));
  const teacher = teach({ id: 'teacher', open: air.open, source, clock: time.clock, onWindows: () => {} });
  air.wire().postMessage({ kind: 'hello', from: 'class' });
  teacher?.changed();
  time.frame();
  teacher?.end();
  return JSON.stringify(air.said);
}

describe('what a class is told of a chart', () => {
  it('is nothing: no name, no product, no dose, no note, no place, not whose face it is', () => {
    const said = everythingSaid(false);
    expect(said).toContain('"sites":null');
    expect(said).toContain('"face":null');
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  it('is the places alone where the teacher has ticked it', () => {
    const said = everythingSaid(true);
    expect(said).toContain('"sites":[{"regionId":"forehead","side":"left","anchor":{"triangle":3,"weights":[0.2,0.3,0.5]}}]');
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  it('cannot be more by mistake: what is not named in the schema does not leave the window', () => {
    const air = fakeAir();
    const channel = openClassChannel(() => {}, air.wire());
    const extra = { label: 'Jane Roe', plan: planStore.getState().plan };
    channel?.post({ kind: 'ping', from: 'teacher', ...extra } as never);
    expect(air.said).toEqual([{ kind: 'ping', from: 'teacher' }]);
  });

  it('is no effect of a person’s plan either, but with its places; that of a rehearsed case is', () => {
    strandStore.setState({ strands: { strandCount: 2 } as never });
    effectStore.setState({ open: true, day: 14, effect: { relaxationOn: (_day: number, out: Float32Array) => void out.fill(1) } as never });
    const last = (showSites: boolean): Partial<ClassState> => {
      const air = fakeAir();
      everythingSaid(showSites, air);
      return (air.said.find((one) => (one as { kind: string }).kind === 'state') as { readonly state: ClassState }).state;
    };
    expect(last(false)).toMatchObject({ relaxation: null, shown: { day: null } });
    expect(last(true)).toMatchObject({ relaxation: Uint8Array.of(255, 255), shown: { day: 14 } });
    planStore.setState({ rehearsing: true });
    expect(last(false)).toMatchObject({ relaxation: Uint8Array.of(255, 255), shown: { day: 14 } });
    planStore.setState({ rehearsing: false, plan: { ...planStore.getState().plan, sites: [] } });
    expect(last(false)).toMatchObject({ relaxation: Uint8Array.of(255, 255), shown: { day: 14 } });
    effectStore.setState(effectStore.getInitialState(), true);
  });

  it('is still all else where one part is beyond its limits', () => {
    const caption = { kind: 'step', title: '', text: 'x'.repeat(5000), choices: [], place: null, language: 'en' } as const;
    const state = { shown: { ...PLAIN_FACE, depth: 2 }, camera: null, caption: { ...caption, choices: [] }, sites: [], relaxation: null };
    expect(sayable(state)).toEqual({ ...state, caption: null });
    expect(sayable({ ...state, shown: { ...PLAIN_FACE, depth: Number.NaN } }).shown).toEqual(PLAIN_FACE);
  });
});

describe('the window of a class', () => {
  const sites = [{ regionId: 'forehead', side: 'left', anchor: { triangle: 3, weights: [0.2, 0.3, 0.5] } }];
  const state = { shown: PLAIN_FACE, camera: null, caption: null, sites, relaxation: null };

  it('draws places in a page without a chart alone, and takes nothing of them along', () => {
    const wires: Wire[] = [];
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        onmessage = null;
        constructor() {
          wires.push(this as unknown as Wire);
        }
        postMessage() {}
        close() {}
      },
    );
    vi.stubGlobal('window', { addEventListener() {}, removeEventListener() {} });
    const { plan } = planStore.getState();
    planStore.setState({ status: 'opening', plan: { ...plan, sites: [] } });
    let leave = followTeacher();
    const hear = (data: unknown) => wires.at(-1)?.onmessage?.({ data });
    hear({ kind: 'state', from: 'teacher', state });
    expect(planStore.getState().plan.sites).toMatchObject([{ id: 'class-0', doseHundredths: 0 }]);
    leave();
    expect(planStore.getState().plan.sites).toEqual([]);

    planStore.setState({ status: 'open', plan });
    leave = followTeacher();
    hear({ kind: 'state', from: 'teacher', state });
    leave();
    expect(planStore.getState().plan).toBe(plan);
    planStore.setState({ status: 'opening' });
    vi.unstubAllGlobals();
  });
});

describe('what the teacher ticked', () => {
  it('holds for one person’s plan: not for the next one’s, nor for the one behind a rehearsal', () => {
    vi.stubGlobal('window', {
      open: () => ({ focus() {}, close() {} }),
      location: { pathname: '/', search: '' },
      addEventListener() {},
      removeEventListener() {},
    });
    const { chart } = planStore.getState();
    const show = (id: string, rehearsing = false) => planStore.setState({ chart: { ...chart, id }, rehearsing });
    classStore.getState().open();
    classStore.getState().setShowSites(true);
    show('a case', true);
    show('the case, scored', true);
    expect(classStore.getState().showSites).toBe(true);
    show(chart.id);
    expect(classStore.getState().showSites).toBe(false);
    classStore.getState().setShowSites(true);
    planStore.setState({ plan: { ...planStore.getState().plan, note: 'edited' } });
    expect(classStore.getState().showSites).toBe(true);
    show('somebody else');
    expect(classStore.getState().showSites).toBe(false);
    classStore.getState().close();
    vi.unstubAllGlobals();
  });
});
