import { bundlesOf, type StrandGround, type StrandSet } from '#domain/anatomy/strandSet.ts';
import type { Point } from '#domain/anatomy/surfaceAnchor.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import type { View } from '../stage/framing.ts';

/** A view shows at least this much: the face around a small muscle tells where it is, mm. */
const NEIGHBOURHOOD_MM = 96;
/** A muscle whose middle lies this far from the midline is looked at from its own side, mm. */
const LATERAL_MM = 24;
const ROOM = 1.5;

/** The view of a muscle along the skin over it: both sides of one by the midline, the patient's right one of another. */
export const muscleView = (strands: StrandSet, ground: StrandGround, muscleId: MuscleId): View | null => {
  const rights = bundlesOf(strands, muscleId, 'right');
  const bundles = Math.abs(middle(strands, ground, rights)[0]) > LATERAL_MM ? rights : bundlesOf(strands, muscleId);
  if (bundles.length === 0) return null;
  const low: Point = [Infinity, Infinity, Infinity];
  const high: Point = [-Infinity, -Infinity, -Infinity];
  const sum: Point = [0, 0, 0];
  for (const vertex of verticesUnder(strands, ground, bundles)) {
    for (let k = 0; k < 3; k++) {
      const value = ground.positions[vertex * 3 + k] as number;
      low[k] = Math.min(low[k] as number, value);
      high[k] = Math.max(high[k] as number, value);
      sum[k] = (sum[k] as number) + (ground.normals[vertex * 3 + k] as number);
    }
  }
  const azimuthDeg = clamp((Math.atan2(sum[0], sum[2]) * 180) / Math.PI, -95, 95) * 0.85;
  const turned = (azimuthDeg * Math.PI) / 180;
  const across = (high[0] - low[0]) * Math.cos(turned) + (high[2] - low[2]) * Math.abs(Math.sin(turned));
  return {
    azimuthDeg,
    elevationDeg: clamp((Math.atan2(sum[1], Math.hypot(sum[0], sum[2])) * 180) / Math.PI, -12, 14) * 0.6,
    target: [0, 1, 2].map((k) => ((low[k] as number) + (high[k] as number)) / 2) as Point,
    width: Math.max(NEIGHBOURHOOD_MM, across * ROOM),
    height: Math.max(NEIGHBOURHOOD_MM, (high[1] - low[1]) * ROOM),
  };
};

type Bundles = ReturnType<typeof bundlesOf>;

const verticesUnder = ({ triangle }: StrandSet, { index }: StrandGround, bundles: Bundles): number[] =>
  bundles.flatMap(({ firstPoint, strands, points }) =>
    Array.from({ length: strands * points }, (_, p) => index[(triangle[firstPoint + p] as number) * 3] as number),
  );

const middle = (strands: StrandSet, ground: StrandGround, bundles: Bundles): Point => {
  const vertices = verticesUnder(strands, ground, bundles);
  const sum: Point = [0, 0, 0];
  for (const v of vertices)
    for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (ground.positions[v * 3 + k] as number) / vertices.length;
  return sum;
};

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
