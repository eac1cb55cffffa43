import { describe, expect, it } from 'vitest';
import { vertexFields } from '../../../src/scene/look/vertexFields.ts';

/** A strip of skin up the middle of the forehead, 4 mm a step, the headband over its top; then an upper and a lower lash. */
const STEPS = 12;
const skin = Array.from({ length: STEPS }, (_, i) => [
  [-2, 20 + i * 4, 100],
  [2, 20 + i * 4, 100],
]).flat();
const lashes = [
  [28, 6, 104],
  [34, 6, 104],
  [30, 9, 108],
  [28, -6, 104],
  [34, -6, 104],
  [30, -8, 107],
];
const points = [...skin, ...lashes];
const skinIndex = Array.from({ length: STEPS - 1 }, (_, i) => [i * 2, i * 2 + 1, i * 2 + 2, i * 2 + 1, i * 2 + 3, i * 2 + 2]).flat();
const first = skin.length;
const lashIndex = [first, first + 1, first + 2, first + 3, first + 4, first + 5];
const occlusion = new Float32Array(points.length * 4);
for (let v = 0; v < points.length; v++) occlusion.set([1, 1, v >= skin.length - 4 && v < skin.length ? 1 : 0, 0], v * 4);
/** Forty hairs on the lowest triangle, one on the third. */
const browTriangle = [...Array(40).fill(0), 4];
const browWeights = browTriangle.flatMap(() => [1 / 3, 1 / 3, 1 / 3]);

const input = { positions: Float32Array.from(points.flat()), occlusion, skinIndex, lashIndex, browTriangle, browWeights };
const { shade, tone } = vertexFields(input);
const shadeAt = (v: number, channel: number): number => shade[v * 4 + channel] as number;

describe('fields per vertex', () => {
  it('let the shadow of the headband fall off over the skin below it', () => {
    const column = Array.from({ length: STEPS }, (_, i) => shadeAt(i * 2, 0));
    expect(column[STEPS - 1]).toBe(255);
    expect(column[STEPS - 3]).toBeGreaterThan(column[STEPS - 4] as number);
    expect(column[STEPS - 3]).toBeLessThan(255);
    expect(column[0]).toBe(0);
  });

  it('shade the skin under a brow, not under a stray hair', () => {
    expect(shadeAt(0, 1)).toBeGreaterThan(120);
    expect(shadeAt(5, 1)).toBe(0);
    expect(shadeAt(STEPS, 1)).toBe(0);
  });

  it('know lashes of the lower lid from those of the upper', () => {
    for (const v of [0, 1, 2]) expect(shadeAt(first + v, 3)).toBe(0);
    for (const v of [3, 4, 5]) expect(shadeAt(first + v, 3)).toBe(255);
  });

  it('are the same every time', () => {
    expect(vertexFields(input)).toEqual({ shade, tone });
  });
});
