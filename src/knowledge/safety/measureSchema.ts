import * as z from 'zod/mini';
import { MIDLINE_LANDMARK_IDS, PAIRED_LANDMARK_IDS } from '../anatomy/ids.ts';

const landmark = z.enum([...MIDLINE_LANDMARK_IDS, ...PAIRED_LANDMARK_IDS]);

/** Lines between landmarks that a distance is counted from; each exists once on a side. */
export const FACE_LINES = {
  /** The hairs' own arch, medial to lateral. */
  brow: ['superciliare-mediale', 'superciliare-mid-pupil', 'superciliare-superius', 'superciliare-laterale'],
  'upper-lip-border': ['labiale-superius', 'crista-philtri', 'cheilion'],
  'lower-lip-border': ['labiale-inferius', 'cheilion'],
  'tragus-to-mouth-corner': ['tragion', 'cheilion'],
  /** Along which the angular vessels climb beside the nose. */
  'side-of-nose': ['alar-curvature', 'endocanthion'],
  'behind-jaw-angle-to-neck': ['gonion', 'neck-lateral'],
  'lower-lid-margin': ['endocanthion', 'palpebrale-inferius', 'exocanthion'],
} as const satisfies Record<string, readonly z.infer<typeof landmark>[]>;
export type FaceLineId = keyof typeof FACE_LINES;
const line = z.enum(Object.keys(FACE_LINES) as [FaceLineId, ...FaceLineId[]]);

/**
 * What is measured of one site, in mm (`share-below` in percent). A paired landmark is the one of the site's own side; of a
 * site in the midline it is the mean of both.
 * - `rise`: straight up above a landmark; `fall`: straight down below one; `rise-over-line`: straight up above a line, at the site's own distance from the midline;
 * - `lateral-to`, `medial-to`: away from or towards the midline beyond a landmark, in the frontal view or, with `along: skin`, on the skin in a level plane; with
 *   `atItsLevelMm` only of sites no further above or below the landmark than this;
 * - `from-midline`: in the frontal view;
 * - `straight-to` a landmark, or `straight-to-line`: the straight line between skin points, through whatever lies between;
 * - `frontal-to`: in the frontal view, to the vertical of one landmark at the level of another;
 * - `below-line`: straight down below a line, as seen from the side; none beyond its ends;
 * - `near-middle-half`: as `below-line`, only along the middle half of the line;
 * - `behind`, `in-front-of`: of a landmark, as seen from the side, level;
 * - `before-pitanguy-line`: in front of and below the line from 5 mm below the tragus to 15 mm above the lateral brow end, as seen from the side;
 * - `above-jaw-border`: straight up above the lower border of the mandible from its angle to below the mouth corner; none beyond;
 * - `below-lid-margin`: down along the skin from the margin of the lower lid;
 * - `lateral-to-dao-border`: beyond the medial border of depressor anguli oris, whose distance from the midline is given at the jaw and below the lip;
 * - `share-below`: how far down a site lies on the way from one level to another.
 */
export const measureSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('rise'), above: landmark }),
  z.strictObject({ of: z.literal('fall'), below: landmark }),
  z.strictObject({ of: z.literal('rise-over-line'), line }),
  z.strictObject({ of: z.literal('lateral-to'), landmark, along: z.enum(['straight', 'skin']), atItsLevelMm: z.optional(z.number()) }),
  z.strictObject({ of: z.literal('medial-to'), landmark, along: z.enum(['straight', 'skin']) }),
  z.strictObject({ of: z.literal('from-midline') }),
  z.strictObject({ of: z.literal('straight-to'), landmark }),
  z.strictObject({ of: z.literal('straight-to-line'), line }),
  z.strictObject({ of: z.literal('frontal-to'), onVerticalOf: landmark, atLevelOf: landmark }),
  z.strictObject({ of: z.literal('below-line'), line }),
  z.strictObject({ of: z.literal('near-middle-half'), line }),
  z.strictObject({ of: z.literal('behind'), landmark }),
  z.strictObject({ of: z.literal('in-front-of'), landmark }),
  z.strictObject({ of: z.literal('before-pitanguy-line') }),
  z.strictObject({ of: z.literal('above-jaw-border') }),
  z.strictObject({ of: z.literal('below-lid-margin') }),
  z.strictObject({ of: z.literal('lateral-to-dao-border'), atJawMm: z.number(), belowLipMm: z.number() }),
  z.strictObject({ of: z.literal('share-below'), from: landmark, to: landmark }),
]);
/** What a rule measures of a site. */
export type SiteMeasure = z.infer<typeof measureSchema>;
