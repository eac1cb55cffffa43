import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { type PracticeCase, referenceSites } from '#domain/teaching/practice/caseSchema.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { effectStore } from '#stores/effectStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { learnerStore } from '#stores/learnerStore.ts';
import { openCharts, planStore } from '#stores/planStore.ts';
import { offerPlayStage, practiceStore } from '#stores/practiceStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { measuredHead } from '../domain/anatomy/measuredHead.ts';

const state = practiceStore.getState;
const plan = planStore.getState;
const view = viewStore.getState;
let face: MeasuredFace;

function caseWhere<K extends PracticeCase['kind']>(kind: K, more: (one: Extract<PracticeCase, { kind: K }>) => boolean = () => true) {
  const found = CASES.find((one): one is Extract<PracticeCase, { kind: K }> => one.kind === kind && more(one as never));
  if (!found) throw new Error(`no case of kind ${kind}`);
  return found;
}
const TREAT = caseWhere('treat', ({ answer }) => answer === 'treat');
const REFUSE = caseWhere('treat', ({ answer }) => answer === 'refuse');
const DIAGNOSE = caseWhere('diagnose');

beforeAll(async () => {
  face = (await measuredHead()).face;
  openCharts();
  await planStore.opened;
  await learnerStore.getState().open();
}, 60_000);

beforeEach(async () => {
  state().leave();
  viewStore.setState(viewStore.getInitialState(), true);
  view().setAudience('trainer');
  faceStore.setState({ face });
  await learnerStore.getState().erase(null);
});

describe('a case', () => {
  it('is begun on a plan of its own, with its product and region, beside the face', async () => {
    view().setProduct('abobotulinumtoxinA');
    const { chart } = plan();
    await state().begin(TREAT);
    expect(state()).toMatchObject({ phase: 'answering', practiceCase: TREAT, problem: null, starting: false });
    expect(plan()).toMatchObject({ rehearsing: true, editable: true, plan: { sites: [], face: TREAT.face } });
    expect(view()).toMatchObject({ productId: TREAT.productId, panel: 'learn', selected: { regionId: TREAT.regionIds[0] } });
    state().leave();
    expect(plan().chart).toBe(chart);
    expect(view().productId).toBe('abobotulinumtoxinA');
    expect(state()).toMatchObject({ phase: 'choosing', practiceCase: null });
  });

  it('answered as its reference has it scores in full, is kept, and takes no more edits', async () => {
    learnerStore.getState().setLearner(' Ada ');
    await state().begin(TREAT);
    const sites = referenceSites(TREAT, face).map((site) => ({ ...site, id: `own-${site.id}` }));
    plan().apply({ kind: 'addSites', sites });
    await state().answerTreatment('treat', []);
    expect(state().score?.errors).toEqual([]);
    expect(state()).toMatchObject({ phase: 'scored', score: { total: 100 } });
    expect(plan()).toMatchObject({ rehearsing: true, editable: false });
    expect(plan().plan.sites).toHaveLength(sites.length);
    await expect.poll(() => learnerStore.getState().attempts).toHaveLength(1);
    const [attempt] = learnerStore.getState().attempts;
    expect(attempt).toMatchObject({ learner: 'Ada', caseId: TREAT.id, score: 100, errors: [] });
    expect(attempt?.distancesMm).toHaveLength(sites.length);
    expect(Math.max(...(attempt?.distancesMm ?? [9]))).toBeLessThan(0.1);
    await state().begin(TREAT);
    expect(plan()).toMatchObject({ rehearsing: true, editable: true, plan: { sites: [] } });
    learnerStore.getState().setLearner('');
  });

  it('of somebody who is not to be treated is answered with a reason', async () => {
    await state().begin(REFUSE);
    await state().answerTreatment('refuse', REFUSE.refusal?.reasonIds ?? []);
    expect(state().score).toMatchObject({ total: 100, errors: [] });
    await state().begin(TREAT);
    await state().answerTreatment('refuse', ['allergy']);
    expect(state().score?.errors.map(({ code }) => code)).toEqual(['needless-refusal']);
  });

  it('to diagnose shows the given sites on the face of that day, and scores the answers', async () => {
    await state().begin(DIAGNOSE);
    expect(plan()).toMatchObject({ rehearsing: true, editable: false });
    expect(plan().plan.sites).toHaveLength(DIAGNOSE.given.length);
    expect(effectStore.getState()).toMatchObject({ open: true, day: DIAGNOSE.day });
    const right = DIAGNOSE.questions.map(({ id, options }) => [id, options.find(({ cost }) => cost === 0)?.id ?? ''] as const);
    await state().answerDiagnosis(Object.fromEntries(right));
    expect(state()).toMatchObject({ phase: 'scored', score: { total: 100 } });
    state().leave();
    expect(effectStore.getState().open).toBe(false);
  });

  it('shows what follows where there is a face to move, and says where there is none', async () => {
    await state().begin(TREAT);
    plan().apply({ kind: 'addSites', sites: referenceSites(TREAT, face) });
    await state().answerTreatment('treat', []);
    await state().follow();
    expect(state()).toMatchObject({ following: 'unshown', consequence: null });
    offerPlayStage(async () => {
      throw new Error('no strands');
    });
    await state().follow();
    expect(state().following).toBe('unshown');
    offerPlayStage(null);
  });
});

describe('practice ends', () => {
  it('with the rehearsal, whoever ended it', async () => {
    await state().begin(TREAT);
    await plan().newChart('another');
    expect(state()).toMatchObject({ phase: 'choosing', problem: 'ended' });
    expect(plan()).toMatchObject({ rehearsing: false, chart: { label: 'another' } });
    await state().begin(TREAT);
    expect(state()).toMatchObject({ phase: 'answering', problem: null });
  });

  it('when the screen is turned to a patient', async () => {
    await state().begin(TREAT);
    view().setAudience('patient');
    expect(state().phase).toBe('choosing');
    expect(plan().rehearsing).toBe(false);
  });

  it('before it began, where somebody leaves while the case is on its way', async () => {
    const begun = state().begin(TREAT);
    state().leave();
    await begun;
    expect(state()).toMatchObject({ phase: 'choosing', starting: false });
    expect(plan().rehearsing).toBe(false);
  });
});

describe('the panel of a case', () => {
  it('stays where a region is chosen on the face, and closes where it is closed', async () => {
    await state().begin(TREAT);
    view().select({ regionId: 'chin', side: null });
    expect(view()).toMatchObject({ panel: 'learn', selected: { regionId: 'chin' } });
    view().openPanel(null);
    expect(view().panel).toBeNull();
    await Promise.resolve();
    state().leave();
    view().openPanel('learn');
    view().select({ regionId: 'forehead', side: null });
    expect(view().panel).toBeNull();
  });
});
