import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan, planSchema } from '#domain/plan/plan.ts';
import { anyEdit, site } from './planSamples.ts';

const ona = [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')];
const abo = [site('glabella', 'abobotulinumtoxinA', 'a', 1000)];
const withOna = applyEdit(EMPTY_PLAN, { kind: 'putSites', regionId: 'glabella', sites: ona });

describe('applyEdit', () => {
  it('replaces what the region held, of any product, and converts nothing', () => {
    const plan = applyEdit(withOna, { kind: 'putSites', regionId: 'glabella', sites: abo });
    expect(plan.sites).toEqual(abo);
  });

  it('leaves the other regions alone and keeps the regions in their fixed order', () => {
    const forehead = [site('forehead', 'onabotulinumtoxinA', 'a')];
    const plan = applyEdit(withOna, { kind: 'putSites', regionId: 'forehead', sites: forehead });
    expect(plan.sites).toEqual([...forehead, ...ona]);
  });

  it('leaves out sites of a region that the edit does not name', () => {
    const plan = applyEdit(EMPTY_PLAN, { kind: 'putSites', regionId: 'neck', sites: ona });
    expect(plan).toBe(EMPTY_PLAN);
  });

  it('unchooses one site and keeps it on the plan', () => {
    const plan = applyEdit(withOna, { kind: 'chooseSite', siteId: ona[0]?.id ?? '', chosen: false });
    expect(plan.sites.map((each) => each.chosen)).toEqual([false, true]);
  });

  it.each([
    ['an unknown site', { kind: 'chooseSite', siteId: 'nowhere', chosen: false }],
    ['a site that is already chosen', { kind: 'chooseSite', siteId: ona[0]?.id ?? '', chosen: true }],
    ['an empty region', { kind: 'removeRegion', regionId: 'neck' }],
    ['the same sites again', { kind: 'putSites', regionId: 'glabella', sites: ona }],
  ] as const)('gives back the same plan for %s', (_case, edit) => {
    expect(applyEdit(withOna, edit)).toBe(withOna);
  });

  it('never changes the plan it was given, and always gives a plan that passes the gate', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        let plan: Plan = EMPTY_PLAN;
        for (const edit of edits) {
          const before = JSON.stringify(plan);
          const after = applyEdit(plan, edit);
          expect(JSON.stringify(plan)).toBe(before);
          expect(planSchema.safeParse(after).success).toBe(true);
          plan = after;
        }
      }),
    );
  });
});
