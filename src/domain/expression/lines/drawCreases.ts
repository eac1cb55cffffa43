import { type CreaseGround, claim, touch } from './creaseGround.ts';
import { CREASE_LAYERS, LARGEST_SLOPE } from './creaseScale.ts';
import { drawDimples } from './drawDimples.ts';
import type { LaidCrease, LaidFamily } from './layCreases.ts';

/** Texels along one side. */
export const CREASE_MAP_SIZE = 1024;

/** The face's chart: side of its square, and the coordinates of its lower left corner, mm. */
export interface ChartFrame {
  readonly mmPerUv: number;
  readonly leftMm: number;
  readonly bottomMm: number;
}

/** A floor as deep as this is as dark as any, mm. */
const DARK_MM = 0.6;

/**
 * Draws the folds of a face, all at their full depth. Work comes in small pieces, a yield after each, so that it can be done
 * while the page has nothing better to do.
 * @returns RGBA per texel, row 0 at the bottom of the chart: slope to the right and upwards (128 is level, 127 either way is
 *   `LARGEST_SLOPE`), light (128 is as on level skin, below it a floor's shade), layer (0 to 255 in `CREASE_LAYERS` steps)
 */
export function* drawCreases(families: readonly LaidFamily[], chart: ChartFrame, size = CREASE_MAP_SIZE): Generator<void, Uint8Array> {
  const mmPerTexel = chart.mmPerUv / size;
  const ground: CreaseGround = {
    size,
    mmPerTexel,
    height: new Float32Array(size * size),
    shade: new Float32Array(size * size),
    layer: new Uint8Array(size * size),
    nearness: new Float32Array(size * size).fill(Infinity),
    touched: [size, size, 0, 0],
    toTexel: (u, v) => [(u - chart.leftMm) / mmPerTexel - 0.5, (v - chart.bottomMm) / mmPerTexel - 0.5],
  };
  for (const { family, creases, dimplesAt } of families) {
    for (const crease of creases) {
      drawCrease(ground, crease, family.layer);
      yield;
    }
    if (family.dimples && dimplesAt) {
      drawDimples(ground, family.dimples, dimplesAt, family.layer);
      yield;
    }
  }
  const map = new Uint8Array(size * size * 4);
  new Uint32Array(map.buffer).fill(LEVEL);
  const { height, shade, layer, touched } = ground;
  const layerStep = 255 / (CREASE_LAYERS - 1);
  const slopeScale = 127 / (2 * mmPerTexel * LARGEST_SLOPE);
  for (let y = touched[1] - 1; y <= touched[3] + 1; y++) {
    for (let x = touched[0] - 1; x <= touched[2] + 1; x++) {
      const i = y * size + x;
      map[i * 4] = 128 + within(((height[i + 1] as number) - (height[i - 1] as number)) * slopeScale);
      map[i * 4 + 1] = 128 + within(((height[i + size] as number) - (height[i - size] as number)) * slopeScale);
      map[i * 4 + 2] = 128 + within((shade[i] as number) * 127);
      map[i * 4 + 3] = (layer[i] as number) * layerStep;
    }
    if (y % ROWS_A_PIECE === 0) yield;
  }
  return map;
}

/** A texel of level skin in layer 0, its first byte lowest. */
const LEVEL = 0x00_80_80_80;

const ROWS_A_PIECE = 96;

const within = (value: number): number => (value > 127 ? 127 : value < -127 ? -127 : value < 0 ? (value - 0.5) | 0 : (value + 0.5) | 0);

/** Reach of a line's flank beyond its shoulders, in shoulders. */
const FLANK = 2;
/** How far a piece of a line is looked at beyond its ends, in reaches: lines bend little from piece to piece. */
const SIDEWAYS = 0.25;

