import { beforeAll, describe, expect, it } from 'vitest';
import { headStencils } from '#domain/anatomy/headPose.ts';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import { fasciaField } from '#scene/muscles/fasciaField.ts';
import { createMuscleSheets, type MuscleSheets } from '#scene/muscles/muscleSheets.ts';
import type { Sheet } from '#scene/muscles/sheetLayout.ts';
import { type MeasuredHead, measuredHead } from '../../domain/anatomy/measuredHead.ts';

let measured: MeasuredHead;
let set: StrandSet;
let sheets: MuscleSheets;
let insetMm: Float32Array;

const restSkin = () => {
  const { positions, normals, skinIndex } = measured.head.model.arrays;
  return { positions, normals, index: skinIndex };
};

beforeAll(async () => {
  measured = await measuredHead();
  const { model } = measured.head;
  set = layStrands(model, measured.face.cover, MUSCLE_COURSES);
  insetMm = fasciaField(set, { ...restSkin(), cover: measured.face.cover, stencils: headStencils(model) }).insetMm;
  sheets = createMuscleSheets(set, restSkin(), insetMm);
}, 60_000);

const pair = (left: Sheet): Sheet | undefined =>
  sheets.sheets.find(
    ({ bundle }) => bundle.side === 'right' && bundle.muscleId === left.bundle.muscleId && bundle.part === left.bundle.part,
  );
const lefts = (): Sheet[] => sheets.sheets.filter(({ bundle }) => bundle.side === 'left');

