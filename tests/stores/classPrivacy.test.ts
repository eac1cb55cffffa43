import { beforeEach, describe, expect, it } from 'vitest';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { openClassChannel } from '#persistence/classChannel.ts';
import { classSource } from '#stores/classSource.ts';
import { teach } from '#stores/classTeacher.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
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

function everythingSaid(showSites: boolean): string {
  const air = fakeAir();
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
});
