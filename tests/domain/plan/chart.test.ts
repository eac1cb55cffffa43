import { describe, expect, it } from 'vitest';
import { type Chart, chartSchema } from '#domain/plan/chart.ts';
import { EMPTY_PLAN } from '#domain/plan/plan.ts';
import { amendedPlan, newVisit, type Visit, visitSchema } from '#domain/plan/visit.ts';
import { plannedVisit, visitBefore, visitsInOrder } from '#domain/plan/visitOrder.ts';
import { daySchema, momentSchema } from '#domain/plan/visitParts.ts';
import { planWith, site } from './planSamples.ts';

const given = (id: string, givenAt: string): Visit => ({ ...newVisit(id, '2026-01-01T08:00:00.000Z'), givenAt });
const planned = newVisit('planned', '2026-06-01T08:00:00.000Z');
const chart: Chart = {
  id: 'chart',
  label: '',
  createdAt: '2026-01-01T08:00:00.000Z',
  archivedAt: null,
  visits: [planned, given('june', '2026-06-02T08:00:00.000Z'), given('january', '2026-01-02T08:00:00.000Z')],
};

describe('the visits of a chart', () => {
  it('stand in the order they were given, what is planned last', () => {
    expect(visitsInOrder(chart).map(({ id }) => id)).toEqual(['january', 'june', 'planned']);
    expect(plannedVisit(chart)).toBe(planned);
    expect(plannedVisit({ ...chart, visits: chart.visits.slice(1) })).toBeNull();
  });

  it('have one before them, but for the first', () => {
    const [january, june] = visitsInOrder(chart);
    expect(visitBefore(chart, planned)?.id).toBe('june');
    expect(june && visitBefore(chart, june)?.id).toBe('january');
    expect(january && visitBefore(chart, january)).toBeNull();
  });

  it('have ids of their own', () => {
    expect(chartSchema.safeParse(chart).success).toBe(true);
    expect(chartSchema.safeParse({ ...chart, visits: [planned, planned] }).success).toBe(false);
  });
});

describe('a visit', () => {
  const sites = [site('glabella', 'onabotulinumtoxinA', 'a')];
  const amendment = (id: string, doseHundredths: number) => ({
    id,
    at: '2026-06-03T08:00:00.000Z',
    author: '',
    text: 'another dose was given',
    edits: [{ kind: 'changeSites' as const, siteIds: [sites[0]?.id ?? ''], change: { doseHundredths } }],
  });
  const amended: Visit = {
    ...given('june', '2026-06-02T08:00:00.000Z'),
    plan: planWith(...sites),
    amendments: [amendment('a', 500), amendment('b', 600)],
  };

  it('is read with every amendment, oldest first, and stays as it was given', () => {
    expect(amendedPlan(amended).sites.map((each) => each.doseHundredths)).toEqual([600]);
    expect(amended.plan.sites.map((each) => each.doseHundredths)).toEqual([400]);
  });

  it('is amended only once it was given', () => {
    expect(visitSchema.safeParse(amended).success).toBe(true);
    expect(visitSchema.safeParse({ ...amended, givenAt: null }).success).toBe(false);
    expect(newVisit('new', '2026-06-01T08:00:00.000Z').plan).toBe(EMPTY_PLAN);
  });
});

describe('moments and days', () => {
  it.each(['2026-02-28', '2028-02-29'])('%s is a day', (day) => expect(daySchema.safeParse(day).success).toBe(true));
  it.each(['2026-02-30', '2027-02-29', '2026-13-01', '2026-2-1', '2026-02', ''])('“%s” is none', (day) =>
    expect(daySchema.safeParse(day).success).toBe(false),
  );
  it.each(['2026-02-28T10:00:00.000Z', '2026-02-28T10:00:00Z'])('%s is a moment', (moment) =>
    expect(momentSchema.safeParse(moment).success).toBe(true),
  );
  it.each(['2026-02-28T10:00', '2026-02-28T25:00:00Z', '2026-02-28', 'now'])('“%s” is none', (moment) =>
    expect(momentSchema.safeParse(moment).success).toBe(false),
  );
});
