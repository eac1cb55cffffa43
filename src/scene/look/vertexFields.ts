/** What the look computes once per vertex from the default face: nothing of it moves with a pose. */
export interface VertexFieldsInput {
  /** xyz per vertex of the default face, mm. */
  readonly positions: Float32Array;
  /** Four per vertex, 0 to 1: open to the light, on the chart, under the headband, spare. */
  readonly occlusion: Float32Array;
  readonly skinIndex: ArrayLike<number>;
  readonly lashIndex: ArrayLike<number>;
  /** Brow hairs: the skin triangle of each of their vertices, and three weights of its corners. */
  readonly browTriangle: ArrayLike<number>;
  readonly browWeights: ArrayLike<number>;
}

/**
 * Per vertex, 0 to 255.
 * - `shade`: shadow of the headband, brow density, spare, and for lashes: 255 on the lower lid.
 * - `tone`: mottling (128 is none), oiliness, pore size, inside of the mouth.
 */
export interface VertexFields {
  readonly shade: Uint8Array;
  readonly tone: Uint8Array;
}

export const vertexFields = (input: VertexFieldsInput): VertexFields => {
  const { positions } = input;
  const count = positions.length / 3;
  const shade = new Uint8Array(count * 4);
  const tone = new Uint8Array(count * 4);
  const band = headbandShadow(input, count);
  const brow = browDensity(input, count);
  for (let v = 0; v < count; v++) {
    const x = positions[v * 3] as number;
    const y = positions[v * 3 + 1] as number;
    const z = positions[v * 3 + 2] as number;
    const across = Math.abs(x);
    shade[v * 4] = byte(band[v] as number);
    shade[v * 4 + 1] = byte(brow[v] as number);
    const coarse = noise(x / 17 + 40, y / 17 + 40, z / 17 + 40);
    const fine = noise(x / 6.5 + 90, y / 6.5 + 90, z / 6.5 + 90);
    tone[v * 4] = byte(0.5 + 0.6 * (coarse - 0.5) + 0.45 * (fine - 0.5));
    // Forehead, nose and chin shine; cheeks and neck do not.
    const tZone =
      Math.max(
        0.8 * ramp(46, 12, across) * ramp(18, 34, y),
        ramp(17, 7, across) * ramp(24, 8, y) * ramp(-52, -38, y),
        0.45 * ramp(20, 6, across) * ramp(-86, -92, y),
      ) * ramp(70, 90, z);
    tone[v * 4 + 1] = byte(0.3 + 0.7 * tZone);
    const nose = ramp(26, 12, across) * ramp(-8, -22, y) * ramp(-50, -42, y);
    const cheek = ramp(62, 40, across) * ramp(2, -14, y) * ramp(-66, -46, y);
    tone[v * 4 + 2] = byte((0.35 + 0.65 * Math.max(nose, cheek * 0.8, tZone * 0.6)) * ramp(50, 80, z));
    // Behind the lips the chart ends; from there on it is mucosa.
    const inMouth = ramp(34, 28, across) * ramp(-98, -92, y) * ramp(-44, -50, y) * ramp(2, 14, z);
    tone[v * 4 + 3] = byte(inMouth * (1 - (input.occlusion[v * 4 + 1] as number)));
  }
  markLowerLashes(input, shade);
  return { shade, tone };
};

/** The edge of the headband spread over the skin in front of it: a few steps of diffusion along the mesh. */
const headbandShadow = ({ occlusion, skinIndex }: VertexFieldsInput, count: number): Float32Array => {
  let from = Float32Array.from({ length: count }, (_, v) => occlusion[v * 4 + 2] as number);
  const covered = from;
  const weight = new Float32Array(count);
  for (let step = 0; step < 3; step++) {
    const sum = new Float32Array(count);
    weight.fill(0);
    for (let i = 0; i < skinIndex.length; i += 3) {
      const a = skinIndex[i] as number;
      const b = skinIndex[i + 1] as number;
      const c = skinIndex[i + 2] as number;
      const mean = ((from[a] as number) + (from[b] as number) + (from[c] as number)) / 3;
      for (const v of [a, b, c]) {
        sum[v] = (sum[v] as number) + mean;
        weight[v] = (weight[v] as number) + 1;
      }
    }
    from = sum.map((value, v) => Math.max(covered[v] as number, value / Math.max(1, weight[v] as number)));
  }
  return from;
};

/** How many brow hairs lie round a vertex: skin under a brow is never bare between its hairs. */
const browDensity = ({ skinIndex, browTriangle, browWeights }: VertexFieldsInput, count: number): Float32Array => {
  const density = new Float32Array(count);
  for (let i = 0; i < browTriangle.length; i++) {
    const at = (browTriangle[i] as number) * 3;
    for (let k = 0; k < 3; k++) {
      const v = skinIndex[at + k] as number;
      density[v] = (density[v] as number) + (browWeights[i * 3 + k] as number);
    }
  }
  // One or two hairs that stray over a vertex are no brow.
  return density.map((hairs) => 1 - Math.exp(-Math.max(0, hairs - 3) / 12));
};

/** Lash strips are separate pieces: one whose middle lies below pupil height belongs to the lower lid. */
const markLowerLashes = ({ positions, lashIndex }: VertexFieldsInput, shade: Uint8Array): void => {
  const parent = new Map<number, number>();
  const find = (v: number): number => {
    let root = v;
    for (let up = parent.get(root) ?? root; up !== root; up = parent.get(root) ?? root) root = up;
    parent.set(v, root);
    return root;
  };
  for (let i = 0; i < lashIndex.length; i += 3) {
    const root = find(lashIndex[i] as number);
    parent.set(find(lashIndex[i + 1] as number), root);
    parent.set(find(lashIndex[i + 2] as number), root);
  }
  const strips = new Map<number, { height: number; vertices: Set<number> }>();
  for (let i = 0; i < lashIndex.length; i++) {
    const v = lashIndex[i] as number;
    const root = find(v);
    const strip = strips.get(root) ?? { height: 0, vertices: new Set<number>() };
    strips.set(root, strip);
    if (strip.vertices.has(v)) continue;
    strip.vertices.add(v);
    strip.height += positions[v * 3 + 1] as number;
  }
  for (const { height, vertices } of strips.values()) {
    if (height < 0) for (const v of vertices) shade[v * 4 + 3] = 255;
  }
};

const byte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)));

const ramp = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

const lattice = (x: number, y: number, z: number): number => {
  let h = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ Math.imul(z, 2_147_483_647);
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
};

/** Smooth noise, 0 to 1. */
const noise = (x: number, y: number, z: number): number => {
  const [ix, iy, iz] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const s = (t: number): number => t * t * (3 - 2 * t);
  const [fx, fy, fz] = [s(x - ix), s(y - iy), s(z - iz)];
  const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
  const row = (dy: number, dz: number): number => mix(lattice(ix, iy + dy, iz + dz), lattice(ix + 1, iy + dy, iz + dz), fx);
  return mix(mix(row(0, 0), row(1, 0), fy), mix(row(0, 1), row(1, 1), fy), fz);
};
