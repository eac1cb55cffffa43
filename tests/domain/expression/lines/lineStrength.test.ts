import { beforeAll, describe, expect, it } from 'vitest';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import { LINE_GROUP_IDS, type LineGroupId, type LineSeverity } from '#domain/expression/lineGroups.ts';
import { CREASE_LAYERS } from '#domain/expression/lines/creaseScale.ts';
import { LINE_FAMILIES } from '#domain/expression/lines/families.ts';
import { layCreases } from '#domain/expression/lines/layCreases.ts';
import { createLineStrength, type LineStrength } from '#domain/expression/lines/lineStrength.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import { type MeasuredHead, measuredHead } from '../../anatomy/measuredHead.ts';

const TONE = 0.1;
const FOREHEAD = 0;

let shipped: MeasuredHead;
let strands: StrandSet;
let lines: LineStrength;
let tone: Float32Array;

const all = (severity: number): LineSeverity =>
  Object.fromEntries(LINE_GROUP_IDS.map((id) => [id, severity])) as Record<LineGroupId, number>;

/** Bytes per vertex and layer, and the largest strength. */
const written = (severity: LineSeverity, contraction: Float32Array | null): { bytes: Uint8Array; largest: number } => {
  const bytes = new Uint8Array(shipped.head.manifest.counts.fineVertices * CREASE_LAYERS);
  return { largest: lines.write(severity, contraction && { contraction, tone }, bytes), bytes };
};

const contracted = (share: (strand: number) => number): Float32Array => Float32Array.from(tone, (t, s) => t + (1 - t) * share(s));

/** Mean strength of a layer over the vertices in a box of the default face, mm. */
const meanIn = (bytes: Uint8Array, layer: number, [x0, x1, y0, y1]: readonly [number, number, number, number]): number => {
  const { positions } = shipped.head.model.arrays;
  let [sum, count] = [0, 0];
  for (let v = 0; v < positions.length / 3; v++) {
    const [x, y, z] = [positions[v * 3], positions[v * 3 + 1], positions[v * 3 + 2]] as [number, number, number];
    if (x < x0 || x > x1 || y < y0 || y > y1 || z < 60) continue;
    sum += bytes[v * CREASE_LAYERS + layer] as number;
    count += 1;
  }
  return sum / Math.max(1, count);
};

beforeAll(async () => {
  shipped = await measuredHead();
  const { model } = shipped.head;
  strands = layStrands(model, shipped.face.cover, MUSCLE_COURSES);
  tone = new Float32Array(strands.strandCount).fill(TONE);
  const laid = layCreases(model, LINE_FAMILIES);
  lines = createLineStrength(model, (v) => (shipped.face.cover[v * 4 + 1] as number) > 0.5, laid);
});

describe('how strongly the lines are folded', () => {
  it('shows what stayed in the skin before any strand is known', () => {
    expect(written(all(0), null).largest).toBe(0);
    expect(written(all(4), null).largest).toBeGreaterThan(0.5);
    expect(written(all(1), null).largest).toBeLessThan(0.05);
  });

  it('is nothing at severity 0, however the muscles contract', () => {
    lines.bind(strands);
    const { largest, bytes } = written(
      all(0),
      contracted(() => 1),
    );
    expect(largest).toBe(0);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
  });

  it('grows with the contraction and with the severity', () => {
    lines.bind(strands);
    const sum = (severity: number, share: number): number =>
      written(
        all(severity),
        contracted(() => share),
      ).bytes.reduce((whole, byte) => whole + byte, 0);
    for (let severity = 1; severity <= 4; severity++) {
      const sums = [0, 0.25, 0.5, 1].map((share) => sum(severity, share));
      expect(sums).toEqual([...sums].sort((a, b) => a - b));
      expect(new Set(sums).size).toBe(sums.length);
      expect(sum(severity, 0.5)).toBeGreaterThan(sum(severity - 1, 0.5));
      expect(sum(severity, 0)).toBeGreaterThan(sum(severity - 1, 0));
    }
  });

  it('folds no line of another muscle', () => {
    lines.bind(strands);
    const frontalis = new Set(strands.bundles.flatMap((b, i) => (b.muscleId === 'frontalis' ? [i] : [])));
    const { bytes } = written(
      all(2),
      contracted((s) => (frontalis.has(strands.bundleOf[s] as number) ? 1 : 0)),
    );
    const rest = written(
      all(2),
      contracted(() => 0),
    ).bytes;
    expect(meanIn(bytes, FOREHEAD, [-40, 40, 28, 50])).toBeGreaterThan(3 * meanIn(rest, FOREHEAD, [-40, 40, 28, 50]));
    for (const layer of [1, 2, 3]) expect(bytes.filter((_, i) => i % 4 === layer)).toEqual(rest.filter((_, i) => i % 4 === layer));
  });

  it('leaves the lateral lines where only the middle of the frontalis is relaxed', () => {
    lines.bind(strands);
    const { positions, skinIndex } = shipped.head.model.arrays;
    /** mm from the midline, in the middle of the strand. */
    const lateral = (s: number): number => {
      const bundle = strands.bundles[strands.bundleOf[s] as number] as StrandSet['bundles'][number];
      const point = bundle.firstPoint + (s - bundle.firstStrand) * bundle.points + Math.floor(bundle.points / 2);
      const corner = skinIndex[(strands.triangle[point] as number) * 3] as number;
      return Math.abs(positions[corner * 3] as number);
    };
    const raised = contracted(() => 1);
    const full = written(all(2), raised).bytes;
    const relaxed = written(
      all(2),
      raised.map((c, s) => (lateral(s) < 22 ? 0 : c)),
    ).bytes;
    const middle = [-10, 10, 28, 48] as const;
    expect(meanIn(relaxed, FOREHEAD, middle)).toBeLessThan(0.35 * meanIn(full, FOREHEAD, middle));
    for (const side of [
      [36, 50, 28, 44],
      [-50, -36, 28, 44],
    ] as const)
      expect(meanIn(relaxed, FOREHEAD, side)).toBeGreaterThan(0.85 * meanIn(full, FOREHEAD, side));
  });

  it('softens a line at rest, and no more than softens it, where the tone is gone', () => {
    lines.bind(strands);
    const rest = written(all(4), tone).largest;
    const without = written(
      all(4),
      tone.map(() => 0),
    ).largest;
    expect(without).toBeLessThan(0.7 * rest);
    expect(without).toBeGreaterThan(0.4 * rest);
  });

  it('is alike on both sides', () => {
    lines.bind(strands);
    const { bytes } = written(
      all(3),
      contracted(() => 0.7),
    );
    for (let layer = 0; layer < CREASE_LAYERS; layer++) {
      const [left, right] = [meanIn(bytes, layer, [2, 60, -150, 60]), meanIn(bytes, layer, [-60, -2, -150, 60])];
      expect(Math.abs(left - right)).toBeLessThan(0.12 * Math.max(left, right));
    }
  });
});
