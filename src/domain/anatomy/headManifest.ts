import * as z from 'zod/mini';
import { LANDMARK_IDS, type LandmarkId, MUSCLE_IDS, REGION_IDS, SIDES } from '#knowledge/anatomy/ids.ts';

/**
 * What `public/models/head.manifest.json` says about the built head. The model build writes it from the same schema, so a
 * name or a count cannot drift between the file and the page. Lengths are millimetres.
 */

/** The one message class of a head file that is not what it says it is. */
export class HeadFileError extends Error {
  override name = 'HeadFileError';
}

/** Names of the files that a manifest vouches for. */
export const HEAD_FILES = ['head.glb', 'head.regions.bin', 'head.deltas.bin'] as const;
export type HeadFileName = (typeof HEAD_FILES)[number];

/** Vertices and triangles are named with 16 bits in the files and on the graphics device. */
const MOST_NAMED = 65_535;
/** No length of a head is longer, mm; a larger number is damage. */
const LONGEST_MM = 1000;

const atMost = (limit: number) => z.int().check(z.gte(0), z.lte(limit));
const some = (limit: number) => z.int().check(z.gte(1), z.lte(limit));
const mm = z.number().check(z.gte(-LONGEST_MM), z.lte(LONGEST_MM));
const positiveMm = z.number().check(z.gt(0), z.lte(LONGEST_MM));
const xyz = z.tuple([mm, mm, mm]);
/** A barycentric weight; what a file rounds may leave the triangle by a hair. */
const weight = z.number().check(z.gte(-0.01), z.lte(1.01));
/** A point on the skin: a triangle of the skin's index and the barycentric weights of its corners. */
const anchor = z.object({
  triangle: atMost(MOST_NAMED),
  weights: z.tuple([weight, weight, weight]).check(z.refine(([a, b, c]) => Math.abs(a + b + c - 1) < 1e-3, 'weights do not add up to 1')),
});
/** Bytes of a file and their CRC-32. */
const file = z.object({ bytes: some(16_000_000), crc32: atMost(0xffffffff) });
/** A meshopt vertex stream of `head.regions.bin`: 4-byte vertices. */
const stream = z.object({ offset: atMost(16_000_000), bytes: atMost(16_000_000), count: atMost(4_194_304) });
const eye = z.object({
  vertices: z.array(atMost(MOST_NAMED)).check(z.minLength(4), z.maxLength(5000)),
  restCentre: xyz,
  restRadius: positiveMm,
});

const patchSchema = z.object({
  id: z.int().check(z.gte(1), z.lte(39)),
  regionId: z.enum(REGION_IDS),
  part: z.nullable(z.enum(['upper-lip', 'lower-lip'])),
  side: z.enum(SIDES),
  /** The channel of the region textures that holds this patch; touching patches have different channels. */
  channel: z.int().check(z.gte(0), z.lte(3)),
});
export type RegionPatch = z.infer<typeof patchSchema>;

const muscleSchema = z.object({
  muscleId: z.enum(MUSCLE_IDS),
  side: z.enum(SIDES),
  /** Closed loops in chart mm, u v u v …; a point is in the area when it is inside an odd number of them. */
  loops: z
    .array(
      z.array(mm).check(
        z.minLength(6),
        z.maxLength(4000),
        z.refine((loop) => loop.length % 2 === 0, 'a loop ends between u and v'),
      ),
    )
    .check(z.minLength(1), z.maxLength(20)),
});
export type MuscleArea = z.infer<typeof muscleSchema>;

/** Delta records are 8 bytes each; ten times what the shipped head has. */
const MOST_RECORDS = 600_000;
const targetSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  kind: z.enum(['identity', 'shape', 'expression']),
  first: atMost(MOST_RECORDS),
  count: atMost(MOST_NAMED),
});

