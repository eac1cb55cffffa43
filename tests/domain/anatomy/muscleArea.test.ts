import { describe, expect, it } from 'vitest';
import { insideMuscle, muscleWeights, targetWeights } from '#domain/anatomy/muscleArea.ts';

const square = { muscleId: 'masseter', side: 'left', loops: [[0, 0, 20, 0, 20, 20, 0, 20]] } as const;
const ring = { ...square, loops: [...square.loops, [8, 8, 12, 8, 12, 12, 8, 12]] };
const area = (loops: readonly (readonly number[])[], side: 'left' | 'right' = 'left') => ({
  muscleId: 'masseter' as const,
  side,
  loops: loops.map((loop) => [...loop]),
});

describe('the area of a muscle', () => {
  it('is measured from its border, positive inside', () => {
    expect(insideMuscle(area(square.loops), 10, 4)).toBeCloseTo(4);
    expect(insideMuscle(area(square.loops), 10, -3)).toBeCloseTo(-3);
    expect(insideMuscle(area(square.loops), 23, 24)).toBeCloseTo(-5);
  });

  it('leaves out the hole of a ring muscle', () => {
    expect(insideMuscle(area(ring.loops), 10, 10)).toBeCloseTo(-2);
    expect(insideMuscle(area(ring.loops), 10, 6)).toBeCloseTo(2);
  });

  it('weighs the vertices of the asked muscle and side only', () => {
    const manifest = {
      muscles: [area(square.loops), area([[-20, 0, 0, 0, 0, 20, -20, 20]], 'right')],
      chart: { mmPerUv: 100, leftMm: -50, bottomMm: -50 },
    };
    const chart = Float32Array.from([0.6, 0.6, 0.4, 0.6, 0.9, 0.9]);
    const out = new Float32Array(3);
    expect([...muscleWeights(manifest, chart, ['masseter'], 'left', out)]).toEqual([1, 0, 0]);
    expect([...muscleWeights(manifest, chart, ['masseter'], null, out)]).toEqual([1, 1, 0]);
    expect([...muscleWeights(manifest, chart, ['platysma'], null, out)]).toEqual([0, 0, 0]);
  });

  it('shows only the treated part of a far-reaching muscle', () => {
    // One channel holds a region whose inside is u < 0.5; the edge runs at u = 0.5.
    const size = 64;
    const spanMm = 8;
    const distance = new Uint8Array(size * size * 4);
    const owner = new Uint8Array(size * size * 4).fill(0);
    for (let i = 0; i < size * size; i++) {
      const mm = (0.5 - ((i % size) + 0.5) / size) * 100;
      distance[i * 4] = Math.round(128 + (127 * Math.max(-spanMm, Math.min(spanMm, mm))) / spanMm);
      owner[i * 4] = 1;
    }
    const patch = { id: 1, regionId: 'crows-feet' as const, part: null, side: 'left' as const, channel: 0 };
    const map = { size, ownerSize: size, spanMm, distance, owner, faces: new Uint8Array(0), patches: new Map([[1, patch]]) };
    const chart = Float32Array.from([0.3, 0.5, 0.9, 0.5]);
    const ringed = { ...area([[-50, -50, 50, -50, 50, 50, -50, 50]]), muscleId: 'orbicularis-oculi-orbital' as const };
    const whole = { ...ringed, muscleId: 'procerus' as const };
    const manifest = { muscles: [ringed, whole], chart: { mmPerUv: 100, leftMm: -50, bottomMm: -50 } };
    const show = (muscles: ('orbicularis-oculi-orbital' | 'procerus')[]) => [
      ...targetWeights(manifest, map, chart, { regionId: 'crows-feet', muscles, side: null }, new Float32Array(2)),
    ];
    expect(show(['orbicularis-oculi-orbital'])).toEqual([1, 0]);
    expect(show(['procerus'])).toEqual([1, 1]);
  });
});
