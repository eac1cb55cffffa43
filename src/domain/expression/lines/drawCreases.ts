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

/** Heights of the folds, mm, and per texel whose folds they are. */
export interface CreaseGround {
  readonly size: number;
  readonly mmPerTexel: number;
  readonly height: Float32Array;
  readonly layer: Uint8Array;
  /** How near the line is whose layer the texel has, in half widths. */
  readonly nearness: Float32Array;
  /** Chart mm to texels. */
  toTexel(u: number, v: number): readonly [number, number];
}

/** What the floor's darkness is measured in, mm. */
const DARK_MM = 0.55;

/**
 * Draws the folds of a face, all at their full depth. Work comes in small pieces, a yield after each, so that it can be done
 * while the page has nothing better to do.
 * @returns RGBA per texel, row 0 at the bottom of the chart: slope to the right and upwards (128 is level, 127 either way is
 *   `LARGEST_SLOPE`), height (128 is level, below it a floor), layer (0 to 255 in `CREASE_LAYERS` steps)
 */
export function* drawCreases(families: readonly LaidFamily[], chart: ChartFrame, size = CREASE_MAP_SIZE): Generator<void, Uint8Array> {
  const mmPerTexel = chart.mmPerUv / size;
  const ground: CreaseGround = {
    size,
    mmPerTexel,
    height: new Float32Array(size * size),
    layer: new Uint8Array(size * size),
    nearness: new Float32Array(size * size).fill(Infinity),
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
  const { height, layer } = ground;
  const rows = size / 8;
  const slopeScale = 127 / (2 * mmPerTexel * LARGEST_SLOPE);
  for (let first = 0; first < size; first += rows) {
    for (let y = first; y < first + rows; y++) {
      for (let x = 0; x < size; x++) {
        const i = y * size + x;
        const border = x === 0 || y === 0 || x === size - 1 || y === size - 1;
        const right = border ? 0 : ((height[i + 1] as number) - (height[i - 1] as number)) * slopeScale;
        const up = border ? 0 : ((height[i + size] as number) - (height[i - size] as number)) * slopeScale;
        map[i * 4] = 128 + within(right);
        map[i * 4 + 1] = 128 + within(up);
        map[i * 4 + 2] = 128 + within(((height[i] as number) * 127) / DARK_MM);
        map[i * 4 + 3] = Math.round(((layer[i] as number) * 255) / (CREASE_LAYERS - 1));
      }
    }
    yield;
  }
  return map;
}

const within = (value: number): number => Math.round(Math.min(127, Math.max(-127, value)));

/** Takes the layer of a place for whoever is nearest to it. */
export const claim = ({ nearness, layer }: CreaseGround, texel: number, away: number, own: number): void => {
  if (away >= (nearness[texel] as number)) return;
  nearness[texel] = away;
  layer[texel] = own;
};

/** Reach of a line's flank beyond its shoulders, in shoulders. */
const FLANK = 2.2;

const drawCrease = (ground: CreaseGround, { course, samples, lateralOnLeft }: LaidCrease, layer: number): void => {
  const { size, mmPerTexel, height } = ground;
  const count = samples.length / 4;
  const reach = Math.max(course.shoulderMm * FLANK, course.widthMm * 4) / mmPerTexel;
  const at: number[] = [];
  let [x0, y0, x1, y1] = [size, size, 0, 0];
  for (let s = 0; s < count; s++) {
    const [x, y] = ground.toTexel(samples[s * 4] as number, samples[s * 4 + 1] as number);
    at.push(x, y);
    [x0, y0] = [Math.min(x0, x), Math.min(y0, y)];
    [x1, y1] = [Math.max(x1, x), Math.max(y1, y)];
  }
  x0 = Math.max(1, Math.floor(x0 - reach));
  y0 = Math.max(1, Math.floor(y0 - reach));
  x1 = Math.min(size - 2, Math.ceil(x1 + reach));
  y1 = Math.min(size - 2, Math.ceil(y1 + reach));
  const width = x1 - x0 + 1;
  if (width <= 0 || y1 < y0) return;
  const nearest = new Float32Array(width * (y1 - y0 + 1)).fill(reach * reach);
  /** Segment number and share along it, and 0.5 more where the place lies left of the walk; -1 is out of reach. */
  const where = new Float32Array(nearest.length).fill(-1);
  const left = new Uint8Array(nearest.length);
  for (let s = 0; s < count - 1; s++) {
    const ax = at[s * 2] as number;
    const ay = at[s * 2 + 1] as number;
    const bx = at[s * 2 + 2] as number;
    const by = at[s * 2 + 3] as number;
    const dx = bx - ax;
    const dy = by - ay;
    const inverse = 1 / Math.max(1e-6, dx * dx + dy * dy);
    const lowX = Math.max(x0, Math.floor(Math.min(ax, bx) - reach));
    const highX = Math.min(x1, Math.ceil(Math.max(ax, bx) + reach));
    const highY = Math.min(y1, Math.ceil(Math.max(ay, by) + reach));
    for (let y = Math.max(y0, Math.floor(Math.min(ay, by) - reach)); y <= highY; y++) {
      const row = (y - y0) * width - x0;
      const py = y - ay;
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
      const between = (n: number): number => (samples[s * 4 + n] as number) * (1 - share) + (samples[s * 4 + 4 + n] as number) * share;
      const depth = between(2);
      if (depth < 0.004) continue;
      const away = Math.sqrt(nearest[k] as number) * mmPerTexel;
      const q = away / between(3);
      const i = y * size + x;
      if (course.band) height[i] = (height[i] as number) + depth * bandProfile(q);
      else {
        const edge = Math.max(0, 1 - (nearest[k] as number) / (reach * reach));
        const side = 1 + (left[k] === 1 ? fuller : -fuller);
        height[i] = (height[i] as number) + depth * (shoulderProfile(away, course.shoulderMm) * side * edge - floorProfile(q) * edge);
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
  return 0.3 * r * Math.exp(1 - r);
};

/** A crest with a shallow hollow on both sides. */
const bandProfile = (q: number): number => Math.exp(-q * q) - 0.28 * q * q * Math.exp(1 - q * q * 0.5) * 0.6;
