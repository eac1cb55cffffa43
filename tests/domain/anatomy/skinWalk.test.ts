import { describe, expect, it } from 'vitest';
import { walkSkin } from '#domain/anatomy/skinWalk.ts';
import { anchorPosition, foremostSkin, nearestSkin, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { triangleNeighbours } from '#domain/anatomy/triangleNeighbours.ts';
import { frontCylinder, frontSphere } from './shapes.ts';

const at = (surface: ReturnType<typeof frontSphere>, x: number, y: number): SurfaceAnchor => {
  const anchor = foremostSkin(surface, x, y);
  if (!anchor) throw new Error('beside the surface');
  return anchor;
};

describe('triangle neighbours', () => {
  it('are mutual, and missing at the border only', () => {
    const surface = frontSphere(80, 12);
    const neighbours = triangleNeighbours(surface.index);
    let borders = 0;
    neighbours.forEach((other, edge) => {
      if (other === -1) borders += 1;
      else expect([0, 1, 2].some((k) => neighbours[other * 3 + k] === Math.floor(edge / 3))).toBe(true);
    });
    expect(borders).toBe(4 * 12);
  });
});

describe('a walk along the skin', () => {
  const sphere = frontSphere(80);
  const neighbours = triangleNeighbours(sphere.index);

  it('lays out arc lengths on a sphere', () => {
    for (const [mm, along] of [
      [10, 1],
      [35, -1],
      [60, 1],
    ] as const) {
      const { anchor, walkedMm } = walkSkin(sphere, neighbours, at(sphere, 0, 0), 'sagittal', along, mm);
      const [x, y, z] = anchorPosition(sphere, anchor);
      expect(walkedMm).toBe(mm);
      expect(x).toBeCloseTo(0, 2);
      expect(80 * Math.atan2(y, z)).toBeCloseTo(along * mm, 1);
    }
  });

  it('stays in its plane: the small circle of the level it starts on', () => {
    const { anchor } = walkSkin(sphere, neighbours, at(sphere, 5, 40), 'horizontal', 1, 30);
    const [x, y, z] = anchorPosition(sphere, anchor);
    expect(y).toBeCloseTo(40, 2);
    const radius = Math.sqrt(80 * 80 - 40 * 40);
    expect(radius * (Math.atan2(x, z) - Math.asin(5 / radius))).toBeCloseTo(30, 1);
  });

  it('is exact on a cylinder, level and upright', () => {
    const cylinder = frontCylinder(70);
    const beside = triangleNeighbours(cylinder.index);
    const up = walkSkin(cylinder, beside, at(cylinder, 20, -30), 'sagittal', 1, 55);
    expect(anchorPosition(cylinder, up.anchor)[1]).toBeCloseTo(25, 3);
    const left = walkSkin(cylinder, beside, at(cylinder, 0, 3), 'horizontal', 1, 50);
    const [x, , z] = anchorPosition(cylinder, left.anchor);
    expect(70 * Math.atan2(x, z)).toBeCloseTo(50, 1);
  });

  it('starts well on a vertex, where triangles meet', () => {
    for (let triangle = 0; triangle < sphere.index.length / 3; triangle += 97) {
      const vertex: SurfaceAnchor = { triangle, weights: [1, 0, 0] };
      const [x, y] = anchorPosition(sphere, vertex);
      if (Math.hypot(x, y) > 45) continue;
      const { walkedMm, anchor } = walkSkin(sphere, neighbours, vertex, 'horizontal', -1, 12);
      expect(walkedMm).toBe(12);
      expect(anchorPosition(sphere, anchor)[0]).toBeLessThan(x - 5);
    }
  });

  it('mirrors: the same steps on both sides end at mirrored points', () => {
    const right = walkSkin(sphere, neighbours, at(sphere, -13, 7), 'horizontal', -1, 22);
    const left = walkSkin(sphere, neighbours, at(sphere, 13, 7), 'horizontal', 1, 22);
    const [rx, ry, rz] = anchorPosition(sphere, right.anchor);
    const [lx, ly, lz] = anchorPosition(sphere, left.anchor);
    expect([-rx, ry, rz].map((value, k) => Math.abs(value - ([lx, ly, lz][k] as number)))).toSatisfy(
      (d: number[]) => Math.max(...d) < 1e-3,
    );
  });

  it('stops where the skin ends, and says how far it came', () => {
    const { walkedMm } = walkSkin(sphere, neighbours, at(sphere, 0, 0), 'sagittal', 1, 500);
    expect(walkedMm).toBeGreaterThan(100);
    expect(walkedMm).toBeLessThan(130);
  });

  it('comes back to its start', () => {
    const out = walkSkin(sphere, neighbours, at(sphere, 11, -20), 'sagittal', 1, 40);
    const back = walkSkin(sphere, neighbours, out.anchor, 'sagittal', -1, 40);
    const [x, y] = anchorPosition(sphere, back.anchor);
    expect(x).toBeCloseTo(11, 2);
    expect(y).toBeCloseTo(-20, 2);
  });
});

describe('skin points', () => {
  it('the foremost skin is the one nearest to the viewer', () => {
    const [x, y, z] = anchorPosition(frontSphere(80), at(frontSphere(80), 12, -9));
    expect([x, y]).toEqual([expect.closeTo(12, 4), expect.closeTo(-9, 4)]);
    expect(z).toBeGreaterThan(70);
    expect(foremostSkin(frontSphere(80), 200, 0)).toBeNull();
  });

  it('the nearest skin to a point outside lies on the line to the centre', () => {
    const sphere = frontSphere(80);
    const [x, y, z] = anchorPosition(sphere, nearestSkin(sphere, [30, 40, 90]));
    expect(x / z).toBeCloseTo(30 / 90, 1);
    expect(y / z).toBeCloseTo(40 / 90, 1);
  });
});
