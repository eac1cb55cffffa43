import type { Chart } from '#domain/plan/chart.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import type { Finding } from '#domain/safety/finding.ts';
import { type AnatomyState, anatomyStore } from '#stores/anatomyStore.ts';
import { effectStore } from '#stores/effectStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { layerStore } from '#stores/layerStore.ts';
import { newId } from '#stores/newId.ts';
import { openCharts, planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { type SnapshotRequest, snapshotStore } from '#stores/snapshotStore.ts';
import { loadStrands } from '#stores/strandStore.ts';
import { type Expression, viewStore } from '#stores/viewStore.ts';

const MANY_SITES = 60;

/**
 * What the benches, the crash test and the pictures ask of the page, behind `?bench` only: the plan's store, the time that all
 * rules take for 60 sites, the time of a printed record, a store of many charts; what the rules say, a view, the danger layer.
 */
export function exposePlan(): void {
  openCharts();
  Object.assign(globalThis, {
    __faciesPlan: planStore,
    __faciesBench: { findings, effect, record, fillCharts, told, picture, showDanger, anatomy, living },
  });
}

/** Times of `n` checks of 60 sites on the face that is drawn, ms, once the face's own caches are warm. */
function findings(n: number): { readonly times: readonly number[]; readonly sites: number; readonly found: number } {
  const { face } = faceStore.getState();
  if (!face) throw new Error('no face to measure on');
  const { plan, chart } = planStore.getState();
  const sites = repeated(plan.sites, MANY_SITES);
  const times: number[] = [];
  let found = 0;
  for (let run = -3; run < n; run += 1) {
    // Another object each time, so that nothing is remembered of the last run.
    const input = { plan: { ...plan, sites: [...sites] }, face, now: new Date().toISOString(), previousVisits: chart.visits.slice(0, 0) };
    const start = performance.now();
    found = checkPlan(input).length;
    if (run >= 0) times.push(performance.now() - start);
  }
  return { times, sites: sites.length, found };
}

/** Times of `n` workings-out of what 60 sites do to every strand on one day, ms, once the face's own caches are warm. */
async function effect(n: number): Promise<{ readonly times: readonly number[]; readonly relaxed: number }> {
  const { face } = faceStore.getState();
  const strands = await loadStrands();
  if (!face || !strands) throw new Error('no face to work on');
  const { planEffect } = await import('#domain/effect/planEffect.ts');
  const { plan } = planStore.getState();
  const sites = repeated(plan.sites, MANY_SITES);
  const out = new Float32Array(strands.strandCount);
  const times: number[] = [];
  for (let run = -5; run < n; run += 1) {
    const start = performance.now();
    planEffect({ plan: { ...plan, sites: [...sites] }, previous: [], face, strands, male: 0 }).relaxationOn(30, out);
    if (run >= 0) times.push(performance.now() - start);
  }
  return { times, relaxed: out.filter((share) => share > 0.1).length };
}

function repeated(sites: readonly PlannedSite[], count: number): readonly PlannedSite[] {
  if (sites.length === 0) throw new Error('the plan has no sites to repeat');
  return Array.from({ length: count }, (_, at) => {
    const site = sites[at % sites.length] as PlannedSite;
    return { ...site, id: `${site.id}#${at}` };
  });
}

/** Time of one printed record with its pictures, ms, its code's loading included the first time, and its bytes. */
async function record(): Promise<{ readonly ms: number; readonly bytes: number }> {
  const start = performance.now();
  const { makeFile } = await import('#ui/record/exportFile.ts');
  const { file } = await makeFile('pdf');
  return { ms: performance.now() - start, bytes: file.size };
}

/** Adds copies of the open chart until there are `count`, and opens the first one again. */
async function fillCharts(count: number): Promise<number> {
  const { chart, addChart, openChart, listCharts } = planStore.getState();
  for (let at = (await listCharts()).length; at < count; at += 1) {
    const copy: Chart = { ...chart, id: newId(), label: `Chart ${at}` };
    await addChart(copy);
  }
  await openChart(chart.id);
  return (await planStore.getState().listCharts()).length;
}

/** What the rules say of the plan that is shown, once they have looked at it. */
async function told(): Promise<readonly Finding[]> {
  // An edit is checked at the end of its own turn.
  await new Promise((resolve) => setTimeout(resolve));
  if (!safetyStore.getState().ready) {
    await new Promise<void>((resolve) => {
      const stop = safetyStore.subscribe(({ ready, failed }) => {
        if (!ready && !failed) return;
        stop();
        resolve();
      });
    });
  }
  return safetyStore.getState().findings;
}

/** A picture of the face as a data address, which needs no file. */
async function picture(request: SnapshotRequest): Promise<string> {
  const { snapshot } = snapshotStore.getState();
  if (!snapshot) throw new Error('no face is drawn');
  const png = await snapshot(request);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(png);
  });
}

/** Shows the danger layer or hides it; resolves when its bands are on the face. */
async function showDanger(shown: boolean): Promise<void> {
  viewStore.getState().setLayer('danger', shown);
  const drawn = () => layerStore.getState().danger.length > 0;
  if (!shown || drawn()) return;
  await new Promise<void>((resolve) => {
    const stop = layerStore.subscribe(() => {
      if (!drawn()) return;
      stop();
      resolve();
    });
  });
}

/** A face in an expression, untreated or on a day after the injection; resolves when the model has said what the plan does. */
async function living({ expression, day }: { readonly expression: Expression; readonly day: number | null }): Promise<void> {
  viewStore.getState().setExpression(expression);
  const { openTimeline, setDay } = effectStore.getState();
  openTimeline(day !== null);
  if (day === null) return;
  setDay(day);
  if (effectStore.getState().effect) return;
  await new Promise<void>((resolve) => {
    const stop = effectStore.subscribe(({ effect }) => {
      if (!effect) return;
      stop();
      resolve();
    });
  });
}

/** Opens the face as the layers' panel does. */
function anatomy(state: Partial<AnatomyState>): void {
  anatomyStore.setState(state);
}
