/**
 * One Catmull-Clark step of a quad mesh, kept as stencils. The step is linear in the positions, so the same stencils
 * subdivide a pose, a delta or any other per-vertex field, and the page only ever ships and moves the coarse cage.
 */
export interface SubdivisionStencils {
  readonly coarseCount: number;
  readonly fineCount: number;
  /** Fine vertex v is the sum over i in [start[v], start[v+1]) of weights[i] * coarse[sources[i]]. */
  readonly start: Uint32Array;
  readonly sources: Uint16Array;
  readonly weights: Float32Array;
  /** Fine quads, four corners each; fine quad 4q+k is the k-th corner of coarse quad q. */
  readonly quads: Uint16Array;
}

/**
 * Builds the stencils of one step. Fine vertices are ordered coarse vertices, then edges (in order of first
 * appearance), then faces, so the numbering depends on the topology alone.
 * @param quads coarse quads, four vertex indices each, counter-clockwise from outside
 * @param coarseCount number of coarse vertices, at most 65,535 after subdivision
 * @throws RangeError when a quad names a vertex that is not there, or when the fine mesh cannot be indexed with 16 bits
 */
export const subdivisionStencils = (quads: ArrayLike<number>, coarseCount: number): SubdivisionStencils => {
  const faceCount = quads.length / 4;
  if (!Number.isInteger(faceCount)) throw new RangeError(`${quads.length} corners make no quads`);
  for (let i = 0; i < quads.length; i++) {
    const corner = quads[i] as number;
    // The search for edges would go round for ever on a vertex that is not there.
    if (!(corner >= 0 && corner < coarseCount)) throw new RangeError(`quad ${i >> 2} names vertex ${corner} of ${coarseCount}`);
  }
  const { edgeCount, edgeEnds, edgeFaces, cornerEdge } = findEdges(quads, coarseCount);
  const fineCount = coarseCount + edgeCount + faceCount;
  if (fineCount > 65_535) throw new RangeError(`${fineCount} fine vertices do not fit 16-bit indices`);
  const cornersOf = incidence(quads, quads.length, coarseCount);
  const edgesOf = incidence(edgeEnds, edgeCount * 2, coarseCount);

  const start = new Uint32Array(fineCount + 1);
  // A row has at most 1 + 2n sources for valence n, an edge six, a face four.
  const capacity = coarseCount + quads.length * 2 + edgeCount * 8 + faceCount * 4;
  const sources = new Uint16Array(capacity);
  const weights = new Float32Array(capacity);
  const sums = new Float64Array(capacity);
  let rowStart = 0;
  let end = 0;
  const add = (source: number, weight: number): void => {
    let i = rowStart;
    while (i < end && sources[i] !== source) i++;
    if (i === end) {
      sources[i] = source;
      sums[i] = 0;
      end += 1;
    }
    sums[i] = (sums[i] as number) + weight;
  };
  const closeRow = (row: number): void => {
    for (let i = rowStart; i < end; i++) weights[i] = sums[i] as number;
    start[row + 1] = end;
    rowStart = end;
  };

  for (let v = 0; v < coarseCount; v++) {
    const firstEdge = edgesOf.start[v] as number;
    const lastEdge = edgesOf.start[v + 1] as number;
    const n = lastEdge - firstEdge;
    let borders = 0;
    for (let i = firstEdge; i < lastEdge; i++) if (edgeFaces[(edgesOf.items[i] as number) | 1] === -1) borders += 1;
    if (n === 0) {
      // A vertex without faces (the eyeballs' place holders) stays where it is.
      add(v, 1);
    } else if (borders > 0) {
      // A border vertex follows the border curve alone, so the cut edge of the bust stays where it is.
      add(v, 0.75);
      for (let i = firstEdge; i < lastEdge; i++) {
        const end = edgesOf.items[i] as number;
        if (edgeFaces[end | 1] === -1) add(edgeEnds[end ^ 1] as number, 0.25 / borders);
      }
    } else {
      // An inner vertex of valence n: (F + 2R + (n-3)P) / n with F the mean face point and R the mean edge middle.
      for (let i = cornersOf.start[v] as number; i < (cornersOf.start[v + 1] as number); i++) {
        const face = (cornersOf.items[i] as number) & ~3;
        for (let j = 0; j < 4; j++) add(quads[face + j] as number, 0.25 / (n * n));
      }
      for (let i = firstEdge; i < lastEdge; i++) {
        add(v, 1 / (n * n));
        add(edgeEnds[(edgesOf.items[i] as number) ^ 1] as number, 1 / (n * n));
      }
      add(v, (n - 3) / n);
    }
    closeRow(v);
  }
  for (let e = 0; e < edgeCount; e++) {
    const inner = edgeFaces[e * 2 + 1] !== -1;
    add(edgeEnds[e * 2] as number, inner ? 0.25 : 0.5);
    add(edgeEnds[e * 2 + 1] as number, inner ? 0.25 : 0.5);
    for (let side = 0; inner && side < 2; side++) {
      const face = (edgeFaces[e * 2 + side] as number) * 4;
      for (let k = 0; k < 4; k++) add(quads[face + k] as number, 0.0625);
    }
    closeRow(coarseCount + e);
  }
  for (let f = 0; f < faceCount; f++) {
    for (let k = 0; k < 4; k++) add(quads[f * 4 + k] as number, 0.25);
    closeRow(coarseCount + edgeCount + f);
  }

  const fine = new Uint16Array(faceCount * 16);
  for (let f = 0; f < faceCount; f++) {
    const centre = coarseCount + edgeCount + f;
    for (let k = 0; k < 4; k++) {
      const at = (f * 4 + k) * 4;
      fine[at] = quads[f * 4 + k] as number;
      fine[at + 1] = coarseCount + (cornerEdge[f * 4 + k] as number);
      fine[at + 2] = centre;
      fine[at + 3] = coarseCount + (cornerEdge[f * 4 + ((k + 3) & 3)] as number);
    }
  }
  return { coarseCount, fineCount, start, sources: sources.slice(0, end), weights: weights.slice(0, end), quads: fine };
};

