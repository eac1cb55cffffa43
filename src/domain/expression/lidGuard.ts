import { subdivideField } from '../anatomy/catmullClark.ts';
import type { HeadModel, HeadTarget } from '../anatomy/headModel.ts';
import { headStencils, type TargetWeights } from '../anatomy/headPose.ts';

/** Keeps lids and brows apart, on whatever face. */
export interface LidGuard {
  /**
   * Adds what lids are told to what the other muscles do. Where the lids meet they stop, whoever closes them.
   * @param lids mm per cage vertex that closing and opening ask for
   * @param out mm per cage vertex of all other muscles; the lids are added to it
   */
  join(lids: Float32Array, out: Float32Array, identity: TargetWeights): void;
}

/** Where the lids face each other: a vertex of the upper margin and the one of the lower margin that it comes down on. */
interface Column {
  readonly x: number;
  readonly upper: number;
  readonly lower: number;
  readonly gapMm: number;
  /** The drawn skin is smoother than the cage: the share of a margin's movement that it makes. */
  readonly upperFollows: number;
  readonly lowerFollows: number;
}

/** Lids that are closed still leave the thickness of their lashes' line, mm. */
const CLOSED_MM = 0.25;
/** Narrower than this the opening is its corner, which does not close but ends, mm. */
const CORNER_MM = 1.5;
const COLUMN_MM = 1.6;
/** What lids move lies within this box of the face's middle, mm. */
const LID_MM = 75;

/** @param partner per cage vertex: the one of the other side */
export const createLidGuard = (model: HeadModel, targets: ReadonlyMap<string, HeadTarget>, partner: Int32Array): LidGuard => {
  const { arrays, manifest } = model;
  const count = manifest.counts.cageVertices;
  const step = manifest.deltas.stepMm;
  const at = (v: number, k: number): number => arrays.positions[v * 3 + k] as number;
  const isSkin = skinOf(model);
  const closing = upwardBy(targets.get('eye-left-closure'), count, step);
  const left = lidColumns(model, targets);
  const sides = [left, left.map((column) => mirroredColumn(column, partner))];
  const limits = browLimits(left, closing, isSkin, at, partner);
  const limited = Uint16Array.from(Array.from(limits.keys()).filter((v) => (limits[v] as number) > 0));
  const leftPlaces = Array.from({ length: count }, (_, v) => ({ v, ...placeAmong(left, at(v, 0)) })).filter(
    ({ v }) => at(v, 0) > 0 && at(v, 0) < LID_MM && Math.abs(at(v, 1)) < LID_MM && at(v, 2) > 0,
  );
  const places = [leftPlaces, leftPlaces.map((place) => ({ ...place, v: partner[place.v] as number }))];
  const riseOf = new Map<string, Float32Array>();
  const rise = (name: string): Float32Array => {
    const known = riseOf.get(name) ?? upwardBy(targets.get(name), count, step);
    riseOf.set(name, known);
    return known;
  };
  const share = new Float32Array(left.length);

  return {
    join(lids, out, identity) {
      for (const v of limited) {
        const y = out[v * 3 + 1] as number;
        if (y < 0) out[v * 3 + 1] = -softened(-y, limits[v] as number);
      }
      sides.forEach((columns, side) => {
        columns.forEach(({ upper, lower, gapMm, upperFollows, lowerFollows }, i) => {
          let gap = gapMm + (out[upper * 3 + 1] as number) - (out[lower * 3 + 1] as number);
          for (const name in identity) gap += (identity[name] ?? 0) * ((rise(name)[upper] as number) - (rise(name)[lower] as number));
          const closed = lowerFollows * (lids[lower * 3 + 1] as number) - upperFollows * (lids[upper * 3 + 1] as number);
          share[i] = closed <= 0 ? 1 : Math.min(1, Math.max(0, gap - CLOSED_MM) / closed);
        });
        for (const { v, before, after, t } of places[side] ?? []) {
          const held = (share[before] as number) * (1 - t) + (share[after] as number) * t;
          for (let k = v * 3; k < v * 3 + 3; k++) out[k] = (out[k] as number) + held * (lids[k] as number);
        }
      });
    },
  };
};

const skinOf = ({ arrays, manifest }: Pick<HeadModel, 'arrays' | 'manifest'>): Uint8Array => {
  const isSkin = new Uint8Array(manifest.counts.cageVertices);
  for (const v of arrays.skinIndex) if (v < isSkin.length) isSkin[v] = 1;
  return isSkin;
};

/** mm up per cage vertex. */
const upwardBy = (target: HeadTarget | undefined, count: number, stepMm: number): Float32Array => {
  const out = new Float32Array(count);
  target?.vertices.forEach((vertex, i) => {
    out[vertex] = stepMm * (target.offsets[i * 3 + 1] as number);
  });
  return out;
};

