import { describe, expect, it } from 'vitest';
import { denominatorOf, peopleOf } from '#domain/patient/naturalFrequency.ts';
import { plannedAreas } from '#domain/patient/plannedAreas.ts';
import { countedRisks, uncountedRisks } from '#domain/patient/plannedRisks.ts';
import { EMPTY_PLAN } from '#domain/plan/plan.ts';
import { plannedVisit, sampleChart } from '../../export/sampleChart.ts';

describe('natural frequencies', () => {
  it('count in hundreds, and in thousands where one of the section is rarer than one of a hundred', () => {
    expect(denominatorOf([9.4, 2, 0])).toBe(100);
    expect(denominatorOf([9.4, 0.9])).toBe(1000);
    expect(denominatorOf([])).toBe(100);
  });

  it('are whole people; what happens at all happens to one', () => {
    expect(peopleOf(5.4, 100)).toBe(5);
    expect(peopleOf(5.4, 1000)).toBe(54);
    expect(peopleOf(1.3, 100)).toBe(1);
    expect(peopleOf(0.2, 100)).toBe(1);
    expect(peopleOf(0, 100)).toBe(0);
  });
});

describe('what may go wrong in an area', () => {
  const headache = (productIds: Parameters<typeof countedRisks>[0]['productIds']) =>
    countedRisks({ regionId: 'glabella', productIds }).find(({ event }) => event === 'headache');

  it('has the planned medicine’s own numbers', () => {
    expect(headache(['incobotulinumtoxinA'])).toMatchObject({ from: 5.4, to: 5.4, basis: 'own' });
    expect(headache(['daxibotulinumtoxinA'])).toMatchObject({ from: 5, to: 6.4, basis: 'own' });
  });

  it('ranges over several planned medicines, and never lies between them', () => {
    expect(headache(['incobotulinumtoxinA', 'daxibotulinumtoxinA'])).toMatchObject({ from: 5, to: 6.4, basis: 'planned' });
    const droop = countedRisks({ regionId: 'glabella', productIds: ['abobotulinumtoxinA', 'daxibotulinumtoxinA'] }).find(
      ({ event }) => event === 'eyelid-droop',
    );
    expect(droop).toMatchObject({ from: 1, to: 2, basis: 'planned' });
  });

  it('says when only other medicines were counted, or one of the planned was not', () => {
    expect(headache(['letibotulinumtoxinA'])).toMatchObject({ basis: 'others' });
    expect(headache(['letibotulinumtoxinA', 'daxibotulinumtoxinA'])).toMatchObject({ basis: 'others' });
  });

  it('takes a number that was read before one that was not, and marks one that stands alone', () => {
    const droop = countedRisks({ regionId: 'glabella', productIds: ['onabotulinumtoxinA'] }).find(({ event }) => event === 'eyelid-droop');
    expect(droop).toMatchObject({ from: 5.4, to: 5.4 });
    expect(droop?.fact.verified).toBe(true);
    const forehead = countedRisks({ regionId: 'forehead', productIds: ['onabotulinumtoxinA'] });
    expect(forehead.length).toBeGreaterThan(0);
    expect(forehead.every(({ fact }) => !fact.verified)).toBe(true);
  });

  it('names what nobody counted', () => {
    expect(uncountedRisks('neck').map(({ id }) => id)).toContain('neck-swallowing');
    expect(countedRisks({ regionId: 'chin', productIds: ['onabotulinumtoxinA'] })).toEqual([]);
  });
});

describe('planned areas', () => {
  it('are the regions with a chosen site, numbered in the order of the list', () => {
    expect(plannedAreas(EMPTY_PLAN)).toEqual([]);
    const areas = plannedAreas(plannedVisit.plan);
    expect(areas.map(({ number, regionId }) => [number, regionId])).toEqual([
      [1, 'forehead'],
      [2, 'glabella'],
    ]);
    const given = plannedAreas(sampleChart.visits[0]?.plan ?? EMPTY_PLAN);
    expect(given.find(({ regionId }) => regionId === 'masseter')?.sides).toEqual(['left', 'right']);
    expect(given.some(({ regionId }) => regionId === 'chin')).toBe(false);
  });
});
