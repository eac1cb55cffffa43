import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyEdit, type PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import type { Visit } from '#domain/plan/visit.ts';
import { personStore } from '#stores/personStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';

const visit = (id: string, face: Plan['face'], givenAt: string | null = null): Visit => ({
  id,
  createdAt: '2026-01-01T10:00:00.000Z',
  givenAt,
  plan: { ...EMPTY_PLAN, face },
  amendments: [],
});
const edits: PlanEdit[] = [];

/** A chart whose edits go through the plan's own rules and nowhere else. */
const open = (looked: Visit, others: readonly Visit[] = []): void => {
  edits.length = 0;
  const chart = { id: 'chart', label: '', createdAt: looked.createdAt, archivedAt: null, visits: [...others, looked] };
  const apply = (edit: PlanEdit): void => {
    edits.push(edit);
    planStore.setState((state) => ({ plan: applyEdit(state.plan, edit) }));
  };
  planStore.setState({ status: 'open', visit: looked, plan: looked.plan, chart, editable: looked.givenAt === null, apply });
};
const person = personStore.getState;

beforeEach(() => open(visit('now', {})));
afterEach(() => planStore.setState(planStore.getInitialState(), true));

describe('whose face is shown', () => {
  it('is the visit’s own, whatever this browser starts new charts with', () => {
    viewStore.getState().setStartingLooks({ ...viewStore.getInitialState(), sex: 'male', age: 70 });
    expect(person().face).toMatchObject({ sex: 0, age: 25 });
    open(visit('now', { age: 50 }), [visit('before', { age: 48 }, '2025-01-01T10:00:00.000Z')]);
    expect(person().face.age).toBe(50);
    viewStore.setState(viewStore.getInitialState(), true);
  });

  it('is that of this browser’s new charts until a chart is there', () => {
    planStore.setState(planStore.getInitialState(), true);
    viewStore.setState({ sex: 'male', age: 70 });
    expect(person().face).toMatchObject({ sex: 1, age: 70 });
    viewStore.setState(viewStore.getInitialState(), true);
    expect(person().face).toMatchObject({ sex: 0, age: 25 });
  });

  it('changed before a chart was there is never another person’s: a chart that takes no change loses it', () => {
    planStore.setState(planStore.getInitialState(), true);
    person().change({ age: 80 });
    expect(person().face.age).toBe(80);
    open(visit('given', {}, '2026-01-02T10:00:00.000Z'));
    open(visit('of somebody else', {}));
    expect(edits).toEqual([]);
    expect(person().face.age).toBe(25);
    planStore.setState(planStore.getInitialState(), true);
    person().change({ age: 70 });
    open(visit('new', {}));
    expect(edits).toEqual([{ kind: 'setFace', changes: { age: 70 } }]);
  });

  it('is the chart’s last for a visit that says nothing, and is taken over with the first change', () => {
    open(visit('now', {}), [visit('before', { age: 48, sex: 1 }, '2025-01-01T10:00:00.000Z')]);
    expect(person().face).toMatchObject({ age: 48, sex: 1 });
    person().change({ 'nose-width': 0.2 });
    expect(planStore.getState().plan.face).toEqual({ age: 48, sex: 1, 'nose-width': 0.2 });
  });

  it('of a given visit is what it was, and cannot be changed', () => {
    open(visit('given', { age: 48 }, '2025-01-01T10:00:00.000Z'), [visit('planned', { age: 52 })]);
    expect(person()).toMatchObject({ changeable: false, face: { age: 48 } });
    person().preview({ age: 60 });
    person().change({ age: 60 });
    expect(person().face.age).toBe(48);
    expect(edits).toEqual([]);
  });

  it('keeps its identity while sites change', () => {
    open(visit('now', { age: 50 }));
    const heard = vi.fn();
    const stop = personStore.subscribe(heard);
    planStore.setState((state) => ({ plan: { ...state.plan, note: 'a' } }));
    planStore.setState((state) => ({ plan: { ...state.plan, face: { ...state.plan.face } } }));
    stop();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('changing a face', () => {
  it('shows what a hand holds and writes it as one edit', () => {
    person().preview({ age: 30 });
    person().preview({ age: 40 });
    person().preview({ age: 900 });
    expect(person()).toMatchObject({ held: true, face: { age: 40 } });
    expect(edits).toEqual([]);
    person().change();
    expect(person()).toMatchObject({ held: false, face: { age: 40 } });
    expect(edits).toEqual([{ kind: 'setFace', changes: { age: 40 } }]);
  });

  it('writes nothing for a hand that comes back to where it began', () => {
    open(visit('now', { age: 40 }));
    person().preview({ age: 50 });
    person().change({ age: 40 });
    expect(edits).toEqual([]);
    expect(person().held).toBe(false);
  });

  it('lets go of what is held when another visit is opened', () => {
    person().preview({ age: 60 });
    open(visit('other', { age: 30 }));
    expect(person()).toMatchObject({ held: false, face: { age: 30 } });
  });

  it('before a chart is there waits for it', () => {
    planStore.setState(planStore.getInitialState(), true);
    person().change({ age: 60 });
    expect(person().face.age).toBe(60);
    open(visit('first', {}));
    expect(planStore.getState().plan.face).toEqual({ age: 60 });
    expect(edits).toHaveLength(1);
  });
});
