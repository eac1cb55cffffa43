import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Accessor, Document, NodeIO, type Primitive, type TypedArray } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { crc32 } from '#domain/anatomy/crc32.ts';
import { sealManifest } from '#domain/anatomy/headFileCheck.ts';
import type { HeadFileName } from '#domain/anatomy/headManifest.ts';
import { anchorPosition } from '#domain/anatomy/surfaceAnchor.ts';
import type { AttachedMesh } from './attachments.ts';
import { CHART_WINDOW, SPAN_MM } from './distanceField.ts';
import type { Head } from './headBuild.ts';

const LICENCE =
  'Head geometry and expression targets: MakeHuman base mesh and targets, CC0 1.0 (MakeHuman project, asset release of commit a8bc2d54). Face chart, regions, landmarks, brows, headband and shading data: Facies contributors, CC0 1.0.';
/** One step of a delta, mm: 32,767 steps reach 163 mm, and the source itself is quantised to 0.1 mm. */
const DELTA_STEP_MM = 0.005;
/** Shorter offsets than this are no part of a target, mm. */
const DELTA_FLOOR_MM = 0.02;

/** glTF's mode number for a point list. */
const POINTS = 0;

const byte = (values: Float32Array): Uint8Array => Uint8Array.from(values, (value) => Math.round(Math.min(1, Math.max(0, value)) * 255));
const short = (values: ArrayLike<number>): Uint16Array =>
  Uint16Array.from(values, (value) => Math.round(Math.min(1, Math.max(0, value)) * 65_535));

const writeGlb = async (head: Head): Promise<Uint8Array> => {
  const document = new Document();
  const asset = document.getRoot().getAsset();
  asset.generator = 'Facies model build';
  asset.copyright = 'CC0 1.0';
  document.getRoot().setExtras({ licence: LICENCE, units: 'millimetre', topology: head.topology });
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  document.createExtension(KHRMeshQuantization).setRequired(true);
  const buffer = document.createBuffer();
  // A copy lies in a buffer of its own, as the writer's types ask.
  const accessor = (
    array: Float32Array | Uint16Array | Uint8Array | Uint32Array | Int8Array,
    type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4',
    normalized = false,
  ): Accessor =>
    document
      .createAccessor()
      .setArray(array.slice() as TypedArray)
      .setType(type)
      .setNormalized(normalized)
      .setBuffer(buffer);
  const scene = document.createScene('head');
  const add = (name: string, primitive: Primitive): void => {
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
  };

  const pool = {
    POSITION: accessor(head.positions, 'VEC3'),
    NORMAL: accessor(
      Int8Array.from(head.normals, (value) => Math.round(value * 127)),
      'VEC3',
      true,
    ),
    TEXCOORD_0: accessor(short(head.uv), 'VEC2', true),
    _OCCLUSION: accessor(byte(head.occlusion), 'VEC4', true),
    _TINT: accessor(byte(head.tint), 'VEC4', true),
  };
  for (const [name, triangles] of Object.entries(head.triangles)) {
    const primitive = document.createPrimitive().setIndices(accessor(triangles, 'SCALAR'));
    for (const [semantic, attribute] of Object.entries(pool)) primitive.setAttribute(semantic, attribute);
    add(name, primitive);
  }
  const addAttached = (name: string, mesh: AttachedMesh): void => {
    const positions = Float32Array.from(
      mesh.points.flatMap((point) => anchorPosition({ positions: head.positions, index: head.triangles.skin }, point)),
    );
    add(
      name,
      document
        .createPrimitive()
        .setIndices(accessor(Uint16Array.from(mesh.triangles), 'SCALAR'))
        .setAttribute(
          'POSITION',
          accessor(
            positions.map((value) => Math.round(value * 128) / 128),
            'VEC3',
          ),
        )
        .setAttribute('TEXCOORD_0', accessor(short(mesh.uv), 'VEC2', true))
        .setAttribute(
          '_TRIANGLE',
          accessor(
            Uint16Array.from(mesh.points, (point) => point.triangle),
            'SCALAR',
          ),
        )
        .setAttribute('_WEIGHTS', accessor(short(mesh.points.flatMap((point) => [...point.weights])), 'VEC3', true))
        .setAttribute('_LIFT', accessor(Float32Array.from(mesh.lift), 'SCALAR')),
    );
  };
  addAttached('brows', head.brows);
  addAttached('headband', head.headband);

  const eye = unitSphere(40, 28);
  add(
    'eye',
    document.createPrimitive().setIndices(accessor(eye.triangles, 'SCALAR')).setAttribute('POSITION', accessor(eye.positions, 'VEC3')),
  );
  // Points, not triangles: a triangle list may come back with its corners turned, and these are pairs that make quads.
  const pairs = Uint16Array.from(
    { length: (head.cage.quads.length / 4) * 6 },
    (_, i) => head.cage.quads[Math.floor(i / 6) * 4 + ([0, 1, 2, 0, 2, 3][i % 6] as number)] as number,
  );
  add(
    'cage',
    document
      .createPrimitive()
      .setMode(POINTS)
      .setIndices(accessor(pairs, 'SCALAR'))
      .setAttribute(
        'POSITION',
        accessor(
          Float32Array.from(head.identity.rest, (value) => Math.round(value * 1024) / 1024),
          'VEC3',
        ),
      ),
  );
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  const glb = await io.writeBinary(document);
  const stored = (await io.readBinary(glb))
    .getRoot()
    .listMeshes()
    .find((mesh) => mesh.getName() === 'skin')
    ?.listPrimitives()[0]
    ?.getIndices()
    ?.getArray();
  if (!head.triangles.skin.every((vertex, i) => stored?.[i] === vertex))
    throw new Error('the stored skin index differs from the one that anchors were made on');
  return glb;
};