describe('sheets of muscle over the strands of the shipped head', () => {
  it('holds finite numbers only, at rest and in an expression', () => {
    const pose = measured.head.pose();
    pose.apply({ 'mouth-corner-puller-left': 1, 'eye-left-closure': 1, 'eyebrows-right-up': 1 });
    const posed = createMuscleSheets(set, restSkin(), insetMm);
    posed.follow({ positions: pose.positions, normals: pose.normals, index: restSkin().index });
    for (const all of [sheets, posed]) {
      for (const values of [all.positions, all.normals, all.runs, all.shape.fibre, all.shape.form, all.shape.kind, all.depthMm])
        expect(values.every(Number.isFinite)).toBe(true);
    }
  });

  it('draws each bundle as a grid that is as long and as wide as its strands', () => {
    let first = 0;
    for (const { bundle, columns, rows, firstVertex } of sheets.sheets) {
      expect(firstVertex).toBe(first);
      expect(columns).toBeGreaterThanOrEqual(Math.max(6, bundle.strands));
      expect(rows).toBeGreaterThanOrEqual(bundle.points);
      first += columns * rows;
    }
    expect(first).toBe(sheets.vertexCount);
    expect(sheets.vertexCount).toBeLessThan(40_000);
    const quads = sheets.sheets.reduce((sum, { columns, rows }) => sum + (columns - 1) * (rows - 1), 0);
    expect(sheets.index).toHaveLength(quads * 6);
  });

  it('orders its triangles from the deepest layer to the uppermost', () => {
    const layers = sheets.layers.map(({ layer }) => layer);
    expect(layers).toEqual([...layers].sort((a, b) => b - a));
    for (const { layer, start } of sheets.layers) expect(sheets.shape.kind[(sheets.index[start] as number) * 4]).toBe(layer);
  });

  it('turns its triangles outwards', () => {
    const { positions: p, normals: n, index } = sheets;
    let out = 0;
    let counted = 0;
    for (let i = 0; i < index.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => (index[i + k] as number) * 3) as [number, number, number];
      const d = (from: number, to: number, k: number): number => (p[to + k] as number) - (p[from + k] as number);
      const [ux, uy, uz, vx, vy, vz] = [d(a, b, 0), d(a, b, 1), d(a, b, 2), d(a, c, 0), d(a, c, 1), d(a, c, 2)];
      const facing =
        (uy * vz - uz * vy) * (n[a] as number) + (uz * vx - ux * vz) * (n[a + 1] as number) + (ux * vy - uy * vx) * (n[a + 2] as number);
      if (Math.abs(facing) < 1e-3) continue;
      counted += 1;
      if (facing > 0) out += 1;
    }
    expect(out / counted).toBeGreaterThan(0.97);
  });

  it('lies under the skin everywhere', () => {
    for (let v = 0; v < sheets.vertexCount; v++) {
      const under = (sheets.depthMm[v] as number) - (sheets.shape.form[v * 4] as number);
      expect(under).toBeGreaterThanOrEqual(Math.min(0.44, sheets.depthMm[v] as number));
    }
  });

  it('begins and ends where the strands do', () => {
    for (const { bundle, rows, firstVertex, columns } of sheets.sheets) {
      if (bundle.closed || bundle.course.meetsMidline) continue;
      const last = bundle.firstPoint + (bundle.strands - 1) * bundle.points;
      for (const [vertex, point] of [
        [firstVertex, bundle.firstPoint],
        [firstVertex + columns * rows - 1, last + bundle.points - 1],
      ] as const) {
        expect(sheets.depthMm[vertex]).toBeCloseTo(set.depthMm[point] as number, 3);
        expect(sheets.shape.fibre[vertex * 4 + (vertex === firstVertex ? 2 : 3)]).toBeCloseTo(0, 3);
      }
    }
  });

  it('closes a loop without a gap', () => {
    const loops = sheets.sheets.filter(({ bundle }) => bundle.closed);
    expect(loops.length).toBeGreaterThan(0);
    for (const { columns, rows, firstVertex } of loops) {
      for (let c = 0; c < columns; c++) {
        const [a, b] = [(firstVertex + c * rows) * 3, (firstVertex + c * rows + rows - 1) * 3];
        for (let k = 0; k < 3; k++) expect(sheets.positions[a + k]).toBeCloseTo(sheets.positions[b + k] as number, 4);
      }
    }
  });

  it('draws both sides alike', () => {
    for (const left of lefts()) {
      const right = pair(left);
      if (!right) throw new Error(`no right half of ${left.bundle.muscleId}`);
      let worst = 0;
      for (let at = 0; at < left.columns * left.rows; at++) {
        const [a, b] = [(left.firstVertex + at) * 3, (right.firstVertex + at) * 3];
        worst = Math.max(
          worst,
          Math.abs((sheets.positions[a] as number) + (sheets.positions[b] as number)),
          Math.abs((sheets.positions[a + 1] as number) - (sheets.positions[b + 1] as number)),
        );
      }
      expect(worst, `${left.bundle.muscleId} ${left.bundle.part}`).toBeLessThan(1);
    }
  });

  it('joins halves that meet in the midline', () => {
    for (const left of lefts().filter(({ bundle }) => bundle.muscleId === 'orbicularis-oris' || bundle.muscleId === 'procerus')) {
      const right = pair(left) as Sheet;
      let met = 0;
      for (let at = 0; at < left.columns * left.rows; at++) {
        const [a, b] = [(left.firstVertex + at) * 3, (right.firstVertex + at) * 3];
        if ([0, 1, 2].every((k) => sheets.positions[a + k] === sheets.positions[b + k])) met += 1;
      }
      expect(met, `${left.bundle.muscleId} ${left.bundle.part}`).toBeGreaterThanOrEqual(Math.min(left.columns, left.rows));
    }
  });

  it('gives each vertex what its strand is told', () => {
    const perStrand = Float32Array.from({ length: set.strandCount }, (_, s) => (set.bundleOf[s] === 0 ? 1 : 0));
    const out = new Uint8Array(sheets.vertexCount * 4);
    sheets.spread(perStrand, out, 1);
    const [first, second] = sheets.sheets as [Sheet, Sheet];
    expect(out[first.firstVertex * 4 + 1]).toBe(255);
    expect(out[(second.firstVertex - 1) * 4 + 1]).toBe(255);
    expect(out[second.firstVertex * 4 + 1]).toBe(0);
    expect(out[first.firstVertex * 4]).toBe(0);
  });
});
