import { FACE_LINES, type FaceLineId, type SiteMeasure } from '#knowledge/safety/measureSchema.ts';
import { walkSkin } from '../anatomy/skinWalk.ts';
import { anchorPosition, type Point, type SurfaceAnchor } from '../anatomy/surfaceAnchor.ts';
import { type FaceFrame, faceFrame, type LandmarkName } from './faceFrame.ts';
import type { SiteSpot } from './siteSpot.ts';

/**
 * Measures one spot on the face as shaped for this person. mm, `share-below` in percent; how each is measured stands with
 * `measureSchema`. Not rounded.
 * @returns null where the measure has no meaning there, such as beyond the ends of a line
 */
export function measureSpot(spot: SiteSpot, measure: SiteMeasure): number | null {
  const before = spot.measured.get(measure);
  if (before !== undefined) return before;
  const value = measured(spot, measure, faceFrame(spot.face));
  spot.measured.set(measure, value);
  return value;
}

function measured(spot: SiteSpot, measure: SiteMeasure, frame: FaceFrame): number | null {
  const { point, half } = spot;
  const at = (name: LandmarkName): Point => frame.at(name, half);
  const line = (id: FaceLineId): Point[] => FACE_LINES[id].map(at);
  switch (measure.of) {
    case 'rise':
      return point[1] - at(measure.above)[1];
    case 'fall':
      return at(measure.below)[1] - point[1];
    case 'rise-over-line':
      return point[1] - levelAt(line(measure.line), point[0]);
    case 'lateral-to':
      if (Math.abs(point[1] - at(measure.landmark)[1]) > (measure.atItsLevelMm ?? Infinity)) return null;
      return outward(spot, at(measure.landmark)[0], measure.along);
    case 'medial-to':
      return -outward(spot, at(measure.landmark)[0], measure.along);
    case 'from-midline':
      return point[0];
    case 'straight-to':
      return apart(point, at(measure.landmark));
    case 'straight-to-line':
      return toLine(point, line(measure.line));
    case 'frontal-to':
      return Math.hypot(point[0] - at(measure.onVerticalOf)[0], point[1] - at(measure.atLevelOf)[1]);
    case 'below-line':
      return belowLine(point, line(measure.line), 0, 1);
    case 'near-middle-half':
      return belowLine(point, line(measure.line), 0.25, 0.75);
    case 'behind':
      return at(measure.landmark)[2] - point[2];
    case 'in-front-of':
      return point[2] - at(measure.landmark)[2];
    case 'before-pitanguy-line':
      return beforeLine(point, lowered(at('tragion'), 5), lowered(at('superciliare-laterale'), -15));
    case 'above-jaw-border':
      return aboveBorder(point, JAW_BORDER.map(at));
    case 'below-lid-margin':
      return belowLid(spot, line('lower-lid-margin'));
    case 'lateral-to-dao-border': {
      const jaw = at('mandible-below-cheilion')[1];
      const lip = at('labiale-inferius')[1];
      const share = Math.min(1, Math.max(0, (point[1] - jaw) / (lip - jaw)));
      return point[0] - (measure.atJawMm + share * (measure.belowLipMm - measure.atJawMm));
    }
    case 'share-below': {
      const from = at(measure.from)[1];
      return (100 * (from - point[1])) / (from - at(measure.to)[1]);
    }
  }
}

/** Angle of the jaw to below the mouth corner: where the marginal mandibular branch was measured. */
const JAW_BORDER = [
  'gonion',
  'antegonial-notch',
  'mandible-mid-body',
  'mandible-below-cheilion',
] as const satisfies readonly LandmarkName[];

const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const lowered = ([x, y, z]: Point, mm: number): Point => [x, y - mm, z];

/** Level of a line at a distance from the midline; beyond its ends that of the end. */
function levelAt(line: readonly Point[], x: number): number {
  const [first, last] = [line[0] as Point, line[line.length - 1] as Point];
  if (x <= first[0]) return first[1];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    if (x <= b[0]) return a[1] + ((x - a[0]) / (b[0] - a[0] || 1)) * (b[1] - a[1]);
  }
  return last[1];
}

/** The nearest point of a segment as a share of its length, within the given axes. */
function shareAlong(p: Point, a: Point, b: Point, axes: readonly (0 | 1 | 2)[]): number {
  let along = 0;
  let length = 0;
  for (const k of axes) {
    along += (p[k] - a[k]) * (b[k] - a[k]);
    length += (b[k] - a[k]) ** 2;
  }
  return length === 0 ? 0 : along / length;
}

