import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { conditionOfOrigin } from '#domain/conditions/conditionOrigin.ts';
import {
  conditionSitesIn,
  firstChoice,
  mayAdd,
  putCondition,
  removeCondition,
  sitesOfCondition,
} from '#domain/conditions/conditionSites.ts';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type PlannedSite, planSchema } from '#domain/plan/plan.ts';
import { nudgedSite } from '#domain/sites/siteEdits.ts';
import { CONDITION_IDS, CONDITIONS, type ConditionPattern } from '#knowledge/conditions/conditions.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { measuredHead } from '../anatomy/measuredHead.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

const MIGRAINE = CONDITIONS['chronic-migraine'];
const pattern = MIGRAINE.pattern as ConditionPattern;
const sites = (extra: readonly string[] = []): readonly PlannedSite[] =>
  sitesOfCondition(MIGRAINE, { ...firstChoice(pattern), extra }, face);
const label = (id: string) => plannedSitesOf(patternById(id) as NonNullable<ReturnType<typeof patternById>>);

describe('the pattern of chronic migraine', () => {
  it('is 31 sites and 155 U, muscle by muscle as the label shares them', () => {
    const counted = (muscleId: string) => {
      const own = sites().filter((site) => site.muscleId === muscleId);
      return [own.length, own.reduce((sum, site) => sum + site.doseHundredths, 0) / 100];
    };
    expect(sites()).toHaveLength(31);
    expect(pattern.totalHundredths).toBe(15_500);
    expect(counted('corrugator-supercilii')).toEqual([2, 10]);
    expect(counted('procerus')).toEqual([1, 5]);
    expect(counted('frontalis')).toEqual([4, 20]);
    expect(counted('temporalis')).toEqual([8, 40]);
    expect(counted('occipitalis')).toEqual([6, 30]);
    expect(counted('cervical-paraspinal')).toEqual([4, 20]);
    expect(counted('trapezius')).toEqual([6, 30]);
    const on = (side: string) => sites().filter((site) => site.side === side).length;
    expect([on('left'), on('midline'), on('right')]).toEqual([15, 1, 15]);
  });

  it('adds at most 2, 2 and 4 sites where it hurts: 195 U', () => {
    const offered = (pattern.extra?.groups ?? []).flatMap((group) => group.sites.map(({ id }) => id));
    const taken: string[] = [];
    for (const id of offered) if (mayAdd(pattern, taken, id)) taken.push(id);
    expect(taken).toHaveLength(8);
    expect(sites(taken).reduce((sum, site) => sum + site.doseHundredths, 0)).toBe(pattern.mostHundredths);
    expect(offered.filter((id) => !taken.includes(id)).some((id) => mayAdd(pattern, taken, id))).toBe(false);
  });
});

describe('on a plan', () => {
  it.each(CONDITION_IDS)('%s is a plan that can be kept', (id) => {
    const condition = CONDITIONS[id];
    const placed = condition.pattern ? sitesOfCondition(condition, firstChoice(condition.pattern), face) : [];
    const plan = applyEdit(EMPTY_PLAN, putCondition(EMPTY_PLAN, id, placed));
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(conditionSitesIn(plan, id)).toHaveLength(placed.length);
    for (const { origin } of placed) expect(conditionOfOrigin(origin)).toBe(id);
  });

  it('takes the place of its regions and of itself, and of nothing else', () => {
    const others = [...label('glabella-onabotulinumtoxinA-us'), ...label('crows-feet-onabotulinumtoxinA-us')];
    const before = applyEdit(EMPTY_PLAN, { kind: 'addSites', sites: others });
    const once = applyEdit(before, putCondition(before, 'chronic-migraine', sites()));
    expect(once.sites.filter(({ regionId }) => regionId === 'crows-feet')).toHaveLength(6);
    expect(once.sites).toHaveLength(31 + 6);
    expect(applyEdit(once, putCondition(once, 'chronic-migraine', sites()))).toBe(once);
    const edit = removeCondition(once, 'chronic-migraine');
    expect(edit && applyEdit(once, edit).sites).toHaveLength(6);
    expect(removeCondition(before, 'chronic-migraine')).toBeNull();
  });

  it('keeps region and muscle when a site behind the map is moved', () => {
    const occipital = sites().find(({ muscleId }) => muscleId === 'occipitalis') as PlannedSite;
    const edit = nudgedSite(occipital, 'up', 5, face);
    expect(edit).toMatchObject({ kind: 'moveSite', regionId: 'occiput', muscleId: 'occipitalis', side: occipital.side });
  });
});
