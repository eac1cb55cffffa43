import { borderLoops, type Loop } from './chartPatch.ts';

/**
 * The face chart: a near-isometric unfolding of face and neck into the plane, in mm. Regions, sites and skin detail are
 * drawn in it, so a millimetre in the chart has to be close to a millimetre of skin.
 *
 * Tutte's embedding (which cannot fold) starts it, as-rigid-as-possible iterations (Sorkine and Alexa 2007; for charts
 * Liu et al. 2008) then give every triangle its own size and shape back as far as the others allow.
 */
export interface Chart {
  /** u, v in mm per vertex; NaN where a vertex is outside the chart. u grows to the patient's left, v upwards. */
  readonly mm: Float64Array;
  /** Quads of the chart, as indices into the quad list. */
  readonly quads: readonly number[];
}

const TUTTE_SWEEPS = 3000;
const ARAP_ROUNDS = 80;
const CG_STEPS = 60;
/** How hard and how far apart the two edges of a slit are held; strong against the cotangents, which are near 1. */
const SEAM_WEIGHT = 25;
const SEAM_GAP_MM = 1.5;

/** Pairs the upper and lower edge of a slit-like hole, vertex by vertex at the same distance from the midline. */
const pairAcross = (positions: ArrayLike<number>, loop: Loop): [number, number][] => {
  const x = (v: number): number => positions[v * 3] as number;
  const corner = (sign: 1 | -1): number => loop.reduce((best, v, i) => (sign * x(v) > sign * x(loop[best] as number) ? i : best), 0);
  const [left, right] = [corner(1), corner(-1)];
  const chain = (from: number, to: number): number[] => {
    const out: number[] = [];
    for (let i = (from + 1) % loop.length; i !== to; i = (i + 1) % loop.length) out.push(loop[i] as number);
    return out;
  };
  const chains = [chain(left, right), chain(right, left)];
  const height = (vertices: number[]): number => vertices.reduce((sum, v) => sum + (positions[v * 3 + 1] as number), 0) / vertices.length;
  const [upper, lower] = chains.sort((a, b) => height(b) - height(a)) as [number[], number[]];
  return upper.map((v) => [v, lower.reduce((best, w) => (Math.abs(x(w) - x(v)) < Math.abs(x(best) - x(v)) ? w : best))]);
};

const tutte = (positions: ArrayLike<number>, quads: readonly number[][], count: number): Float64Array => {
  const loops = borderLoops(quads);
  const outer = loops[0] as Loop;
  const links = new Map<number, Set<number>>();
  const link = (a: number, b: number): void => {
    (links.get(a) ?? links.set(a, new Set()).get(a))?.add(b);
    (links.get(b) ?? links.set(b, new Set()).get(b))?.add(a);
  };
  for (const quad of quads) {
    for (let k = 0; k < 4; k++) link(quad[k] as number, quad[(k + 1) % 4] as number);
    link(quad[0] as number, quad[2] as number);
    link(quad[1] as number, quad[3] as number);
  }
  // A hole is spanned by one extra vertex, so that the embedding theorem holds for the whole disc.
  loops.slice(1).forEach((loop, i) => {
    for (const v of loop) link(count + i, v);
  });
  const uv = new Float64Array((count + loops.length) * 2);
  const length = (i: number): number => {
    const a = outer[i] as number;
    const b = outer[(i + 1) % outer.length] as number;
    return Math.hypot(...[0, 1, 2].map((k) => (positions[a * 3 + k] as number) - (positions[b * 3 + k] as number)));
  };
  const perimeter = outer.reduce((sum, _, i) => sum + length(i), 0);
  // The border vertex highest in the midline becomes the top of the circle; the border runs clockwise seen from the front.
  const top = outer.reduce(
    (best, v, i) => ((positions[v * 3 + 1] as number) > (positions[(outer[best] as number) * 3 + 1] as number) ? i : best),
    0,
  );
  const fixed = new Set(outer);
  for (let i = 0, along = 0; i < outer.length; i++) {
    const at = (top + i) % outer.length;
    const angle = Math.PI / 2 + (along / perimeter) * 2 * Math.PI;
    uv[(outer[at] as number) * 2] = 180 * Math.cos(angle);
    uv[(outer[at] as number) * 2 + 1] = 180 * Math.sin(angle);
    along += length(at);
  }
  const free = [...links.keys()].filter((v) => !fixed.has(v));
  const neighbours = free.map((v) => [...(links.get(v) ?? [])]);
  for (let sweep = 0; sweep < TUTTE_SWEEPS; sweep++) {
    free.forEach((v, i) => {
      const near = neighbours[i] as number[];
      let x = 0;
      let y = 0;
      for (const w of near) {
        x += uv[w * 2] as number;
        y += uv[w * 2 + 1] as number;
      }
      uv[v * 2] = x / near.length;
      uv[v * 2 + 1] = y / near.length;
    });
  }
  return uv;
};

