import { describe, expect, it } from 'vitest';
import { HeadFileError, type HeadManifest, type RegionPatch } from '#domain/anatomy/headManifest.ts';
import { createRegionMap, distancesAtChart, type RegionMap, regionAtChart } from '#domain/anatomy/regionAtChart.ts';

const SIZE = 32;
const forehead: RegionPatch = { id: 1, regionId: 'forehead', part: null, side: 'midline', channel: 0 };
const temple: RegionPatch = { id: 2, regionId: 'temple', part: null, side: 'left', channel: 1 };

/** Channel 0: a disc of 40 mm round the middle; channel 1: everything right of u = 0.75; the chart is 320 mm wide. */
const map = (): RegionMap => {
  const distance = new Uint8Array(SIZE * SIZE * 4);
  const owner = new Uint8Array(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const u = (x + 0.5) / SIZE;
      const v = (y + 0.5) / SIZE;
      const fields = [40 - 320 * Math.hypot(u - 0.5, v - 0.5), 320 * (u - 0.75), -100, -100];
      fields.forEach((mm, c) => {
        distance[(y * SIZE + x) * 4 + c] = Math.round(Math.min(255, Math.max(1, 128 + (mm * 127) / 16)));
      });
      owner.set([1, 2, 0, 0], (y * SIZE + x) * 4);
    }
  }
  return {
    size: SIZE,
    ownerSize: SIZE,
    spanMm: 16,
    distance,
    owner,
    faces: new Uint8Array(0),
    patches: new Map([forehead, temple].map((p) => [p.id, p])),
  };
};

describe('the region at a chart point', () => {
  it('is the patch whose edge is not yet crossed', () => {
    expect(regionAtChart(map(), 0.5, 0.5)?.patch).toBe(forehead);
    expect(regionAtChart(map(), 0.5 + 36 / 320, 0.5)?.patch).toBe(forehead);
    expect(regionAtChart(map(), 0.5 + 44 / 320, 0.5)).toBeNull();
    expect(regionAtChart(map(), 0.8, 0.5)?.patch).toBe(temple);
  });

  it('tells how far inside it is, in mm', () => {
    expect(regionAtChart(map(), 0.5 + 30 / 320, 0.5)?.insideMm).toBeCloseTo(10, 0);
    expect(distancesAtChart(map(), 0.75 + 5 / 320, 0.5)[1]).toBeCloseTo(5, 0);
  });

  it('is nothing off the chart', () => {
    expect(regionAtChart(map(), 0, 0)).toBeNull();
  });

  it('refuses streams of another size', () => {
    const manifest = {
      regions: { size: 4, ownerSize: 2, spanMm: 16, patches: [] },
      counts: { skinTriangles: 3 },
    } as unknown as HeadManifest;
    const ok = { distance: new Uint8Array(64), owner: new Uint8Array(16), faces: new Uint8Array(4) };
    expect(createRegionMap(manifest, ok).faces).toHaveLength(3);
    expect(() => createRegionMap(manifest, { ...ok, owner: new Uint8Array(12) })).toThrow(HeadFileError);
  });
});
