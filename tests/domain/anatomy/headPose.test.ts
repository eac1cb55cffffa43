import { describe, expect, it } from 'vitest';
import { HeadFileError, parseHeadManifest } from '#domain/anatomy/headManifest.ts';
import { createHeadModel, readTargets } from '#domain/anatomy/headModel.ts';
import { createHeadPose } from '#domain/anatomy/headPose.ts';
import { tinyHead } from './tinyHead.ts';

const posed = () => {
  const { manifest, arrays, deltaBytes } = tinyHead();
  const pose = createHeadPose(createHeadModel(manifest, arrays));
  pose.setTargets(readTargets(manifest, deltaBytes));
  return { pose, arrays };
};
const MIDDLE = 3 * 7 + 3;

describe('the pose of a head', () => {
  it('is the default face, without work, until a weight is set', () => {
    const { pose, arrays } = posed();
    expect(pose.apply({})).toBe(false);
    expect(pose.apply({ lift: 0 })).toBe(false);
    expect(pose.version).toBe(0);
    expect(pose.positions).toEqual(arrays.positions);
  });

  it('moves the cage by the weighted deltas in mm, and the surface after it', () => {
    const { pose, arrays } = posed();
    expect(pose.apply({ lift: 0.5, push: 1 })).toBe(true);
    expect((pose.cage[MIDDLE * 3 + 1] as number) - (arrays.cage[MIDDLE * 3 + 1] as number)).toBeCloseTo(0.5, 5);
    expect((pose.cage[(MIDDLE + 1) * 3 + 2] as number) - (arrays.cage[(MIDDLE + 1) * 3 + 2] as number)).toBeCloseTo(2, 5);
    // An inner vertex of valence 4 keeps 9/16 of its own movement.
    expect((pose.positions[MIDDLE * 3 + 1] as number) - (arrays.positions[MIDDLE * 3 + 1] as number)).toBeCloseTo(0.5 * (9 / 16), 4);
    expect(pose.version).toBe(1);
  });

  it('is linear: twice the weight is twice the way, and unit normals stay', () => {
    const { pose, arrays } = posed();
    pose.apply({ push: 1 });
    const once = pose.positions.slice();
    pose.apply({ push: 2 });
    once.forEach((value, i) => {
      expect((pose.positions[i] as number) - value).toBeCloseTo(value - (arrays.positions[i] as number), 4);
    });
    for (let v = 0; v < pose.normals.length; v += 3) expect(Math.hypot(...pose.normals.subarray(v, v + 3))).toBeCloseTo(1, 4);
  });

  it('comes back to the very bytes of the default face', () => {
    const { pose, arrays } = posed();
    pose.apply({ lift: 1 });
    expect(pose.apply({ lift: 1 })).toBe(false);
    expect(pose.apply({})).toBe(true);
    expect(pose.positions).toEqual(arrays.positions);
    expect(pose.normals).toEqual(arrays.normals);
  });

  it('refuses a target that the files have not', () => {
    expect(() => posed().pose.apply({ 'third-eye': 1 })).toThrow(HeadFileError);
  });
});

describe('the gate of the head files', () => {
  it('refuses files of two builds', () => {
    const { manifest, arrays } = tinyHead();
    const other = { ...manifest, counts: { ...manifest.counts, fineVertices: 99 } };
    expect(() => createHeadModel(other, arrays)).toThrow(/169 vertices, the manifest says 99/);
  });

  it('refuses a triangle, a landmark or a delta that points nowhere', () => {
    const { manifest, arrays, deltaBytes } = tinyHead();
    expect(() => createHeadModel(manifest, { ...arrays, allIndex: [Uint16Array.of(0, 1, 9999)] })).toThrow(HeadFileError);
    const lost = {
      ...manifest,
      landmarks: { ...manifest.landmarks, glabella: { triangle: 9999, weights: [1, 0, 0] as [number, number, number] } },
    };
    expect(() => createHeadModel(lost, arrays)).toThrow(/glabella/);
    expect(() => readTargets(manifest, deltaBytes.subarray(0, 8))).toThrow(HeadFileError);
    const far = deltaBytes.slice();
    far.set([255, 255]);
    expect(() => readTargets(manifest, far)).toThrow(/lift/);
  });

  it('names what is wrong in the manifest', () => {
    const { manifest } = tinyHead();
    expect(parseHeadManifest(JSON.parse(JSON.stringify(manifest))).topology).toBe('tiny-head');
    expect(() => parseHeadManifest({ ...manifest, chart: { mmPerUv: -1 } })).toThrow(/chart\.mmPerUv/);
    expect(() => parseHeadManifest({ ...manifest, landmarks: {} })).toThrow(/landmark/);
    expect(() => parseHeadManifest('<!doctype html>')).toThrow(HeadFileError);
  });
});
