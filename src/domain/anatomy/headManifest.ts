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

const count = z.int().check(z.gte(0));
const xyz = z.tuple([z.number(), z.number(), z.number()]);
/** A point on the skin: a triangle of the skin's index and the barycentric weights of its corners. */
const anchor = z.object({ triangle: count, weights: xyz });
/** A meshopt vertex stream of `head.regions.bin`: 4-byte vertices. */
const stream = z.object({ offset: count, bytes: count, count });
const eye = z.object({ vertices: z.array(count).check(z.minLength(4)), restCentre: xyz, restRadius: z.number().check(z.gt(0)) });

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
  loops: z.array(z.array(z.number()).check(z.minLength(6))).check(z.minLength(1)),
});
export type MuscleArea = z.infer<typeof muscleSchema>;

const targetSchema = z.object({ name: z.string(), kind: z.enum(['identity', 'shape', 'expression']), first: count, count });

export const headManifestSchema = z.object({
  version: z.literal(1),
  /** Hash of the quads and of the subdivision; an anchor made on another topology does not fit. */
  topology: z.string().check(z.minLength(4)),
  licence: z.string(),
  /** Bytes of each file, for the loading progress. */
  files: z.record(z.string(), count),
  counts: z.object({ cageVertices: count, cageQuads: count, fineVertices: count, skinTriangles: count }),
  deltas: z.object({ records: count, stepMm: z.number().check(z.gt(0)) }),
  targets: z.array(targetSchema),
  regions: z.object({
    size: z.int().check(z.gte(2), z.lte(4096)),
    ownerSize: z.int().check(z.gte(2), z.lte(4096)),
    spanMm: z.number().check(z.gt(0)),
    streams: z.object({ distance: stream, owner: stream, faces: stream }),
    patches: z.array(patchSchema).check(z.maxLength(39)),
  }),
  /** The area of each muscle under the skin of face and neck. */
  muscles: z.array(muscleSchema),
  landmarks: z.record(z.string(), anchor),
  eyes: z.object({ left: eye, right: eye }),
  /** The chart's unit square in millimetres: its width, and the chart mm of its corner u = v = 0. */
  chart: z.object({ mmPerUv: z.number().check(z.gt(0)), leftMm: z.number(), bottomMm: z.number() }),
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
  const missing = LANDMARK_IDS.filter((id) => !(id in result.data.landmarks));
  if (missing.length > 0) throw new HeadFileError(`head.manifest.json: no landmark ${missing.slice(0, 3).join(', ')}`);
  const ids = new Set(result.data.regions.patches.map((patch) => patch.id));
  if (ids.size !== result.data.regions.patches.length) throw new HeadFileError('head.manifest.json: two patches share one id');
  return result.data as HeadManifest;
};
