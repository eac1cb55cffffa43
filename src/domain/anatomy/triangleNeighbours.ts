/**
 * The triangle on the other side of each edge: entry 3t+k is the neighbour of triangle t over the edge from its corner k
 * to its corner k+1, or -1 at a border. Edges are chained by their lower vertex, which needs no hash map.
 */
export const triangleNeighbours = (index: ArrayLike<number>): Int32Array => {
  let vertices = 0;
  for (let i = 0; i < index.length; i++) vertices = Math.max(vertices, (index[i] as number) + 1);
  const first = new Int32Array(vertices).fill(-1);
  const next = new Int32Array(index.length).fill(-1);
  const out = new Int32Array(index.length).fill(-1);
  const end = (edge: number): number => index[edge % 3 === 2 ? edge - 2 : edge + 1] as number;
  for (let edge = 0; edge < index.length; edge++) {
    const a = index[edge] as number;
    const b = end(edge);
    const low = Math.min(a, b);
    let other = first[low] as number;
    while (other !== -1) {
      // A neighbour runs along the shared edge the other way round.
      if (out[other] === -1 && index[other] === b && end(other) === a) break;
      other = next[other] as number;
    }
    if (other === -1) {
      next[edge] = first[low] as number;
      first[low] = edge;
    } else {
      out[edge] = Math.floor(other / 3);
      out[other] = Math.floor(edge / 3);
    }
  }
  return out;
};