const drawCrease = (ground: CreaseGround, { course, samples, lateralOnLeft }: LaidCrease, layer: number): void => {
  const { size, mmPerTexel, height, shade } = ground;
  const count = samples.length / 4;
  const reach = Math.max(course.shoulderMm * FLANK, course.widthMm * (course.band ? 3 : 4)) / mmPerTexel;
  const path: number[] = [];
  let [x0, y0, x1, y1] = [size, size, 0, 0];
  for (let s = 0; s < count; s++) {
    const [x, y] = ground.toTexel(samples[s * 4] as number, samples[s * 4 + 1] as number);
    path.push(x, y);
    [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
    [x1, y1] = [Math.max(x1, x), Math.max(y1, y)];
  }
  x0 = Math.max(2, Math.floor(x0 - reach));
  y0 = Math.max(2, Math.floor(y0 - reach));
  x1 = Math.min(size - 3, Math.ceil(x1 + reach));
  y1 = Math.min(size - 3, Math.ceil(y1 + reach));
  const width = x1 - x0 + 1;
  if (width <= 0 || y1 < y0) return;
  touch(ground, x0, y0, x1, y1);
  const nearest = new Float32Array(width * (y1 - y0 + 1)).fill(reach * reach);
  /** Segment number and share along it, and 0.5 more where the place lies left of the walk; -1 is out of reach. */
  const where = new Float32Array(nearest.length).fill(-1);
  const left = new Uint8Array(nearest.length);
  for (let s = 0; s < count - 1; s++) {
    const ax = path[s * 2] as number;
    const ay = path[s * 2 + 1] as number;
    const bx = path[s * 2 + 2] as number;
    const by = path[s * 2 + 3] as number;
    const dx = bx - ax;
    const dy = by - ay;
    const inverse = 1 / Math.max(1e-6, dx * dx + dy * dy);
    // Only what lies beside this piece: the rest is nearer to another one.
    const margin = SIDEWAYS * reach * Math.sqrt(inverse);
    const first = (s === 0 ? -reach * Math.sqrt(inverse) : -margin) / inverse;
    const last = (s === count - 2 ? 1 + reach * Math.sqrt(inverse) : 1 + margin) / inverse;
    const boxLow = Math.max(x0, Math.floor(Math.min(ax, bx) - reach));
    const boxHigh = Math.min(x1, Math.ceil(Math.max(ax, bx) + reach));
    const highY = Math.min(y1, Math.ceil(Math.max(ay, by) + reach));
    for (let y = Math.max(y0, Math.floor(Math.min(ay, by) - reach)); y <= highY; y++) {
      const row = (y - y0) * width - x0;
      const py = y - ay;
      let lowX = boxLow;
      let highX = boxHigh;
      if (Math.abs(dx) > 1e-3) {
        const [one, other] = [ax + (first - py * dy) / dx, ax + (last - py * dy) / dx];
        lowX = Math.max(boxLow, Math.floor(Math.min(one, other)));
        highX = Math.min(boxHigh, Math.ceil(Math.max(one, other)));
      } else if (py * dy < first || py * dy > last) continue;
      for (let x = lowX; x <= highX; x++) {
        const px = x - ax;
        const along = Math.min(1, Math.max(0, (px * dx + py * dy) * inverse));
        const ox = px - dx * along;
        const oy = py - dy * along;
        const d2 = ox * ox + oy * oy;
        if (d2 >= (nearest[row + x] as number)) continue;
        nearest[row + x] = d2;
        where[row + x] = s + Math.min(0.9999, along);
        left[row + x] = dx * py - dy * px > 0 ? 1 : 0;
      }
    }
  }
  const fuller = (course.fuller ?? 0) * lateralOnLeft;
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const k = (y - y0) * width + x - x0;
      const place = where[k] as number;
      if (place < 0) continue;
      const s = Math.floor(place);
      const share = place - s;
      const at = s * 4;
      const depth = (samples[at + 2] as number) * (1 - share) + (samples[at + 6] as number) * share;
      if (depth < 0.004) continue;
      const halfWidth = (samples[at + 3] as number) * (1 - share) + (samples[at + 7] as number) * share;
      const away = Math.sqrt(nearest[k] as number) * mmPerTexel;
      const q = away / halfWidth;
      const i = y * size + x;
      const edge = Math.max(0, 1 - (nearest[k] as number) / (reach * reach));
      if (course.band) {
        const profile = bandProfile(q) * edge;
        height[i] = (height[i] as number) + depth * profile;
        shade[i] = (shade[i] as number) + 0.1 * depth * profile;
      } else {
        const side = 1 + (left[k] === 1 ? fuller : -fuller);
        const floor = floorProfile(q) * edge;
        const shoulder = shoulderProfile(away, course.shoulderMm) * side * edge;
        height[i] = (height[i] as number) + depth * (shoulder - floor);
        shade[i] = (shade[i] as number) + Math.min(1, depth / DARK_MM) * (0.2 * shoulder - floor * floor);
      }
      claim(ground, i, q, layer);
    }
  }
};

/** Steep by the floor and running out slowly: 1 in the middle, 0.25 one half width away. */
const floorProfile = (q: number): number => {
  const bell = 1 / (1 + q * q);
  return bell * bell;
};

/** Skin that the fold has taken up stands beside it, highest `crest` mm away. */
const shoulderProfile = (away: number, crest: number): number => {
  if (crest <= 0) return 0;
  const r = (away / crest) ** 2;
  return 0.42 * r * Math.exp(1 - r);
};

/** A crest with a shallow hollow on both sides. */
const bandProfile = (q: number): number => Math.exp(-q * q) - 0.12 * q * q * Math.exp(1 - q * q * 0.5);
