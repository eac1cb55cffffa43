import * as z from 'zod/mini';
import { MUSCLE_IDS, type MuscleId, REGION_IDS, SIDES } from '#knowledge/anatomy/ids.ts';
import type { Activations } from '../../expression/activation.ts';
import { EXPRESSION_PRESET_IDS } from '../../expression/presets.ts';

const degrees = z.number().check(z.gte(-180), z.lte(180));
const mm = z.number().check(z.gte(-400), z.lte(400));

/** Where the camera looks from, in the head's space: azimuth to the patient's left, elevation upwards. */
export const cameraPoseSchema = z.readonly(
  z.object({
    azimuthDeg: degrees,
    elevationDeg: degrees,
    /** What stands in the middle, mm. */
    target: z.readonly(z.tuple([mm, mm, mm])),
    /** How much fitted into what no panel covered, across and upright; any other window shows at least that. */
    acrossMm: z.number().check(z.gte(10), z.lte(3000)),
    uprightMm: z.number().check(z.gte(10), z.lte(3000)),
  }),
);
export type CameraPose = z.infer<typeof cameraPoseSchema>;

/** What lies under the skin beside the muscles; the same names as the page's switches. */
export const SAVED_LAYERS = ['muscles', 'vessels', 'nerves', 'bone', 'labels'] as const;

const MUSCLE_SIDES = MUSCLE_IDS.flatMap((id) => [`${id}:left`, `${id}:right`] as const) as readonly `${MuscleId}:${'left' | 'right'}`[];

/** Everything that one look at the face is made of, but for the camera. Nothing of it says whose face it is. */
export const shownFaceSchema = z.readonly(
  z.object({
    /** How far the face is opened: 0 the skin is whole, 4 only bone. */
    depth: z.number().check(z.gte(0), z.lte(4)),
    onlyRegion: z.boolean(),
    layers: z.readonly(z.object(Object.fromEntries(SAVED_LAYERS.map((name) => [name, z.boolean()])) as LayerShape)),
    isolated: z.nullable(z.enum(MUSCLE_IDS)),
    region: z.nullable(z.readonly(z.object({ regionId: z.enum(REGION_IDS), side: z.nullable(z.enum(SIDES)) }))),
    /** The bands of what is to be kept clear of. */
    danger: z.boolean(),
    expression: z.enum(EXPRESSION_PRESET_IDS),
    /** Muscle by muscle, 0 to 1, in place of the expression; null where the expression moves the face. */
    activations: z.nullable(z.partialRecord(z.enum(MUSCLE_SIDES), z.number().check(z.gte(0), z.lte(1)))),
    /** Days since the injection, where the effect of the plan at hand is looked at; null where it is not. */
    day: z.nullable(z.number().check(z.gte(0), z.lte(270))),
    /** 0 the head's female shape, 1 its male one, and years that it looks; null: the face that is shown at that moment. */
    face: z.nullable(z.readonly(z.object({ sex: z.number().check(z.gte(0), z.lte(1)), age: z.number().check(z.gte(25), z.lte(85)) }))),
  }),
);
export type ShownFace = z.infer<typeof shownFaceSchema>;
type LayerShape = Record<(typeof SAVED_LAYERS)[number], z.ZodMiniBoolean>;

/** A look at the face that can be gone back to. */
export const savedViewSchema = z.readonly(
  z.object({
    /** null: the whole face from the front. */
    camera: z.nullable(cameraPoseSchema),
    shown: shownFaceSchema,
  }),
);
export type SavedView = z.infer<typeof savedViewSchema>;

/** The face with its skin whole, at rest, nothing chosen. */
export const PLAIN_FACE: ShownFace = {
  depth: 0,
  onlyRegion: false,
  layers: { muscles: true, vessels: false, nerves: false, bone: true, labels: false },
  isolated: null,
  region: null,
  danger: false,
  expression: 'rest',
  activations: null,
  day: null,
  face: null,
};

/** What the muscles are told, without what stays at rest: shorter to keep and to send. */
export function movingOnly(activations: Activations | null): ShownFace['activations'] {
  return activations && (Object.fromEntries(Object.entries(activations).filter(([, share]) => share)) as ShownFace['activations']);
}
