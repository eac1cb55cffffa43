import { createHash } from 'node:crypto';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { type SubdivisionStencils, subdivideField, subdivisionStencils, triangulate } from '#domain/anatomy/catmullClark.ts';
import { vertexNormals } from '#domain/anatomy/headPose.ts';
import { anchorPosition, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { LandmarkId } from '#knowledge/anatomy/ids.ts';
import { aboveHeadband, buildBrows, buildHeadband } from './attachments.ts';
import { type Cage, cutCage, PART_IDS, type PartId } from './cage.ts';
import { buildChart, chartUv } from './chartOfFace.ts';
import { buildRegionField, type RegionField } from './distanceField.ts';
import { buildExpressions } from './expression.ts';
import { buildIdentity, eyeball, type Identity, type TargetField } from './identity.ts';
import { bindLandmarks } from './landmarks.ts';
import { lashUv } from './lashes.ts';
import { drawMuscleAreas, type MuscleArea } from './muscleAreas.ts';
import { bakeOcclusion } from './occlusion.ts';
import { drawPatches, type Patch } from './patches.ts';
import { openSource } from './source.ts';
import { paintTint } from './tint.ts';

/** Everything that the files of `public/models` are written from. */
export interface Head {
  readonly cage: Cage;
  readonly identity: Identity;
  readonly targets: readonly TargetField[];
  readonly stencils: SubdivisionStencils;
  /** Default head: xyz per fine vertex, mm, rounded as shipped. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Triangles of each drawn part; the lash strips count as one part. */
  readonly triangles: Readonly<Record<'skin' | 'upper-teeth' | 'lower-teeth' | 'tongue' | 'lashes', Uint16Array>>;
  /** uv per fine vertex, 0..1: the face chart on the skin, along and across the strip on the lashes. */
  readonly uv: Float32Array;
  /** openness, in-chart, under the headband, spare: four per fine vertex, 0..1. */
  readonly occlusion: Float32Array;
  readonly tint: Float32Array;
  readonly landmarks: Readonly<Record<LandmarkId, SurfaceAnchor>>;
  readonly patches: readonly Patch[];
  readonly muscles: readonly MuscleArea[];
  readonly field: RegionField;
  /** Patch id of each skin triangle, 0 for none. */
  readonly patchOfTriangle: Uint8Array;
  readonly eyes: Readonly<Record<'left' | 'right', ReturnType<typeof eyeball>>>;
  readonly brows: ReturnType<typeof buildBrows>;
  readonly headband: ReturnType<typeof buildHeadband>;
  /** Changes whenever an anchor made on one build would mean another place on the next. */
  readonly topology: string;
}

const POSITION_STEP = 1 / 128;
/**
 * The source's neutral face stands with its lips a little apart and its brows drawn. This much of its own expression
 * units turns it into a face at ease, which is what an assessment at rest starts from.
 */
const AT_EASE: Readonly<Record<string, number>> = {
  'mouth-open-left': -0.075,
  'mouth-open-right': -0.075,
  'mouth-corner-puller-left': 0.05,
  'mouth-corner-puller-right': 0.05,
  'eyebrows-left-inner-up': 0.22,
  'eyebrows-right-inner-up': 0.22,
  'eyebrows-left-up': 0.12,
  'eyebrows-right-up': 0.12,
};

/** meshopt may turn a triangle's corners; what it makes of the index is taken as the index from the start, so anchors agree with the file. */
const asStored = (triangles: Uint16Array): Uint16Array => {
  const wide = Uint32Array.from(triangles);
  const bytes = MeshoptEncoder.encodeIndexBuffer(new Uint8Array(wide.buffer), wide.length, 4);
  const decoded = new Uint8Array(wide.length * 4);
  MeshoptDecoder.decodeIndexBuffer(decoded, wide.length, 4, bytes);
  return Uint16Array.from(new Uint32Array(decoded.buffer));
};

/** Triangles of a sphere that stands in for an eyeball while light is baked. */
const sphereSoup = ({ centre, radius }: ReturnType<typeof eyeball>): number[] => {
  const soup: number[] = [];
  const point = (i: number, j: number): number[] => {
    const [turn, tilt] = [(i / 24) * 2 * Math.PI, (j / 12) * Math.PI];
    const out = [Math.sin(tilt) * Math.cos(turn), Math.cos(tilt), Math.sin(tilt) * Math.sin(turn)];
    return centre.map((value, k) => value + radius * 0.98 * (out[k] as number));
  };
  for (let i = 0; i < 24; i++)
    for (let j = 0; j < 12; j++)
      soup.push(...point(i, j), ...point(i + 1, j), ...point(i, j + 1), ...point(i + 1, j), ...point(i + 1, j + 1), ...point(i, j + 1));
  return soup;
};

/** Runs the whole build in memory. Deterministic: the same source gives the same numbers on every machine. */
export const buildHead = async (say: (step: string) => void): Promise<Head> => {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  say('source');
  const source = openSource();
  const cage = cutCage(source);
  const neutral = buildIdentity(source, cage);
  const targets = [...neutral.targets, ...buildExpressions(source, cage, neutral.rest, neutral.scale.female)];
  const identity = {
    ...neutral,
    rest: neutral.rest.map((value, i) =>
      targets.reduce((sum, { name, delta }) => sum + (AT_EASE[name] ?? 0) * (delta[i] as number), value),
    ),
  };
  const count = cage.sourceVertex.length;
  const stencils = subdivisionStencils(Uint16Array.from(cage.quads), count);
  const subdivide = (field: Float64Array): Float32Array => subdivideField(stencils, field, 3, new Float32Array(stencils.fineCount * 3));
  const positions = subdivide(identity.rest).map((value) => Math.round(value / POSITION_STEP) * POSITION_STEP);
  // Landmarks and lip colour are told on the untouched source face and follow the skin from there.
  const untouched = subdivide(neutral.rest);

  const partTriangles = (...parts: PartId[]): Uint16Array => {
    const quads = parts.flatMap((part) => {
      const { firstQuad, quadCount } = cage.parts[part];
      return [...stencils.quads.subarray(firstQuad * 16, (firstQuad + quadCount) * 16)];
    });
    return asStored(triangulate(Uint16Array.from(quads)));
  };
  const triangles = {
    skin: partTriangles('skin'),
    'upper-teeth': partTriangles('upper-teeth'),
    'lower-teeth': partTriangles('lower-teeth'),
    tongue: partTriangles('tongue'),
    lashes: partTriangles(...PART_IDS.filter((part) => part.includes('lashes'))),
  };
  const solid = [...triangles.skin, ...triangles['upper-teeth'], ...triangles['lower-teeth'], ...triangles.tongue];
  const normals = new Float32Array(positions.length);
  vertexNormals(positions, Object.values(triangles), normals);
  const eyes = { left: eyeball(cage, identity.rest, 'left'), right: eyeball(cage, identity.rest, 'right') };
  say('light');
  const openness = bakeOcclusion(positions, normals, Uint32Array.from(solid), [...sphereSoup(eyes.left), ...sphereSoup(eyes.right)]);
  const landmarks = bindLandmarks(untouched, triangles.skin);
  const landmarkAt = (id: LandmarkId): [number, number, number] =>
    anchorPosition({ positions: untouched, index: triangles.skin }, landmarks[id]);

  say('chart');
  const chart = buildChart(source, cage, identity.rest, openness);
  const fineChart = subdivideField(stencils, chart.mm, 2, new Float32Array(stencils.fineCount * 2));
  const inChart = subdivideField(stencils, chart.inside, 1, new Float32Array(stencils.fineCount));
  const chartPoint = ({ triangle, weights }: SurfaceAnchor): [number, number] => {
    const out: [number, number] = [0, 0];
    weights.forEach((weight, k) => {
      const vertex = triangles.skin[triangle * 3 + k] as number;
      out[0] += weight * (fineChart[vertex * 2] as number);
      out[1] += weight * (fineChart[vertex * 2 + 1] as number);
    });
    return out;
  };
  say('regions');
  const chartOf = (id: LandmarkId): [number, number] => chartPoint(landmarks[id]);
  const patches = drawPatches(chartOf);
  const field = buildRegionField(patches, 512, 256);
  const third: [number, number, number] = [1 / 3, 1 / 3, 1 / 3];
  const patchOfTriangle = Uint8Array.from({ length: triangles.skin.length / 3 }, (_, triangle) =>
    field.patchAt(...chartPoint({ triangle, weights: third })),
  );

  const uv = chartUv(fineChart);
  lashUv(cage, stencils, positions, eyes, uv);
  const occlusion = new Float32Array(stencils.fineCount * 4);
  for (let v = 0; v < stencils.fineCount; v++) {
    occlusion[v * 4] = openness[v] as number;
    occlusion[v * 4 + 1] = Math.min(1, Math.max(0, inChart[v] as number));
    const height = aboveHeadband(positions[v * 3 + 1] as number, positions[v * 3 + 2] as number);
    occlusion[v * 4 + 2] = height > 0 ? 1 : 0;
  }
  say('brows and headband');
  const brows = buildBrows(positions, triangles.skin);
  const headband = buildHeadband(positions, triangles.skin);
  const hash = createHash('sha256');
  hash.update(new Uint8Array(triangles.skin.buffer));
  hash.update(new Uint8Array(Uint16Array.from(cage.quads).buffer));
  return {
    cage,
    identity,
    targets,
    stencils,
    positions,
    normals,
    triangles,
    uv,
    occlusion,
    tint: paintTint(untouched, landmarkAt),
    landmarks,
    patches,
    muscles: drawMuscleAreas(chartOf),
    field,
    patchOfTriangle,
    eyes,
    brows,
    headband,
    topology: hash.digest('hex').slice(0, 16),
  };
};
