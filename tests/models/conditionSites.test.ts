import { beforeAll, describe, expect, it } from 'vitest';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import { isBehindMap, type MeasuredFace, musclesAt, regionAt } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, type Point, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { firstChoice, sitesOfCondition } from '#domain/conditions/conditionSites.ts';
import { GRID_AREAS, gridPoints } from '#domain/conditions/skinGrid.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import type { StrandMuscleId } from '#knowledge/anatomy/strands/courseSchema.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import { CONDITIONS, type ConditionId } from '#knowledge/conditions/conditions.ts';
import { type MeasuredHead, measuredHead } from '../domain/anatomy/measuredHead.ts';
import { apart, type LaidFace, laidFace, type Vec } from './laidFibres.ts';

let measured: MeasuredHead;
let laid: LaidFace;
const faces = new Map<'female' | 'male', MeasuredFace>();
beforeAll(async () => {
  measured = await measuredHead();
  const { head, face, shaped } = measured;
  faces.set('female', face).set('male', shaped({ 'sex-male': 1 }));
  laid = laidFace(head.model, layStrands(head.model, face.cover, MUSCLE_COURSES), head.pose());
});

const SEXES = ['female', 'male'] as const;
const PLACED = (Object.keys(CONDITIONS) as ConditionId[]).filter((id) => (CONDITIONS[id].pattern?.sites.length ?? 0) > 0);
const sitesOn = (id: ConditionId, face: MeasuredFace, side: 'left' | 'right' = 'left'): readonly PlannedSite[] => {
  const { pattern } = CONDITIONS[id];
  if (!pattern) throw new Error(`${id} has no pattern`);
  const extra = (pattern.extra?.groups ?? []).flatMap(({ sites }) => sites.map((site) => site.id));
  return sitesOfCondition(CONDITIONS[id], { ...firstChoice(pattern), side, extra }, face);
};
const anchorOf = (site: PlannedSite, face: MeasuredFace): SurfaceAnchor => {
  const anchor = resolveSite(site, face);
  if (!anchor) throw new Error(`${site.id} lies nowhere`);
  return anchor;
};
const at = (site: PlannedSite, face: MeasuredFace): Point => anchorPosition(face.surface, anchorOf(site, face));

/** The drawn muscle over which a site behind the map lies. */
const DRAWN: Readonly<Partial<Record<MuscleId, readonly StrandMuscleId[]>>> = {
  temporalis: ['temporalis'],
  occipitalis: ['occipitalis'],
  'cervical-paraspinal': ['splenius-capitis', 'semispinalis-capitis'],
  trapezius: ['trapezius-upper'],
};

describe.each(PLACED.flatMap((id) => SEXES.map((sex) => [id, sex] as const)))('%s on the %s head', (id, sex) => {
  const face = (): MeasuredFace => faces.get(sex) as MeasuredFace;

  it('places every site, on its own side, mirrored', () => {
    const { pattern } = CONDITIONS[id];
    const count = (pattern?.sites.length ?? 0) + (pattern?.extra?.groups ?? []).reduce((sum, { sites }) => sum + sites.length, 0);
    const sites = pattern?.sides === 'both' ? sitesOn(id, face()) : [...sitesOn(id, face(), 'left'), ...sitesOn(id, face(), 'right')];
    expect(sites).toHaveLength(count);
    for (const site of sites) {
      const [x, y, z] = at(site, face());
      if (site.side === 'midline') expect(Math.abs(x), site.id).toBeLessThan(0.5);
      else expect(Math.sign(x), site.id).toBe(site.side === 'left' ? 1 : -1);
      const other = sites.find((one) => one.id === site.id.replace(/left$/, 'right')) as PlannedSite;
      const [ox, oy, oz] = at(other, face());
      if (site.side === 'left') expect(Math.hypot(x + ox, y - oy, z - oz), site.id).toBeLessThan(1.2);
    }
  });

  it('keeps the sites of a side apart', () => {
    const left = sitesOn(id, face()).filter((site) => site.side === 'left');
    for (const a of left)
      for (const b of left) if (a.id < b.id) expect(apart(at(a, face()), at(b, face())), `${a.id} ${b.id}`).toBeGreaterThan(8);
  });

  it('lies in its own region and muscle where the map shows them', () => {
    for (const site of sitesOn(id, face())) {
      const anchor = anchorOf(site, face());
      if (isBehindMap(face(), anchor)) continue;
      // The temple's patch ends before the muscle does.
      if (site.regionId !== 'temple') expect(regionAt(face(), anchor)?.patch.regionId, site.id).toBe(site.regionId);
      const inside = musclesAt(face(), anchor).filter(({ muscleId }) => muscleId === site.muscleId);
      expect(Math.max(...inside.map(({ insideMm }) => insideMm)), site.id).toBeGreaterThan(-1);
    }
  });
});

