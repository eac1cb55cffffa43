import { Color } from 'three';
import { smoothCurve } from '#domain/anatomy/smoothCurve.ts';
import type { DeepStructure } from '#knowledge/anatomy/deepStructures/deepSchema.ts';
import { createRibbonMaterial } from '../courses/ribbonMaterial.ts';
import { createRibbons, type Ribbons } from '../courses/ribbons.ts';
import { ARCH, MANDIBLE_BORDER, orbitMargin, piriformMargin, TEMPORAL_LINE, UNROLL } from './boneFeatures.ts';
import { CENTRE, directionOf, towards } from './directionMap.ts';
import type { SkullShape } from './skullShape.ts';

/** Fine lines on the bone, and the skin place that each of their points lies under. */
export interface Outline {
  readonly ribbons: Ribbons;
  /** xyz per point on the default face, mm: on the bone, and on the skin. */
  readonly bone: Float32Array;
  readonly skin: Float32Array;
  dispose(): void;
}

type Direction = readonly [number, number];
interface Line {
  readonly directions: readonly Direction[];
  readonly closed: boolean;
  readonly widthMm: number;
  readonly colour: string;
}

const INK = '#6a5840';
const SPREAD = '#8c4a1c';

export const createOutline = (shape: SkullShape, foramina: readonly DeepStructure[]): Outline => {
  const left: Line[] = [
    fine(
      sampled(48, (share) => frontal(shape, ...widened(orbitMargin(share)))),
      true,
    ),
    fine(sampled(22, (share) => frontal(shape, ...piriformMargin(share * 0.97)))),
    fine(between(ARCH).map(([x, y, z]) => seenAt(x as number, (y as number) - 4, z as number))),
    fine(between(ARCH).map(([x, y, z]) => seenAt(x as number, (y as number) + 4, z as number))),
    fine(between(TEMPORAL_LINE).map(([x, y, z]) => seenAt(x as number, y as number, z as number))),
    fine(
      between(MANDIBLE_BORDER).map(
        ([u, y]) => [(u as number) / UNROLL, elevationAt(shape, (u as number) / UNROLL, (y as number) + 2)] as const,
      ),
    ),
  ];
  for (const { fromMidlineMm, id } of foramina) {
    // A spread that is smaller than the opening itself would only be a speck in it.
    if (!fromMidlineMm || fromMidlineMm.to - fromMidlineMm.from < 4) continue;
    const y = SPREAD_HEIGHTS[id] ?? 0;
    const { from, to } = fromMidlineMm;
    const directions = Array.from({ length: 9 }, (_, k) => frontal(shape, from + ((to - from) * k) / 8, y));
    left.push({ directions, closed: false, widthMm: 0.9, colour: SPREAD });
  }
  const lines = [...left, ...left];
  const material = createRibbonMaterial('bone-line', 0.8);
  const ribbons = createRibbons(
    'bone-lines',
    lines.map(({ directions, closed, widthMm, colour }) => ({ points: directions.length, closed, widthMm, colour: new Color(colour) })),
    material,
  );
  const bone: number[] = [];
  const skin: number[] = [];
  lines.forEach(({ directions }, l) => {
    const side = l < left.length ? 1 : -1;
    for (const [azimuth, elevation] of directions) {
      const [dx, dy, dz] = directionOf(azimuth, elevation);
      const r = shape.bone.at(azimuth, elevation);
      bone.push(dx * r * side, CENTRE[1] + dy * r, CENTRE[2] + dz * r);
      const { x, y, z } = shape.placeAt(azimuth, elevation);
      skin.push(x * side, y, z);
    }
  });
  return {
    ribbons,
    bone: Float32Array.from(bone),
    skin: Float32Array.from(skin),
    dispose() {
      ribbons.dispose();
      material.dispose();
    },
  };
};

/** Heights at which published spreads are drawn: just over the margin of the orbit. */
const SPREAD_HEIGHTS: Readonly<Record<string, number>> = { 'supraorbital-notch': 15.5 };

const fine = (directions: readonly Direction[], closed = false): Line => ({ directions, closed, widthMm: 0.7, colour: INK });
const sampled = <T>(count: number, at: (share: number) => T): T[] => Array.from({ length: count }, (_, k) => at(k / count));
/** The margin, just outside the edge where the bone begins to fall. */
const widened = ([x, y]: readonly [number, number]): readonly [number, number] => [32.6 + (x - 32.6) * 1.06, -3 + (y + 3) * 1.06];

const seenAt = (x: number, y: number, z: number): Direction => {
  const [azimuth, elevation] = towards(x, y, z);
  return [azimuth, elevation];
};

/** A smooth line through corners. */
const between = (corners: readonly (readonly number[])[]): number[][] => smoothCurve(corners, corners.length * 5, false);

/** Direction of the place that is seen at x, y from in front. */
const frontal = ({ placeAt }: SkullShape, x: number, y: number): Direction => {
  let z = 100;
  let found: Direction = [0, 0];
  for (let round = 0; round < 8; round++) {
    const [azimuth, elevation] = towards(x, y, z);
    found = [azimuth, elevation];
    z = placeAt(azimuth, elevation).z;
  }
  return found;
};

const elevationAt = ({ placeAt }: SkullShape, azimuth: number, y: number): number => {
  let [low, high] = [-64, 30];
  for (let round = 0; round < 16; round++) {
    const middle = (low + high) / 2;
    if (placeAt(azimuth, middle).y < y) low = middle;
    else high = middle;
  }
  return low;
};
