import { describe, expect, it } from 'vitest';
import { subdivideField, subdivisionStencils, triangulate } from '#domain/anatomy/catmullClark.ts';

const CUBE = [0, 1, 2, 3, 4, 7, 6, 5, 0, 4, 5, 1, 1, 5, 6, 2, 2, 6, 7, 3, 3, 7, 4, 0];
/** An open sheet of w x h quads. */
const sheet = (w: number, h: number): number[] => {
  const quads: number[] = [];
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const a = y * (w + 1) + x;
      quads.push(a, a + 1, a + w + 2, a + w + 1);
    }
  }
  return quads;
};

describe('subdivision stencils', () => {
  it('number coarse vertices, then edges in order of appearance, then faces', () => {
    const stencils = subdivisionStencils([0, 1, 2, 3], 4);
    expect(stencils.fineCount).toBe(4 + 4 + 1);
    expect([...stencils.quads]).toEqual([0, 4, 8, 7, 1, 5, 8, 4, 2, 6, 8, 5, 3, 7, 8, 6]);
  });

  it('add up to one in every row, on closed and open meshes', () => {
    for (const [quads, count] of [
      [CUBE, 8],
      [sheet(7, 5), 48],
    ] as const) {
      const { start, weights, fineCount } = subdivisionStencils(quads, count);
      for (let v = 0; v < fineCount; v++) {
        const sum = weights.subarray(start[v], start[v + 1]).reduce((total, weight) => total + weight, 0);
        expect(sum, `row ${v}`).toBeCloseTo(1, 6);
      }
    }
  });

  it('reproduce a linear field away from the border', () => {
    const w = 9;
    const h = 8;
    const coarse = Float32Array.from({ length: (w + 1) * (h + 1) * 3 }, (_, i) => {
      const v = Math.floor(i / 3);
      const x = v % (w + 1);
      const y = Math.floor(v / (w + 1));
      return [x, y, 2 * x - 3 * y][i % 3] as number;
    });
    const stencils = subdivisionStencils(sheet(w, h), (w + 1) * (h + 1));
    const fine = subdivideField(stencils, coarse, 3, new Float32Array(stencils.fineCount * 3));
    for (let v = 0; v < stencils.fineCount; v++) {
      const [x, y, z] = fine.subarray(v * 3, v * 3 + 3) as unknown as [number, number, number];
      expect(z).toBeCloseTo(2 * x - 3 * y, 4);
    }
    const inner = 3 * (w + 1) + 4;
    expect([fine[inner * 3], fine[inner * 3 + 1]]).toEqual([4, 3]);
  });

  it('keep the border on the border curve', () => {
    const { start, sources } = subdivisionStencils(sheet(3, 3), 16);
    const corner = [...sources.subarray(start[1], start[2])].sort((a, b) => a - b);
    expect(corner).toEqual([0, 1, 2]);
  });

  it('give the classic weights of a valence-3 corner', () => {
    const { start, sources, weights } = subdivisionStencils(CUBE, 8);
    const row = new Map([...sources.subarray(start[0], start[1])].map((s, i) => [s, weights[(start[0] as number) + i] as number]));
    // Valence 3: (F + 2R) / 3, so the corner keeps 1/3 * 1/4 + 2/3 * 1/2 = 5/12.
    expect(row.get(0)).toBeCloseTo(5 / 12, 6);
    expect(row.get(1)).toBeCloseTo(1 / 6, 6);
    expect(row.get(6)).toBeUndefined();
  });

  it('refuse a mesh that 16 bits cannot index', () => {
    expect(() => subdivisionStencils(sheet(150, 150), 151 * 151)).toThrow(RangeError);
  });

  it('refuse, instead of searching for ever, a quad that names a vertex that is not there', () => {
    for (const corner of [4, 65_535, -1, Number.NaN]) expect(() => subdivisionStencils([0, 1, 2, corner], 4)).toThrow(RangeError);
    expect(() => subdivisionStencils([0, 1, 2], 4)).toThrow(RangeError);
  });

  it('split quads along the diagonal of their first corner', () => {
    expect([...triangulate(Uint16Array.of(0, 4, 8, 7))]).toEqual([0, 4, 8, 0, 8, 7]);
  });
});
