import { describe, expect, it } from 'vitest';
import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import type { FaceMotion } from '#domain/expression/faceMotion.ts';
import type { HeadObjects } from '#scene/anatomy/headObjects.ts';
import { createPoseDriver } from '#scene/expression/poseDriver.ts';

/** A face of two strands: the first lifts by as much as it contracts beyond its tone. */
const motion: FaceMotion = {
  strands: { strandCount: 2 } as StrandSet,
  restingContraction: Float32Array.of(0.5, 0.5),
  contract(told, relaxation, out) {
    const share = told['frontalis:left'] ?? 0;
    for (const s of [0, 1]) out[s] = (0.5 + 0.5 * (s === 0 ? share : 0)) * (1 - (relaxation?.[s] ?? 0));
  },
  move(contraction, out) {
    out.fill((contraction[0] ?? 0) - 0.5);
  },
};

const head = () => {
  const drawn: { weights: TargetWeights; mm: number }[] = [];
  const objects = {
    pose: {
      cage: new Float32Array(3),
      apply(weights: TargetWeights, offsets: { mm: Float32Array } | null) {
        drawn.push({ weights, mm: offsets?.mm[0] ?? 0 });
        return true;
      },
    },
    showPose: () => {},
  } as unknown as HeadObjects;
  return { driver: createPoseDriver(objects), drawn, last: () => drawn[drawn.length - 1] };
};
const settle = (update: (seconds: number) => boolean): number => {
  let seconds = 0;
  while (update(0.02) && seconds < 3) seconds += 0.02;
  return seconds;
};

describe('the driver of the pose', () => {
  it('moves nothing until muscles have come, and goes then from rest to what it was told', () => {
    const { driver, last } = head();
    driver.aim({ identity: { old: 1 }, activations: { 'frontalis:left': 1 } }, false);
    driver.update(0.02);
    expect(last()).toEqual({ weights: { old: 1 }, mm: 0 });
    expect(driver.living).toBeNull();
    driver.setMotion(motion);
    driver.update(0.1);
    expect(last()?.mm).toBeGreaterThan(0);
    expect(last()?.mm).toBeLessThan(0.5);
    const seconds = settle(driver.update);
    expect(seconds).toBeLessThan(0.5);
    expect(last()?.mm).toBeCloseTo(0.5, 5);
    expect(driver.living?.contraction[0]).toBeCloseTo(1, 5);
    expect(driver.update(0.02)).toBe(false);
  });

  it('eases expression, shape and relaxation apart from each other', () => {
    const { driver, last } = head();
    driver.setMotion(motion);
    settle(driver.update);
    driver.aim({ activations: { 'frontalis:left': 1 } }, true);
    driver.update(0.17);
    const halfway = last()?.mm ?? 0;
    expect(halfway).toBeGreaterThan(0.1);
    // A day that is scrubbed to counts at once, and the expression goes on.
    driver.aim({ relaxation: Float32Array.of(1, 0) }, false);
    driver.update(0.001);
    expect(last()?.mm).toBeCloseTo(-0.5, 2);
    driver.aim({ relaxation: null }, true);
    settle(driver.update);
    expect(last()?.mm).toBeCloseTo(0.5, 5);
  });

  it('draws with other relaxations or at rest, and puts back what it showed', () => {
    const { driver, last } = head();
    driver.setMotion(motion);
    driver.aim({ identity: { old: 1 }, activations: { 'frontalis:left': 1 }, relaxation: Float32Array.of(0.5, 0) }, false);
    driver.update(0.02);
    expect(last()?.mm).toBeCloseTo(0, 5);
    driver.drawWith({ relaxation: null }, () => {
      expect(last()).toEqual({ weights: { old: 1 }, mm: 0.5 });
      expect(driver.living?.relaxation[0]).toBe(0);
    });
    expect(last()?.mm).toBeCloseTo(0, 5);
    expect(driver.living?.relaxation[0]).toBe(0.5);
    driver.withWeights({ male: 1 }, () => {
      expect(last()).toEqual({ weights: { male: 1 }, mm: 0 });
      expect([...(driver.living?.contraction ?? [])]).toEqual([0.5, 0.5]);
    });
    expect(driver.living?.contraction[0]).toBeCloseTo(0.5, 5);
    expect(() =>
      driver.drawWith({ relaxation: null }, () => {
        throw new Error('no picture');
      }),
    ).toThrow('no picture');
    expect(driver.living?.relaxation[0]).toBe(0.5);
  });
});