interface FlatTriangle {
  readonly corners: readonly [number, number, number];
  /** The triangle laid flat in its own frame: x0 y0 x1 y1 x2 y2. */
  readonly flat: readonly number[];
  /** Cotangent weight of the edge opposite each corner. */
  readonly cot: readonly number[];
}

const flatten = (positions: ArrayLike<number>, corners: readonly [number, number, number]): FlatTriangle => {
  const [a, b, c] = corners.map((v) => [0, 1, 2].map((k) => positions[v * 3 + k] as number)) as [number[], number[], number[]];
  const sub = (p: number[], q: number[]): number[] => p.map((value, k) => value - (q[k] as number));
  const dot = (p: number[], q: number[]): number => p.reduce((sum, value, k) => sum + value * (q[k] as number), 0);
  const ab = sub(b, a);
  const ac = sub(c, a);
  const base = Math.hypot(...ab) || 1e-9;
  const x = dot(ac, ab) / base;
  const y = Math.sqrt(Math.max(1e-12, dot(ac, ac) - x * x));
  const cotAt = (p: number[], q: number[], r: number[]): number => {
    const u = sub(q, p);
    const v = sub(r, p);
    const cosine = dot(u, v);
    return cosine / Math.sqrt(Math.max(1e-12, dot(u, u) * dot(v, v) - cosine * cosine));
  };
  // Negative cotangents of thin triangles would make the system indefinite.
  const cot = [cotAt(a, b, c), cotAt(b, c, a), cotAt(c, a, b)].map((value) => Math.max(0.05, value));
  return { corners, flat: [0, 0, base, 0, x, y], cot };
};

/**
 * Unfolds the given quads of a mesh (already cleaned by `cleanPatch`).
 * @param mirror for each vertex its partner on the other side of the face; the chart is made exactly symmetrical with it
 * @param slit says of a hole in the chart that its upper and lower edge touch on the face and must not overlap in the chart (the mouth)
 */
