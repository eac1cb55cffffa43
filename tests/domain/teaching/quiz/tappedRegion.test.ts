import { beforeAll, expect, it } from 'vitest';
import { type MeasuredFace, placeAt } from '#domain/anatomy/measuredFace.ts';
import { tappedRegion } from '#domain/teaching/quiz/liesIn.ts';
import { MAPPED_REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { measuredHead } from '../../anatomy/measuredHead.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
}, 60_000);

it('a tap means what is seen there, and on a part of the nose the nose where that is wanted', () => {
  const seen = new Set<string>();
  let under = 0;
  const triangles = face.surface.index.length / 3;
  for (let triangle = 0; triangle < triangles; triangle += 7) {
    const anchor = { triangle, weights: [1 / 3, 1 / 3, 1 / 3] as const };
    const place = placeAt(face, anchor);
    for (const wanted of MAPPED_REGION_IDS) {
      const tapped = tappedRegion(face, anchor, wanted);
      if (place?.regionId === wanted) seen.add(wanted);
      if (tapped === wanted && place?.regionId !== wanted) under += 1;
      else expect(tapped).toBe(place?.regionId ?? null);
    }
  }
  // Every region can be tapped.
  expect([...MAPPED_REGION_IDS].filter((id) => !seen.has(id))).toEqual([]);
  expect(under).toBeGreaterThan(0);
});
