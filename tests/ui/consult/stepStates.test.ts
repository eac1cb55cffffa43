import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { MAIN_GRADES } from '#knowledge/assessment/assessment.ts';
import { labelPatternSites } from '#stores/planStore.ts';
import { lineTraits } from '#ui/consult/shownLines.ts';
import { stepStates, type VisitSoFar } from '#ui/consult/stepStates.ts';

const sites = labelPatternSites('glabella-onabotulinumtoxinA-us') ?? [];
const graded = Object.fromEntries(MAIN_GRADES.map(({ id }) => [id, { value: 2, note: '' }]));
const planned: Plan = { ...EMPTY_PLAN, sites };
const begun: VisitSoFar = { plan: EMPTY_PLAN, given: false, openChecks: 12, explained: false, booked: false };

describe('steps of a visit', () => {
  it('begin with assessment and plan; the rest waits', () => {
    expect(stepStates(begun)).toEqual({ assess: 'open', plan: 'open', explain: 'not-yet', give: 'not-yet', book: 'not-yet' });
  });

  it('are done one after the other', () => {
    const assessed = { ...EMPTY_PLAN, assessment: graded };
    expect(stepStates({ ...begun, plan: assessed }).assess).toBe('open');
    expect(stepStates({ ...begun, plan: assessed, openChecks: 0 }).assess).toBe('done');
    expect(stepStates({ ...begun, openChecks: 0 }).assess).toBe('open');
    expect(stepStates({ ...begun, plan: planned })).toMatchObject({ plan: 'done', explain: 'open', give: 'open', book: 'not-yet' });
    expect(stepStates({ ...begun, plan: planned, explained: true }).explain).toBe('done');
    expect(stepStates({ ...begun, plan: planned, given: true })).toMatchObject({ give: 'done', book: 'open', assess: 'left-out' });
    expect(stepStates({ ...begun, plan: planned, given: true, booked: true }).book).toBe('done');
  });

  it('plan nothing with sites that were not chosen', () => {
    const unchosen = { ...planned, sites: sites.map((site) => ({ ...site, chosen: false })) };
    expect(stepStates({ ...begun, plan: unchosen })).toMatchObject({ plan: 'open', give: 'not-yet' });
  });
});

describe('assessed lines on the face', () => {
  const of = (...answers: readonly (readonly [string, number | string])[]) =>
    lineTraits(Object.fromEntries(answers.map(([id, value]) => [id, { value, note: '' }])));

  it('take the grade at full movement, at rest only where that alone was looked at', () => {
    expect(of(['severity:glabella:dynamic', 3], ['severity:glabella:rest', 1])).toEqual({ 'line:glabella': 3 });
    expect(of(['severity:forehead:rest', 2], ['severity:mouth-corner:rest', 4])).toEqual({ 'line:forehead': 2, 'line:marionette': 4 });
  });

  it('leave out what is no line, no grade, or not known', () => {
    expect(of(['severity:masseter:prominence', 4])).toEqual({});
    expect(of(['severity:glabella:dynamic', 4], ['severity:lips:dynamic', 'severe'], ['severity:ear:dynamic', 1])).toEqual({});
  });
});
