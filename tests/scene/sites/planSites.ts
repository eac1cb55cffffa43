import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';

/** A face of one triangle per site: triangle n lies at chart (n * 10 mm, 50 mm) of a chart of 200 mm. */
export const rowFace = (): MeasuredFace => {
  const count = 300;
  const chart = new Float32Array(count * 2);
  for (let i = 0; i < count; i++) chart.set([(i * 10) / 200, 50 / 200], i * 2);
  const index = Uint16Array.from({ length: count * 3 }, (_, i) => Math.floor(i / 3));
  return {
    topology: 'row',
    chart,
    // All of it on the map, none of it under the headband.
    cover: Float32Array.from({ length: count * 4 }, (_, i) => (i % 4 < 2 ? 1 : 0)),
    surface: { positions: new Float32Array(count * 3), index },
    manifest: { counts: { skinTriangles: count }, chart: { mmPerUv: 200, leftMm: 0, bottomMm: 0 } },
  } as unknown as MeasuredFace;
};

export const freeAt = (id: string, triangle: number, more: Partial<PlannedSite> = {}): PlannedSite => ({
  id,
  regionId: 'glabella',
  side: 'midline',
  muscleId: 'procerus',
  productId: 'onabotulinumtoxinA',
  doseHundredths: 400,
  plane: 'intramuscular',
  direction: null,
  origin: { kind: 'free', anchor: { topology: 'row', triangle, weights: [1, 0, 0] } },
  mirrorOf: null,
  chosen: true,
  ...more,
});