export const headManifestSchema = z.object({
  version: z.literal(1),
  /** Hash of the quads and of the subdivision; an anchor made on another topology does not fit. */
  topology: z.string().check(z.minLength(4), z.maxLength(64)),
  licence: z.string().check(z.maxLength(2000)),
  /** Of each other file: its bytes, for the loading progress, and its checksum, which also tells files of two builds apart. */
  files: z.object({ 'head.glb': file, 'head.regions.bin': file, 'head.deltas.bin': file }),
  counts: z.object({
    cageVertices: some(MOST_NAMED),
    cageQuads: some(MOST_NAMED),
    fineVertices: some(MOST_NAMED),
    skinTriangles: some(MOST_NAMED),
  }),
  deltas: z.object({ records: atMost(MOST_RECORDS), stepMm: z.number().check(z.gt(0), z.lte(0.1)) }),
  targets: z.array(targetSchema).check(z.maxLength(500)),
  regions: z.object({
    size: z.int().check(z.gte(2), z.lte(2048)),
    ownerSize: z.int().check(z.gte(2), z.lte(2048)),
    spanMm: positiveMm,
    streams: z.object({ distance: stream, owner: stream, faces: stream }),
    patches: z.array(patchSchema).check(z.minLength(1), z.maxLength(39)),
  }),
  /** The area of each muscle under the skin of face and neck. */
  muscles: z.array(muscleSchema).check(z.maxLength(200)),
  landmarks: z.record(z.string(), anchor),
  eyes: z.object({ left: eye, right: eye }),
  /** The chart's unit square in millimetres: its width, and the chart mm of its corner u = v = 0. */
  chart: z.object({ mmPerUv: positiveMm, leftMm: mm, bottomMm: mm }),
});

type Parsed = z.infer<typeof headManifestSchema>;
export type HeadManifest = Omit<Parsed, 'landmarks'> & { readonly landmarks: Readonly<Record<LandmarkId, z.infer<typeof anchor>>> };

/**
 * The gate of the manifest.
 * @throws HeadFileError naming the first wrong fields
 */
export const parseHeadManifest = (input: unknown): HeadManifest => {
  const result = z.safeParse(headManifestSchema, input);
  if (!result.success) {
    const issues = result.error.issues.slice(0, 3).map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
    throw new HeadFileError(`head.manifest.json: ${issues.join('; ')}`);
  }
  const wrong = contradiction(result.data);
  if (wrong) throw new HeadFileError(`head.manifest.json: ${wrong}`);
  return result.data as HeadManifest;
};

/** What no field shows by itself: the first two statements that cannot both be true, in words; null when there are none. */
const contradiction = ({ files, counts, deltas, targets, regions, landmarks, eyes }: Parsed): string | null => {
  const missing = LANDMARK_IDS.filter((id) => !(id in landmarks));
  if (missing.length > 0) return `no landmark ${missing.slice(0, 3).join(', ')}`;
  const astray = Object.entries(landmarks).find(([, { triangle }]) => triangle >= counts.skinTriangles);
  if (astray) return `landmark ${astray[0]} lies on no triangle`;
  if (isRepeated(regions.patches.map((patch) => patch.id))) return 'two patches share one id';
  if (isRepeated(targets.map((target) => target.name))) return 'two targets share one name';
  const cut = targets.find(({ first, count }) => first + count > deltas.records);
  if (cut) return `target ${cut.name} reaches past the records`;
  for (const side of ['left', 'right'] as const)
    if (eyes[side].vertices.some((vertex) => vertex >= counts.cageVertices)) return `the ${side} eye has a vertex that is not there`;
  const { distance, owner, faces } = regions.streams;
  if (distance.count !== regions.size ** 2) return 'the distance field has another size than its stream';
  if (owner.count !== regions.ownerSize ** 2) return 'the owner field has another size than its stream';
  if (faces.count !== Math.ceil(counts.skinTriangles / 4)) return 'not one region id per triangle';
  for (const { offset, bytes } of [distance, owner, faces])
    if (offset + bytes > files['head.regions.bin'].bytes) return 'a region stream reaches past the end of its file';
  return null;
};

const isRepeated = (values: readonly unknown[]): boolean => new Set(values).size !== values.length;
