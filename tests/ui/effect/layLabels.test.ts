import { describe, expect, it } from 'vitest';
import { layLabels } from '#ui/effect/layLabels.ts';

/** Whether no label touches the next and all lie in the row. */
const apart = (lefts: readonly number[], widths: readonly number[], row: number, gap: number): boolean =>
  lefts.every((left, i) => {
    const next = lefts[i + 1];
    const end = left + (widths[i] as number);
    return left >= -1e-9 && end <= row + 1e-9 && (next === undefined || next >= end + gap - 1e-9);
  });

describe('labels under the slider', () => {
  it('stand over their days where they have room', () => {
    expect(layLabels([50, 200], [40, 40], 300, 10)).toEqual([30, 180]);
  });

  it('share the place where they would meet', () => {
    expect(layLabels([100, 110], [40, 40], 300, 10)).toEqual([60, 110]);
  });

  it('never run off an edge, never overlap', () => {
    const widths = [60, 40, 55, 90, 38];
    const days = [5, 14, 22, 87, 120];
    for (const row of [330, 400, 540, 900]) {
      const middles = days.map((day) => (day / 270) * row);
      const lefts = layLabels(middles, widths, row, 8);
      expect(lefts && apart(lefts, widths, row, 8), `${row} px`).toBe(true);
    }
    const late = layLabels([268, 270], [60, 60], 270, 8);
    expect(late).toEqual([142, 210]);
  });

  it('say when they have no room', () => {
    expect(layLabels([10, 20], [100, 100], 200, 8)).toBeNull();
    expect(layLabels([], [], 100, 8)).toEqual([]);
  });
});
