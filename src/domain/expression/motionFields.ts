import { type LandmarkId, MIDLINE_LANDMARK_IDS } from '#knowledge/anatomy/ids.ts';
import type { HeadModel, HeadTarget } from '../anatomy/headModel.ts';
import { mirroredVertices } from '../anatomy/mirrorAnchor.ts';
import { anchorPosition, anchorValue } from '../anatomy/surfaceAnchor.ts';
import type { MuscleUnit, Pull } from './muscleUnits.ts';
import { type ExpressionUnit, targetOf } from './unitNames.ts';

/** mm by which the muscle of the left side moves each vertex of the cage: xyz per vertex, most of them 0. */
export type DenseField = Float32Array;

/** What the fields of the muscles are made of. */
export interface FieldGround {
  /** The field of a left muscle at full contraction, and where losing its tone does something else, that field. */
  fieldOf(unit: MuscleUnit): { readonly contracted: DenseField; readonly slack: DenseField | null };
  /** The same for what it does to the lids; null where it does nothing. */
  lidsOf(unit: MuscleUnit): { readonly contracted: DenseField; readonly slack: DenseField | null } | null;
  /** Per cage vertex: the one of the other side. */
  readonly partner: Int32Array;
}

const MIDLINE: ReadonlySet<string> = new Set(MIDLINE_LANDMARK_IDS);

export const createFieldGround = (model: HeadModel, targets: ReadonlyMap<string, HeadTarget>): FieldGround => {
  const { manifest, arrays } = model;
  const count = manifest.counts.cageVertices;
  const surface = { positions: arrays.positions, index: arrays.skinIndex };
  const partner = mirroredVertices(arrays.cage);
  const isSkin = new Uint8Array(count);
  for (const v of arrays.skinIndex) if (v < count) isSkin[v] = 1;

  const landmark = (name: string) => manifest.landmarks[(MIDLINE.has(name) ? name : `${name}-left`) as LandmarkId];

  const addUnit = (out: DenseField, unit: ExpressionUnit, scale: number): void => {
    // Half from each side, so that what is commanded alike moves alike.
    for (const side of ['left', 'right'] as const) {
      const target = targets.get(targetOf(unit, side));
      if (!target) continue;
      const step = (scale * manifest.deltas.stepMm) / 2;
      target.vertices.forEach((vertex, i) => {
        const own = side === 'left' ? vertex : (partner[vertex] as number);
        if (own < 0) return;
        const flip = side === 'left' ? 1 : -1;
        out[own * 3] = (out[own * 3] as number) + flip * step * (target.offsets[i * 3] as number);
        for (const k of [1, 2]) out[own * 3 + k] = (out[own * 3 + k] as number) + step * (target.offsets[i * 3 + k] as number);
      });
    }
  };

  const addUnits = (out: DenseField, units: NonNullable<MuscleUnit['units']>): void => {
    for (const [name, gain] of Object.entries(units)) addUnit(out, name as ExpressionUnit, gain);
  };

  /** 1 on the lower jaw and lip, 0 above the mouth. */
  const jaw = new Float32Array(count);
  for (const side of ['left', 'right']) {
    const target = targets.get(`mouth-open-${side}`);
    target?.vertices.forEach((vertex, i) => {
      const mm = Math.hypot(target.offsets[i * 3 + 1] as number, target.offsets[i * 3 + 2] as number) * manifest.deltas.stepMm;
      jaw[vertex] = Math.min(1, (jaw[vertex] as number) + step(4, 16, mm));
    });
  }

  const shareOf = (only: NonNullable<Pull['only']>, v: number): number => (only === 'jaw' ? (jaw[v] as number) : 1 - (jaw[v] as number));

  const addPull = (out: DenseField, { at, offset = [0, 0, 0], spread, mm, only }: Pull): void => {
    const [x, y, z] = anchorPosition(surface, landmark(at));
    const [cx, cy, cz] = [x + offset[0], y + offset[1], z + offset[2]];
    for (let v = 0; v < count; v++) {
      if (!isSkin[v]) continue;
      const across = Math.hypot((arrays.positions[v * 3] as number) - cx, (arrays.positions[v * 3 + 2] as number) - cz) / spread[0];
      const along = ((arrays.positions[v * 3 + 1] as number) - cy) / spread[1];
      let share = fade(Math.sqrt(across * across + along * along) / 2.2);
      if (only) share *= shareOf(only, v);
      if (share <= 0) continue;
      for (let k = 0; k < 3; k++) out[v * 3 + k] = (out[v * 3 + k] as number) + share * (mm[k] as number);
    }
  };

  const chartOf = (name: string): readonly [number, number] => {
    const [u, v] = anchorValue(arrays.skinIndex, arrays.chart, 2, landmark(name)) as [number, number];
    return [u * manifest.chart.mmPerUv + manifest.chart.leftMm, v * manifest.chart.mmPerUv + manifest.chart.bottomMm];
  };
  /** mm in space per mm up in the chart, per cage vertex. */
  let upward: Float32Array | null = null;
  const addForehead = (out: DenseField, { browMm, hairlineMm }: NonNullable<MuscleUnit['forehead']>): void => {
    upward ??= chartUpward(model);
    const brow = ['superciliare-mediale', 'superciliare-mid-pupil', 'superciliare-superius', 'superciliare-laterale'].map(chartOf);
    const [, hairline] = chartOf('trichion');
    const [crest] = chartOf('temporal-crest');
    for (let v = 0; v < count; v++) {
      const [cu, cv] = [arrays.chart[v * 2] as number, arrays.chart[v * 2 + 1] as number];
      if (!isSkin[v] || (cu === 0 && cv === 0)) continue;
      const u = cu * manifest.chart.mmPerUv + manifest.chart.leftMm;
      const up = cv * manifest.chart.mmPerUv + manifest.chart.bottomMm;
      const height = (up - alongCurve(brow, Math.abs(u))) / (hairline - alongCurve(brow, 0));
      const mm = foreheadProfile(height, browMm, hairlineMm) * step(crest + 14, crest - 10, Math.abs(u)) * step(-9, 9, u);
      for (let k = 0; k < 3; k++) out[v * 3 + k] = (out[v * 3 + k] as number) + mm * (upward[v * 3 + k] as number);
    }
  };

  return {
    partner,
    fieldOf({ units = {}, unitsOnly, pulls = [], forehead }) {
      const contracted = new Float32Array(count * 3);
      addUnits(contracted, units);
      if (unitsOnly)
        for (let i = 0; i < contracted.length; i++) contracted[i] = (contracted[i] as number) * shareOf(unitsOnly, (i / 3) | 0);
      for (const pull of pulls) addPull(contracted, pull);
      if (forehead) addForehead(contracted, forehead);
      return { contracted, slack: null };
    },
    lidsOf({ lids, slack }) {
      if (!lids) return null;
      const contracted = new Float32Array(count * 3);
      addUnits(contracted, lids);
      if (!slack) return { contracted, slack: null };
      const loosened = new Float32Array(count * 3);
      addUnits(loosened, slack);
      return { contracted, slack: loosened };
    },
  };
};

