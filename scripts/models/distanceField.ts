import type { Patch } from './patches.ts';

/** The square of the chart that the textures cover, mm. */
export const CHART_WINDOW = { left: -144, bottom: -166, size: 288 } as const;
const SUPER = 2048;
/** Distances are clamped here, mm; one step of the byte is 0.06 mm. */
export const SPAN_MM = 8;
/** The raster's steps are smoothed over this many pixels each way (0.7 mm), so that an edge stays a curve however close one looks. */
const SMOOTH = 5;
const CHANNELS = 4;
/** Patches of one channel keep at least this gap, mm, so that the hand-over between owners is out of sight. */
const MIN_GAP_MM = 5;

export interface RegionField {
  readonly size: number;
  readonly ownerSize: number;
  /** size x size x 4 bytes, row 0 at the bottom of the chart. */
  readonly distance: Uint8Array;
  readonly owner: Uint8Array;
  /** Channel of each patch, by id - 1. */
  readonly channel: readonly number[];
  /** Patch id at a chart point, 0 for none; reads the full-resolution raster. */
  readonly patchAt: (u: number, v: number) => number;
}

/** Even-odd scanline fill; earlier patches keep the pixel. */
const rasterise = (patches: readonly Patch[]): Uint8Array => {
  const raster = new Uint8Array(SUPER * SUPER);
  const toPixel = (mm: number, origin: number): number => ((mm - origin) / CHART_WINDOW.size) * SUPER - 0.5;
  for (const { id, outline } of patches) {
    const points = outline.map(([u, v]) => [toPixel(u, CHART_WINDOW.left), toPixel(v, CHART_WINDOW.bottom)] as const);
    const low = Math.max(0, Math.floor(Math.min(...points.map(([, y]) => y))));
    const high = Math.min(SUPER - 1, Math.ceil(Math.max(...points.map(([, y]) => y))));
    for (let y = low; y <= high; y++) {
      const crossings: number[] = [];
      points.forEach(([x0, y0], i) => {
        const [x1, y1] = points[(i + 1) % points.length] as readonly [number, number];
        if (y0 <= y !== y1 <= y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      });
      crossings.sort((a, b) => a - b);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        for (
          let x = Math.max(0, Math.ceil(crossings[i] as number));
          x <= Math.min(SUPER - 1, Math.floor(crossings[i + 1] as number));
          x++
        ) {
          if (raster[y * SUPER + x] === 0) raster[y * SUPER + x] = id;
        }
      }
    }
  }
  return raster;
};

/** Exact squared distance to the nearest marked pixel and which pixel that is (Felzenszwalb and Huttenlocher 2012). */
const nearestMarked = (marked: (pixel: number) => boolean): { squared: Float64Array; nearest: Int32Array } => {
  const squared = new Float64Array(SUPER * SUPER);
  const nearest = new Int32Array(SUPER * SUPER).fill(-1);
  const far = 1e12;
  for (let i = 0; i < squared.length; i++) {
    const hit = marked(i);
    squared[i] = hit ? 0 : far;
    if (hit) nearest[i] = i;
  }
  const f = new Float64Array(SUPER);
  const from = new Int32Array(SUPER);
  const hull = new Int32Array(SUPER);
  const bound = new Float64Array(SUPER + 1);
  const line = (start: number, stride: number): void => {
    for (let i = 0; i < SUPER; i++) {
      f[i] = squared[start + i * stride] as number;
      from[i] = nearest[start + i * stride] as number;
    }
    let k = 0;
    hull[0] = 0;
    bound[0] = -Infinity;
    bound[1] = Infinity;
    for (let q = 1; q < SUPER; q++) {
      let s: number;
      do {
        const p = hull[k] as number;
        s = ((f[q] as number) + q * q - ((f[p] as number) + p * p)) / (2 * q - 2 * p);
      } while (s <= (bound[k] as number) && --k >= 0);
      k += 1;
      hull[k] = q;
      bound[k] = s;
      bound[k + 1] = Infinity;
    }
    for (let q = 0, j = 0; q < SUPER; q++) {
      while ((bound[j + 1] as number) < q) j += 1;
      const p = hull[j] as number;
      squared[start + q * stride] = (q - p) * (q - p) + (f[p] as number);
      nearest[start + q * stride] = from[p] as number;
    }
  };
  for (let x = 0; x < SUPER; x++) line(x, SUPER);
  for (let y = 0; y < SUPER; y++) line(y * SUPER, 1);
  return { squared, nearest };
};

const MM_PER_PIXEL = CHART_WINDOW.size / SUPER;

