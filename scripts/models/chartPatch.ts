/** Sets of quads as surfaces of their own: their border, a clean-up, and their mirror image. */
export type Loop = number[];

/** Border loops of a set of quads, longest first. */
export const borderLoops = (quads: readonly number[][]): Loop[] => {
  const next = new Map<number, number>();
  const directed = new Set(quads.flatMap((quad) => quad.map((a, k) => `${a},${quad[(k + 1) % 4]}`)));
  for (const quad of quads) {
    quad.forEach((a, k) => {
      const b = quad[(k + 1) % 4] as number;
      if (!directed.has(`${b},${a}`)) {
        if (next.has(a)) throw new Error(`the chart's border touches itself at vertex ${a}`);
        next.set(a, b);
      }
    });
  }
  const loops: Loop[] = [];
  const seen = new Set<number>();
  for (const first of next.keys()) {
    if (seen.has(first)) continue;
    const loop: Loop = [];
    for (let v = first; !seen.has(v); v = next.get(v) as number) {
      seen.add(v);
      loop.push(v);
    }
    loops.push(loop);
  }
  return loops.sort((a, b) => b.length - a.length);
};

/** Drops quads until what is left is one edge-connected piece whose border never touches itself. */
export const cleanPatch = (quads: readonly number[], wanted: readonly number[]): number[] => {
  const corners = (q: number): number[] => [0, 1, 2, 3].map((k) => quads[q * 4 + k] as number);
  let kept = [...wanted];
  for (;;) {
    const byEdge = new Map<string, number[]>();
    for (const q of kept) {
      corners(q).forEach((a, k, all) => {
        const b = all[(k + 1) % 4] as number;
        const key = a < b ? `${a},${b}` : `${b},${a}`;
        byEdge.set(key, [...(byEdge.get(key) ?? []), q]);
      });
    }
    const neighbours = new Map<number, number[]>(kept.map((q) => [q, []]));
    for (const pair of byEdge.values()) {
      if (pair.length === 2) {
        neighbours.get(pair[0] as number)?.push(pair[1] as number);
        neighbours.get(pair[1] as number)?.push(pair[0] as number);
      }
    }
    const pieces: number[][] = [];
    const seen = new Set<number>();
    for (const start of kept) {
      if (seen.has(start)) continue;
      const piece: number[] = [];
      const stack = [start];
      while (stack.length > 0) {
        const q = stack.pop() as number;
        if (seen.has(q)) continue;
        seen.add(q);
        piece.push(q);
        stack.push(...(neighbours.get(q) ?? []));
      }
      pieces.push(piece);
    }
    const largest = pieces.sort((a, b) => b.length - a.length)[0] ?? [];
    const inLargest = new Set(largest);
    const borderOut = new Map<number, number>();
    for (const [key, pair] of byEdge) {
      const alive = pair.filter((q) => inLargest.has(q));
      if (alive.length === 1) for (const v of key.split(',').map(Number)) borderOut.set(v, (borderOut.get(v) ?? 0) + 1);
    }
    const pinched = new Set([...borderOut].filter(([, count]) => count > 2).map(([v]) => v));
    const trimmed = largest.filter((q) => (neighbours.get(q)?.length ?? 0) >= 2 && !corners(q).some((v) => pinched.has(v)));
    if (trimmed.length === kept.length) return kept.sort((a, b) => a - b);
    kept = trimmed;
  }
};

/** Partner of each vertex across the midline plane x = 0 of the source mesh. Throws when a vertex has none. */
export const mirrorVertices = (positions: ArrayLike<number>, count: number, tolerance: number): number[] => {
  const key = (x: number, y: number, z: number): string => [x, y, z].map((value) => Math.round(value / tolerance)).join(',');
  const byPlace = new Map<string, number>();
  for (let i = 0; i < count; i++)
    byPlace.set(key(positions[i * 3] as number, positions[i * 3 + 1] as number, positions[i * 3 + 2] as number), i);
  return Array.from({ length: count }, (_, i) => {
    const [x, y, z] = [-(positions[i * 3] as number), positions[i * 3 + 1] as number, positions[i * 3 + 2] as number];
    for (const dx of [0, -1, 1])
      for (const dy of [0, -1, 1])
        for (const dz of [0, -1, 1]) {
          const found = byPlace.get(key(x + dx * tolerance, y + dy * tolerance, z + dz * tolerance));
          if (found !== undefined) return found;
        }
    throw new Error(`vertex ${i} has no mirror image`);
  });
};
