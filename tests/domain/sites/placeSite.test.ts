import { describe, expect, it } from 'vitest';
import { anchorPosition, nearestSkin, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { triangleNeighbours } from '#domain/anatomy/triangleNeighbours.ts';
import { type PlacementFace, placeSite } from '#domain/sites/placeSite.ts';
import { LANDMARK_IDS, type LandmarkId, type Side } from '#knowledge/anatomy/ids.ts';
import type { SitePlacement } from '#knowledge/sites/placement.ts';
import { frontSphere } from '../anatomy/shapes.ts';

const surface = frontSphere(80);
const POINTS: Partial<Record<string, [number, number]>> = {
  glabella: [0, 20],
  'superciliare-mediale': [12, 24],
  endocanthion: [16, 2],
  'mid-pupil': [31, 0],
  'supraorbital-rim-mid-pupil': [31, 18],
  'temporal-crest': [50, 40],
};
const landmarks = Object.fromEntries(
  LANDMARK_IDS.map((id) => {
    const side = id.endsWith('-right') ? -1 : 1;
    const [x, y] = POINTS[id.replace(/-(left|right)$/, '')] ?? [0, 0];
    return [id, nearestSkin(surface, [side * x, y, Math.sqrt(6400 - x * x - y * y)])];
  }),
) as Record<LandmarkId, SurfaceAnchor>;
const face: PlacementFace = { surface, neighbours: triangleNeighbours(surface.index), landmarks, accept: () => true };
const place = (placement: SitePlacement, side: Side): readonly [number, number, number] => {
  const anchor = placeSite(placement, side, face);
  if (!anchor) throw new Error('no such point');
  return anchorPosition(surface, anchor);
};

describe('a site placed by its wording', () => {
  it('starts at a landmark of its own side', () => {
    expect(place({ start: { landmark: 'mid-pupil' }, steps: [] }, 'left')[0]).toBeCloseTo(31, 0);
    expect(place({ start: { landmark: 'mid-pupil' }, steps: [] }, 'right')[0]).toBeCloseTo(-31, 0);
  });

  it('in the midline takes the mean of a paired landmark', () => {
    const [x, y] = place({ start: { landmark: 'superciliare-mediale' }, steps: [] }, 'midline');
    expect(x).toBeCloseTo(0, 1);
    expect(y).toBeCloseTo(24, 0);
  });

  it('finds the point on one vertical at the level of another', () => {
    const [x, y] = place({ start: { onVerticalOf: 'mid-pupil', atLevelOf: 'glabella' }, steps: [] }, 'right');
    expect([x, y]).toEqual([expect.closeTo(-31, 0), expect.closeTo(20, 0)]);
  });

  it('finds a vertical between two landmarks', () => {
    const start = { onVerticalBetween: ['glabella', 'temporal-crest'], fraction: 0.5, atLevelOf: 'temporal-crest' } as const;
    const [x, y] = place({ start, steps: [] }, 'left');
    expect([x, y]).toEqual([expect.closeTo(25, 0), expect.closeTo(40, 0)]);
  });

  it('crosses the lines from each brow to the opposite canthus in the midline, between both levels', () => {
    const [x, y] = place({ start: { crossing: { a: 'superciliare-mediale', b: 'endocanthion' } }, steps: [] }, 'midline');
    expect(x).toBeCloseTo(0, 1);
    // 12 of the 28 mm across are before the midline: 24 - 22 * 12 / 28.
    expect(y).toBeCloseTo(24 - (22 * 12) / 28, 0);
  });

  it('takes a share of the way between two landmarks, on the skin', () => {
    const [x, y, z] = place({ start: { between: ['mid-pupil', 'supraorbital-rim-mid-pupil'], fraction: 0.5 }, steps: [] }, 'left');
    expect(x).toBeCloseTo(31, 0);
    expect(y).toBeCloseTo(9, 0);
    expect(Math.hypot(x, y, z)).toBeCloseTo(80, 0);
  });

  it('walks its steps along the skin, lateral away from the midline on both sides', () => {
    const placement: SitePlacement = {
      start: { landmark: 'supraorbital-rim-mid-pupil' },
      steps: [
        { toward: 'up', mm: 10 },
        { toward: 'lateral', mm: 8 },
      ],
    };
    const left = place(placement, 'left');
    const right = place(placement, 'right');
    expect(left[1]).toBeGreaterThan(26);
    expect(left[0]).toBeGreaterThan(36);
    expect(Math.max(Math.abs(left[0] + right[0]), Math.abs(left[1] - right[1]), Math.abs(left[2] - right[2]))).toBeLessThan(0.05);
    const medial = place({ ...placement, steps: [{ toward: 'medial', mm: 8 }] }, 'right');
    expect(medial[0]).toBeGreaterThan(-25);
  });

  it('says so when the point lies beside the face', () => {
    const away: PlacementFace = { ...face, accept: () => false };
    expect(placeSite({ start: { onVerticalOf: 'mid-pupil', atLevelOf: 'glabella' }, steps: [] }, 'left', away)).toBeNull();
  });
});