/** Gives neighbouring patches different channels; throws when four are not enough. */
const colour = (patches: readonly Patch[]): number[] => {
  const gap = (a: Patch, b: Patch): number => {
    let least = Infinity;
    for (const [u, v] of a.outline) for (const [s, t] of b.outline) least = Math.min(least, Math.hypot(u - s, v - t));
    return least;
  };
  const conflicts = patches.map((a) => patches.filter((b) => b !== a && gap(a, b) < MIN_GAP_MM).map((b) => b.id - 1));
  const channel = new Array<number>(patches.length).fill(-1);
  const assign = (done: number): boolean => {
    if (done === patches.length) return true;
    // The patch with the fewest channels left goes first.
    let pick = -1;
    let fewest = Infinity;
    patches.forEach((_, i) => {
      if (channel[i] !== -1) return;
      const free = CHANNELS - new Set(conflicts[i]?.map((j) => channel[j]).filter((c) => c !== -1)).size;
      if (free < fewest) {
        fewest = free;
        pick = i;
      }
    });
    for (let c = 0; c < CHANNELS; c++) {
      if (conflicts[pick]?.some((j) => channel[j] === c)) continue;
      channel[pick] = c;
      if (assign(done + 1)) return true;
      channel[pick] = -1;
    }
    return false;
  };
  if (!assign(0)) throw new Error(`the patches cannot share ${CHANNELS} channels`);
  return channel;
};

/** Three running means one after the other, along one axis: close to a Gaussian, and exact on a straight edge. */
const smoothAlong = (field: Float32Array, start: number, stride: number, line: Float32Array): void => {
  for (let pass = 0; pass < 3; pass++) {
    const radius = pass === 0 ? SMOOTH - 2 : SMOOTH - 3;
    const at = (i: number): number => field[start + Math.min(SUPER - 1, Math.max(0, i)) * stride] as number;
    let sum = 0;
    for (let i = -radius; i <= radius; i++) sum += at(i);
    for (let i = 0; i < SUPER; i++) {
      line[i] = sum / (2 * radius + 1);
      sum += at(i + radius + 1) - at(i - radius);
    }
    for (let i = 0; i < SUPER; i++) field[start + i * stride] = line[i] as number;
  }
};

/** Turns outlines into the textures that draw and pick the regions. */
export const buildRegionField = (patches: readonly Patch[], size: number, ownerSize: number): RegionField => {
  const raster = rasterise(patches);
  const channel = colour(patches);
  const distance = new Uint8Array(size * size * 4);
  const owner = new Uint8Array(ownerSize * ownerSize * 4);
  const sample = (target: number, cells: number): number => Math.min(SUPER - 1, Math.floor(((target + 0.5) / cells) * SUPER));
  for (let c = 0; c < CHANNELS; c++) {
    const inChannel = (pixel: number): boolean => raster[pixel] !== 0 && channel[(raster[pixel] as number) - 1] === c;
    const outside = nearestMarked(inChannel);
    const inside = nearestMarked((pixel) => !inChannel(pixel));
    const far = 2 * SPAN_MM;
    const field = Float32Array.from(inside.squared, (squared, pixel) =>
      Math.max(-far, Math.min(far, (Math.sqrt(squared) - Math.sqrt(outside.squared[pixel] as number)) * MM_PER_PIXEL)),
    );
    const line = new Float32Array(SUPER);
    for (let x = 0; x < SUPER; x++) smoothAlong(field, x, SUPER, line);
    for (let y = 0; y < SUPER; y++) smoothAlong(field, y * SUPER, 1, line);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        // The mean of the four pixels around the texel centre: its centre lies on their common corner.
        const px = sample(x, size);
        const py = sample(y, size);
        const [low, high] = [(py - 1) * SUPER + px, py * SUPER + px];
        const mean = ((field[high] as number) + (field[high - 1] as number) + (field[low] as number) + (field[low - 1] as number)) / 4;
        distance[(y * size + x) * 4 + c] = Math.round(128 + (127 * Math.max(-SPAN_MM, Math.min(SPAN_MM, mean))) / SPAN_MM);
      }
    }
    for (let y = 0; y < ownerSize; y++) {
      for (let x = 0; x < ownerSize; x++) {
        const near = outside.nearest[sample(y, ownerSize) * SUPER + sample(x, ownerSize)] as number;
        owner[(y * ownerSize + x) * 4 + c] = raster[near] as number;
      }
    }
  }
  const patchAt = (u: number, v: number): number => {
    const x = Math.floor(((u - CHART_WINDOW.left) / CHART_WINDOW.size) * SUPER);
    const y = Math.floor(((v - CHART_WINDOW.bottom) / CHART_WINDOW.size) * SUPER);
    return x < 0 || y < 0 || x >= SUPER || y >= SUPER ? 0 : (raster[y * SUPER + x] as number);
  };
  return { size, ownerSize, distance, owner, channel, patchAt };
};
