import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan, type PlannedSite } from '#domain/plan/plan.ts';
import { addDays, daysBetween, followUpDays } from '#export/calendar/followUpDays.ts';
import { freeSite, patterns } from '../sampleChart.ts';

const planOf = (...sites: readonly PlannedSite[]): Plan => ({ ...EMPTY_PLAN, sites });
const pattern = (id: string): readonly PlannedSite[] => {
  const sites = patterns(id);
  if (!sites) throw new Error(id);
  return sites;
};
const place = (regionId: PlannedSite['regionId'], productId: PlannedSite['productId'], chosen = true): PlannedSite => ({
  ...freeSite,
  id: `${regionId}-${productId}`,
  regionId,
  productId,
  chosen,
});

describe('days after a visit', () => {
  it('put the review two weeks on and say where that is written', () => {
    const { review } = followUpDays(EMPTY_PLAN, '2026-11-22');
    expect(review).toMatchObject({ day: '2026-12-06', afterDays: 14 });
    expect(review.fact.sources).toContain('F_POSTCARE');
  });

  it('hold nothing off where nothing was treated', () => {
    expect(followUpDays(EMPTY_PLAN, '2026-11-22').earliest).toBeNull();
    expect(followUpDays(planOf(place('glabella', 'onabotulinumtoxinA', false)), '2026-11-22').earliest).toBeNull();
  });

  it('count the days of the product’s own label where it gives them', () => {
    const { earliest } = followUpDays(planOf(...pattern('glabella-onabotulinumtoxinA-us')), '2026-11-22');
    expect(earliest?.day).toBe('2027-02-20');
    expect(earliest?.reasons).toMatchObject([{ productId: 'onabotulinumtoxinA', regionId: 'glabella', days: 90 }]);
  });

  it('count three calendar months where labels say months', () => {
    const { earliest } = followUpDays(planOf(place('glabella', 'daxibotulinumtoxinA')), '2026-11-22');
    expect(earliest).toMatchObject({ day: '2027-02-22', reasons: [{ days: null }] });
    expect(earliest?.reasons[0]?.fact.sources).toContain('L_DAXI_US');
  });

  it('wait for the last of several products and regions, and name it alone', () => {
    const { earliest } = followUpDays(
      planOf(place('glabella', 'onabotulinumtoxinA'), place('crows-feet', 'relabotulinumtoxinA'), place('temple', 'onabotulinumtoxinA')),
      '2026-11-22',
    );
    expect(earliest?.day).toBe('2027-02-22');
    expect(earliest?.reasons.map(({ regionId }) => regionId)).toEqual(['crows-feet']);
  });

  it('name all that wait for the same day', () => {
    const { earliest } = followUpDays(planOf(place('masseter', 'onabotulinumtoxinA'), place('chin', 'incobotulinumtoxinA')), '2026-03-10');
    expect(earliest?.day).toBe('2026-06-10');
    expect(earliest?.reasons).toHaveLength(2);
  });

  it('move with the day on which it was given', () => {
    const plan = planOf(place('glabella', 'daxibotulinumtoxinA'));
    expect(followUpDays(plan, '2026-11-22').review.day).not.toBe(followUpDays(plan, '2026-11-23').review.day);
  });

  it('cross the year’s end, leap days and short months, never too early', () => {
    const plan = planOf(place('glabella', 'daxibotulinumtoxinA'));
    expect(followUpDays(plan, '2026-12-25').review.day).toBe('2027-01-08');
    expect(followUpDays(plan, '2028-02-15').review.day).toBe('2028-02-29');
    expect(followUpDays(plan, '2027-02-15').review.day).toBe('2027-03-01');
    expect(followUpDays(plan, '2026-11-30').earliest?.day).toBe('2027-03-02');
    expect(followUpDays(plan, '2027-11-30').earliest?.day).toBe('2028-03-01');
    expect(followUpDays(plan, '2026-10-31').earliest?.day).toBe('2027-01-31');
  });

  it('are the same on every clock of the world', () => {
    const before = process.env.TZ;
    const plan = planOf(place('glabella', 'onabotulinumtoxinA'));
    const found = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe'].map((zone) => {
      process.env.TZ = zone;
      return followUpDays(plan, '2026-03-20');
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(found.map((days) => `${days.review.day} ${days.earliest?.day}`))).toEqual(new Set(['2026-04-03 2026-06-18']));
  });

  it('refuse what is no day', () => {
    for (const bad of ['2026-02-30', '2026-13-01', '22.11.2026', '', '2026-1-1'])
      expect(() => followUpDays(EMPTY_PLAN, bad)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('count between days across a change of the clocks', () => {
    expect(daysBetween('2026-03-20', '2026-04-03')).toBe(14);
    expect(daysBetween('2027-01-05', '2026-12-22')).toBe(-14);
  });
});
