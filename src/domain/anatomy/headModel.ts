import { HeadFileError, type HeadManifest } from './headManifest.ts';

/** A triangle mesh of the skin: xyz per vertex in mm, three vertex indices per triangle, counter-clockwise from outside. */
export interface SkinSurface {
  readonly positions: Float32Array;
  readonly index: Uint16Array | Uint32Array;
}

/** One target: `vertices[i]` of the cage moves by `offsets[3i..3i+2]` steps of the manifest's `stepMm`. */
export interface HeadTarget {
  readonly name: string;
  readonly kind: 'identity' | 'shape' | 'expression';
  readonly vertices: Uint16Array;
  readonly offsets: Int16Array;
}

/** The plain arrays that the files hold, whoever decoded them. */
export interface HeadArrays {
  /** xyz per cage vertex, mm. */
  readonly cage: Float32Array;
  /** Triangle pairs (a,b,c),(a,c,d) of the cage's quads. */
  readonly cageTriangles: ArrayLike<number>;
  /** xyz per fine vertex of the default face, mm, and its unit normals. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** uv of the chart per fine vertex; (0,0) is "not on the chart". */
  readonly chart: Float32Array;
  /** The skin's own triangles. */
  readonly skinIndex: Uint16Array | Uint32Array;
  /** Triangles of every drawn part, the skin's included: all that give a vertex its normal. */
  readonly allIndex: readonly (Uint16Array | Uint32Array)[];
}

/** The head as the pure layers see it. */
export interface HeadModel {
  readonly manifest: HeadManifest;
  readonly arrays: HeadArrays;
  readonly quads: Uint16Array;
}

/**
 * Puts decoded arrays and manifest together.
 * @throws HeadFileError when counts do not agree, which means that files of two builds met or that one is damaged
 */
export const createHeadModel = (manifest: HeadManifest, arrays: HeadArrays): HeadModel => {
  const { counts } = manifest;
  const expect = (what: string, found: number, wanted: number): void => {
    if (found !== wanted) throw new HeadFileError(`head.glb: ${found} ${what}, the manifest says ${wanted}`);
  };
  expect('cage vertices', arrays.cage.length / 3, counts.cageVertices);
  expect('cage triangles', arrays.cageTriangles.length / 3, counts.cageQuads * 2);
  expect('vertices', arrays.positions.length / 3, counts.fineVertices);
  expect('normals', arrays.normals.length / 3, counts.fineVertices);
  expect('chart points', arrays.chart.length / 2, counts.fineVertices);
  expect('skin triangles', arrays.skinIndex.length / 3, counts.skinTriangles);
  for (const index of [arrays.skinIndex, ...arrays.allIndex]) {
    if (index.length % 3 !== 0) throw new HeadFileError('head.glb: a triangle is cut off');
    expectWithin('a triangle', index, counts.fineVertices);
  }
  expectWithin('the cage', arrays.cageTriangles, counts.cageVertices);
  expectFinite('cage', arrays.cage, LARGEST_MM);
  expectFinite('position', arrays.positions, LARGEST_MM);
  expectFinite('normal', arrays.normals, 1.01);
  expectFinite('chart point', arrays.chart, 1.01);
  const quads = new Uint16Array(counts.cageQuads * 4);
  for (let q = 0; q < counts.cageQuads; q++) {
    for (let k = 0; k < 3; k++) quads[q * 4 + k] = arrays.cageTriangles[q * 6 + k] as number;
    quads[q * 4 + 3] = arrays.cageTriangles[q * 6 + 5] as number;
    const [a, b, c, d] = [quads[q * 4], quads[q * 4 + 1], quads[q * 4 + 2], quads[q * 4 + 3]];
    const paired = arrays.cageTriangles[q * 6 + 3] === a && arrays.cageTriangles[q * 6 + 4] === c;
    if (!paired || a === b || a === c || a === d || b === c || b === d || c === d)
      throw new HeadFileError(`head.glb: cage triangles ${q * 2} and ${q * 2 + 1} make no quad`);
  }
  for (const [id, { triangle }] of Object.entries(manifest.landmarks)) {
    if (triangle >= counts.skinTriangles) throw new HeadFileError(`head.manifest.json: landmark ${id} lies on no triangle`);
  }
  return { manifest, arrays, quads };
};

/** No point of a head is farther from the origin, mm. */
const LARGEST_MM = 1000;

/** @throws HeadFileError when an index names something that is not there */
const expectWithin = (what: string, index: ArrayLike<number>, count: number): void => {
  for (let i = 0; i < index.length; i++) {
    if (!((index[i] as number) < count)) throw new HeadFileError(`head.glb: ${what} names a vertex that is not there`);
  }
};

/** @throws HeadFileError when a value is no number or larger than anything of a head can be */
const expectFinite = (what: string, values: Float32Array, largest: number): void => {
  for (let i = 0; i < values.length; i++) {
    // Written so that NaN fails too.
    if (!(Math.abs(values[i] as number) <= largest)) throw new HeadFileError(`head.glb: a ${what} is out of range`);
  }
};

/** Bytes of one delta record: u16 cage vertex, then i16 dx, dy, dz. */
export const DELTA_RECORD_BYTES = 8;

/**
 * Splits the decoded delta records into targets.
 * @throws HeadFileError when a target reaches outside the records or names a vertex that the cage has not
 */
export const readTargets = (manifest: HeadManifest, bytes: Uint8Array): ReadonlyMap<string, HeadTarget> => {
  const { records } = manifest.deltas;
  if (bytes.byteLength !== records * DELTA_RECORD_BYTES) throw new HeadFileError(`head.deltas.bin: not ${records} records`);
  const words = new Uint16Array(bytes.buffer, bytes.byteOffset, records * 4);
  const signed = new Int16Array(bytes.buffer, bytes.byteOffset, records * 4);
  const targets = new Map<string, HeadTarget>();
  for (const { name, kind, first, count } of manifest.targets) {
    if (first + count > records) throw new HeadFileError(`head.deltas.bin: target ${name} is cut off`);
    const vertices = new Uint16Array(count);
    const offsets = new Int16Array(count * 3);
    for (let i = 0; i < count; i++) {
      const at = (first + i) * 4;
      const vertex = words[at] as number;
      if (vertex >= manifest.counts.cageVertices)
        throw new HeadFileError(`head.deltas.bin: target ${name} moves a vertex that is not there`);
      vertices[i] = vertex;
      for (let k = 0; k < 3; k++) offsets[i * 3 + k] = signed[at + 1 + k] as number;
    }
    targets.set(name, { name, kind, vertices, offsets });
  }
  return targets;
};
