import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkHeadFile, openManifest } from '#domain/anatomy/headFileCheck.ts';
import { HEAD_FILES, HeadFileError } from '#domain/anatomy/headManifest.ts';
import { headStencils } from '#domain/anatomy/headPose.ts';
import { requireTargets } from '#domain/expression/requiredTargets.ts';
import { LANDMARK_IDS, MAPPED_REGION_IDS, PAIRED_LANDMARK_IDS, PAIRED_REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { readHead, readModelFile, type ShippedHead } from './readHead.ts';

let head: ShippedHead;
beforeAll(async () => {
  head = await readHead();
});

const landmark = (positions: ArrayLike<number>, id: (typeof LANDMARK_IDS)[number]): [number, number, number] => {
  const { triangle, weights } = head.manifest.landmarks[id];
  return [0, 1, 2].map((k) =>
    weights.reduce(
      (sum, weight, corner) => sum + weight * (positions[(head.model.arrays.skinIndex[triangle * 3 + corner] as number) * 3 + k] as number),
      0,
    ),
  ) as [number, number, number];
};
const eyeCentreX = (cage: ArrayLike<number>, side: 'left' | 'right'): number => {
  const xs = head.manifest.eyes[side].vertices.map((vertex) => cage[vertex * 3] as number);
  return (Math.max(...xs) + Math.min(...xs)) / 2;
};

describe('the shipped head', () => {
  it('says its licence in the file itself', () => {
    expect(head.document.getRoot().getAsset().copyright).toBe('CC0 1.0');
    expect(JSON.stringify(head.document.getRoot().getExtras())).toContain('MakeHuman');
    expect(head.manifest.licence).toContain('CC0 1.0');
  });

  it('shows one changed byte and one missing byte of any file', () => {
    const damaged = (name: string, at: number): Uint8Array => {
      const bytes = Uint8Array.from(readModelFile(name));
      bytes[at] = (bytes[at] as number) ^ 4;
      return bytes;
    };
    for (const name of HEAD_FILES) {
      const bytes = readModelFile(name);
      for (const share of [0, 0.2, 0.5, 0.8, 0.9999]) {
        const at = Math.floor(share * bytes.length);
        expect(() => checkHeadFile(head.manifest, name, damaged(name, at)), `${name} at ${at}`).toThrow(
          `${name}: the checksum does not fit`,
        );
      }
      expect(() => checkHeadFile(head.manifest, name, bytes.subarray(0, -1))).toThrow(HeadFileError);
      expect(() => checkHeadFile(head.manifest, name, bytes.subarray(0, 0))).toThrow(HeadFileError);
    }
    const manifest = readModelFile('head.manifest.json');
    for (let at = 0; at < manifest.length - 1; at += 997)
      expect(() => openManifest(damaged('head.manifest.json', at)), `manifest at ${at}`).toThrow(HeadFileError);
    expect(() => openManifest(manifest.subarray(0, -2))).toThrow(HeadFileError);
  });

  it('has a cage that subdivides to the drawn surface, and every target that the page moves', () => {
    expect(headStencils(head.model).fineCount).toBe(head.manifest.counts.fineVertices);
    expect(() => requireTargets(head.manifest)).not.toThrow();
  });

  it('is small enough for a first view and fine enough for a face', () => {
    const bytes = readdirSync(new URL('../../public/models/', import.meta.url)).reduce((sum, name) => sum + readModelFile(name).length, 0);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
    const drawn = new Set(head.model.arrays.allIndex.flatMap((index) => [...index]));
    expect(drawn.size).toBeGreaterThanOrEqual(18_000);
  });

  it('holds every landmark on both sides, mirrored about the midline', () => {
    expect(LANDMARK_IDS.length).toBeGreaterThanOrEqual(60);
    for (const name of PAIRED_LANDMARK_IDS) {
      const left = landmark(head.model.arrays.positions, `${name}-left`);
      const right = landmark(head.model.arrays.positions, `${name}-right`);
      expect(left[0], `${name}: the patient's left is +x`).toBeGreaterThan(0);
      expect(Math.hypot(left[0] + right[0], left[1] - right[1], left[2] - right[2]), name).toBeLessThan(0.6);
    }
  });

  it('has a patch for every region, both sides of paired ones, upper and lower lip', () => {
    const { patches } = head.manifest.regions;
    expect(new Set(patches.map((patch) => patch.regionId))).toEqual(new Set(MAPPED_REGION_IDS));
    for (const id of MAPPED_REGION_IDS) {
      const sides = patches.filter((patch) => patch.regionId === id).map((patch) => patch.side);
      const paired = (PAIRED_REGION_IDS as readonly string[]).includes(id);
      expect(new Set(sides), id).toEqual(new Set(paired ? ['left', 'right'] : ['midline']));
    }
    expect(patches.filter((patch) => patch.regionId === 'lips').map((patch) => patch.part)).toEqual(['upper-lip', 'lower-lip']);
    const onSkin = new Set(head.regions.faces);
    for (const patch of patches) expect(onSkin.has(patch.id), `${patch.regionId} ${patch.side} has triangles`).toBe(true);
  });

  it('keeps left patches on the left and right patches on the right', () => {
    const sum = new Map<number, [number, number]>();
    head.regions.faces.forEach((id, triangle) => {
      if (id === 0) return;
      const x = head.model.arrays.positions[(head.model.arrays.skinIndex[triangle * 3] as number) * 3] as number;
      const [total, count] = sum.get(id) ?? [0, 0];
      sum.set(id, [total + x, count + 1]);
    });
    for (const { id, side, regionId } of head.manifest.regions.patches) {
      const [total, count] = sum.get(id) as [number, number];
      if (side === 'left') expect(total / count, regionId).toBeGreaterThan(5);
      else if (side === 'right') expect(total / count, regionId).toBeLessThan(-5);
      else expect(Math.abs(total / count), regionId).toBeLessThan(1.5);
    }
  });

  it('has the 34 expression units, the bilateral ones as halves that meet in the midline', () => {
    const units = [...head.targets.values()].filter((target) => target.kind === 'expression').map((target) => target.name);
    const whole = new Set(
      units.map((name) => (/^(eye|eyebrows|nose-(left|right))/.test(name) ? name : name.replace(/-(left|right)$/, ''))),
    );
    expect(whole.size).toBe(34);
    for (const name of units)
      expect(units, name).toContain(name.includes('left') ? name.replace('left', 'right') : name.replace('right', 'left'));
    const pose = head.pose();
    pose.apply({ 'mouth-corner-puller-left': 1 });
    const moved = (id: (typeof LANDMARK_IDS)[number]): number => {
      const [a, b] = [landmark(head.model.arrays.positions, id), landmark(pose.positions, id)];
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    };
    expect(moved('cheilion-left')).toBeGreaterThan(6);
    expect(moved('cheilion-right')).toBeLessThan(0.2);
  });

  it('has sex, age and ancestry targets and at least a dozen shape controls', () => {
    const names = (kind: string) => [...head.targets.values()].filter((target) => target.kind === kind).map((target) => target.name);
    expect(names('identity')).toEqual(
      expect.arrayContaining([
        'sex-male',
        'age-old',
        'ancestry-african-female',
        'ancestry-african-male',
        'ancestry-asian-female',
        'ancestry-asian-male',
      ]),
    );
    expect(new Set(names('shape').map((name) => name.replace(/-(plus|minus)$/, ''))).size).toBeGreaterThanOrEqual(12);
  });

  it('is in real millimetres: 62 mm between the pupils of the default woman, 64 mm of the man', () => {
    const pose = head.pose();
    expect(eyeCentreX(pose.cage, 'left') - eyeCentreX(pose.cage, 'right')).toBeCloseTo(62, 1);
    pose.apply({ 'sex-male': 1 });
    expect(eyeCentreX(pose.cage, 'left') - eyeCentreX(pose.cage, 'right')).toBeCloseTo(64, 1);
  });

  it('has a chart in which a millimetre is close to a millimetre of skin, wherever a region lies', () => {
    const { arrays, manifest } = head.model;
    const ratios: number[] = [];
    const inside = head.document
      .getRoot()
      .listMeshes()
      .find((mesh) => mesh.getName() === 'skin')
      ?.listPrimitives()[0]
      ?.getAttribute('_OCCLUSION');
    const inChart = (vertex: number): number | undefined => inside?.getElement(vertex, [])[1];
    head.regions.faces.slice(0, arrays.skinIndex.length / 3).forEach((id, triangle) => {
      if (id === 0) return;
      for (let k = 0; k < 3; k++) {
        const a = arrays.skinIndex[triangle * 3 + k] as number;
        const b = arrays.skinIndex[triangle * 3 + ((k + 1) % 3)] as number;
        // Patches run over the lips' inner edge, where the chart ends and its border stands in.
        if ((inChart(a) as number) < 1 || (inChart(b) as number) < 1) continue;
        const skin = Math.hypot(...[0, 1, 2].map((c) => (arrays.positions[a * 3 + c] as number) - (arrays.positions[b * 3 + c] as number)));
        const chart =
          Math.hypot(...[0, 1].map((c) => (arrays.chart[a * 2 + c] as number) - (arrays.chart[b * 2 + c] as number))) *
          manifest.chart.mmPerUv;
        ratios.push(chart / skin);
      }
    });
    ratios.sort((x, y) => x - y);
    const at = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))] as number;
    expect(at(0.5)).toBeGreaterThan(0.85);
    expect(at(0.5)).toBeLessThan(1.05);
    expect(at(0.1)).toBeGreaterThan(0.6);
    expect(at(0.9)).toBeLessThan(1.3);
  });
});
