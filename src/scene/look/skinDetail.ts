import { DataTexture, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, RepeatWrapping, RGBAFormat, UnsignedByteType } from 'three';

/** Texels along one side. */
const SIZE = 256;
/** Skin that one tile covers, mm. */
export const DETAIL_TILE_MM = 21;

/** Hash of two whole numbers to 0..1; the same on every machine. */
const hash = (x: number, y: number): number => {
  let h = Math.imul(x, 374_761_393) + Math.imul(y, 668_265_263);
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
};

/**
 * Relief of skin as a height per texel that tiles: pores in a jittered grid, joined by the fine furrows that divide skin
 * into small fields (their edges are where two nearest pores are equally far).
 */
const skinHeight = (): Float32Array => {
  const cells = 26;
  const height = new Float32Array(SIZE * SIZE);
  const px = new Float32Array(cells * cells);
  const py = new Float32Array(cells * cells);
  const depth = new Float32Array(cells * cells);
  for (let c = 0; c < cells * cells; c++) {
    px[c] = 0.15 + 0.7 * hash(c, 11);
    py[c] = 0.15 + 0.7 * hash(c, 23);
    depth[c] = 0.25 + 0.75 * hash(c, 37) ** 2;
  }
  for (let y = 0; y < SIZE; y++) {
    const gy = (y / SIZE) * cells;
    const cy = Math.floor(gy);
    for (let x = 0; x < SIZE; x++) {
      const gx = (x / SIZE) * cells;
      const cx = Math.floor(gx);
      let first = 9;
      let second = 9;
      let pore = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const cell = ((cy + dy + cells) % cells) * cells + ((cx + dx + cells) % cells);
          const ox = cx + dx + (px[cell] as number) - gx;
          const oy = cy + dy + (py[cell] as number) - gy;
          const d = ox * ox + oy * oy;
          if (d < first) {
            second = first;
            first = d;
            pore = depth[cell] as number;
          } else if (d < second) second = d;
        }
      }
      const f1 = Math.sqrt(first);
      const furrow = Math.sqrt(second) - f1;
      height[y * SIZE + x] = -pore * Math.exp(-(f1 * f1) / 0.05) - 0.34 * Math.exp(-(furrow * furrow) / 0.012);
    }
  }
  return height;
};

/** Tiling relief: r, g = slope to the right and upwards (0.5 is level), b = how open the texel is (pores are dark), a = height. */
export const createSkinDetail = (): DataTexture => {
  const height = skinHeight();
  const data = new Uint8Array(SIZE * SIZE * 4);
  const at = (x: number, y: number): number => height[((y + SIZE) % SIZE) * SIZE + ((x + SIZE) % SIZE)] as number;
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const i = (y * SIZE + x) * 4;
      data[i] = 128 + Math.max(-127, Math.min(127, (at(x + 1, y) - at(x - 1, y)) * 160));
      data[i + 1] = 128 + Math.max(-127, Math.min(127, (at(x, y + 1) - at(x, y - 1)) * 160));
      data[i + 2] = 255 + Math.max(-255, at(x, y) * 200);
      data[i + 3] = 255 + Math.max(-255, at(x, y) * 180);
    }
  }
  const map = new DataTexture(data, SIZE, SIZE, RGBAFormat, UnsignedByteType);
  map.colorSpace = NoColorSpace;
  map.wrapS = RepeatWrapping;
  map.wrapT = RepeatWrapping;
  map.magFilter = LinearFilter;
  map.minFilter = LinearMipmapLinearFilter;
  map.generateMipmaps = true;
  map.needsUpdate = true;
  return map;
};
