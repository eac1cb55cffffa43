import { subdivideField, subdivisionStencils, triangulate } from '#domain/anatomy/catmullClark.ts';
import type { HeadManifest } from '#domain/anatomy/headManifest.ts';
import type { HeadArrays } from '#domain/anatomy/headModel.ts';
import { vertexNormals } from '#domain/anatomy/headPose.ts';
import { LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';

const COLUMNS = 6;
const ROWS = 6;

/** A "head" of 36 quads, bulging toward +z, with one target that lifts its middle: small enough to check by hand. */
export const tinyHead = (): { readonly manifest: HeadManifest; readonly arrays: HeadArrays; readonly deltaBytes: Uint8Array } => {
  const cageVertices = (COLUMNS + 1) * (ROWS + 1);
  const cage = new Float32Array(cageVertices * 3);
  const chartCoarse = new Float32Array(cageVertices * 2);
  for (let y = 0; y <= ROWS; y++) {
    for (let x = 0; x <= COLUMNS; x++) {
      const u = x / COLUMNS - 0.5;
      const v = y / ROWS - 0.5;
      cage.set([u * 120, v * 180, 120 - 160 * (u * u + v * v)], (y * (COLUMNS + 1) + x) * 3);
      chartCoarse.set([0.5 + u * 0.8, 0.5 + v * 0.8], (y * (COLUMNS + 1) + x) * 2);
    }
  }
  const quads: number[] = [];
  for (let y = 0; y < ROWS; y++) {
    for (let x = 0; x < COLUMNS; x++) {
      const a = y * (COLUMNS + 1) + x;
      quads.push(a, a + 1, a + COLUMNS + 2, a + COLUMNS + 1);
    }
  }
  const stencils = subdivisionStencils(quads, cageVertices);
  const positions = subdivideField(stencils, cage, 3, new Float32Array(stencils.fineCount * 3));
  const chart = subdivideField(stencils, chartCoarse, 2, new Float32Array(stencils.fineCount * 2));
  const skinIndex = triangulate(stencils.quads);
  const normals = new Float32Array(positions.length);
  vertexNormals(positions, [skinIndex], normals);
  const cageTriangles = triangulate(Uint16Array.from(quads));

  const middle = 3 * (COLUMNS + 1) + 3;
  const records = new Int16Array([middle, 0, 100, 50, middle + 1, 0, 0, 200]);
  const skinTriangles = skinIndex.length / 3;
  const stream = (count: number) => ({ offset: 0, bytes: 0, count });
  const file = { bytes: 1, crc32: 0 };
  const manifest: HeadManifest = {
    version: 1,
    topology: 'tiny-head',
    licence: 'CC0-1.0',
    files: { 'head.glb': file, 'head.regions.bin': file, 'head.deltas.bin': file },
    counts: { cageVertices, cageQuads: quads.length / 4, fineVertices: stencils.fineCount, skinTriangles },
    deltas: { records: 2, stepMm: 0.01 },
    targets: [
      { name: 'lift', kind: 'expression', first: 0, count: 1 },
      { name: 'push', kind: 'expression', first: 1, count: 1 },
    ],
    regions: {
      size: 2,
      ownerSize: 2,
      spanMm: 16,
      streams: { distance: stream(4), owner: stream(4), faces: stream(skinTriangles / 4) },
      patches: [{ id: 1, regionId: 'forehead', part: null, side: 'midline', channel: 0 }],
    },
    landmarks: Object.fromEntries(
      LANDMARK_IDS.map((id) => [id, { triangle: 0, weights: [1, 0, 0] }]),
    ) as unknown as HeadManifest['landmarks'],
    eyes: {
      left: { vertices: [0, 1, 2, 3], restCentre: [30, 0, 90], restRadius: 12 },
      right: { vertices: [0, 1, 2, 3], restCentre: [-30, 0, 90], restRadius: 12 },
    },
    chart: { mmPerUv: 150, leftMm: 0, bottomMm: 0 },
    muscles: [],
  };
  return {
    manifest,
    arrays: { cage, cageTriangles, positions, normals, chart, skinIndex, allIndex: [skinIndex] },
    deltaBytes: new Uint8Array(records.buffer),
  };
};
