import type { Seams } from './midlineSeams.ts';
import type { Sheet } from './sheetLayout.ts';
import { gap } from './sheetLayout.ts';

/** What never changes of the drawn vertices; four numbers each. */
export interface SheetShape {
  /** Fibre coordinates: mm across and along the fibre (for the fibres' drawing), then how far from origin and insertion, 1 = where the tendon ends. */
  readonly fibre: Float32Array;
  /** mm by which the surface is raised over the strand, its slope across and along, mm to the nearest free border. */
  readonly form: Float32Array;
  /** Layer, muscle number, thickness mm, a number 0..1 of its own for each bundle. */
  readonly kind: Float32Array;
}

/** No tendon, or no free border. */
const FAR = 8;
const LEAST_UNDER_SKIN_MM = 0.45;
/** A thick belly rises towards the skin by no more than this share of its depth. */
const MOST_OF_DEPTH = 0.62;
/** The relief is drawn a little stronger than it is, as plates do. */
const RELIEF = 1.25;
const STEEPEST = 1.1;
/** Strands that lie less deep than this stay on fascia that a thin fold keeps from going in. */
const FOLD_MM = 4;

/** The sheets on the default face, per vertex: mm xyz, unit normals of the skin above, mm under the skin, and how deep fascia lies there. */
export interface RestSheets {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly depth: Float32Array;
  readonly floor: Float32Array;
}

export const shapeSheets = (sheets: readonly Sheet[], rest: RestSheets, seams: Seams): SheetShape => {
  const vertices = rest.depth.length;
  const shape = { fibre: new Float32Array(vertices * 4), form: new Float32Array(vertices * 4), kind: new Float32Array(vertices * 4) };
  for (const sheet of sheets) {
    layFibres(sheet, rest.positions, seams, shape.fibre);
    raise(sheet, rest, seams, shape);
    slope(sheet, rest, seams, shape.form);
  }
  return shape;
};

/** A number 0..1 that seems random. */
const scattered = (seed: number): number => {
  const value = Math.sin(seed * 127.1 + 11.7) * 43758.5453;
  return value - Math.floor(value);
};

const layFibres = (sheet: Sheet, rest: Float32Array, { joined }: Seams, fibre: Float32Array): void => {
  const { bundle, columns, rows, firstVertex } = sheet;
  const [atOrigin, atInsertion] = bundle.course.tendon;
  let width = 0;
  for (let r = 0; r < rows; r++)
    for (let c = 1; c < columns; c++) width += gap(rest, firstVertex + c * rows + r, firstVertex + (c - 1) * rows + r) / rows;
  const step = width / (columns - 1);
  // Halves that meet are drawn as each other's mirror, so that no fibre breaks off in the midline.
  const meets = bundle.course.meetsMidline;
  const seed = scattered(sheet.muscle * 7.3 + (meets ? bundle.part.length : bundle.firstStrand));
  const end = (vertex: number, share: number, tendon: number): number =>
    bundle.closed || joined[vertex] === 1 ? FAR : Math.min(FAR, share / Math.max(tendon, 0.04));
  const lengths = columnLengths(sheet, rest);
  for (let c = 0; c < columns; c++) {
    const whole = lengths[(c + 1) * rows - 1] || 1;
    // A loop closes on a whole number of the drawing's repeats.
    const stretch = bundle.closed ? (Math.max(1, Math.round(whole / FIBRE_TILE_MM.along)) * FIBRE_TILE_MM.along) / whole : 1;
    const [originJoined, insertionJoined] = [joined[firstVertex + c * rows] === 1, joined[firstVertex + c * rows + rows - 1] === 1];
    for (let r = 0; r < rows; r++) {
      const v = firstVertex + c * rows + r;
      const share = (lengths[c * rows + r] as number) / whole;
      fibre[v * 4] = c * step + seed * FIBRE_TILE_MM.across;
      fibre[v * 4 + 1] = (lengths[c * rows + r] as number) * stretch + (bundle.closed || meets ? 0 : seed * 7 * FIBRE_TILE_MM.along);
      fibre[v * 4 + 2] = originJoined ? FAR : end(v, share, atOrigin);
      fibre[v * 4 + 3] = insertionJoined ? FAR : end(v, 1 - share, atInsertion);
    }
  }
};

/** Size of one repeat of the fibres' drawing, mm. */
export const FIBRE_TILE_MM = { across: 30, along: 90 } as const;