/** Sphere of radius 1 with its poles on the z axis, so that the rings of the iris run along the mesh. */
const unitSphere = (columns: number, rows: number): { positions: Float32Array; triangles: Uint16Array } => {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let r = 0; r <= rows; r++) {
    const tilt = (r / rows) * Math.PI;
    for (let c = 0; c <= columns; c++) {
      const turn = (c / columns) * 2 * Math.PI;
      positions.push(Math.sin(tilt) * Math.cos(turn), Math.sin(tilt) * Math.sin(turn), Math.cos(tilt));
    }
  }
  const row = columns + 1;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const a = r * row + c;
      triangles.push(a, a + row, a + row + 1, a, a + row + 1, a + 1);
    }
  }
  return {
    positions: Float32Array.from(positions, (value) => Math.round(value * 16_384) / 16_384),
    triangles: Uint16Array.from(triangles),
  };
};

const encode = (bytes: Uint8Array, stride: number): Uint8Array => MeshoptEncoder.encodeVertexBuffer(bytes, bytes.length / stride, stride);

const packDeltas = (head: Head): { records: Uint8Array; targets: { name: string; kind: string; first: number; count: number }[] } => {
  const words: number[] = [];
  const targets = head.targets.map(({ name, kind, delta }) => {
    const first = words.length / 4;
    for (let v = 0; v < delta.length / 3; v++) {
      const offset = [0, 1, 2].map((k) => delta[v * 3 + k] as number);
      if (Math.hypot(...offset) < DELTA_FLOOR_MM) continue;
      words.push(v, ...offset.map((value) => Math.round(value / DELTA_STEP_MM) & 0xffff));
    }
    return { name, kind, first, count: words.length / 4 - first };
  });
  return { records: new Uint8Array(Uint16Array.from(words).buffer), targets };
};

/** Writes head.glb, head.deltas.bin, head.regions.bin and head.manifest.json into a folder; returns the sizes in bytes. */
export const writeHead = async (head: Head, folder: string): Promise<Record<string, number>> => {
  const glb = await writeGlb(head);
  const { records, targets } = packDeltas(head);
  const deltas = encode(records, 8);
  const padded = new Uint8Array(Math.ceil(head.patchOfTriangle.length / 4) * 4);
  padded.set(head.patchOfTriangle);
  const streams: Record<string, { offset: number; bytes: number; count: number }> = {};
  const chunks: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries({ distance: head.field.distance, owner: head.field.owner, faces: padded })) {
    const packed = encode(bytes, 4);
    streams[name] = { offset, bytes: packed.length, count: bytes.length / 4 };
    chunks.push(packed);
    offset += packed.length;
  }
  const regions = Buffer.concat(chunks);
  const binaries: Record<HeadFileName, Uint8Array> = { 'head.glb': glb, 'head.deltas.bin': deltas, 'head.regions.bin': regions };
  const round = (value: number): number => Math.round(value * 1e6) / 1e6;
  const eyeOf = (side: 'left' | 'right') => ({
    vertices: head.cage.eyes[side],
    restCentre: head.eyes[side].centre.map(round),
    restRadius: round(head.eyes[side].radius),
  });
  const manifest = {
    version: 1,
    topology: head.topology,
    licence: LICENCE,
    files: Object.fromEntries(Object.entries(binaries).map(([name, bytes]) => [name, { bytes: bytes.length, crc32: crc32(bytes) }])),
    counts: {
      cageVertices: head.cage.sourceVertex.length,
      cageQuads: head.cage.quads.length / 4,
      fineVertices: head.stencils.fineCount,
      skinTriangles: head.triangles.skin.length / 3,
    },
    deltas: { records: records.length / 8, stepMm: DELTA_STEP_MM },
    targets,
    regions: {
      size: head.field.size,
      ownerSize: head.field.ownerSize,
      spanMm: SPAN_MM,
      streams,
      patches: head.patches.map(({ id, regionId, part, side }) => ({ id, regionId, part, side, channel: head.field.channel[id - 1] })),
    },
    muscles: head.muscles,
    landmarks: Object.fromEntries(
      Object.entries(head.landmarks).map(([id, { triangle, weights }]) => [id, { triangle, weights: weights.map(round) }]),
    ),
    eyes: { left: eyeOf('left'), right: eyeOf('right') },
    chart: { mmPerUv: CHART_WINDOW.size, leftMm: CHART_WINDOW.left, bottomMm: CHART_WINDOW.bottom },
  };
  mkdirSync(folder, { recursive: true });
  const files: Record<string, Uint8Array | string> = { ...binaries, 'head.manifest.json': sealManifest(manifest) };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, bytes.length]));
};
