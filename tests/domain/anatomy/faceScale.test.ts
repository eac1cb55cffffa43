import { describe, expect, it } from 'vitest';
import { faceScale } from '#domain/anatomy/faceScale.ts';
import { type MeasuredFace, measureFace, musclesAt } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import { measureSpot } from '#domain/safety/measures.ts';
import { siteSpot } from '#domain/safety/siteSpot.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import type { SiteMeasure } from '#knowledge/safety/measureSchema.ts';
import type { SitePlacement } from '#knowledge/sites/placement.ts';
import { buildPlan, NOW } from '../../fixtures/safety/planBuilder.ts';
import { measuredHead } from './measuredHead.ts';

const { head, face } = await measuredHead();
const person = (interpupillaryMm: number, weights: Record<string, number> = {}): MeasuredFace =>
  measureFace(head.model, face.regions, face.cover, { weights, targets: head.targets, interpupillaryMm });
const apart = (on: MeasuredFace, a: SurfaceAnchor, b: SurfaceAnchor): number => {
  const [p, q] = [anchorPosition(on.surface, a), anchorPosition(on.surface, b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
const small = person(50);
const large = person(74);

describe('the scale of a person', () => {
  it('is 1 where nobody has measured', () => {
    expect(face.scale).toMatchObject({ personInterpupillaryMm: null, mmPerHeadMm: 1 });
    expect(face.scale.headInterpupillaryMm).toBeCloseTo(62, 1);
    expect(face.drawn).toBe(face.surface.positions);
    expect(faceScale(0, 61)).toMatchObject({ personInterpupillaryMm: null, mmPerHeadMm: 1 });
  });

  it('stretches every length alike, and nothing that is drawn', () => {
    expect(small.scale.mmPerHeadMm).toBeCloseTo(50 / 62, 3);
    expect(small.drawn).toEqual(face.surface.positions);
    const { landmarks } = face;
    const pairs = [
      ['nasion', 'gnathion'],
      ['cheilion-left', 'cheilion-right'],
      ['glabella', 'supraorbital-notch-left'],
    ] as const;
    for (const [a, b] of pairs)
      expect(apart(small, landmarks[a], landmarks[b])).toBeCloseTo((apart(face, landmarks[a], landmarks[b]) * 50) / 62, 2);
  });

  it('counts from the pupils of the face as shaped', () => {
    const man = person(64, { 'sex-male': 1 });
    expect(man.scale.headInterpupillaryMm).toBeCloseTo(64, 1);
    expect(man.scale.mmPerHeadMm).toBeCloseTo(1, 3);
  });

  it('goes with how deep in a muscle’s area a point lies', () => {
    const at = face.landmarks['superciliare-mediale-left'];
    const [before] = musclesAt(face, at);
    const [after] = musclesAt(large, at);
    expect(after?.muscleId).toBe(before?.muscleId);
    expect(after?.insideMm).toBeCloseTo((before?.insideMm ?? 0) * large.scale.mmPerHeadMm, 6);
  });
});

describe('what is measured on a person', () => {
  const above = (mm: number): SitePlacement => ({
    start: { onVerticalOf: 'superciliare-mid-pupil', atLevelOf: 'supraorbital-rim-mid-pupil' },
    steps: [{ toward: 'up', mm }],
  });
  const spec = (mm: number) => ({ sites: [{ at: above(mm), regionId: 'forehead', muscleId: 'frontalis' }] }) as const;
  const rise: SiteMeasure = { of: 'rise', above: 'supraorbital-rim-mid-pupil' };
  const measuredOn = (on: MeasuredFace, plan: ReturnType<typeof buildPlan>): number => {
    const site = plan.sites[0];
    const spot = site && siteSpot(on, site);
    return (spot && measureSpot(spot, rise)) ?? Number.NaN;
  };

  it('follows the scale for one and the same point of the skin', () => {
    const plan = buildPlan(spec(18), face);
    const average = measuredOn(face, plan);
    expect(measuredOn(small, plan)).toBeCloseTo((average * 50) / 62, 2);
    expect(measuredOn(large, plan)).toBeCloseTo((average * 74) / 62, 2);
  });

  it('turns a rule where the person’s millimetres say so', () => {
    const at: SitePlacement = {
      start: { onVerticalOf: 'endocanthion', atLevelOf: 'supraorbital-rim-mid-pupil' },
      steps: [{ toward: 'up', mm: 12 }],
    };
    const plan = buildPlan({ sites: [{ at, regionId: 'glabella', muscleId: 'corrugator-supercilii' }] }, face);
    const tooLow = (on: MeasuredFace) =>
      checkPlan({ plan, face: on, now: NOW, previousVisits: [] }).find(({ code }) => code === 'corrugator-above-bone-us');
    expect(tooLow(face)).toBeUndefined();
    expect(tooLow(large)).toBeUndefined();
    expect(tooLow(small)).toMatchObject({ limit: 10, unit: 'mm' });
    expect(tooLow(small)?.measured).toBeLessThan(10);
  });

  it('lays the millimetres of a label as many of the person’s, so on another place of a larger head', () => {
    const plan = buildPlan({ patterns: ['glabella-onabotulinumtoxinA-us'] }, face);
    const lateral = plan.sites.find(({ id }) => id.includes('corrugator-lateral')) ?? expect.fail('no lateral site');
    const heights = [small, face, large].map((on) => {
      const anchor = resolveSite(lateral, on) ?? expect.fail('beside the face');
      const from = on.landmarks[lateral.side === 'right' ? 'superciliare-mid-pupil-right' : 'superciliare-mid-pupil-left'];
      return apart(on, anchor, from);
    });
    // 11 mm of skin above the brow: nearly straight, on any head.
    for (const mm of heights) expect(Math.abs(mm - (heights[1] ?? 0))).toBeLessThan(0.6);
    const onHead = [small, large].map(
      (on) => anchorPosition({ ...on.surface, positions: on.drawn }, resolveSite(lateral, on) as SurfaceAnchor)[1],
    );
    expect((onHead[0] ?? 0) - (onHead[1] ?? 0)).toBeGreaterThan(2);
  });
});
