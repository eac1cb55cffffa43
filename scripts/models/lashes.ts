import { type SubdivisionStencils, subdivideField } from '#domain/anatomy/catmullClark.ts';
import type { Cage } from './cage.ts';
import { PART_IDS } from './cage.ts';
import type { eyeball } from './identity.ts';

/**
 * Gives the lash strips coordinates of their own: u runs along the lid from the inner to the outer corner, v from the
 * lid margin (0) to the tips (1). A strip is a grid of quads; its four corners are the vertices of a single quad.
 * Writes into `uv` (two per fine vertex).
 */
export const lashUv = (
  cage: Cage,
  stencils: SubdivisionStencils,
  positions: ArrayLike<number>,
  eyes: Readonly<Record<'left' | 'right', ReturnType<typeof eyeball>>>,
  uv: Float32Array,
): void => {
  const field = new Float64Array(cage.sourceVertex.length * 2);
  const strips = PART_IDS.filter((part) => part.includes('lashes'));
  const used = new Set<number>();
  for (const part of strips) {
    const { firstQuad, quadCount } = cage.parts[part];
    const quads = Array.from({ length: quadCount }, (_, q) => [0, 1, 2, 3].map((k) => cage.quads[(firstQuad + q) * 4 + k] as number));
    const faces = new Map<number, number>();
    const links = new Map<number, Set<number>>();
    for (const quad of quads) {
      quad.forEach((v, k) => {
        faces.set(v, (faces.get(v) ?? 0) + 1);
        const set = links.get(v) ?? new Set();
        set.add(quad[(k + 1) % 4] as number).add(quad[(k + 3) % 4] as number);
        links.set(v, set);
      });
    }
    const corners = [...faces].filter(([, count]) => count === 1).map(([v]) => v);
    if (corners.length !== 4) throw new Error(`${part} is not a grid of quads`);
    const walk = (from: readonly number[]): Map<number, number> => {
      const steps = new Map(from.map((v) => [v, 0]));
      let front = [...from];
      while (front.length > 0) {
        const next: number[] = [];
        for (const v of front) {
          for (const w of links.get(v) ?? []) {
            if (steps.has(w)) continue;
            steps.set(w, (steps.get(v) as number) + 1);
            next.push(w);
          }
        }
        front = next;
      }
      return steps;
    };
    const [first] = corners as [number];
    const reach = walk([first]);
    // The nearest other corner shares the strip's short side.
    const others = corners.slice(1).sort((a, b) => (reach.get(a) as number) - (reach.get(b) as number)) as [number, number, number];
    const shortSide = reach.get(others[0]) as number;
    const longSide = reach.get(others[1]) as number;
    const { centre } = eyes[part.endsWith('left') ? 'left' : 'right'];
    const distance = (v: number): number => Math.hypot(...[0, 1, 2].map((k) => (positions[v * 3 + k] as number) - (centre[k] as number)));
    const root = distance(first) < distance(others[0]) ? first : others[0];
    const tip = root === first ? others[0] : first;
    const fromRoot = walk([root]);
    const fromTip = walk([tip]);
    const flip = Math.abs(positions[root * 3] as number) > Math.abs(positions[others[1] * 3] as number);
    for (const v of links.keys()) {
      // In a grid the walks from the two corners of the short side give both coordinates.
      const [a, b] = [fromRoot.get(v) as number, fromTip.get(v) as number];
      const across = (a - b + shortSide) / 2 / shortSide;
      const along = (a + b - shortSide) / 2 / longSide;
      field[v * 2] = flip ? 1 - along : along;
      field[v * 2 + 1] = across;
      used.add(v);
    }
  }
  const fine = subdivideField(stencils, field, 2, new Float32Array(stencils.fineCount * 2));
  for (let v = 0; v < stencils.fineCount; v++) {
    const from = stencils.sources[stencils.start[v] as number] as number;
    if (!used.has(from)) continue;
    uv[v * 2] = Math.min(1, Math.max(0, fine[v * 2] as number));
    uv[v * 2 + 1] = Math.min(1, Math.max(0, fine[v * 2 + 1] as number));
  }
};
