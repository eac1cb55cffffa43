import { describe, expect, it } from 'vitest';
import type { StrandBundle, StrandSet } from '#domain/anatomy/strandSet.ts';
import { pickMuscle, type SightLine } from '#scene/picking/musclePick.ts';

/** One large triangle in the plane z = 0 that faces the viewer at z = 300. */
const GROUND = {
  positions: Float32Array.from([-100, -100, 0, 300, -100, 0, -100, 300, 0]),
  normals: Float32Array.from([0, 0, 1, 0, 0, 1, 0, 0, 1]),
  index: Uint16Array.from([0, 1, 2]),
};
/** Weights of a point of that plane. */
const weights = (x: number, y: number): number[] => {
  const [b, c] = [(x + 100) / 400, (y + 100) / 400];
  return [1 - b - c, b, c];
};

/** Two muscles over each other at x = 0, one on top (layer 1) and one deep (layer 6), and one of the neck beside them. */
const MUSCLES = [
  { muscleId: 'frontalis', layer: 1, x: 0, depth: 3 },
  { muscleId: 'corrugator-supercilii', layer: 6, x: 1, depth: 8 },
  { muscleId: 'sternocleidomastoid', layer: 0, x: 40, depth: 2 },
] as const;
const POINTS = 5;
const bundles = MUSCLES.map(({ muscleId, layer }, at) => ({
  muscleId,
  part: 'belly',
  side: 'left',
  course: { layer },
  firstStrand: at,
  strands: 1,
  firstPoint: at * POINTS,
  points: POINTS,
  closed: false,
})) as unknown as StrandBundle[];
const spots = MUSCLES.flatMap(({ x, depth }) => Array.from({ length: POINTS }, (_, p) => ({ x, y: (p - 2) * 2, depth })));
const STRANDS: StrandSet = {
  topology: 'test',
  bundles,
  strandCount: 3,
  pointCount: spots.length,
  triangle: new Uint16Array(spots.length),
  weights: Float32Array.from(spots.flatMap(({ x, y }) => weights(x, y))),
  depthMm: Float32Array.from(spots.map(({ depth }) => depth)),
  bundleOf: Uint16Array.from([0, 1, 2]),
};
const MANIFEST = { muscles: [], chart: { mmPerUv: 100, leftMm: 0, bottomMm: 0 } } as never;

const at = (x: number, y = 0): SightLine => ({ origin: [x, y, 300], direction: [0, 0, -1], distance: 300, chart: [0, 0] });
const pick = (line: SightLine, depth: number) => pickMuscle(line, STRANDS, GROUND, MANIFEST, depth, new Float32Array(spots.length * 3));

describe('the muscle under a line of sight', () => {
  it('is the one on top while the superficial muscles are there', () => {
    expect(pick(at(0), 0)).toEqual({ muscleId: 'frontalis', side: 'left' });
    expect(pick(at(1), 2)).toEqual({ muscleId: 'frontalis', side: 'left' });
  });

  it('is the deep one when those have gone', () => {
    expect(pick(at(0), 3)).toEqual({ muscleId: 'corrugator-supercilii', side: 'left' });
  });

  it('is none beside every fibre, and none of the neck that is no target', () => {
    expect(pick(at(20), 0)).toBeNull();
    expect(pick(at(40), 0)).toBeNull();
  });

  it('is none that lies behind the head', () => {
    expect(pick({ ...at(0), distance: 200 }, 0)).toBeNull();
  });
});
