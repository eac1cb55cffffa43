import { beforeAll, describe, expect, it } from 'vitest';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import { insideMuscle } from '#domain/anatomy/muscleArea.ts';
import { createSkinLookup } from '#domain/anatomy/skinLookup.ts';
import { anchorPosition, anchorValue, nearestSkin } from '#domain/anatomy/surfaceAnchor.ts';
import { LOWER_FACE_COURSES } from '#knowledge/anatomy/strands/lowerFace.ts';
import { NECK_AND_SCALP_COURSES } from '#knowledge/anatomy/strands/neckAndScalp.ts';
import { type MeasuredHead, measuredHead } from '../domain/anatomy/measuredHead.ts';
import { type LaidFace, type LaidFibre, laidFace } from './laidFibres.ts';
import { LOWER_MEASURES } from './lowerStrandMeasures.ts';

const COURSES = [...LOWER_FACE_COURSES, ...NECK_AND_SCALP_COURSES];
const PARTS = COURSES.map(({ muscleId, part }) => [muscleId, part] as const);
const CHART_MUSCLES = [...new Set(COURSES.filter(({ frame }) => frame === 'chart').map(({ muscleId }) => muscleId))];

/** Measures that lie outside what is published, and why they are left so. */
const OUT: Readonly<Record<string, string>> = {};

let measured: MeasuredHead;
let face: LaidFace;
beforeAll(async () => {
  measured = await measuredHead();
  const { head } = measured;
  face = laidFace(head.model, layStrands(head.model, measured.face.cover, COURSES), head.pose());
});

const span = (values: readonly number[]): string =>
  [...new Set([Math.min(...values), Math.max(...values)].map((value) => value.toFixed(Math.abs(value) < 1 ? 2 : 1)))].join(' to ');

describe('fibres of the lower face beside published measures', () => {
  it('covers at least ten, and prints them', () => {
    const table = LOWER_MEASURES.map(
      ({ name, fact, published, ours }) =>
        `| ${name} | ${fact.sources.join(', ')} | ${published} | ${span(ours(face))} | ${name in OUT ? '**out**' : 'within'} |`,
    );
    process.stdout.write(`${['| measure | source | published | ours | |', '|---|---|---|---|---|', ...table].join('\n')}\n`);
    expect(LOWER_MEASURES.length).toBeGreaterThanOrEqual(10);
    expect(LOWER_MEASURES.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(OUT)));
  });

  it.each(LOWER_MEASURES.map((measure) => [measure.name, measure] as const))(
    '%s is within what is published, or named as out',
    (name, measure) => {
      const values = measure.ours(face);
      expect(values.length).toBeGreaterThan(0);
      const within = values.every((value) => value >= measure.from - 1e-6 && value <= measure.to + 1e-6);
      expect(within, `${span(values)} against ${measure.from} to ${measure.to}`).toBe(!(name in OUT));
    },
  );
});

describe('fibres of the lower face, neck and scalp under the skin', () => {
  it.each(CHART_MUSCLES)('%s runs within the area drawn for it', (muscleId) => {
    const areas = measured.head.manifest.muscles.filter((area) => area.muscleId === muscleId && area.side !== 'right');
    const points = face.fibres(muscleId).flatMap(({ chart }) => chart);
    const inside = points.filter(([u, v]) => areas.some((area) => insideMuscle(area, u, v) > -3));
    expect(inside.length / points.length).toBeGreaterThanOrEqual(0.85);
  });

  it.each(PARTS)('%s, %s runs smoothly, without a step', (muscleId, part) => {
    for (const { points } of face.fibres(muscleId, part)) {
      const steps = points.slice(1).map((b, i) => b.map((value, k) => value - ((points[i] as typeof b)[k] as number)));
      const mean = steps.reduce((sum, step) => sum + Math.hypot(...step), 0) / steps.length;
      for (const [i, step] of steps.entries()) {
        expect(Math.hypot(...step)).toBeLessThan(mean * 2.5);
        const last = steps[i - 1];
        if (!last) continue;
        const cosine = step.reduce((sum, value, k) => sum + value * (last[k] as number), 0) / (Math.hypot(...step) * Math.hypot(...last));
        expect((Math.acos(Math.min(1, cosine)) * 180) / Math.PI).toBeLessThan(45);
      }
    }
  });

  it.each(PARTS)('%s, %s lies inside the head', (muscleId, part) => {
    const { positions, normals, skinIndex: index } = measured.head.model.arrays;
    const skin = createSkinLookup({ positions, index });
    for (const point of face.fibres(muscleId, part).flatMap(({ points }) => points)) {
      const nearest = skin.nearest(point);
      const at = anchorPosition({ positions, index }, nearest);
      const normal = anchorValue(index, normals, 3, nearest);
      const outside = at.reduce((sum, value, k) => sum + ((point[k] as number) - value) * (normal[k] as number), 0);
      expect(outside, point.map((value) => value.toFixed(1)).join(' ')).toBeLessThan(0.5);
    }
  });

  it.each([
    ['orbicularis-oris', 'depressor-anguli-oris'],
    ['depressor-labii-inferioris', 'depressor-anguli-oris'],
    ['platysma', 'depressor-anguli-oris'],
    ['buccinator', 'risorius'],
    ['masseter', 'risorius'],
    ['masseter', 'platysma'],
    ['buccinator', 'masseter'],
    ['sternocleidomastoid', 'platysma'],
    ['splenius-capitis', 'trapezius-upper'],
    ['semispinalis-capitis', 'splenius-capitis'],
    ['semispinalis-capitis', 'trapezius-upper'],
  ] as const)('%s lies deeper than %s wherever both lie', (deep, over) => {
    const flat = ({ skin, depthMm }: LaidFibre) => skin.map((at, i) => ({ at, depth: depthMm[i] as number }));
    const cover = face.fibres(over).flatMap(flat);
    const gaps = face
      .fibres(deep)
      .flatMap(flat)
      .flatMap(({ at, depth }) =>
        cover
          .filter((other) => Math.hypot(...at.map((value, k) => value - (other.at[k] as number))) < 3)
          .map((other) => depth - other.depth),
      );
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps)).toBeGreaterThan(0);
  });

  it('orbicularis oris leaves the mouth open: no fibre of the upper lip lies under one of the lower', () => {
    const heights = (half: string): number[] =>
      ['marginal', 'peripheral'].flatMap((ring) =>
        face.fibres('orbicularis-oris', `${half}-${ring}`).flatMap(({ points }) => points.filter(([x]) => x < 20).map(([, y]) => y)),
      );
    expect(Math.min(...heights('upper'))).toBeGreaterThan(Math.max(...heights('lower')) + 2);
  });
});

describe('the skin nearest to a point', () => {
  it('is found in the grid as it is on the whole surface', () => {
    const { positions, skinIndex: index } = measured.head.model.arrays;
    const surface = { positions, index };
    const skin = createSkinLookup(surface);
    const away = (point: readonly number[], anchor: ReturnType<typeof nearestSkin>): number =>
      Math.hypot(...anchorPosition(surface, anchor).map((value, k) => value - (point[k] as number)));
    for (let v = 0; v < positions.length / 3; v += 211) {
      for (const off of [0, 0.7, -6, 14]) {
        const point = [0, 1, 2].map((k) => (positions[v * 3 + k] as number) + off * (k + 1) * 0.4);
        expect(away(point, skin.nearest(point))).toBeCloseTo(away(point, nearestSkin(surface, point)), 9);
      }
    }
  });
});
