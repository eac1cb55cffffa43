import type { BodySide, StrandBundle, StrandSet } from '../anatomy/strandSet.ts';

/** Strands that move one vertex, and their shares, which add up to 1. */
export const STRANDS_A_VERTEX = 4;

/** Skin follows a strand this far beside it, mm: a bit more than strands lie apart. */
const SOFT_MM = 6;

/**
 * Which strands of a muscle's side move a vertex: the nearest by their mobile parts, falling off smoothly. What the fifth
 * would weigh is taken off the four, so that nothing jumps where another strand comes near.
 * @param positions xyz per point of the strands, mm
 * @param mobile shares of a strand's length between which it pulls the skin
 */
export const createStrandReach = (
  bundles: readonly StrandBundle[],
  positions: Float32Array,
  mobile: readonly [number, number],
): ((x: number, y: number, z: number) => readonly (readonly [strand: number, share: number])[]) => {
  const strands = bundles.flatMap((bundle) => {
    const [from, to] = bundle.closed ? [0, 1] : mobile;
    const first = Math.round(from * (bundle.points - 1));
    const last = Math.round(to * (bundle.points - 1));
    return Array.from({ length: bundle.strands }, (_, s) => ({
      strand: bundle.firstStrand + s,
      first: bundle.firstPoint + s * bundle.points + first,
      last: bundle.firstPoint + s * bundle.points + last,
    }));
  });
  return (x, y, z) => {
    const near = strands.map(({ strand, first, last }) => {
      let best = Infinity;
      for (let p = first * 3; p <= last * 3; p += 3) {
        const dx = x - (positions[p] as number);
        const dy = y - (positions[p + 1] as number);
        const dz = z - (positions[p + 2] as number);
        const distance = dx * dx + dy * dy + dz * dz;
        if (distance < best) best = distance;
      }
      return { strand, distance: best };
    });
    near.sort((a, b) => a.distance - b.distance);
    const weigh = (distance: number): number => Math.exp(((near[0]?.distance ?? 0) - distance) / (2 * SOFT_MM * SOFT_MM));
    const fifth = near[STRANDS_A_VERTEX];
    const floor = fifth ? weigh(fifth.distance) * 0.999 : 0;
    const held = near.slice(0, STRANDS_A_VERTEX).map(({ strand, distance }) => [strand, weigh(distance) - floor] as const);
    const sum = held.reduce((total, [, weight]) => total + weight, 0);
    return held.map(([strand, weight]) => [strand, weight / sum] as const);
  };
};

/** Per strand of the set: the same strand of the other side. */
export const mirroredStrands = ({ bundles, strandCount }: StrandSet): Uint16Array => {
  const other: Record<BodySide, BodySide> = { left: 'right', right: 'left' };
  const out = new Uint16Array(strandCount).map((_, strand) => strand);
  for (const { muscleId, part, side, firstStrand, strands } of bundles) {
    const twin = bundles.find((bundle) => bundle.muscleId === muscleId && bundle.part === part && bundle.side === other[side]);
    if (!twin) continue;
    for (let s = 0; s < strands; s++) out[firstStrand + s] = twin.firstStrand + s;
  }
  return out;
};