export const unfold = (
  positions: Float64Array,
  quads: readonly number[],
  chartQuads: readonly number[],
  mirror: readonly number[],
  slit: (hole: readonly number[]) => boolean,
): Chart => {
  const count = positions.length / 3;
  const faces = chartQuads.map((q) => [0, 1, 2, 3].map((k) => quads[q * 4 + k] as number));
  const uv = tutte(positions, faces, count);
  // Both diagonals of every quad, so that no diagonal is preferred and the symmetry survives.
  const triangles = faces.flatMap(([a, b, c, d]) =>
    [
      [a, b, c],
      [a, c, d],
      [a, b, d],
      [b, c, d],
    ].map((t) => flatten(positions, t as [number, number, number])),
  );
  const diagonal = new Float64Array(count);
  for (const { corners, cot } of triangles) {
    for (let k = 0; k < 3; k++) {
      diagonal[corners[(k + 1) % 3] as number] = (diagonal[corners[(k + 1) % 3] as number] as number) + (cot[k] as number);
      diagonal[corners[(k + 2) % 3] as number] = (diagonal[corners[(k + 2) % 3] as number] as number) + (cot[k] as number);
    }
  }
  const seams = borderLoops(faces)
    .slice(1)
    .filter(slit)
    .flatMap((loop) => pairAcross(positions, loop));
  for (const [upper, lower] of seams) {
    diagonal[upper] = (diagonal[upper] as number) + SEAM_WEIGHT;
    diagonal[lower] = (diagonal[lower] as number) + SEAM_WEIGHT;
  }
  const used = [...new Set(faces.flat())].sort((a, b) => a - b);
  const anchor = used[0] as number;
  const multiply = (x: Float64Array, out: Float64Array): void => {
    out.fill(0);
    for (const { corners, cot } of triangles) {
      for (let k = 0; k < 3; k++) {
        const i = corners[(k + 1) % 3] as number;
        const j = corners[(k + 2) % 3] as number;
        const flow = (cot[k] as number) * ((x[i] as number) - (x[j] as number));
        out[i] = (out[i] as number) + flow;
        out[j] = (out[j] as number) - flow;
      }
    }
    for (const [upper, lower] of seams) {
      const pull = SEAM_WEIGHT * ((x[upper] as number) - (x[lower] as number));
      out[upper] = (out[upper] as number) + pull;
      out[lower] = (out[lower] as number) - pull;
    }
    out[anchor] = (out[anchor] as number) + (diagonal[anchor] as number) * (x[anchor] as number);
  };
  const solve = (x: Float64Array, rhs: Float64Array): void => {
    const r = new Float64Array(count);
    const p = new Float64Array(count);
    const ap = new Float64Array(count);
    multiply(x, ap);
    let rz = 0;
    for (const v of used) {
      r[v] = (rhs[v] as number) - (ap[v] as number);
      p[v] = (r[v] as number) / (diagonal[v] as number);
      rz += (r[v] as number) * (p[v] as number);
    }
    for (let step = 0; step < CG_STEPS && rz > 1e-12; step++) {
      multiply(p, ap);
      let pap = 0;
      for (const v of used) pap += (p[v] as number) * (ap[v] as number);
      const alpha = rz / pap;
      let next = 0;
      for (const v of used) {
        x[v] = (x[v] as number) + alpha * (p[v] as number);
        r[v] = (r[v] as number) - alpha * (ap[v] as number);
        next += ((r[v] as number) * (r[v] as number)) / (diagonal[v] as number);
      }
      const beta = next / rz;
      rz = next;
      for (const v of used) p[v] = (r[v] as number) / (diagonal[v] as number) + beta * (p[v] as number);
    }
  };

  const u = Float64Array.from({ length: count }, (_, i) => uv[i * 2] as number);
  const v = Float64Array.from({ length: count }, (_, i) => uv[i * 2 + 1] as number);
  for (let round = 0; round < ARAP_ROUNDS; round++) {
    const rhsU = new Float64Array(count);
    const rhsV = new Float64Array(count);
    for (const { corners, flat, cot } of triangles) {
      // The rotation that best carries the flat triangle onto its present image, edges weighted by cotangents.
      let even = 0;
      let odd = 0;
      for (let k = 0; k < 3; k++) {
        const i = (k + 1) % 3;
        const j = (k + 2) % 3;
        const fx = (flat[i * 2] as number) - (flat[j * 2] as number);
        const fy = (flat[i * 2 + 1] as number) - (flat[j * 2 + 1] as number);
        const gx = (u[corners[i] as number] as number) - (u[corners[j] as number] as number);
        const gy = (v[corners[i] as number] as number) - (v[corners[j] as number] as number);
        even += (cot[k] as number) * (fx * gx + fy * gy);
        odd += (cot[k] as number) * (fx * gy - fy * gx);
      }
      const norm = Math.hypot(even, odd) || 1;
      const cosine = even / norm;
      const sine = odd / norm;
      for (let k = 0; k < 3; k++) {
        const i = (k + 1) % 3;
        const j = (k + 2) % 3;
        const fx = (flat[i * 2] as number) - (flat[j * 2] as number);
        const fy = (flat[i * 2 + 1] as number) - (flat[j * 2 + 1] as number);
        const flowU = (cot[k] as number) * (cosine * fx - sine * fy);
        const flowV = (cot[k] as number) * (sine * fx + cosine * fy);
        const a = corners[i] as number;
        const b = corners[j] as number;
        rhsU[a] = (rhsU[a] as number) + flowU;
        rhsU[b] = (rhsU[b] as number) - flowU;
        rhsV[a] = (rhsV[a] as number) + flowV;
        rhsV[b] = (rhsV[b] as number) - flowV;
      }
    }
    for (const [upper, lower] of seams) {
      rhsV[upper] = (rhsV[upper] as number) + SEAM_WEIGHT * SEAM_GAP_MM;
      rhsV[lower] = (rhsV[lower] as number) - SEAM_WEIGHT * SEAM_GAP_MM;
    }
    rhsU[anchor] = (rhsU[anchor] as number) + (diagonal[anchor] as number) * (u[anchor] as number);
    rhsV[anchor] = (rhsV[anchor] as number) + (diagonal[anchor] as number) * (v[anchor] as number);
    solve(u, rhsU);
    solve(v, rhsV);
  }

  const mm = new Float64Array(count * 2).fill(Number.NaN);
  // The midline becomes u = 0; each pair of vertices shares its mean, so left and right are exact mirror images.
  for (const vertex of used) {
    const partner = mirror[vertex] as number;
    mm[vertex * 2] = ((u[vertex] as number) - (u[partner] as number)) / 2;
    mm[vertex * 2 + 1] = ((v[vertex] as number) + (v[partner] as number)) / 2;
  }
  return { mm, quads: chartQuads };
};