type At = (vertex: number, axis: number) => number;

/** Where the lids of the left eye face each other, on the face at rest. */
export const lidColumns = (model: HeadModel, targets: ReadonlyMap<string, HeadTarget>): readonly Column[] => {
  const { arrays, manifest } = model;
  const rise = (name: string): Float32Array => upwardBy(targets.get(name), manifest.counts.cageVertices, manifest.deltas.stepMm);
  const closing = rise('eye-left-closure');
  const narrowing = rise('eye-left-slit');
  const drawn = (coarse: Float32Array): Float32Array => {
    const fine = new Float32Array(manifest.counts.fineVertices);
    subdivideField(headStencils(model), coarse, 1, fine);
    return fine;
  };
  const [closes, narrows] = [drawn(closing), drawn(narrowing)];
  return columnsOf(closing, skinOf(model), (v, k) => arrays.positions[v * 3 + k] as number).map((column) => ({
    ...column,
    upperFollows: followed(closes, closing, column.upper),
    lowerFollows: followed(narrows, narrowing, column.lower),
  }));
};

const followed = (fine: Float32Array, coarse: Float32Array, v: number): number => (coarse[v] ? (fine[v] as number) / coarse[v] : 1);

/** The upper margin is what closing moves farthest; the lower one is the highest skin of the lower lid under it. */
const columnsOf = (closing: Float32Array, isSkin: Uint8Array, at: At): readonly Omit<Column, 'upperFollows' | 'lowerFollows'>[] => {
  const uppers = new Map<number, number>();
  for (let v = 0; v < closing.length; v++) {
    if (!isSkin[v] || (closing[v] as number) > -2) continue;
    const bin = Math.round(at(v, 0) / COLUMN_MM);
    const known = uppers.get(bin);
    if (known === undefined || (closing[v] as number) < (closing[known] as number)) uppers.set(bin, v);
  }
  return [...uppers.values()]
    .flatMap((upper) => {
      let lower = -1;
      for (let v = 0; v < closing.length; v++) {
        const under = isSkin[v] && closing[v] === 0 && at(v, 1) < at(upper, 1) - CORNER_MM && Math.abs(at(v, 0) - at(upper, 0)) < COLUMN_MM;
        if (!under || at(v, 2) < at(upper, 2) - 4.5) continue;
        if (lower < 0 || at(v, 1) > at(lower, 1)) lower = v;
      }
      return lower < 0 ? [] : [{ x: at(upper, 0), upper, lower, gapMm: at(upper, 1) - at(lower, 1) }];
    })
    .sort((a, b) => a.x - b.x)
    .filter(
      (column, i, all) => ![all[i - 1], all[i + 1]].some((next) => next && Math.abs(next.x - column.x) < 0.8 && next.gapMm < column.gapMm),
    );
};

const mirroredColumn = (column: Column, partner: Int32Array): Column => ({
  ...column,
  upper: partner[column.upper] as number,
  lower: partner[column.lower] as number,
});

/** How far down the skin of brow and upper lid can come, mm per cage vertex; 0 for no limit: it stays above the lid's fold. */
const browLimits = (columns: readonly Column[], closing: Float32Array, isSkin: Uint8Array, at: At, partner: Int32Array): Float32Array => {
  const limits = new Float32Array(partner.length);
  const top = Math.max(...columns.map(({ upper }) => at(upper, 1)));
  const [first, last] = [columns[0]?.x ?? 0, columns[columns.length - 1]?.x ?? 0];
  for (let v = 0; v < partner.length; v++) {
    const over = at(v, 1) - top;
    const x = at(v, 0);
    // The lid itself comes down by its own muscles: what draws the brow down hardly moves it.
    const lid = (closing[v] as number) < -0.3;
    if (!isSkin[v] || (!lid && (over < 1 || over > 30 || x < first - 4 || x > last + 12))) continue;
    const limit = lid ? 0.5 : 1.5 + over * 0.6;
    limits[v] = limit;
    limits[partner[v] as number] = limit;
  }
  return limits;
};

/** Grows with `mm` and never reaches `limit`; the first half of the way is free. */
const softened = (mm: number, limit: number): number => {
  const free = limit / 2;
  return mm <= free ? mm : free + free * (1 - Math.exp((free - mm) / free));
};

/** Between which columns `x` lies, and how far from the first to the second; beyond the last one it is that one. */
const placeAmong = (columns: readonly Column[], x: number): { readonly before: number; readonly after: number; readonly t: number } => {
  const next = columns.findIndex((column) => column.x >= x);
  if (next <= 0) {
    const end = next < 0 ? columns.length - 1 : 0;
    return { before: end, after: end, t: 0 };
  }
  const [a, b] = [columns[next - 1]?.x ?? x, columns[next]?.x ?? x];
  return { before: next - 1, after: next, t: (x - a) / (b - a || 1) };
};