const smooth = (low: number, high: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

/** mm from the origin along each fine strand. */
const columnLengths = ({ columns, rows, firstVertex }: Sheet, rest: Float32Array): Float32Array => {
  const lengths = new Float32Array(columns * rows);
  for (let c = 0; c < columns; c++) {
    for (let r = 1; r < rows; r++) {
      const v = firstVertex + c * rows + r;
      lengths[c * rows + r] = (lengths[c * rows + r - 1] as number) + gap(rest, v, v - 1);
    }
  }
  return lengths;
};

/** Lens-shaped across: full in the middle, tucked in at the free borders and at the tendons. */
const raise = (sheet: Sheet, { positions: rest, depth, floor }: RestSheets, { joined }: Seams, { fibre, form, kind }: SheetShape): void => {
  const { bundle, columns, rows, firstVertex, muscle } = sheet;
  const { thicknessMm, layer } = bundle.course;
  const seed = scattered(muscle * 3.1);
  const isSeam = (c: number): boolean => {
    let count = 0;
    for (let r = 0; r < rows; r++) count += joined[firstVertex + c * rows + r] as number;
    return count > 0;
  };
  const seamFirst = isSeamColumn(isSeam(0), 0, sheet, joined);
  const seamLast = isSeamColumn(isSeam(columns - 1), columns - 1, sheet, joined);
  const to = new Float32Array(columns);
  const lengths = columnLengths(sheet, rest);
  /** A thick belly thins out towards its ends over about as much length as it is thick. */
  const endsIn = (v: number, c: number): number => {
    if (bundle.closed) return 1;
    const [first, last] = [firstVertex + c * rows, firstVertex + c * rows + rows - 1];
    const at = lengths[v - firstVertex] as number;
    const away = Math.min(
      joined[first] !== 1 ? at : Infinity,
      joined[last] !== 1 ? (lengths[last - firstVertex] as number) - at : Infinity,
    );
    return 0.35 + 0.65 * smooth(0, 1.5 * thicknessMm, away);
  };
  for (let r = 0; r < rows; r++) {
    for (let c = 1; c < columns; c++) {
      const v = firstVertex + c * rows + r;
      to[c] = (to[c - 1] as number) + gap(rest, v, v - rows);
    }
    const whole = to[columns - 1] as number;
    for (let c = 0; c < columns; c++) {
      const v = firstVertex + c * rows + r;
      const first = (to[c] as number) + FAR * seamFirst(r);
      const last = whole - (to[c] as number) + FAR * seamLast(r);
      const border = Math.min(first, last, FAR + 4);
      const round = Math.max(0.6, Math.min(whole / 2, Math.max(2.5, thicknessMm * 1.1)));
      const lens = 1 - (1 - Math.min(1, border / round)) ** 2;
      const ends = (0.3 + 0.7 * smooth(0.2, 1.8, Math.min(fibre[v * 4 + 2] as number, fibre[v * 4 + 3] as number))) * endsIn(v, c);
      // At a free border the sheet goes down to what it lies on, so that nobody looks under it, and no deeper.
      const lies = Math.max(0.2, (floor[v] as number) + 0.4 - (depth[v] as number));
      const full = Math.max(-lies, (lens * ends - 0.5) * thicknessMm * RELIEF);
      const wanted = full + (-lies - full) * (1 - smooth(0, 1.2, border));
      // In a thin fold (a lid) fascia lies less deep than the strands may: the sheet stays on it.
      const onFold = (depth[v] as number) < FOLD_MM ? (depth[v] as number) - (floor[v] as number) + 0.3 : -Infinity;
      form[v * 4] = Math.min(
        Math.max(Math.min(wanted, (depth[v] as number) * MOST_OF_DEPTH), onFold),
        (depth[v] as number) - LEAST_UNDER_SKIN_MM,
      );
      form[v * 4 + 3] = border;
      kind.set([layer, muscle, thicknessMm * (0.25 + 0.75 * lens), seed], v * 4);
    }
  }
};

/** How much a border is a seam at a row: it runs out over a few rows where a seam ends. */
const isSeamColumn = (any: boolean, c: number, { rows, firstVertex }: Sheet, joined: Uint8Array): ((row: number) => number) => {
  if (!any) return () => 0;
  const REACH = 3;
  return (row) => {
    let sum = 0;
    let count = 0;
    for (let r = Math.max(0, row - REACH); r <= Math.min(rows - 1, row + REACH); r++) {
      sum += joined[firstVertex + c * rows + r] as number;
      count += 1;
    }
    return sum / count;
  };
};

/** How the surface climbs and falls against the skin above it: by its own form and by how deep its strands lie. */
const slope = (sheet: Sheet, { positions: rest, normals, depth }: RestSheets, { joined }: Seams, form: Float32Array): void => {
  const { columns, rows, firstVertex, bundle } = sheet;
  const height = (v: number): number => (form[v * 4] as number) - (depth[v] as number);
  const clamp = (value: number): number => Math.min(STEEPEST, Math.max(-STEEPEST, value));
  for (let c = 0; c < columns; c++) {
    for (let r = 0; r < rows; r++) {
      const v = firstVertex + c * rows + r;
      const wrap = (row: number): number => (bundle.closed ? (row + rows - 1) % (rows - 1) : Math.min(rows - 1, Math.max(0, row)));
      const [before, after] = [firstVertex + c * rows + wrap(r - 1), firstVertex + c * rows + wrap(r + 1)];
      const [left, right] = [c > 0 ? v - rows : v, c < columns - 1 ? v + rows : v];
      const turn = handedness(rest, normals, v, before, after, left, right);
      form[v * 4 + 1] = (turn * clamp(height(right) - height(left))) / Math.max(0.35, gap(rest, left, right));
      form[v * 4 + 2] = clamp((height(after) - height(before)) / Math.max(0.35, gap(rest, before, after)));
      form[v * 4 + 1] = clamp(form[v * 4 + 1] as number);
      // A seam mirrors its halves, so it is level there.
      if (joined[v] === 1 && left !== v && right !== v) form[v * 4 + 2] = 0;
      else if (joined[v] === 1) form[v * 4 + 1] = 0;
    }
  }
};

/** 1 where the strands' order runs along normal x tangent, -1 where against it. */
const handedness = (
  at: Float32Array,
  normals: Float32Array,
  v: number,
  before: number,
  after: number,
  left: number,
  right: number,
): number => {
  const d = (a: number, b: number, k: number): number => (at[b * 3 + k] as number) - (at[a * 3 + k] as number);
  const [tx, ty, tz] = [d(before, after, 0), d(before, after, 1), d(before, after, 2)];
  const [nx, ny, nz] = [normals[v * 3] as number, normals[v * 3 + 1] as number, normals[v * 3 + 2] as number];
  const side = (ny * tz - nz * ty) * d(left, right, 0) + (nz * tx - nx * tz) * d(left, right, 1) + (nx * ty - ny * tx) * d(left, right, 2);
  return side < 0 ? -1 : 1;
};
