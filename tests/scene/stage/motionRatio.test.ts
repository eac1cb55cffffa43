import { describe, expect, it } from 'vitest';
import { createMotionRatio } from '#scene/stage/motionRatio.ts';

describe('the sharpness of moving frames', () => {
  it('stays full on a device that keeps up, whatever single frame is late', () => {
    const ratio = createMotionRatio();
    for (let i = 0; i < 50; i++) ratio.moved(i % 5 === 0 ? 300 : 16);
    expect(ratio.share).toBe(1);
  });

  it('falls step by step on a slow one, and not for ever', () => {
    const ratio = createMotionRatio();
    const shares = new Set<number>();
    for (let i = 0; i < 50; i++) {
      ratio.moved(120);
      shares.add(ratio.share);
    }
    expect([...shares]).toEqual([1, 0.75, 0.55]);
  });
});