const mix = (a: Point, b: Point, share: number): Point =>
  [0, 1, 2].map((k) => (a[k] as number) + share * ((b[k] as number) - (a[k] as number))) as Point;

/** Straight distance to the nearest point of a line of segments. */
function toLine(point: Point, line: readonly Point[]): number {
  let nearest = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const share = Math.min(1, Math.max(0, shareAlong(point, a, b, [0, 1, 2])));
    nearest = Math.min(nearest, apart(point, mix(a, b, share)));
  }
  return nearest;
}

/** Straight down below a straight line seen from the side, between two shares of its way; null beyond them. */
function belowLine(point: Point, line: readonly Point[], from: number, to: number): number | null {
  const [a, b] = [line[0] as Point, line[line.length - 1] as Point];
  const share = (point[2] - a[2]) / (b[2] - a[2] || 1);
  return share < from || share > to ? null : a[1] + share * (b[1] - a[1]) - point[1];
}

/** How far in front of and below a rising line, seen from the side, square to it; null beyond its ends. */
function beforeLine(point: Point, a: Point, b: Point): number | null {
  const share = shareAlong(point, a, b, [1, 2]);
  if (share < 0 || share > 1) return null;
  const [uy, uz] = [b[1] - a[1], b[2] - a[2]];
  return ((point[2] - a[2]) * uy - (point[1] - a[1]) * uz) / Math.hypot(uy, uz);
}

/** Straight up above a border seen from below; null beyond its ends. */
function aboveBorder(point: Point, border: readonly Point[]): number | null {
  let nearest = Infinity;
  let height: number | null = null;
  for (let i = 1; i < border.length; i++) {
    const [a, b] = [border[i - 1] as Point, border[i] as Point];
    const share = shareAlong(point, a, b, [0, 2]);
    const kept = Math.min(1, Math.max(0, share));
    const on = mix(a, b, kept);
    const away = Math.hypot(point[0] - on[0], point[2] - on[2]);
    if (away >= nearest) continue;
    nearest = away;
    const beyond = (i === 1 && share < 0) || (i === border.length - 1 && share > 1);
    height = beyond ? null : point[1] - on[1];
  }
  return height;
}

/** Beyond a vertical at a distance from the midline, away from the midline; on the skin in a level plane, as a tape lies. */
function outward(spot: SiteSpot, x: number, along: 'straight' | 'skin'): number {
  const straight = spot.point[0] - x;
  if (along === 'straight' || spot.half === 'middle') return straight;
  const side = spot.half === 'left' ? 1 : -1;
  const way = skinWay(spot, 'horizontal', (straight > 0 ? -side : side) as 1 | -1, ([px]) =>
    straight > 0 ? Math.abs(px) <= x : Math.abs(px) >= x,
  );
  return way === null ? straight : Math.sign(straight) * way;
}

/** Down along the skin from the margin of the lower lid; straight down where the skin ends before it. */
function belowLid(spot: SiteSpot, margin: readonly Point[]): number {
  const level = levelAt(margin, spot.point[0]);
  const straight = level - spot.point[1];
  if (straight <= 0) return straight;
  return skinWay(spot, 'sagittal', 1, ([, py]) => py >= level) ?? straight;
}

const FARTHEST_MM = 60;
/** Shorter than the rim of a lid is thick, so that no step passes over it. */
const STEP_MM = 2;
/** Halving a step so often leaves a hundredth of a millimetre. */
const HALVINGS = 8;

/** How far to walk over the skin until a condition first holds; null when it never does within reach. */
function skinWay(
  { face, anchor }: SiteSpot,
  plane: 'horizontal' | 'sagittal',
  along: 1 | -1,
  reached: (p: Point) => boolean,
): number | null {
  const walk = (from: SurfaceAnchor, mm: number): SurfaceAnchor => walkSkin(face.surface, face.neighbours, from, plane, along, mm).anchor;
  const holds = (at: SurfaceAnchor): boolean => reached(anchorPosition(face.surface, at));
  let from = anchor;
  let walked = 0;
  let next = walk(from, STEP_MM);
  while (!holds(next)) {
    walked += STEP_MM;
    if (walked >= FARTHEST_MM) return null;
    from = next;
    next = walk(from, STEP_MM);
  }
  let low = 0;
  let high = STEP_MM;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (holds(walk(from, middle))) high = middle;
    else low = middle;
  }
  return walked + high;
}
