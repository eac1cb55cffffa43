import { describe, expect, it } from 'vitest';
import { createSkinDetail } from '../../../src/scene/look/skinDetail.ts';

describe('skin relief', () => {
  const { image } = createSkinDetail();
  const data = image.data as Uint8Array;
  const { width, height } = image;
  const at = (x: number, y: number, channel: number): number => data[((y % height) * width + (x % width)) * 4 + channel] as number;

  it('is the same every time', () => {
    const again = createSkinDetail().image.data as Uint8Array;
    expect(again.length).toBe(data.length);
    expect(again.every((value, i) => value === data[i])).toBe(true);
  });

  it('is level on the whole: it must not turn the skin to one side', () => {
    for (const channel of [0, 1]) {
      let sum = 0;
      for (let i = channel; i < data.length; i += 4) sum += data[i] as number;
      expect(sum / (width * height)).toBeCloseTo(128, -0.3);
    }
  });

  it('tiles: the step over the seam is no larger than the steps inside', () => {
    const step = (x: number): number => {
      let sum = 0;
      for (let y = 0; y < height; y++) sum += Math.abs(at(x, y, 3) - at(x + 1, y, 3));
      return sum / height;
    };
    const inside = Array.from({ length: width - 1 }, (_, x) => step(x));
    expect(step(width - 1)).toBeLessThanOrEqual(Math.max(...inside));
  });
});
