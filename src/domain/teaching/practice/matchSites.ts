import type { MeasuredFace } from '../../anatomy/measuredFace.ts';
import { anchorPosition, type Point, type SurfaceAnchor, triangleNormal } from '../../anatomy/surfaceAnchor.ts';
import type { PlannedSite } from '../../plan/plan.ts';
import { resolveSite } from '../../sites/resolveSite.ts';
import { assign } from './assign.ts';
import { type TargetPoint, type TreatCase, targetPoints } from './caseSchema.ts';

/** How far a site lies from the point it was meant for. */
export interface Offset {
  /** Straight. */
  readonly mm: number;
  /** Along the skin at the point: up, and away from the midline (in the midline: to the patient's left). */
  readonly upMm: number;
  readonly lateralMm: number;
}

export interface Matched {
  readonly point: TargetPoint;
  readonly site: PlannedSite;
  readonly offset: Offset;
}

export interface Matching {
  readonly matched: readonly Matched[];
  readonly missed: readonly TargetPoint[];
  /** Sites that are meant for no point of the case. */
  readonly extra: readonly PlannedSite[];
}

/** Farther from a point than so many times its field a site is meant for something else; and never nearer or farther than these, mm. */
const MEANT_TIMES = 2.5;
const MEANT_MM = { least: 10, most: 22 } as const;
export const meantWithinMm = (toleranceMm: number): number =>
  Math.max(toleranceMm, Math.min(MEANT_MM.most, Math.max(MEANT_MM.least, MEANT_TIMES * toleranceMm)));

/** Which site is meant for which point: all distances together are the least that they can be. */
export const matchSites = (practiceCase: TreatCase, sites: readonly PlannedSite[], face: MeasuredFace): Matching => {
  const points = targetPoints(practiceCase, face);
  const anchors = sites.map((site) => resolveSite(site, face));
  const offsets = points.map((point) => {
    const offsetOf = offsetFrom(point, face);
    return anchors.map((anchor) => anchor && offsetOf(anchor));
  });
  const given = assign(
    points.length,
    sites.length,
    (row, column) => offsets[row]?.[column]?.mm ?? Infinity,
    (row) => meantWithinMm(points[row]?.target.toleranceMm ?? 0),
  );
  const matched = points.flatMap((point, row): Matched[] => {
    const column = given[row] ?? null;
    const site = column === null ? undefined : sites[column];
    const offset = column === null ? null : offsets[row]?.[column];
    return site && offset ? [{ point, site, offset }] : [];
  });
  return {
    matched,
    missed: points.filter((_, row) => given[row] === null),
    extra: sites.filter((_, column) => !given.includes(column)),
  };
};

/** Measures from one point; the directions are those of its own skin. */
const offsetFrom = ({ anchor, side }: TargetPoint, face: MeasuredFace): ((to: SurfaceAnchor) => Offset) => {
  const from = anchorPosition(face.surface, anchor);
  const normal = triangleNormal(face.surface, anchor.triangle);
  const up = unit([-normal[1] * normal[0], 1 - normal[1] * normal[1], -normal[1] * normal[2]]);
  const left = cross(up, normal);
  const outward = side === 'right' ? -1 : 1;
  return (to) => {
    const at = anchorPosition(face.surface, to);
    const d: Point = [at[0] - from[0], at[1] - from[1], at[2] - from[2]];
    return { mm: Math.hypot(...d), upMm: dot(d, up), lateralMm: outward * dot(d, left) };
  };
};

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Point, b: Point): Point => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (v: Point): Point => {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
};
