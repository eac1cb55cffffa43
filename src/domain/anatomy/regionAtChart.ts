import { HeadFileError, type HeadManifest, type RegionPatch } from './headManifest.ts';

/**
 * The regions as the skin shader draws them: per channel, the signed distance to the edge of the nearest patch and the id
 * of that patch, over the chart. Reading the same texels with the same filter makes a pick exactly what is seen.
 */
export interface RegionMap {
  readonly size: number;
  readonly ownerSize: number;
  readonly spanMm: number;
  /** size x size x RGBA, row 0 is v = 0; 128 + d * 127 / spanMm. */
  readonly distance: Uint8Array;
  /** ownerSize x ownerSize x RGBA patch ids. */
  readonly owner: Uint8Array;
  /** Patch id per skin triangle, 0 for none. */
  readonly faces: Uint8Array;
  /** Patches by id. */
  readonly patches: ReadonlyMap<number, RegionPatch>;
}

export interface RegionHit {
  readonly patch: RegionPatch;
  /** How far inside the patch the point lies, mm in the chart, at most the map's span. */
  readonly insideMm: number;
}

/** @throws HeadFileError when a decoded stream has another size than the manifest says */
export const createRegionMap = (
  manifest: HeadManifest,
  streams: { readonly distance: Uint8Array; readonly owner: Uint8Array; readonly faces: Uint8Array },
): RegionMap => {
  const { size, ownerSize, spanMm, patches } = manifest.regions;
  if (streams.distance.length !== size * size * 4) throw new HeadFileError('head.regions.bin: distance field of another size');
  if (streams.owner.length !== ownerSize * ownerSize * 4) throw new HeadFileError('head.regions.bin: owner field of another size');
  const faces = streams.faces.subarray(0, manifest.counts.skinTriangles);
  if (faces.length !== manifest.counts.skinTriangles) throw new HeadFileError('head.regions.bin: not one region id per triangle');
  return { size, ownerSize, spanMm, ...streams, faces, patches: new Map(patches.map((patch) => [patch.id, patch])) };
};

/** Signed distances of the four channels at a chart point, mm, positive inside; bilinear like the texture unit. */
export const distancesAtChart = (map: RegionMap, u: number, v: number): readonly [number, number, number, number] => {
  const { size, distance, spanMm } = map;
  const x = clamp(u * size - 0.5, 0, size - 1);
  const y = clamp(v * size - 0.5, 0, size - 1);
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const x1 = Math.min(x0 + 1, size - 1);
  const y1 = Math.min(y0 + 1, size - 1);
  const fx = x - x0;
  const fy = y - y0;
  const at = (channel: number): number => {
    const texel = (tx: number, ty: number): number => distance[(ty * size + tx) * 4 + channel] as number;
    const low = texel(x0, y0) * (1 - fx) + texel(x1, y0) * fx;
    const high = texel(x0, y1) * (1 - fx) + texel(x1, y1) * fx;
    return ((low * (1 - fy) + high * fy - 128) * spanMm) / 127;
  };
  return [at(0), at(1), at(2), at(3)];
};

/** The patch that is nearest in one channel at a chart point; undefined where the channel holds none. */
export const ownerAtChart = (map: RegionMap, u: number, v: number, channel: number): RegionPatch | undefined => {
  const { ownerSize, owner } = map;
  const x = clamp(Math.floor(u * ownerSize), 0, ownerSize - 1);
  const y = clamp(Math.floor(v * ownerSize), 0, ownerSize - 1);
  return map.patches.get(owner[(y * ownerSize + x) * 4 + channel] as number);
};

/** The region patch under a chart point, or null between the regions. Where patches overlap, the one the point lies deeper in wins. */
export const regionAtChart = (map: RegionMap, u: number, v: number): RegionHit | null => {
  if (u <= 0 && v <= 0) return null; // the corner of all triangles that are not on the chart
  const distances = distancesAtChart(map, u, v);
  let channel = 0;
  for (let c = 1; c < 4; c++) if ((distances[c] as number) > (distances[channel] as number)) channel = c;
  const insideMm = distances[channel] as number;
  if (insideMm <= 0) return null;
  const patch = ownerAtChart(map, u, v, channel);
  return patch ? { patch, insideMm } : null;
};

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
