import type { Point } from '#domain/anatomy/surfaceAnchor.ts';
import type { LandmarkId, PairedLandmarkName, RegionId, RegionPartId, Side } from '#knowledge/anatomy/ids.ts';

/**
 * What an anatomist would call a point of the skin, from landmark inequalities alone: it knows nothing of the outlines,
 * the chart or the textures. Each row describes the certain middle of an area, so a point between areas has no verdict.
 * Coordinates are mm on the face at rest; `a` is the distance from the midline.
 */
export interface Verdict {
  readonly regionId: RegionId | null;
  readonly part?: RegionPartId;
  readonly side: Side;
}

type At = (id: LandmarkId | PairedLandmarkName) => Point;
type Row = {
  readonly regionId: RegionId | null;
  readonly part?: RegionPartId;
  readonly paired?: boolean;
  readonly holds: (a: number, y: number, z: number, at: At) => boolean;
};

const between = (value: number, low: number, high: number): boolean => value > low && value < high;
const near = (a: number, y: number, z: number, [x, v, w]: Point, mm: number): boolean => Math.hypot(a - x, y - v, z - w) < mm;

const ROWS: readonly Row[] = [
  // Between the temporal crests, from a finger above the brows to the hairline, which falls towards the temples.
  {
    regionId: 'forehead',
    holds: (a, y, z, at) => {
      const [crest, crestLevel, crestDepth] = at('temporal-crest');
      const top = at('trichion')[1] - 8;
      const hairline = top - (Math.max(0, a - 24) / (crest - 24)) * (top - crestLevel - 2);
      return a < crest - 6 && between(y, at('superciliare-superius')[1] + 15, hairline) && z > crestDepth;
    },
  },
  // Between the brows, from the nasal root to the level of the corrugator's belly.
  { regionId: 'glabella', holds: (a, y, z, at) => a < 8 && between(y, at('sellion')[1] + 4, at('glabella')[1] + 4.5) && z > 100 },
  // Lateral to the orbital rim, about the level of the canthus.
  {
    regionId: 'crows-feet',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level, depth] = at('lateral-orbital-rim');
      return a > x + 1 && between(y, level - 10, level + 6) && between(z, depth - 12, depth - 1);
    },
  },
  // The bony and upper cartilaginous bridge.
  {
    regionId: 'nose',
    holds: (a, y, z, at) => a < 5 && between(y, at('pronasale')[1] + 11, at('sellion')[1] - 6) && z > at('rhinion')[2] - 12,
  },
  {
    regionId: 'nasal-tip',
    holds: (a, y, z, at) => a < 5 && between(y, at('columella')[1] + 2, at('pronasale')[1] + 2) && z > at('columella')[2] - 3,
  },
  {
    regionId: 'nasal-ala',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level, depth] = at('alare');
      return between(a, x - 4, x + 0.5) && between(y, level + 0.5, level + 5) && z > depth - 2;
    },
  },
  // The side of the upper nose, medial to the inner canthus.
  {
    regionId: 'bunny-lines',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level] = at('endocanthion');
      return between(a, x - 7.2, x - 5.2) && between(y, level - 12.5, level - 6.5) && z > 100;
    },
  },
  {
    regionId: 'brow',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level] = at('superciliare-mid-pupil');
      return between(a, x - 4, x + 6) && between(y, level - 1.2, level + 1.6) && z > 95;
    },
  },
  {
    regionId: 'upper-eyelid',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level] = at('palpebrale-superius');
      return between(a, x - 4, x + 4) && between(y, level + 2, at('supraorbital-rim-mid-pupil')[1] - 1) && z > 98;
    },
  },
  {
    regionId: 'lower-eyelid',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level] = at('palpebrale-inferius');
      return between(a, x - 6, x + 6) && between(y, at('infraorbital-rim-mid-pupil')[1] + 3, level - 2) && z > 96;
    },
  },
  // Beside the wing of the nose, over the levators of the lip.
  {
    regionId: 'gummy-smile',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level] = at('alare');
      return between(a, x + 5, x + 11.5) && between(y, level - 8, level + 4) && z > 95;
    },
  },
  {
    regionId: 'lips',
    part: 'upper-lip',
    holds: (a, y, z, at) => a < 10 && between(y, at('stomion')[1] + 4, at('subnasale')[1] - 4) && z > at('stomion')[2] - 2,
  },
  {
    regionId: 'lips',
    part: 'lower-lip',
    holds: (a, y, z, at) => a < 12 && between(y, at('sublabiale')[1] + 3, at('stomion')[1] - 4) && z > at('sublabiale')[2] - 4,
  },
  // Below and lateral to the corner of the mouth, over depressor anguli oris.
  {
    regionId: 'mouth-corner',
    paired: true,
    holds: (a, y, z, at) => {
      const [x, level] = at('cheilion');
      return between(a, x + 4.5, x + 8) && between(y, level - 18, level - 8) && z > 85;
    },
  },
  {
    regionId: 'chin',
    holds: (a, y, z, at) => a < at('mental-foramen')[0] - 6 && between(y, at('gnathion')[1] + 7, at('sublabiale')[1] - 5) && z > 98,
  },
  // Below the line from tragus to mouth corner, behind the muscle's anterior border, above the angle of the jaw.
  {
    regionId: 'masseter',
    paired: true,
    holds: (a, y, z, at) => {
      const [tragus, corner] = [at('tragion'), at('cheilion')];
      const line = tragus[1] + ((z - tragus[2]) / (corner[2] - tragus[2])) * (corner[1] - tragus[1]);
      return a > 40 && between(y, at('gonion')[1] + 15, line - 4) && between(z, at('zygion')[2] - 3, at('masseter-anterior-border')[2] - 4);
    },
  },
  // Behind the temporal crest, above the level of the brow's tail.
  {
    regionId: 'temple',
    paired: true,
    holds: (a, y, z, at) =>
      a > 50 &&
      between(y, at('superciliare-laterale')[1] + 8, at('temporal-crest')[1] - 6) &&
      between(z, at('frontotemporale')[2] - 24, at('frontotemporale')[2] - 9),
  },
  { regionId: 'jawline', paired: true, holds: (a, y, z, at) => near(a, y, z, at('antegonial-notch'), 4.5) },
  // The front of the neck about the larynx.
  {
    regionId: 'neck',
    holds: (a, y, z, at) =>
      a < 22 && between(y, at('laryngeal-prominence')[1] - 20, at('laryngeal-prominence')[1] + 12) && z > 20 && z < 62,
  },
  // No region: over the parotid duct, above the line from tragus to mouth corner.
  {
    regionId: null,
    holds: (a, y, z, at) => {
      const [tragus, corner] = [at('tragion'), at('cheilion')];
      const line = tragus[1] + ((z - tragus[2]) / (corner[2] - tragus[2])) * (corner[1] - tragus[1]);
      return a > 50 && between(y, line + 1, line + 8) && between(z, at('zygion')[2] - 6, at('zygion')[2] + 20);
    },
  },
  // Nor the cheekbone, the ear, the side of the head behind the temple.
  { regionId: null, holds: (a, y, z, at) => near(a, y, z, at('malar-eminence'), 7) },
  {
    regionId: null,
    holds: (a, y, z, at) => z < at('tragion')[2] && a > 60 && between(y, at('otobasion-inferius')[1], at('otobasion-superius')[1]),
  },
];

/** The verdict on a point of the face at rest, or null where the table is silent. `at` gives landmarks of the left side. */
export const anatomicalVerdict = ([x, y, z]: Point, at: At): Verdict | null => {
  const row = ROWS.find(({ holds }) => holds(Math.abs(x), y, z, at));
  if (!row) return null;
  return {
    regionId: row.regionId,
    side: row.paired ? (x > 0 ? 'left' : 'right') : 'midline',
    ...(row.part ? { part: row.part } : {}),
  };
};
