import type { MuscleId, RegionId, Side } from '#knowledge/anatomy/ids.ts';
import type { HeadManifest, MuscleArea } from './headManifest.ts';
import { distancesAtChart, ownerAtChart, type RegionMap } from './regionAtChart.ts';

/** Signed distance to the border of an area in chart mm, positive inside. */
export const insideMuscle = ({ loops }: MuscleArea, u: number, v: number): number => {
  let nearest = Infinity;
  let inside = false;
  for (const loop of loops) {
    for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
      const [ax, ay] = [loop[j] as number, loop[j + 1] as number];
      const [bx, by] = [loop[i] as number, loop[i + 1] as number];
      if (by > v !== ay > v && u < ((ax - bx) * (v - by)) / (ay - by) + bx) inside = !inside;
      const [ex, ey] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, ((u - ax) * ex + (v - ay) * ey) / (ex * ex + ey * ey || 1)));
      const distance = (u - ax - t * ex) ** 2 + (v - ay - t * ey) ** 2;
      if (distance < nearest) nearest = distance;
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
};

/** Width of an area's soft edge, mm: an area is where the belly lies, not a line that could be cut along. */
const SOFT_MM = 3;

/**
 * How much of the given muscles lies under each vertex, 0 to 1, soft at the border.
 * @param chart uv per vertex
 * @param side only this side and the midline; both sides when it is null or `midline`
 */
export const muscleWeights = (
  manifest: Pick<HeadManifest, 'muscles' | 'chart'>,
  chart: Float32Array,
  muscles: readonly MuscleId[],
  side: Side | null,
  out: Float32Array,
): Float32Array => {
  out.fill(0);
  const { mmPerUv, leftMm, bottomMm } = manifest.chart;
  const wanted = manifest.muscles.filter(
    (area) => muscles.includes(area.muscleId) && (side === null || side === 'midline' || area.side === 'midline' || area.side === side),
  );
  for (const area of wanted) {
    const us = area.loops.flatMap((loop) => loop.filter((_, i) => i % 2 === 0));
    const vs = area.loops.flatMap((loop) => loop.filter((_, i) => i % 2 === 1));
    const [left, right] = [Math.min(...us) - SOFT_MM, Math.max(...us) + SOFT_MM];
    const [bottom, top] = [Math.min(...vs) - SOFT_MM, Math.max(...vs) + SOFT_MM];
    for (let i = 0; i < out.length; i++) {
      const u = (chart[i * 2] as number) * mmPerUv + leftMm;
      const v = (chart[i * 2 + 1] as number) * mmPerUv + bottomMm;
      if (u < left || u > right || v < bottom || v > top) continue;
      const t = Math.min(1, Math.max(0, insideMuscle(area, u, v) / SOFT_MM + 0.5));
      out[i] = Math.max(out[i] as number, t * t * (3 - 2 * t));
    }
  }
  return out;
};

/**
 * Muscles that reach far beyond what a region treats of them: only the part under the region is its target. The whole
 * orbicularis in target colour would show the injector the lid and the cheek, which are to be spared.
 */
const TREATED_IN_PART: ReadonlySet<MuscleId> = new Set<MuscleId>(['orbicularis-oculi-orbital', 'platysma']);
/** How far outside its region such a part fades out, mm. */
const FADE_MM = 5;

/** Narrows weights to the region: 1 inside it, fading to 0 within a few mm around it. Changes `weights` in place. */
export const keepNearRegion = (map: RegionMap, chart: Float32Array, regionId: RegionId, weights: Float32Array): Float32Array => {
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    const [u, v] = [chart[i * 2] as number, chart[i * 2 + 1] as number];
    const inside = distancesAtChart(map, u, v).reduce(
      (most, distance, channel) => (ownerAtChart(map, u, v, channel)?.regionId === regionId ? Math.max(most, distance) : most),
      -Infinity,
    );
    const t = Math.min(1, Math.max(0, inside / FADE_MM + 1));
    weights[i] = (weights[i] as number) * t * t * (3 - 2 * t);
  }
  return weights;
};

/** What shows of a region's target muscles, 0 to 1 per vertex: whole bellies, and of far-reaching muscles the treated part. */
export const targetWeights = (
  manifest: Pick<HeadManifest, 'muscles' | 'chart'>,
  map: RegionMap,
  chart: Float32Array,
  target: { readonly regionId: RegionId; readonly muscles: readonly MuscleId[]; readonly side: Side | null },
  out: Float32Array,
): Float32Array => {
  const inPart = target.muscles.filter((id) => TREATED_IN_PART.has(id));
  muscleWeights(manifest, chart, inPart, target.side, out);
  keepNearRegion(map, chart, target.regionId, out);
  const whole = target.muscles.filter((id) => !TREATED_IN_PART.has(id));
  const rest = muscleWeights(manifest, chart, whole, target.side, new Float32Array(out.length));
  for (let i = 0; i < out.length; i++) out[i] = Math.max(out[i] as number, rest[i] as number);
  return out;
};
