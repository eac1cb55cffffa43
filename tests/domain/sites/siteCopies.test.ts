import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { hasCounterpart, mirrorAnchor } from '#domain/anatomy/mirrorAnchor.ts';
import { anchorPosition } from '#domain/anatomy/surfaceAnchor.ts';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type Plan, type PlannedSite } from '#domain/plan/plan.ts';
import { asymmetries } from '#domain/sites/asymmetry.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { duplicateSites, freeSite, mirrorSites, nudgedSite } from '#domain/sites/siteEdits.ts';
import { LABEL_PATTERNS, patternById } from '#knowledge/sites/labelPatterns.ts';
import { type MeasuredHead, measuredHead, skinAt } from '../anatomy/measuredHead.ts';
import { planWith } from '../plan/planSamples.ts';

// Reading and measuring the real head takes seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let head: MeasuredHead;
let face: MeasuredFace;
beforeAll(async () => {
  head = await measuredHead();
  face = head.face;
});

const positionOf = (site: PlannedSite) => {
  const anchor = resolveSite(site, face);
  if (!anchor) throw new Error(`${site.id} lies nowhere`);
  return anchorPosition(face.surface, anchor);
};
const siteOf = (plan: Plan, id: string): PlannedSite => {
  const found = plan.sites.find((site) => site.id === id);
  if (!found) throw new Error(id);
  return found;
};
const newId = (site: PlannedSite) => `${site.id}-copy`;
const PATTERN = 'crows-feet-onabotulinumtoxinA-us';
const labelPlan = (): Plan => {
  const pattern = patternById(PATTERN);
  return pattern ? planWith(...plannedSitesOf(pattern)) : EMPTY_PLAN;
};
const freeAt = (x: number, y: number, id: string): PlannedSite => {
  const site = freeSite(face, skinAt(face, x, y), { id, productId: 'onabotulinumtoxinA', doseHundredths: 400 });
  if (!site) throw new Error(`no site at ${x}, ${y}`);
  return site;
};
const foreheadY = () => anchorPosition(face.surface, face.landmarks.metopion)[1];
const leftOf = (plan: Plan) => plan.sites.filter((site) => site.side === 'left');

describe('the mirror', () => {
  it('has an exact counterpart for all skin that a site can lie on, whatever the shape of the face', () => {
    for (const shaped of [face, head.shaped({ 'sex-male': 1, 'nose-width-plus': 1, 'weight-plus': 0.5 })]) {
      let worst = 0;
      for (let triangle = 0; triangle < shaped.manifest.counts.skinTriangles; triangle++) {
        if (!shaped.accept(triangle)) continue;
        const anchor = { triangle, weights: [0.5, 0.3, 0.2] } as const;
        if (!hasCounterpart(shaped, anchor)) throw new Error(`triangle ${triangle} has no counterpart`);
        const [x, y, z] = anchorPosition(shaped.surface, anchor);
        const [mx, my, mz] = anchorPosition(shaped.surface, mirrorAnchor(shaped, anchor));
        worst = Math.max(worst, Math.hypot(x + mx, y - my, z - mz));
      }
      expect(worst).toBeLessThan(0.1);
    }
  });

  it('takes the nearest skin where a mesh has no counterpart', () => {
    const surface = {
      positions: Float32Array.from([1, 0, 0, 9, 0, 0, 1, 9, 0, -2, 0, 0, -2, 7, 0, -8, 0, 0]),
      index: Uint16Array.from([0, 1, 2, 3, 4, 5]),
    };
    const lopsided = { surface, accept: () => true };
    const anchor = { triangle: 0, weights: [0.6, 0.2, 0.2] } as const;
    expect(hasCounterpart(lopsided, anchor)).toBe(false);
    expect(mirrorAnchor(lopsided, anchor).triangle).toBe(1);
  });
});

