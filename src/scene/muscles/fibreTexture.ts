import { DataTexture, LinearFilter, LinearMipmapNearestFilter, NoColorSpace, RepeatWrapping, RGBAFormat, UnsignedByteType } from 'three';

const ACROSS = 256;
const ALONG = 128;

/** Hash of two whole numbers to 0..1; the same on every machine. */
const hash = (x: number, y: number, seed: number): number => {
  let h = Math.imul(x + seed * 101, 374_761_393) + Math.imul(y + seed * 57, 668_265_263);
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
};

/** Smooth noise 0..1 that repeats after `nx` and `ny` cells; x and y are shares of the tile. */
const noise = (x: number, y: number, nx: number, ny: number, seed: number): number => {
  const [gx, gy] = [x * nx, y * ny];
  const [ix, iy] = [Math.floor(gx), Math.floor(gy)];
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [fx, fy] = [ease(gx - ix), ease(gy - iy)];
  const at = (dx: number, dy: number): number => hash((((ix + dx) % nx) + nx) % nx, (((iy + dy) % ny) + ny) % ny, seed);
  const low = at(0, 0) + (at(1, 0) - at(0, 0)) * fx;
  const high = at(0, 1) + (at(1, 1) - at(0, 1)) * fx;
  return low + (high - low) * fy;
};

/** Bundles of fibres with clefts between them: `count` of them across the tile, wandering, joining and parting. */
const bundles = (x: number, y: number, count: number, seed: number): number => {
  const wander = noise(x, y, Math.round(count * 0.6), 5, seed) - 0.5 + 0.5 * (noise(x, y, count, 11, seed + 1) - 0.5);
  const phase = x * count + wander * 1.7;
  const place = Math.abs((((phase % 1) + 1) % 1) * 2 - 1);
  // How deep a cleft is changes along it, so none runs through.
  const deep = 0.25 + 0.75 * noise(x, y, count, 7, seed + 2);
  return 1 - deep * place ** 5;
};

const heightAt = (x: number, y: number): number =>
  0.42 * bundles(x, y, 13, 3) +
  0.3 * bundles(x, y, 34, 11) +
  0.2 * noise(x, y, 96, 9, 21) +
  0.18 * noise(x, y, 40, 14, 23) +
  0.1 * (noise(x, y, 128, 26, 29) - 0.5);

/**
 * Fibres of muscle as a tile that repeats: r = slope across (0.5 is level), g = height (clefts are 0), b = broad changes of
 * colour, a = how far single bundles reach (for ragged ends).
 */
export const createFibreTexture = (): DataTexture => {
  const height = new Float32Array(ACROSS * ALONG);
  for (let y = 0; y < ALONG; y++) for (let x = 0; x < ACROSS; x++) height[y * ACROSS + x] = heightAt(x / ACROSS, y / ALONG);
  const data = new Uint8Array(ACROSS * ALONG * 4);
  const byte = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255);
  for (let y = 0; y < ALONG; y++) {
    for (let x = 0; x < ACROSS; x++) {
      const at = y * ACROSS + x;
      const next = height[y * ACROSS + ((x + 1) % ACROSS)] as number;
      const before = height[y * ACROSS + ((x + ACROSS - 1) % ACROSS)] as number;
      data[at * 4] = byte(0.5 + (next - before) * 1.6);
      data[at * 4 + 1] = byte(((height[at] as number) - 0.3) / 0.75);
      data[at * 4 + 2] = byte(0.65 * noise(x / ACROSS, y / ALONG, 7, 4, 41) + 0.35 * noise(x / ACROSS, y / ALONG, 17, 6, 43));
      data[at * 4 + 3] = byte(0.6 * noise(x / ACROSS, y / ALONG, 30, 2, 51) + 0.4 * noise(x / ACROSS, y / ALONG, 80, 4, 53));
    }
  }
  const map = new DataTexture(data, ACROSS, ALONG, RGBAFormat, UnsignedByteType);
  map.colorSpace = NoColorSpace;
  map.wrapS = RepeatWrapping;
  map.wrapT = RepeatWrapping;
  map.magFilter = LinearFilter;
  map.minFilter = LinearMipmapNearestFilter;
  map.generateMipmaps = true;
  map.needsUpdate = true;
  return map;
};
