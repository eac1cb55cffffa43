import { describe, expect, it } from 'vitest';
import type { RegionPatch } from '#domain/anatomy/headManifest.ts';
import { eyePoint, FACE_VIEW, fitDistance, LIMITS, regionView } from '#scene/stage/framing.ts';
import { frontSphere } from '../../domain/anatomy/shapes.ts';

const sphere = frontSphere(80, 48);
const patches: RegionPatch[] = [
  { id: 1, regionId: 'forehead', part: null, side: 'midline', channel: 0 },
  { id: 2, regionId: 'temple', part: null, side: 'left', channel: 1 },
  { id: 3, regionId: 'temple', part: null, side: 'right', channel: 1 },
];
const middleOf = (t: number) =>
  [0, 1, 2].map((k) =>
    [0, 1, 2].reduce((sum, c) => sum + (sphere.positions[(sphere.index[t * 3 + c] as number) * 3 + k] as number) / 3, 0),
  ) as [number, number, number];
const faces = Uint8Array.from({ length: sphere.index.length / 3 }, (_, t) => {
  const [x, y] = middleOf(t);
  if (Math.abs(x) < 30 && y > 30 && y < 60) return 1;
  if (Math.abs(y) < 15 && Math.abs(x) > 50 && Math.abs(x) < 75) return x > 0 ? 2 : 3;
  return 0;
});

describe('the view of a region', () => {
  it('looks straight at a midline region', () => {
    const view = regionView(sphere, faces, patches, 'forehead', null);
    expect(view?.azimuthDeg).toBe(0);
    expect(view?.target[0]).toBeCloseTo(0, 0);
    expect(view?.target[1]).toBeGreaterThan(35);
  });

  it("turns to the patient's own side, mirrored for the other", () => {
    const left = regionView(sphere, faces, patches, 'temple', 'left');
    const right = regionView(sphere, faces, patches, 'temple', 'right');
    expect(left?.azimuthDeg).toBeGreaterThan(30);
    expect(right?.azimuthDeg).toBeCloseTo(-(left?.azimuthDeg ?? 0), 0);
    expect(left?.target[0]).toBeGreaterThan(50);
  });

  it("shows the patient's right of a region that the front would only show as two slivers", () => {
    expect(regionView(sphere, faces, patches, 'temple', null)).toEqual(regionView(sphere, faces, patches, 'temple', 'right'));
  });

  it('shows both sides of other paired regions from the front', () => {
    const bunny = patches.map((patch) => (patch.side === 'midline' ? patch : { ...patch, regionId: 'bunny-lines' as const }));
    const both = regionView(sphere, faces, bunny, 'bunny-lines', null);
    expect(both?.azimuthDeg).toBe(0);
    expect(both?.width).toBeGreaterThan(140);
  });

  it('is nothing for a region without skin', () => {
    expect(regionView(sphere, faces, patches, 'neck', null)).toBeNull();
  });
});

describe('the distance', () => {
  it('fits the view into the free part of the canvas', () => {
    const wide = fitDistance(FACE_VIEW, { width: 1400, height: 900 }, 900);
    const half = fitDistance(FACE_VIEW, { width: 1400, height: 450 }, 900);
    expect(half / wide).toBeCloseTo(2, 1);
    const seen = 2 * Math.tan((12 * Math.PI) / 180) * wide;
    expect(seen).toBeCloseTo(FACE_VIEW.height, 0);
  });

  it('keeps off the skin and in sight', () => {
    expect(fitDistance({ width: 1, height: 1 }, { width: 900, height: 900 }, 900)).toBe(LIMITS.nearestMm);
    expect(fitDistance({ width: 9000, height: 9000 }, { width: 200, height: 200 }, 900)).toBe(LIMITS.farthestMm);
  });

  it("puts the camera on the patient's left for a positive azimuth", () => {
    const [x, y, z] = eyePoint({ target: [0, 0, 60] }, { azimuthDeg: 90, elevationDeg: 0 }, 500);
    expect([x, y, z]).toEqual([expect.closeTo(500), expect.closeTo(0), expect.closeTo(60)]);
  });
});
