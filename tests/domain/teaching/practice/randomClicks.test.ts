import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { freeSite } from '#domain/sites/siteEdits.ts';
import { requiredCount, type TreatCase } from '#domain/teaching/practice/caseSchema.ts';
import { scoreCase } from '#domain/teaching/practice/score.ts';
import { SITE_PLANES } from '#knowledge/sites/planes.ts';
import { PLACED_CASES, type PracticeHead, practiceHead } from './practiceHead.ts';

let head: PracticeHead;
beforeAll(async () => {
  head = await practiceHead();
}, 60_000);

/** Mulberry32: the same clicks in every run. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

interface Skin {
  readonly triangles: readonly number[];
  /** Areas summed up, so that every square millimetre is as likely. */
  readonly sums: Float64Array;
}
const skinOf = (face: MeasuredFace, wanted: (anchor: SurfaceAnchor) => boolean): Skin => {
  const { positions, index } = face.surface;
  const triangles: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (let t = 0; t < index.length / 3; t++) {
    if (!wanted({ triangle: t, weights: [1 / 3, 1 / 3, 1 / 3] })) continue;
    const [a, b, c] = [0, 1, 2].map((k) => (index[t * 3 + k] as number) * 3) as [number, number, number];
    const u = [0, 1, 2].map((k) => (positions[b + k] as number) - (positions[a + k] as number)) as [number, number, number];
    const v = [0, 1, 2].map((k) => (positions[c + k] as number) - (positions[a + k] as number)) as [number, number, number];
    sum += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
    triangles.push(t);
    sums.push(sum);
  }
  return { triangles, sums: Float64Array.from(sums) };
};
const pointOn = ({ triangles, sums }: Skin, random: () => number): SurfaceAnchor => {
  const at = random() * (sums[sums.length - 1] as number);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  let [p, q] = [random(), random()];
  if (p + q > 1) [p, q] = [1 - p, 1 - q];
  return { triangle: triangles[low] as number, weights: [1 - p - q, p, q] };
};

const clicks = (practiceCase: TreatCase, face: MeasuredFace, skin: Skin, count: number, random: () => number): PlannedSite[] => {
  const most = 2 * Math.max(...practiceCase.targets.map(({ doseHundredths }) => doseHundredths.max));
  return Array.from({ length: count }, (_, i) => {
    const doseHundredths = Math.max(50, Math.round((random() * most) / 50) * 50);
    const site = freeSite(face, pointOn(skin, random), { id: `click-${i}`, productId: practiceCase.productId, doseHundredths });
    return site && { ...site, plane: SITE_PLANES[Math.floor(random() * SITE_PLANES.length)] ?? 'intramuscular' };
  }).filter((site) => site !== null);
};

const scoresOf = (
  practiceCase: TreatCase,
  face: MeasuredFace,
  skin: Skin,
  countOf: (random: () => number) => number,
  seeds = 200,
): readonly number[] =>
  Array.from({ length: seeds }, (_, seed) => {
    const random = randomOf(seed * 7919 + 13);
    const sites = clicks(practiceCase, face, skin, countOf(random), random);
    return scoreCase(practiceCase, { kind: 'treat', decision: 'treat', reasonIds: [], sites, acknowledged: [], seconds: 1 }, face).total;
  }).sort((a, b) => a - b);
const share = (sorted: readonly number[], of: number): number => sorted[Math.floor(of * (sorted.length - 1))] as number;

const skins = new Map<string, Skin>();
const wholeFace = (face: MeasuredFace): Skin => {
  const key = face === head.face ? 'woman' : 'man';
  const skin =
    skins.get(key) ??
    skinOf(face, (anchor) => freeSite(face, anchor, { id: 'a', productId: 'onabotulinumtoxinA', doseHundredths: 1 }) !== null);
  skins.set(key, skin);
  return skin;
};
/** Only where sites land in the regions of the case: somebody who knows which part of the face is meant, and no more. */
const regionsOf = (practiceCase: TreatCase, face: MeasuredFace): Skin =>
  skinOf(face, (anchor) => {
    const site = freeSite(face, anchor, { id: 'a', productId: 'onabotulinumtoxinA', doseHundredths: 1 });
    return site !== null && practiceCase.regionIds.includes(site.regionId);
  });

describe('somebody who clicks at random', () => {
  it('all over the face scores under 20 in every case, and so do nineteen of twenty such', () => {
    for (const practiceCase of PLACED_CASES) {
      const face = head.faceFor(practiceCase);
      const most = 2 * requiredCount(practiceCase) + 2;
      const scores = scoresOf(practiceCase, face, wholeFace(face), (random) => 1 + Math.floor(random() * most));
      expect(share(scores, 0.5), practiceCase.id).toBeLessThan(20);
      expect(share(scores, 0.95), practiceCase.id).toBeLessThan(20);
    }
  }, 120_000);

  it('only in the right region, with the right number of sites, scores under 20 too', () => {
    for (const practiceCase of PLACED_CASES) {
      const face = head.faceFor(practiceCase);
      const scores = scoresOf(practiceCase, face, regionsOf(practiceCase, face), () => requiredCount(practiceCase), 60);
      expect(share(scores, 0.5), practiceCase.id).toBeLessThan(20);
      // One point in a small region is hit by chance now and then.
      expect(share(scores, 0.95), practiceCase.id).toBeLessThanOrEqual(requiredCount(practiceCase) === 1 ? 50 : 25);
    }
  }, 120_000);

  it('everywhere at once scores nothing: sixty sites all over the face, or in the right region', () => {
    for (const practiceCase of PLACED_CASES) {
      const face = head.faceFor(practiceCase);
      for (const skin of [wholeFace(face), regionsOf(practiceCase, face)]) {
        const scores = scoresOf(practiceCase, face, skin, () => 60, 5);
        expect(share(scores, 1), practiceCase.id).toBeLessThan(10);
      }
    }
  }, 240_000);
});
