import { type BufferAttribute, type BufferGeometry, type Mesh, SphereGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { createHeadModel, readTargets } from '#domain/anatomy/headModel.ts';
import { createRegionMap } from '#domain/anatomy/regionAtChart.ts';
import { createHeadObjects } from '#scene/anatomy/headObjects.ts';
import { createPoseDriver } from '#scene/expression/poseDriver.ts';
import type { AttachedArrays, HeadAssets } from '#scene/loading/decodeHead.ts';
import { createHeadMaterials } from '#scene/look/headMaterials.ts';
import { createHeadBvh } from '#scene/picking/headBvh.ts';
import { tinyHead } from '../../domain/anatomy/tinyHead.ts';

const MIDDLE = 3 * 7 + 3;

const tinyAssets = () => {
  const { manifest, arrays, deltaBytes } = tinyHead();
  const model = createHeadModel(manifest, arrays);
  const count = manifest.counts.fineVertices;
  const open = new Float32Array(count * 4).map((_, i) => (i % 4 < 2 ? 1 : 0));
  // A triangle that hovers 2 mm over one triangle of the skin.
  const patch: AttachedArrays = {
    index: Uint16Array.of(0, 1, 2),
    uv: new Float32Array(6),
    triangle: Uint16Array.of(60, 60, 60),
    weights: Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1),
    lift: Float32Array.of(2, 2, 2),
  };
  const empty = new Uint16Array(0);
  const regions = createRegionMap(manifest, {
    distance: new Uint8Array(16),
    owner: new Uint8Array(16),
    faces: new Uint8Array(manifest.counts.skinTriangles),
  });
  const assets: HeadAssets = {
    manifest,
    model,
    regions,
    parts: { skin: model.arrays.skinIndex, 'upper-teeth': empty, 'lower-teeth': empty, tongue: empty, lashes: empty },
    occlusion: open,
    tint: new Float32Array(count * 4),
    eye: new SphereGeometry(1, 8, 6),
    brows: patch,
    headband: patch,
  };
  return { assets, targets: readTargets(manifest, deltaBytes) };
};

describe('the drawn head', () => {
  it('draws the very arrays of its pose, so that what is drawn is what is picked', () => {
    const { assets, targets } = tinyAssets();
    const head = createHeadObjects(assets, createHeadMaterials());
    head.pose.setTargets(targets);
    const skin = head.group.getObjectByName('skin') as Mesh<BufferGeometry>;
    const position = skin.geometry.getAttribute('position') as BufferAttribute;
    expect(position.array).toBe(head.pose.positions);
    const before = position.version;
    const driver = createPoseDriver(head);
    driver.aim({ identity: { push: 3 } }, false);
    driver.update(0.016);
    expect(position.version).toBeGreaterThan(before);

    const bvh = createHeadBvh({
      pose: head.pose,
      skinIndex: assets.parts.skin,
      chart: assets.model.arrays.chart,
      cover: assets.occlusion,
      regions: assets.regions,
    });
    const [x, y] = [head.pose.positions[MIDDLE * 3] as number, head.pose.positions[MIDDLE * 3 + 1] as number];
    const pushed = bvh.pick([x + 0.01, y + 0.01, 400], [0, 0, -1])?.point[2] ?? 0;
    driver.aim({ identity: {} }, false);
    driver.update(0.016);
    const atRest = bvh.pick([x + 0.01, y + 0.01, 400], [0, 0, -1])?.point[2] ?? 0;
    expect(pushed - atRest).toBeGreaterThan(0.2);
  });

  it('eases an expression over about a third of a second, and ends exactly on it', () => {
    const { assets, targets } = tinyAssets();
    const head = createHeadObjects(assets, createHeadMaterials());
    head.pose.setTargets(targets);
    const driver = createPoseDriver(head);
    driver.aim({ identity: { lift: 1 } }, true);
    let seconds = 0;
    while (driver.update(0.02) && seconds < 2) seconds += 0.02;
    expect(seconds).toBeGreaterThan(0.25);
    expect(seconds).toBeLessThan(0.5);
    expect((head.pose.cage[MIDDLE * 3 + 1] as number) - (assets.model.arrays.cage[MIDDLE * 3 + 1] as number)).toBeCloseTo(1, 5);
    expect(driver.update(0.02)).toBe(false);
  });

  it('keeps brows and headband on the skin as it moves', () => {
    const { assets, targets } = tinyAssets();
    const head = createHeadObjects(assets, createHeadMaterials());
    head.pose.setTargets(targets);
    const brows = head.group.getObjectByName('brows') as Mesh<BufferGeometry>;
    const heights = (): number => {
      const lifted = brows.geometry.getAttribute('position');
      const v = assets.parts.skin[60 * 3] as number;
      return Math.hypot(...[0, 1, 2].map((k) => lifted.getComponent(0, k) - (head.pose.positions[v * 3 + k] as number)));
    };
    expect(heights()).toBeCloseTo(2, 3);
    head.pose.apply({ push: 4 });
    head.showPose();
    expect(heights()).toBeCloseTo(2, 3);
  });

  it('frees every geometry it made', () => {
    const { assets } = tinyAssets();
    const head = createHeadObjects(assets, createHeadMaterials());
    const geometries = new Set<BufferGeometry>();
    head.group.traverse((object) => {
      if ((object as Mesh).isMesh) geometries.add((object as Mesh).geometry);
    });
    let freed = 0;
    for (const geometry of geometries) geometry.addEventListener('dispose', () => (freed += 1));
    head.dispose();
    expect(freed).toBe(geometries.size);
  });
});
