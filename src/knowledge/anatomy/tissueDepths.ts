import * as z from 'zod/mini';
import { factSchema, seen } from '../fact.ts';
import { gate } from '../gate.ts';
import { SITE_PLANES, type SitePlane } from '../sites/planes.ts';
import { MUSCLE_IDS, type MuscleId, REGION_IDS, type RegionId } from './ids.ts';

const mm = z.number().check(z.minimum(0), z.maximum(60));
/** Millimetres from the skin's surface, or of thickness. `meanMm` only where the source gives a mean beside its range. */
const spanSchema = z.strictObject({ fromMm: mm, toMm: mm, meanMm: z.optional(mm) }).check(z.refine(({ fromMm, toMm }) => fromMm <= toMm));
export type DepthSpan = z.infer<typeof spanSchema>;

const tissueDepthSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    muscleId: z.enum(MUSCLE_IDS),
    /** The regions whose skin it was measured under; empty where the muscle's figure holds of the muscle wherever it lies. */
    regionIds: z.array(z.enum(REGION_IDS)),
    skinToMuscleMm: z.optional(spanSchema),
    muscleThicknessMm: z.optional(spanSchema),
    skinToBoneMm: z.optional(spanSchema),
    /** Depth of a needle's tip that the source itself works out. */
    tipMm: z.optional(mm),
    /** What lies deeper and must not be reached: its distance below this muscle. */
    below: z.optional(z.strictObject({ muscleId: z.enum(MUSCLE_IDS), gapMm: spanSchema })),
    fact: factSchema,
  })
  .check(
    z.refine(
      ({ skinToMuscleMm, muscleThicknessMm, skinToBoneMm, tipMm, below }) =>
        [skinToMuscleMm, muscleThicknessMm, skinToBoneMm, tipMm, below].some((figure) => figure !== undefined),
      'no figure',
    ),
  );
export type TissueDepth = z.infer<typeof tissueDepthSchema>;

/**
 * The depths in millimetres that were read in a source, one statement each. A muscle that is not here has none: its layer is
 * then named in words and never drawn at a depth.
 */
export const TISSUE_DEPTHS: readonly TissueDepth[] = [
  {
    id: 'corrugator-thickness',
    muscleId: 'corrugator-supercilii',
    regionIds: [],
    muscleThicknessMm: { fromMm: 1.6, toMm: 1.6 },
    fact: seen('C.fig.004', 'anatomy', 'Corrugator: mean thickness 1.6 mm.', ['X_CSM_YOUTH']),
  },
  {
    id: 'lateral-orbicularis-depth',
    muscleId: 'orbicularis-oculi-orbital',
    regionIds: ['crows-feet'],
    skinToMuscleMm: { fromMm: 4.7, toMm: 5.5 },
    fact: seen(
      'B.lcl.008',
      'anatomy',
      'Anatomy, not an injection depth. Ultrasound: skin to muscle about 4.7 to 5.5 mm over the lateral orbicularis.',
      ['X_PIAO'],
    ),
  },
  {
    id: 'orbicularis-to-zygomaticus',
    muscleId: 'orbicularis-oculi-orbital',
    regionIds: ['crows-feet'],
    below: { muscleId: 'zygomaticus-major', gapMm: { fromMm: 3, toMm: 4.5 } },
    fact: seen('C.fig.007', 'anatomy', 'Zygomaticus complex: 3.0 to 4.5 mm deeper than orbicularis oculi.', ['X_PIAO']),
  },
  {
    id: 'depressor-anguli-oris',
    muscleId: 'depressor-anguli-oris',
    regionIds: [],
    skinToMuscleMm: { fromMm: 4.4, toMm: 4.4 },
    muscleThicknessMm: { fromMm: 2.8, toMm: 4.8, meanMm: 3.5 },
    tipMm: 6.1,
    fact: seen(
      'B.mouth_corner.003',
      'anatomy',
      'Skin to muscle 4.4 mm, muscle 3.5 mm thick (2.8 to 4.8), needle tip about 6.1 mm; deeper in men and with a high body mass index.',
      ['X_DAO_US'],
    ),
  },
  {
    id: 'masseter-bone',
    muscleId: 'masseter',
    regionIds: [],
    skinToBoneMm: { fromMm: 15, toMm: 25 },
    fact: seen('C.fig.011', 'anatomy', 'Skin to mandible 15 to 25 mm; deep inferior tendon 2 to 5 mm over bone.', ['X_MASS_DIT']),
  },
  {
    id: 'masseter-thickness',
    muscleId: 'masseter',
    regionIds: [],
    muscleThicknessMm: { fromMm: 18.7, toMm: 18.7 },
    fact: seen('C.fig.012', 'anatomy', 'Masseter: mean overall thickness 18.7 mm (SD 2.9).', ['X_LI_MASS']),
  },
];

const planeDepthSchema = z.strictObject({
  plane: z.enum(SITE_PLANES),
  /** null where the class has no figure, or none that fits the plane. */
  depthMm: z.nullable(spanSchema),
  fact: factSchema,
});
export type PlaneDepth = z.infer<typeof planeDepthSchema>;

const DEEP = seen('C.fig.001', 'convention', 'One injector article: deep is about 6 to 10 mm, sometimes on periosteum.', ['X_KUO']);
const MEDIUM = seen(
  'C.fig.001',
  'convention',
  'One injector article: medium is about 2 to 5 mm, through any overlying muscle into the target.',
  ['X_KUO'],
);
const WHEAL = seen(
  'C.fig.001',
  'convention',
  'One injector article: superficial is a wheal just under the skin; it gives no millimetres.',
  ['X_KUO'],
);

/**
 * What one article's classes of depth say of a plane: general, of no region. `intramuscular-superficial` is left without: the
 * article's superficial class is in the skin, not in the muscle.
 */
export const PLANE_DEPTHS: Readonly<Partial<Record<SitePlane, PlaneDepth>>> = {
  intramuscular: { plane: 'intramuscular', depthMm: { fromMm: 2, toMm: 5 }, fact: MEDIUM },
  'intramuscular-deep': { plane: 'intramuscular-deep', depthMm: { fromMm: 6, toMm: 10 }, fact: DEEP },
  subdermal: { plane: 'subdermal', depthMm: null, fact: WHEAL },
  intradermal: { plane: 'intradermal', depthMm: null, fact: WHEAL },
};

for (const depth of TISSUE_DEPTHS) gate(`tissue depth ${depth.id}`, tissueDepthSchema, depth);
for (const depth of Object.values(PLANE_DEPTHS)) gate(`plane depth ${depth.plane}`, planeDepthSchema, depth);

/** What was measured of a muscle under the skin of a region; [] where nothing was read. */
export function depthsOf(muscleId: MuscleId, regionId: RegionId): readonly TissueDepth[] {
  return TISSUE_DEPTHS.filter(
    (depth) => depth.muscleId === muscleId && (depth.regionIds.length === 0 || depth.regionIds.includes(regionId)),
  );
}