describe('mirroring sites', () => {
  it('adds the other side of a free site, which names the site it came from', () => {
    const plan = planWith({ ...freeAt(-25, foreheadY(), 'a'), direction: 'up-lateral', plane: 'intramuscular-superficial' });
    const mirrored = applyEdit(plan, mirrorSites(plan.sites, plan, face, newId));
    expect(mirrored.sites).toHaveLength(2);
    const copy = siteOf(mirrored, 'a-copy');
    expect(copy).toMatchObject({
      side: 'left',
      mirrorOf: 'a',
      doseHundredths: 400,
      plane: 'intramuscular-superficial',
      direction: 'up-lateral',
    });
    const [x, y, z] = positionOf(siteOf(plan, 'a'));
    const [mx, my, mz] = positionOf(copy);
    expect(Math.hypot(x + mx, y - my, z - mz)).toBeLessThan(0.1);
  });

  it('leaves the midline alone', () => {
    const plan = planWith(freeAt(0, foreheadY(), 'a'));
    expect(applyEdit(plan, mirrorSites(plan.sites, plan, face, newId))).toBe(plan);
  });

  it('makes the counterpart like the given side instead of adding a second one', () => {
    const start = labelPlan();
    const [first] = leftOf(start);
    if (!first) throw new Error('no left site');
    const nudge = nudgedSite(first, 'up', 4, face);
    if (!nudge) throw new Error('no nudge');
    const uneven = [nudge, { kind: 'changeSites', siteIds: [first.id], change: { doseHundredths: 250 } } as const].reduce(applyEdit, start);
    expect(asymmetries(uneven, face)).toMatchObject([{ leftId: first.id, doseDifferenceHundredths: -150 }]);
    const even = applyEdit(uneven, mirrorSites([siteOf(uneven, first.id)], uneven, face, newId));
    expect(even.sites).toHaveLength(start.sites.length);
    expect(asymmetries(even, face)).toEqual([]);
    const right = siteOf(even, first.id.replace('left', 'right'));
    expect(right).toMatchObject({ side: 'right', doseHundredths: 250, origin: { kind: 'label' } });
  });

  it('gives back the label’s own point for an unmoved label site whose other side was removed', () => {
    const start = labelPlan();
    const half = planWith(...leftOf(start));
    const whole = applyEdit(
      half,
      mirrorSites(half.sites, half, face, (site) => site.id.replace('left', 'right')),
    );
    expect(new Set(whole.sites.map((site) => site.id))).toEqual(new Set(start.sites.map((site) => site.id)));
    expect(whole.sites.every((site) => site.origin.kind === 'label' && site.origin.moved === null)).toBe(true);
  });

  it('does nothing to pairs that are given whole', () => {
    const plan = labelPlan();
    expect(applyEdit(plan, mirrorSites(plan.sites, plan, face, newId))).toBe(plan);
  });
});

describe('asymmetries', () => {
  it.each(LABEL_PATTERNS.map((pattern) => [pattern.id, pattern] as const))('are none in %s', (_id, pattern) => {
    expect(asymmetries(planWith(...plannedSitesOf(pattern)), face)).toEqual([]);
  });

  it('names a site without a counterpart, and one whose counterpart is not chosen', () => {
    const plan = planWith(freeAt(-25, foreheadY(), 'a'));
    expect(asymmetries(plan, face)).toEqual([
      { leftId: null, rightId: 'a', regionId: 'forehead', productId: 'onabotulinumtoxinA', doseDifferenceHundredths: -400, apartMm: null },
    ]);
    const [first] = leftOf(labelPlan());
    const unchosen = applyEdit(labelPlan(), { kind: 'chooseSite', siteId: first?.id ?? '', chosen: false });
    expect(asymmetries(unchosen, null)).toMatchObject([{ leftId: null, doseDifferenceHundredths: -400 }]);
  });

  it('pairs free sites by where they lie, and tells how far they are from alike', () => {
    const y = foreheadY();
    const [row] = asymmetries(planWith(freeAt(-25, y, 'a'), freeAt(25, y + 3, 'b')), face);
    expect(row).toMatchObject({ leftId: 'b', rightId: 'a', doseDifferenceHundredths: 0 });
    expect(row?.apartMm).toBeGreaterThan(2.9);
    expect(asymmetries(planWith(freeAt(-25, y, 'a'), freeAt(25, y, 'b')), face)).toEqual([]);
  });

  it('tells made pairs apart by dose even where no face can be measured', () => {
    const [first] = leftOf(labelPlan());
    const plan = applyEdit(labelPlan(), { kind: 'changeSites', siteIds: [first?.id ?? ''], change: { doseHundredths: 500 } });
    expect(asymmetries(plan, null)).toMatchObject([{ leftId: first?.id, doseDifferenceHundredths: 100, apartMm: null }]);
  });

  it('never pairs two products', () => {
    const other = { ...freeAt(25, foreheadY(), 'b'), productId: 'incobotulinumtoxinA' } as const;
    expect(asymmetries(planWith(freeAt(-25, foreheadY(), 'a'), other), face)).toHaveLength(2);
  });
});

describe('duplicates', () => {
  it('lie near their originals, in the same region, as free sites', () => {
    const plan = labelPlan();
    const doubled = applyEdit(plan, duplicateSites(plan.sites, face, newId));
    expect(doubled.sites).toHaveLength(12);
    for (const site of plan.sites) {
      const copy = siteOf(doubled, newId(site));
      expect(copy).toMatchObject({
        regionId: site.regionId,
        side: site.side,
        doseHundredths: site.doseHundredths,
        origin: { kind: 'free' },
      });
      const [p, q] = [positionOf(site), positionOf(copy)];
      expect(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])).toBeLessThan(5.01);
    }
  });
});
