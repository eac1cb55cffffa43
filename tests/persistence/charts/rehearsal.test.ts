import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { createPlanStore } from '#stores/planStore.ts';
import { anyEdit, site } from '../../domain/plan/planSamples.ts';
import { memoryStorage } from '../memoryStorage.ts';
import { fakeSealer, RECORD, rowsOf } from './damaging.ts';
import { GLABELLA, leave, NECK, note, saved, seen, World } from './world.ts';

const CASE: Plan = { ...EMPTY_PLAN, sites: [site('chin', 'onabotulinumtoxinA', 'case')], note: 'a case' };
const sealer = fakeSealer(1);

async function open(world: World, tabStorage = memoryStorage()) {
  const tab = world.tab(tabStorage);
  const store = createPlanStore(Promise.resolve(tab.charts), () => null);
  await store.opened;
  return { tab, store, state: () => store.getState() };
}

/** Of the learner's tab: `practice` begins, `end` ends it, `edit`, `undo` and `redo` change what is shown; `elsewhere` is another tab. */
type Step =
  | { readonly kind: 'practice' | 'end' | 'undo' | 'redo' | 'undo-elsewhere' | 'reload' }
  | { readonly kind: 'edit' | 'elsewhere'; readonly edit: PlanEdit };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('practice', 'end', 'undo', 'redo', 'undo-elsewhere', 'reload').map((kind) => ({ kind }) as Step),
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('edit' as const, 'elsewhere' as const), anyEdit).map(([kind, edit]) => ({ kind, edit })),
  },
);

/** Runs the steps in a browser of its own. `practising` false: as if nobody had ever practised, without what was done in practice. */
async function run(steps: readonly Step[], practising: boolean) {
  const world = new World();
  let learner = await open(world);
  await saved(learner.tab);
  const other = await open(world);
  let inPractice = false;
  for (const step of steps) {
    const rows = inPractice ? JSON.stringify(await rowsOf('updates')) : '';
    if (step.kind === 'practice') {
      inPractice = true;
      if (practising) await learner.state().rehearse(CASE);
    } else if (step.kind === 'end') {
      inPractice = false;
      learner.state().endRehearsal();
    } else if (step.kind === 'reload') {
      inPractice = false;
      leave(learner.tab);
      learner = await open(world, learner.tab.tabStorage);
    } else if (step.kind === 'elsewhere') other.state().apply(step.edit);
    else if (step.kind === 'undo-elsewhere') other.state().undo();
    else if (practising || !inPractice) {
      if (step.kind === 'edit') learner.state().apply(step.edit);
      else learner.state()[step.kind]();
    }
    await saved(learner.tab);
    await saved(other.tab);
    expect(learner.state().rehearsing).toBe(practising && inPractice);
    const isPractice = inPractice && (step.kind === 'edit' || step.kind === 'undo' || step.kind === 'redo');
    if (isPractice) expect(JSON.stringify(await rowsOf('updates'))).toBe(rows);
  }
  learner.state().endRehearsal();
  const { plan, canUndo, canRedo, undoable, redoable } = learner.state();
  expect(other.state().plan).toEqual(plan);
  leave(learner.tab);
  leave(other.tab);
  expect(seen(await world.open()).plan).toEqual(plan);
  return { plan, canUndo, canRedo, undoable, redoable };
}

describe('a rehearsal', () => {
  it('leaves the chart, what can be taken back of it and what is stored as if nobody had practised, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 14 }), async (steps) => {
        expect(await run(steps, true)).toEqual(await run(steps, false));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('ends behind a lock; who comes back with the passphrase finds the chart, with every edit', async () => {
    const world = new World();
    const { state, tab } = await open(world);
    state().apply(GLABELLA);
    await saved(tab);
    await tab.charts.vault.sealEverything(RECORD, sealer);
    await state().rehearse(CASE);
    const other = await open(world);
    await other.tab.charts.vault.useSealer(sealer);
    other.state().apply(NECK);
    await saved(other.tab);
    await tab.charts.vault.useSealer(null);
    expect(state()).toMatchObject({ status: 'locked', rehearsing: false, editable: false, plan: { sites: [] }, chart: { id: 'none' } });
    expect(await state().rehearse(CASE)).toBe(false);
    state().apply(note('behind the lock'));
    await tab.charts.vault.useSealer(sealer);
    await expect.poll(() => state().status).toBe('open');
    expect(state()).toMatchObject({ rehearsing: false, plan: { note: '' } });
    expect(state().plan.sites.map(({ regionId }) => regionId)).toEqual(['glabella', 'glabella', 'neck']);
  });

  it('needs no storage, and loses nothing of a chart that cannot be stored', async () => {
    const world = new World();
    world.denied = true;
    const { state } = await open(world);
    state().apply(GLABELLA);
    await state().rehearse(CASE);
    state().apply(NECK);
    expect(state()).toMatchObject({ rehearsing: true, problem: { kind: 'storage-unavailable' }, saving: 'unsaved' });
    state().endRehearsal();
    expect(state().plan.sites.map(({ regionId }) => regionId)).toEqual(['glabella', 'glabella']);
  });

  it('that is shown when the page comes back from the browser’s cache goes on; the chart behind it is stored', async () => {
    const world = new World();
    const { state, tab } = await open(world);
    state().apply(GLABELLA);
    await state().rehearse(CASE);
    tab.page.dispatchEvent(new Event('pagehide'));
    tab.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await saved(tab);
    expect(state()).toMatchObject({ rehearsing: true, saving: 'saved', plan: CASE });
    expect(seen(await world.open()).plan.sites).toHaveLength(2);
  });
});
