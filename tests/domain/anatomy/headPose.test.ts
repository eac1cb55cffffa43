import { describe, expect, it } from 'vitest';
import { HeadFileError, parseHeadManifest } from '#domain/anatomy/headManifest.ts';
import { createHeadModel, readTargets } from '#domain/anatomy/headModel.ts';
import { createHeadPose, headStencils } from '#domain/anatomy/headPose.ts';
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

  it('refuses a cage that cannot be subdivided, before anything tries to', () => {
    const { manifest, arrays } = tinyHead();
    const cage = (change: (triangles: Uint16Array) => void) => {
      const cageTriangles = Uint16Array.from(arrays.cageTriangles);
      change(cageTriangles);
      return () => createHeadModel(manifest, { ...arrays, cageTriangles });
    };
    expect(cage(() => {})).not.toThrow();
    expect(cage((triangles) => triangles.fill(manifest.counts.cageVertices, 8, 9))).toThrow(/cage names a vertex that is not there/);
    // Every single index that changes either leaves the cage, or breaks a pair, or is a corner of its own.
    expect(cage((triangles) => triangles.fill(30, 3, 4))).toThrow(/cage triangles 0 and 1 make no quad/);
    expect(cage((triangles) => triangles.fill(30, 10, 11))).toThrow(/make no quad/);
    expect(cage((triangles) => triangles.fill(triangles[0] as number, 1, 2))).toThrow(/make no quad/);
  });

  it('finds a cage that subdivides to another surface', () => {
    const { manifest, arrays } = tinyHead();
    const cageTriangles = Uint16Array.from(arrays.cageTriangles);
    cageTriangles[1] = 45; // a quad that hangs on a far vertex: two more edges
    const model = createHeadModel(manifest, { ...arrays, cageTriangles });
    expect(() => headStencils(model)).toThrow(HeadFileError);
  });

  it('refuses positions that are no numbers, or are nowhere near a head', () => {
    const { manifest, arrays } = tinyHead();
    for (const field of ['positions', 'cage', 'chart', 'normals'] as const) {
      for (const value of [Number.NaN, Infinity, -1e6]) {
        const values = arrays[field].slice();
        values[5] = value;
        expect(() => createHeadModel(manifest, { ...arrays, [field]: values }), `${field} ${value}`).toThrow(HeadFileError);
      }
    }
  });

  it('names what is wrong in the manifest', () => {
    const { manifest } = tinyHead();
    expect(parseHeadManifest(JSON.parse(JSON.stringify(manifest))).topology).toBe('tiny-head');
    expect(() => parseHeadManifest({ ...manifest, chart: { mmPerUv: -1 } })).toThrow(/chart\.mmPerUv/);
    expect(() => parseHeadManifest({ ...manifest, landmarks: {} })).toThrow(/landmark/);
    expect(() => parseHeadManifest('<!doctype html>')).toThrow(HeadFileError);
  });

  const { manifest: good } = tinyHead();
  type Loose = Record<string, unknown>;
  const landmarks = (weights: readonly number[], triangle = 0) => ({ landmarks: { ...good.landmarks, glabella: { triangle, weights } } });
  const eyes = (left: Loose) => ({ eyes: { ...good.eyes, left: { ...good.eyes.left, ...left } } });
  const counts = (change: Loose) => ({ counts: { ...good.counts, ...change } });
  const regions = (change: Loose) => ({ regions: { ...good.regions, ...change } });
  const streams = (change: Loose) => regions({ streams: { ...good.regions.streams, ...change } });
  const target = (change: Loose) => ({ targets: [good.targets[0], { ...good.targets[1], ...change }] });
  const muscle = (loops: readonly (readonly number[])[]) => ({ muscles: [{ muscleId: 'procerus', side: 'midline', loops }] });
  const file = { bytes: 1, crc32: 0 };
  it.each<[string, Loose, RegExp]>([
    ['a file without a checksum', { files: { 'head.glb': file, 'head.regions.bin': file } }, /files\.head\.deltas\.bin/],
    ['sizes in the form of an older build', { files: { 'head.glb': 1, 'head.regions.bin': 1, 'head.deltas.bin': 1 } }, /files/],
    ['a checksum of more than 32 bits', { files: { ...good.files, 'head.glb': { bytes: 1, crc32: 2 ** 32 } } }, /crc32/],
    ['more vertices than 16 bits name', counts({ fineVertices: 70_000 }), /fineVertices/],
    ['no vertices', counts({ cageVertices: 0 }), /cageVertices/],
    ['a triangle too many', counts({ skinTriangles: 9 }), /triangle/],
    ['records without end', { deltas: { records: 1e9, stepMm: 0.01 } }, /records/],
    ['a step that makes a face explode', { deltas: { records: 2, stepMm: 5 } }, /stepMm/],
    ['a step that is no number', { deltas: { records: 2, stepMm: Number.NaN } }, /stepMm/],
    ['a weight far outside the triangle', landmarks([1.5, -0.5, 0]), /landmarks\.glabella/],
    ['weights that do not add up', landmarks([0.5, 0.2, 0.2]), /add up to 1/],
    ['a landmark on no triangle', landmarks([1, 0, 0], 9999), /glabella lies on no triangle/],
    ['two targets of one name', target({ name: 'lift' }), /two targets share one name/],
    ['a target past the records', target({ count: 2 }), /push reaches past the records/],
    ['an eye vertex that is not there', eyes({ vertices: [0, 1, 2, 49] }), /left eye/],
    ['an eye at infinity', eyes({ restCentre: [0, 0, Infinity] }), /restCentre/],
    ['no patches', regions({ patches: [] }), /patches/],
    ['two patches of one id', regions({ patches: [good.regions.patches[0], good.regions.patches[0]] }), /share one id/],
    ['a texture without end', regions({ size: 4096 }), /size/],
    ['a field of another size', streams({ distance: { offset: 0, bytes: 0, count: 5 } }), /distance field/],
    ['a stream past the end of its file', streams({ owner: { offset: 1, bytes: 1, count: 4 } }), /past the end/],
    ['too few region ids', streams({ faces: { offset: 0, bytes: 0, count: 3 } }), /region id per triangle/],
    ['a loop that ends between u and v', muscle([[0, 0, 1, 0, 1, 1, 0]]), /between u and v/],
    ['a loop far off the chart', muscle([[0, 0, 1, 0, 1, 1e9]]), /loops/],
    ['a chart without a corner', { chart: { mmPerUv: 150, leftMm: 'left', bottomMm: 0 } }, /leftMm/],
  ])('refuses %s', (_, change, message) => {
    expect(() => parseHeadManifest({ ...good, ...change })).toThrow(message);
    expect(() => parseHeadManifest({ ...good, ...change })).toThrow(HeadFileError);
  });
});
