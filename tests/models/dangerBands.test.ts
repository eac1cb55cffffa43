import { beforeAll, describe, expect, it } from 'vitest';
import { chartUv, type MeasuredFace, measureFace } from '#domain/anatomy/measuredFace.ts';
import { createRegionMap } from '#domain/anatomy/regionAtChart.ts';
import { foremostSkin, nearestSkin, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { placeSite } from '#domain/sites/placeSite.ts';
import { DANGER_STRUCTURES } from '#knowledge/safety/dangerStructures.ts';
import { type DangerField, dangerField } from '#scene/danger/dangerField.ts';
import { readHead, type ShippedHead } from './readHead.ts';

let head: ShippedHead;
let face: MeasuredFace;
let drawn: DangerField;
const NERVE = 0;
const VESSEL = 1;
const OTHER = 2;
const HATCH = 3;

const measured = (sex: 'female' | 'male'): MeasuredFace => {
  const skin = head.document
    .getRoot()
    .listMeshes()
    .find((mesh) => mesh.getName() === 'skin')
    ?.listPrimitives()[0];
  const stored = skin?.getAttribute('_OCCLUSION');
  if (!stored) throw new Error('no _OCCLUSION');
  const cover = new Float32Array(stored.getCount() * 4);
  for (let i = 0; i < stored.getCount(); i++) cover.set(stored.getElement(i, []), i * 4);
  const weights = sex === 'male' ? { 'sex-male': 1 } : {};
  return measureFace(head.model, createRegionMap(head.manifest, head.regions), cover, { weights, targets: head.targets });
};
beforeAll(async () => {
  head = await readHead();
  face = measured('female');
  drawn = dangerField(face, DANGER_STRUCTURES, 256);
}, 60_000);

const at = (anchor: SurfaceAnchor, channel: number, field = drawn): number => {
  const [u, v] = chartUv(face, anchor);
  return (field.field[(Math.floor(v * field.size) * field.size + Math.floor(u * field.size)) * 4 + channel] as number) / 255;
};
const level = (name: 'supraorbital-notch-left' | 'exocanthion-left'): number => {
  const { triangle, weights } = face.landmarks[name];
  return [0, 1, 2].reduce(
    (sum, k) => sum + (weights[k] as number) * (face.surface.positions[(face.surface.index[triangle * 3 + k] as number) * 3 + 1] as number),
    0,
  );
};
const front = (x: number, y: number): SurfaceAnchor => foremostSkin(face.surface, x, y, face.accept) as SurfaceAnchor;

describe('danger bands', () => {
  it('name what they show, and tell read courses from unread ones', () => {
    const verified = new Map(drawn.legend.map((entry) => [entry.id, entry.verified]));
    expect(verified.get('supraorbital-bundle')).toBe(true);
    expect(verified.get('marginal-mandibular-branch')).toBe(true);
    expect(verified.get('facial-artery')).toBe(false);
    expect(verified.has('periorbital-veins'), 'single veins have no course').toBe(false);
    expect(new Set(drawn.legend.map(({ id }) => id)).size).toBe(drawn.legend.length);
  });

  it('put the supraorbital bundle at 22 to 25 mm, fading to 17 and 32', () => {
    const y = level('supraorbital-notch-left') + 5;
    const strength = (x: number): number => at(front(x, y), NERVE);
    expect(strength(24)).toBeGreaterThan(0.9);
    expect(strength(-24)).toBeGreaterThan(0.9);
    expect(strength(29)).toBeGreaterThan(0.05);
    expect(strength(29)).toBeLessThan(strength(26));
    expect(strength(35)).toBe(0);
    expect(strength(0)).toBe(0);
    expect(at(front(24, y + 40), NERVE), 'no source says how far up').toBe(0);
  });

  it('lay the marginal branch from above the border to well below it, with a faint tail', () => {
    const walk = (toward: 'up' | 'down', mm: number): SurfaceAnchor =>
      placeSite({ start: { landmark: 'mandible-below-cheilion' }, steps: [{ toward, mm }] }, 'left', face) as SurfaceAnchor;
    expect(at(walk('up', 1), NERVE)).toBeGreaterThan(0.85);
    expect(at(walk('down', 12), NERVE)).toBeGreaterThan(0.85);
    expect(at(walk('down', 38), NERVE), 'the tail').toBeGreaterThan(0.05);
    expect(at(walk('down', 38), NERVE)).toBeLessThan(0.45);
    expect(at(walk('up', 9), NERVE)).toBeLessThan(0.1);
  });

  it('mark the foramina, the duct and what must keep its strength in their own colours', () => {
    expect(at(face.landmarks['mental-foramen-left'], NERVE)).toBeGreaterThan(0.3);
    expect(at(face.landmarks['infraorbital-foramen-left'], NERVE)).toBeGreaterThan(0.3);
    const tragion = face.landmarks['tragion-left'];
    const cheilion = face.landmarks['cheilion-left'];
    const [a, b] = [chartUv(face, tragion), chartUv(face, cheilion)];
    const texel = (u: number, v: number): number => (Math.floor(v * drawn.size) * drawn.size + Math.floor(u * drawn.size)) * 4;
    expect((drawn.field[texel((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) + OTHER] as number) / 255).toBeGreaterThan(0.9);
    const lid = nearestSkin(face.surface, [30, level('exocanthion-left') + 12, 90], face.accept);
    expect(at(lid, VESSEL)).toBe(0);
  });

  it('hatch what was not read in a source, and draw it fainter', () => {
    const notch = face.landmarks['antegonial-notch-left'];
    const beside = placeSite({ start: { landmark: 'alar-curvature' }, steps: [{ toward: 'up', mm: 8 }] }, 'left', face) as SurfaceAnchor;
    expect(at(notch, VESSEL)).toBeGreaterThan(0.3);
    expect(at(notch, VESSEL)).toBeLessThan(0.8);
    expect(at(beside, HATCH)).toBe(1);
    expect(at(front(24, level('supraorbital-notch-left') + 5), HATCH), 'read').toBe(0);
  });

  it('are measured on the person’s own face', () => {
    const male = dangerField(measured('male'), DANGER_STRUCTURES, 128);
    const female = dangerField(face, DANGER_STRUCTURES, 128);
    expect(male.field).not.toEqual(female.field);
    expect(male.legend).toEqual(female.legend);
  });
});
