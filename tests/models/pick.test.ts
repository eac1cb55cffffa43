import { beforeAll, describe, expect, it } from 'vitest';
import { createRegionMap, distancesAtChart, type RegionMap } from '#domain/anatomy/regionAtChart.ts';
import { anchorPosition, type Point } from '#domain/anatomy/surfaceAnchor.ts';
import { type ExpressionPresetId, presetActivations } from '#domain/expression/presets.ts';
import { LANDMARK_IDS, type LandmarkId, MAPPED_REGION_IDS, PAIRED_LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';
import { createHeadBvh } from '#scene/picking/headBvh.ts';
import { type MovingHead, movingHead } from '../domain/expression/movingHead.ts';
import { readHead, type ShippedHead } from './readHead.ts';
import { anatomicalVerdict } from './regionTable.ts';

const RAYS_A_VIEW = 80;
/** Azimuth to the patient's left, degrees. */
const VIEWS = { front: 0, 'three-quarter left': 45, 'three-quarter right': -45, left: 88, right: -88 } as const;
/** Closer to a border than this, chart mm, a hand-drawn outline and a straight inequality may differ. */
const MARGIN_MM = 0.8;

let head: ShippedHead;
let cover: Float32Array;
let regions: RegionMap;
let moving: MovingHead;
beforeAll(async () => {
  head = await readHead();
  const accessor = head.document
    .getRoot()
    .listMeshes()
    .find((mesh) => mesh.getName() === 'skin')
    ?.listPrimitives()[0]
    ?.getAttribute('_OCCLUSION');
  if (!accessor) throw new Error('no _OCCLUSION');
  cover = new Float32Array(accessor.getCount() * 4);
  for (let i = 0; i < accessor.getCount(); i++) cover.set(accessor.getElement(i, []), i * 4);
  regions = createRegionMap(head.manifest, head.regions);
  moving = movingHead(head, cover);
});

/** mulberry32, so that a failing ray is the same ray tomorrow. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const landmarkAt = (id: string): Point => {
  const sided = (PAIRED_LANDMARK_IDS as readonly string[]).includes(id) ? `${id}-left` : id;
  const { arrays } = head.model;
  return anchorPosition({ positions: arrays.positions, index: arrays.skinIndex }, head.manifest.landmarks[sided as LandmarkId]);
};

/** Casts 400 rays at a face and compares what is picked with what the table says of the same piece of skin. */
const castAll = (expression: ExpressionPresetId) => {
  const { arrays } = head.model;
  const pose = head.pose();
  pose.apply({}, moving.offsets(presetActivations(expression)));
  const bvh = createHeadBvh({ pose, skinIndex: arrays.skinIndex, chart: arrays.chart, cover, regions });
  const rest = { positions: arrays.positions, index: arrays.skinIndex };
  const posed = { positions: pose.positions, index: arrays.skinIndex };
  const landmarks = LANDMARK_IDS.map((id) => anchorPosition(posed, head.manifest.landmarks[id]));
  const wrong: string[] = [];
  const seen = new Set<string>();
  let sideErrors = 0;
  let decided = 0;
  let offSurface = 0;
  for (const [view, degrees] of Object.entries(VIEWS)) {
    const next = random(degrees + 1000);
    const turn = (degrees * Math.PI) / 180;
    const direction: Point = [-Math.sin(turn), 0, -Math.cos(turn)];
    for (let tries = 0, inView = 0; inView < RAYS_A_VIEW && tries < 60_000; tries++) {
      // Every other ray goes near a landmark, so that the small regions have their share.
      const aimed = tries % 2 === 0 ? landmarks[Math.floor(next() * landmarks.length)] : undefined;
      const across = aimed ? aimed[0] * Math.cos(turn) - aimed[2] * Math.sin(turn) + (next() - 0.5) * 24 : (next() - 0.5) * 220;
      const y = aimed ? aimed[1] + (next() - 0.5) * 24 : -170 + next() * 250;
      const origin: Point = [across * Math.cos(turn) - direction[0] * 400, y, -across * Math.sin(turn) - direction[2] * 400];
      const hit = bvh.pick(origin, direction);
      if (!hit) continue;
      const before = anchorPosition(rest, hit.anchor);
      const verdict = anatomicalVerdict(before, landmarkAt);
      if (!verdict) continue;
      const onChart = hit.region !== null || verdict.regionId !== null;
      if (onChart && distancesAtChart(regions, ...hit.chart).some((mm) => Math.abs(mm) < MARGIN_MM)) continue;
      inView += 1;
      decided += 1;
      const now = anchorPosition(posed, hit.anchor);
      if (Math.hypot(now[0] - hit.point[0], now[1] - hit.point[1], now[2] - hit.point[2]) > 1e-3) offSurface += 1;
      const patch = hit.region?.patch;
      if (patch && patch.side !== 'midline' && patch.side !== (hit.point[0] > 0 ? 'left' : 'right')) sideErrors += 1;
      if (verdict.regionId) seen.add(verdict.part ?? verdict.regionId);
      const same =
        (patch?.regionId ?? null) === verdict.regionId &&
        (!verdict.regionId || patch?.side === verdict.side) &&
        (!verdict.part || patch?.part === verdict.part);
      if (!same) {
        const place = before.map((value) => value.toFixed(1)).join(', ');
        wrong.push(
          `${view}: (${place}) is ${verdict.part ?? verdict.regionId ?? 'no region'} ${verdict.side}, picked ${patch?.part ?? patch?.regionId ?? 'nothing'} ${patch?.side ?? ''}`,
        );
      }
    }
  }
  return { wrong, seen, sideErrors, decided, offSurface };
};

describe('a pick names the region that the landmarks say', () => {
  for (const expression of ['rest', 'frown', 'smile', 'raise'] as const) {
    it(`for 400 rays from the front, three-quarter and both sides: ${expression}`, () => {
      const { wrong, seen, sideErrors, decided, offSurface } = castAll(expression);
      expect(decided).toBe(RAYS_A_VIEW * Object.keys(VIEWS).length);
      expect(offSurface, 'the picked surface is the drawn one').toBe(0);
      expect(sideErrors, "left is the patient's left").toBe(0);
      expect(wrong).toEqual([]);
      const expected = MAPPED_REGION_IDS.flatMap((id) => (id === 'lips' ? ['upper-lip', 'lower-lip'] : [id]));
      expect(
        expected.filter((id) => !seen.has(id)),
        'regions that no ray met',
      ).toEqual([]);
    });
  }
});

describe('the picked surface', () => {
  it('follows the drawn one: a tree built at rest and refit picks what a tree built on the smile picks', () => {
    const { arrays } = head.model;
    const pose = head.pose();
    const surface = { skinIndex: arrays.skinIndex, chart: arrays.chart, cover, regions };
    const refit = createHeadBvh({ pose, ...surface });
    refit.ready();
    const cheilion = (): Point =>
      anchorPosition({ positions: pose.positions, index: arrays.skinIndex }, head.manifest.landmarks['cheilion-left']);
    const before = cheilion();
    pose.apply({}, moving.offsets(presetActivations('smile')));
    const after = cheilion();
    expect(Math.hypot(after[0] - before[0], after[1] - before[1], after[2] - before[2])).toBeGreaterThan(3);
    const fresh = createHeadBvh({ pose, ...surface });
    const next = random(7);
    for (let i = 0; i < 200; i++) {
      const origin: Point = [after[0] + (next() - 0.5) * 40, after[1] + (next() - 0.5) * 40, 400];
      const [a, b] = [refit.pick(origin, [0, 0, -1]), fresh.pick(origin, [0, 0, -1])];
      expect(a?.anchor.triangle).toBe(b?.anchor.triangle);
      expect(a?.distance).toBeCloseTo(b?.distance ?? Number.NaN, 3);
    }
  });
});