/** Numbers the edges in order of first appearance; `edgeFaces` holds -1 for the missing face of a border edge. */
const findEdges = (quads: ArrayLike<number>, coarseCount: number) => {
  const edgeEnds = new Uint16Array(quads.length * 2);
  const edgeFaces = new Int32Array(quads.length * 2).fill(-1);
  const cornerEdge = new Uint32Array(quads.length);
  // Edges are chained by their lower vertex: a few steps a look-up, where a hash map took most of the building time.
  const firstOf = new Int32Array(coarseCount).fill(-1);
  const nextOf = new Int32Array(quads.length);
  let edgeCount = 0;
  for (let corner = 0; corner < quads.length; corner++) {
    const a = quads[corner] as number;
    const b = quads[(corner & ~3) | ((corner + 1) & 3)] as number;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    let edge = firstOf[low] as number;
    while (edge !== -1 && edgeEnds[edge * 2] !== high && edgeEnds[edge * 2 + 1] !== high) edge = nextOf[edge] as number;
    if (edge === -1) {
      edge = edgeCount++;
      nextOf[edge] = firstOf[low] as number;
      firstOf[low] = edge;
      edgeEnds[edge * 2] = a;
      edgeEnds[edge * 2 + 1] = b;
    }
    edgeFaces[edge * 2 + (edgeFaces[edge * 2] === -1 ? 0 : 1)] = corner >> 2;
    cornerEdge[corner] = edge;
  }
  return { edgeCount, edgeEnds, edgeFaces, cornerEdge };
};

/** The positions in `of` at which each vertex stands, ascending: `items[start[v]..start[v+1])`. */
const incidence = (of: ArrayLike<number>, length: number, vertexCount: number) => {
  const start = new Uint32Array(vertexCount + 1);
  for (let i = 0; i < length; i++) start[(of[i] as number) + 1] = (start[(of[i] as number) + 1] as number) + 1;
  for (let v = 0; v < vertexCount; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const items = new Uint32Array(length);
  const fill = start.slice(0, vertexCount);
  for (let i = 0; i < length; i++) {
    const v = of[i] as number;
    items[fill[v] as number] = i;
    fill[v] = (fill[v] as number) + 1;
  }
  return { start, items };
};

/** Applies the stencils to a field of `width` numbers per vertex; writes and returns `out` (fineCount x width). */
export const subdivideField = (
  stencils: SubdivisionStencils,
  coarse: ArrayLike<number>,
  width: number,
  out: Float32Array,
): Float32Array => {
  const { start, sources, weights, fineCount } = stencils;
  if (width === 3) {
    for (let v = 0; v < fineCount; v++) {
      let x = 0;
      let y = 0;
      let z = 0;
      const end = start[v + 1] as number;
      for (let i = start[v] as number; i < end; i++) {
        const w = weights[i] as number;
        const s = (sources[i] as number) * 3;
        x += w * (coarse[s] as number);
        y += w * (coarse[s + 1] as number);
        z += w * (coarse[s + 2] as number);
      }
      out[v * 3] = x;
      out[v * 3 + 1] = y;
      out[v * 3 + 2] = z;
    }
    return out;
  }
  for (let v = 0; v < fineCount; v++) {
    const end = start[v + 1] as number;
    for (let c = 0; c < width; c++) {
      let sum = 0;
      for (let i = start[v] as number; i < end; i++) sum += (weights[i] as number) * (coarse[(sources[i] as number) * width + c] as number);
      out[v * width + c] = sum;
    }
  }
  return out;
};

/** Splits fine quads into triangles along the corner-to-face-point diagonal (three indices each, two per quad). */
export const triangulate = (quads: Uint16Array): Uint16Array => {
  const index = new Uint16Array((quads.length / 4) * 6);
  for (let q = 0, i = 0; q < quads.length; q += 4) {
    const [a, b, c, d] = [quads[q] as number, quads[q + 1] as number, quads[q + 2] as number, quads[q + 3] as number];
    index[i++] = a;
    index[i++] = b;
    index[i++] = c;
    index[i++] = a;
    index[i++] = c;
    index[i++] = d;
  }
  return index;
};
