import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { EMPTY_PLAN } from '#domain/plan/plan.ts';
import { newVisit } from '#domain/plan/visit.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { buildPlan, shippedFaces } from '../../fixtures/safety/planBuilder.ts';

const GLABELLA = { patterns: ['glabella-onabotulinumtoxinA-us'] };
const FOREHEAD = { patterns: ['forehead-onabotulinumtoxinA-us'] };

let face: MeasuredFace;
beforeAll(async () => {
  face = (await shippedFaces()).female;
  // Fetched ahead: how long the chunk takes to come is not what is tested.
  await import('#domain/safety/checkPlan.ts');
});

beforeEach(() => {
  faceStore.getState().setFace(face);
  planStore.setState({ status: 'open', plan: EMPTY_PLAN, visit: newVisit('visit', '2026-11-22T10:00:00.000Z') });
});

const ready = () => vi.waitFor(() => expect(safetyStore.getState().ready).toBe(true));
const codes = () => safetyStore.getState().findings.map(({ code }) => code);

describe('the findings of the open visit', () => {
  it('follow the plan', async () => {
    planStore.setState({ plan: buildPlan(FOREHEAD, face) });
    await vi.waitFor(() => expect(codes()).toContain('forehead-with-glabella-label'));
    planStore.setState({ plan: buildPlan({ patterns: [...GLABELLA.patterns, ...FOREHEAD.patterns] }, face) });
    await vi.waitFor(() => expect(codes()).not.toContain('forehead-with-glabella-label'));
    expect(safetyStore.getState().measurable).toBe(true);
  });

  it('are none of an empty plan, and none while the charts are locked', async () => {
    await ready();
    expect(codes()).toEqual([]);
    planStore.setState({ plan: buildPlan(GLABELLA, face), status: 'locked' });
    await vi.waitFor(() => expect(safetyStore.getState().ready).toBe(false));
    expect(codes()).toEqual([]);
  });

  it('are worked out once for the changes of one turn', async () => {
    planStore.setState({ plan: buildPlan(GLABELLA, face) });
    await vi.waitFor(() => expect(codes()).toContain('checks-open'));
    const seen = vi.fn();
    const stop = safetyStore.subscribe(seen);
    planStore.setState({ plan: buildPlan(FOREHEAD, face) });
    planStore.setState({ plan: buildPlan(GLABELLA, face) });
    faceStore.getState().setFace(null);
    await Promise.resolve();
    await Promise.resolve();
    stop();
    expect(seen).toHaveBeenCalledTimes(1);
    expect(safetyStore.getState().measurable).toBe(false);
  });

  it('count the visits that were given before, and judge a given visit by its own day', async () => {
    const plan = buildPlan(GLABELLA, face);
    const before = { ...newVisit('before', '2026-01-01T10:00:00.000Z'), givenAt: '2026-01-01T10:00:00.000Z', plan };
    const given = { ...newVisit('given', '2026-02-01T10:00:00.000Z'), givenAt: '2026-02-01T10:00:00.000Z', plan };
    const chart = { id: 'chart', label: '', createdAt: before.createdAt, archivedAt: null, visits: [before, given] };
    planStore.setState({ chart, visit: given, plan });
    await vi.waitFor(() => expect(codes()).toContain('interval-90-days'));
    expect(safetyStore.getState().findings.find(({ code }) => code === 'interval-90-days')?.measured).toBe(31);
  });
});
