import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { newVisit, type Visit } from '#domain/plan/visit.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { effectStore } from '#stores/effectStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { openCharts, planStore } from '#stores/planStore.ts';
import { offerHead, strandStore } from '#stores/strandStore.ts';
import { type MeasuredHead, measuredHead } from '../domain/anatomy/measuredHead.ts';

vi.setConfig({ testTimeout: 20_000 });

let measured: MeasuredHead;
let face: MeasuredFace;
beforeAll(async () => {
  // The page's own first chart, so that it does not come later.
  openCharts();
  await planStore.opened;
  measured = await measuredHead();
  face = measured.face;
  offerHead(measured.head.model, face.cover);
  faceStore.getState().setFace(face);
}, 60_000);

const pattern = patternById('glabella-onabotulinumtoxinA-us');
const GLABELLA: Plan = { ...EMPTY_PLAN, sites: pattern ? plannedSitesOf(pattern) : [] };

/** Looks at a visit of a chart, as if it had been opened. */
function look(visit: Visit, others: readonly Visit[] = []): void {
  const chart = { id: 'chart', label: '', createdAt: visit.createdAt, archivedAt: null, visits: [...others, visit] };
  planStore.setState({ status: 'open', chart, visit, plan: visit.plan });
}
const planned = (plan: Plan): Visit => ({ ...newVisit('planned', '2026-11-22T10:00:00.000Z'), plan });
const given = (id: string, at: string, plan: Plan): Visit => ({ ...newVisit(id, at), givenAt: at, plan });

const effect = () =>
  vi.waitFor(() => expect(effectStore.getState().effect).not.toBeNull(), { timeout: 15_000 }).then(() => effectStore.getState().effect);
const most = async (day: number): Promise<number> => {
  const worked = await effect();
  const out = new Float32Array(strandStore.getState().strands?.strandCount ?? 0);
  worked?.relaxationOn(day, out);
  return Math.max(...out);
};

afterEach(() => {
  effectStore.getState().openTimeline(false);
  effectStore.setState({ effect: null });
});

describe('the effect of the plan', () => {
  it('is worked out only while the timeline is open', async () => {
    look(planned(GLABELLA));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(effectStore.getState().effect).toBeNull();
    effectStore.getState().openTimeline(true);
    expect(await most(30)).toBeGreaterThan(0.8);
  });

  it('goes with the plan, and is null where nothing is chosen', async () => {
    effectStore.getState().openTimeline(true);
    look(planned(GLABELLA));
    await effect();
    look(planned({ ...GLABELLA, sites: GLABELLA.sites.map((site) => ({ ...site, chosen: false })) }));
    await vi.waitFor(() => expect(effectStore.getState().effect).toBeNull());
  });

  it('counts a visit that was given before at its age, not one that is planned or came later', async () => {
    const looked = given('looked', '2026-06-01T10:00:00.000Z', GLABELLA);
    effectStore.getState().openTimeline(true);
    look(looked, [given('later', '2026-07-01T10:00:00.000Z', GLABELLA), planned(GLABELLA)]);
    expect(await most(0)).toBe(0);
    effectStore.setState({ effect: null });
    look({ ...looked }, [given('before', '2026-04-02T10:00:00.000Z', GLABELLA)]);
    expect(await most(0)).toBeGreaterThan(0.6);
  });

  it('is shorter in a man’s face', async () => {
    effectStore.getState().openTimeline(true);
    look(planned(GLABELLA));
    const woman = await most(150);
    const before = effectStore.getState().effect;
    look(planned({ ...GLABELLA, face: { sex: 1 } }));
    await vi.waitFor(() => expect(effectStore.getState().effect).not.toBe(before));
    expect(await most(150)).toBeLessThan(woman);
  });
});