/** Skin moves towards this share of the forehead's height from both sides. */
export const C_LINE = 0.61;
/** As heights of the forehead: the upper lid's fold, and how far behind the hairline the scalp still slides. */
const FOLD = -0.3;
const SCALP = 1.6;

/** mm up at a height of the forehead: 0 the brow, 1 the hairline. */
const foreheadProfile = (height: number, browMm: number, hairlineMm: number): number => {
  if (height < 0) return browMm * step(FOLD, 0, height);
  if (height < C_LINE) return browMm * (1 - step(0, C_LINE, height) * 0.5 - (height / C_LINE) * 0.5);
  if (height < 1) return -hairlineMm * step(C_LINE, 1, height);
  return -hairlineMm * (1 - step(1, SCALP, height));
};

/** 0 at `from`, 1 at `to`, smooth between. */
const step = (from: number, to: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** 1 at 0, 0 from 1 on, smooth at both ends. */
const fade = (t: number): number => (t >= 1 ? 0 : (1 - t * t) ** 2 * (1 - t * t * 0.4));

/** The height of a curve of points at `u`; level before its first and after its last. */
const alongCurve = (points: readonly (readonly [number, number])[], u: number): number => {
  const next = points.findIndex(([x]) => x >= u);
  if (next <= 0) return (next === 0 ? points[0] : points[points.length - 1])?.[1] ?? 0;
  const [a, b] = [points[next - 1] as readonly [number, number], points[next] as readonly [number, number]];
  return a[1] + ((b[1] - a[1]) * (u - a[0])) / (b[0] - a[0]);
};

/** The direction on the skin that is up in the chart: unit length, xyz per cage vertex. */
const chartUpward = ({ arrays, manifest }: HeadModel): Float32Array => {
  const count = manifest.counts.cageVertices;
  const out = new Float32Array(count * 3);
  const { skinIndex, chart, positions } = arrays;
  for (let t = 0; t < skinIndex.length; t += 3) {
    const [a, b, c] = [skinIndex[t] as number, skinIndex[t + 1] as number, skinIndex[t + 2] as number];
    const uv = (v: number, k: number): number => chart[v * 2 + k] as number;
    const [ub, vb, uc, vc] = [uv(b, 0) - uv(a, 0), uv(b, 1) - uv(a, 1), uv(c, 0) - uv(a, 0), uv(c, 1) - uv(a, 1)];
    const area = ub * vc - uc * vb;
    if (Math.abs(area) < 1e-12) continue;
    const flip = Math.sign(area);
    for (let k = 0; k < 3; k++) {
      const p = (v: number): number => positions[v * 3 + k] as number;
      const rise = (ub * (p(c) - p(a)) - uc * (p(b) - p(a))) * flip;
      for (const v of [a, b, c]) if (v < count) out[v * 3 + k] = (out[v * 3 + k] as number) + rise;
    }
  }
  for (let v = 0; v < count; v++) {
    const length = Math.hypot(out[v * 3] as number, out[v * 3 + 1] as number, out[v * 3 + 2] as number) || 1;
    for (let k = 0; k < 3; k++) out[v * 3 + k] = (out[v * 3 + k] as number) / length;
  }
  return out;
};