describe('behind the map', () => {
  it('every site lies over the drawn fibres of its muscle', () => {
    const face = faces.get('female') as MeasuredFace;
    const behind = sitesOn('chronic-migraine', face).filter((site) => site.side === 'left' && isBehindMap(face, anchorOf(site, face)));
    expect(behind.length).toBeGreaterThanOrEqual(11);
    for (const site of behind) {
      const skin = (DRAWN[site.muscleId] ?? []).flatMap((muscleId) => laid.fibres(muscleId).flatMap((fibre) => fibre.skin));
      const nearest = Math.min(...skin.map((point) => apart(point as Vec, at(site, face))));
      expect(nearest, `${site.id}, mm from the nearest fibre`).toBeLessThan(7);
    }
  });
});

describe('danger structures', () => {
  it.each(SEXES)('temporalis stays above the zygomatic arch and behind the orbit (%s)', (sex) => {
    const face = faces.get(sex) as MeasuredFace;
    const arch = anchorPosition(face.surface, face.landmarks['zygion-left'])[1];
    const rim = anchorPosition(face.surface, face.landmarks['lateral-orbital-rim-left'])[2];
    for (const site of sitesOn('chronic-migraine', face).filter(({ muscleId, side }) => muscleId === 'temporalis' && side === 'left')) {
      expect(at(site, face)[1], site.id).toBeGreaterThan(arch + 20);
      expect(at(site, face)[2], site.id).toBeLessThan(rim - 30);
    }
  });

  it.each(SEXES)('the eyelids: nothing over the middle of the upper lid or on the medial lower lid (%s)', (sex) => {
    const face = faces.get(sex) as MeasuredFace;
    const pupil = anchorPosition(face.surface, face.landmarks['mid-pupil-left']);
    for (const site of sitesOn('blepharospasm', face).filter(({ side }) => side === 'left')) {
      const [x, y] = at(site, face);
      if (site.regionId === 'upper-eyelid') expect(Math.hypot(x - pupil[0], y - pupil[1]), site.id).toBeGreaterThan(5);
      else expect(x, site.id).toBeGreaterThan(pupil[0]);
    }
  });

  it.each(SEXES)('masseter sites lie in the safe box (%s)', (sex) => {
    const face = faces.get(sex) as MeasuredFace;
    const mark = (name: 'tragion' | 'cheilion' | 'masseter-anterior-border' | 'gonion' | 'antegonial-notch') =>
      anchorPosition(face.surface, face.landmarks[`${name}-left`]);
    const [tragus, mouth, front, angle, notch] = [
      mark('tragion'),
      mark('cheilion'),
      mark('masseter-anterior-border'),
      mark('gonion'),
      mark('antegonial-notch'),
    ];
    const levelAt = (a: Point, b: Point, z: number): number => a[1] + ((z - a[2]) / (b[2] - a[2])) * (b[1] - a[1]);
    for (const site of sitesOn('masseter', face).filter(({ side }) => side === 'left')) {
      const [, y, z] = at(site, face);
      expect(levelAt(tragus, mouth, z) - y, `${site.id} below the line`).toBeGreaterThan(15);
      expect(front[2] - z, `${site.id} behind the front border`).toBeGreaterThan(9.5);
      expect(y - levelAt(angle, notch, z), `${site.id} above the jaw's border`).toBeGreaterThan(14.5);
    }
  });
});

describe('the grid in the skin of the forehead', () => {
  it.each(GRID_AREAS.flatMap((area) => [10, 15, 20].map((mm) => [area, mm] as const)))(
    '%s, %i mm: above the brow, symmetric, evenly spaced',
    (area, mm) => {
      for (const face of faces.values()) {
        const points = gridPoints(face, { spacingMm: mm, area }, 20);
        const brow = anchorPosition(face.surface, face.landmarks['superciliare-superius-left'])[1];
        const place = (anchor: SurfaceAnchor) => anchorPosition(face.surface, anchor);
        for (const { anchor, id } of points) expect(place(anchor)[1], id).toBeGreaterThan(brow + 19.5);
        expect(points.filter(({ side }) => side === 'left')).toHaveLength(points.filter(({ side }) => side === 'right').length);
        for (const a of points) {
          const others = points.filter((b) => b !== a).map((b) => apart(place(a.anchor), place(b.anchor)));
          expect(Math.min(...others), a.id).toBeGreaterThan(mm * 0.8);
          expect(Math.min(...others), a.id).toBeLessThan(mm * 1.1);
        }
      }
    },
  );
});
