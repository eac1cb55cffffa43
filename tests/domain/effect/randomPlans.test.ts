import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import { planEffect } from '#domain/effect/planEffect.ts';
import { EMPTY_PLAN, type Plan, type PlannedSite } from '#domain/plan/plan.ts';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import { SITE_PLANES } from '#knowledge/sites/planes.ts';
import { measuredHead } from '../anatomy/measuredHead.ts';

const SEED = 20_261_122;
/** Few fibres of every kind (belly, forehead, ring, deep), so that many plans can be worked out. */
const FEW = ['frontalis', 'corrugator-supercilii', 'orbicularis-oculi-palpebral', 'levator-palpebrae-superioris', 'zygomaticus-major'];

let face: MeasuredFace;
let all: StrandSet;
let few: StrandSet;

beforeAll(async () => {
  const { head, face: measured } = await measuredHead();
  face = measured;
  all = layStrands(head.model, face.cover, MUSCLE_COURSES);
  few = layStrands(
    head.model,
    face.cover,
    MUSCLE_COURSES.filter(({ muscleId }) => FEW.includes(muscleId)).map((course) => ({ ...course, strands: 3, points: 8 })),
  );
}, 60_000);

/** A pseudo-random number generator (mulberry32): the same plans every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomSite(next: () => number, id: string): PlannedSite {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const [a, b] = [next(), next()].toSorted((x, y) => x - y) as [number, number];
  const anchor = {
    topology: face.topology,
    triangle: Math.floor(next() * face.manifest.counts.skinTriangles),
    weights: [a, b - a, 1 - b] as const,
  };
  return {
    id,
    regionId: pick(REGION_IDS),
    side: pick(['left', 'right', 'midline']),
    muscleId: next() < 0.5 ? pick(MUSCLE_IDS) : pick(FEW as unknown as typeof MUSCLE_IDS),
    productId: next() < 0.5 ? 'onabotulinumtoxinA' : pick(PRODUCT_IDS),
    doseHundredths: next() < 0.05 ? pick([0, 1, 1_000_000]) : Math.floor(next() * 2000),
    plane: pick(SITE_PLANES),
    direction: null,
    origin: { kind: 'free', anchor },
    mirrorOf: null,
    chosen: next() < 0.9,
  };
}
const randomPlan = (next: () => number, most: number): Plan => ({
  ...EMPTY_PLAN,
  sites: Array.from({ length: Math.floor(next() * (most + 1)) }, (_, i) => randomSite(next, `site-${i}`)),
});

const within = (values: Float32Array): boolean => values.every((value) => value >= 0 && value <= 1);

describe('any plan', () => {
  it('100,000 of them: no strand is anything but 0 to 1 at rest, on any day', () => {
    const next = numbers(SEED);
    const out = new Float32Array(few.strandCount);
    let wrong = 0;
    let moved = 0;
    for (let n = 0; n < 100_000; n++) {
      const previous = next() < 0.1 ? [{ plan: randomPlan(next, 1), daysBefore: next() * 900 }] : [];
      const effect = planEffect({ plan: randomPlan(next, 2), previous, face, strands: few, male: next() });
      effect.relaxationOn(next() * 300, out);
      if (!within(out)) wrong += 1;
      if (out.some((share) => share > 0.01)) moved += 1;
    }
    expect(wrong).toBe(0);
    expect(moved).toBeGreaterThan(3000);
  }, 120_000);

  it('has curves of 0 to 1, the low one under the median and that under the high one', () => {
    const next = numbers(SEED + 1);
    for (let n = 0; n < 40; n++) {
      const previous = n % 2 === 0 ? [{ plan: randomPlan(next, 4), daysBefore: 80 }] : [];
      for (const region of planEffect({ plan: randomPlan(next, 12), previous, face, strands: all, male: 0 }).regions) {
        for (const curve of [region.days, region.low, region.high, region.previous ?? region.days]) {
          expect(curve).toHaveLength(271);
          expect(within(curve)).toBe(true);
        }
        expect(region.days.every((share, day) => share >= (region.low[day] as number) - 1e-6)).toBe(true);
        expect(region.days.every((share, day) => share <= (region.high[day] as number) + 1e-6)).toBe(true);
        expect(region.days.every((share, day) => share >= (region.previous?.[day] ?? 0) - 1e-6)).toBe(true);
      }
    }
  }, 60_000);

  it('with more dose, or another site, never leaves a strand less at rest', () => {
    const less = new Float32Array(all.strandCount);
    const more = new Float32Array(all.strandCount);
    fc.assert(
      fc.property(
        fc.integer(),
        fc.double({ min: 1, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 270, noNaN: true }),
        (seed, times, day) => {
          const next = numbers(seed);
          const plan = randomPlan(next, 6);
          const sites = plan.sites.map((site) => ({ ...site, doseHundredths: Math.ceil(site.doseHundredths * times) }));
          const input = { previous: [], face, strands: all, male: 0 };
          planEffect({ ...input, plan }).relaxationOn(day, less);
          planEffect({ ...input, plan: { ...plan, sites: [...sites, randomSite(next, 'one-more')] } }).relaxationOn(day, more);
          return less.every((share, strand) => share <= (more[strand] as number) + 1e-6);
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  }, 60_000);

  it('names every chosen site that it says nothing about', () => {
    const next = numbers(SEED + 2);
    for (let n = 0; n < 200; n++) {
      const plan = randomPlan(next, 5);
      const { unknown } = planEffect({ plan, previous: [], face, strands: all, male: 0 });
      const ids = plan.sites.filter(({ chosen, doseHundredths }) => chosen && doseHundredths > 0).map(({ id }) => id);
      for (const { siteId } of unknown) expect(ids).toContain(siteId);
      expect(new Set(unknown.map(({ siteId }) => siteId)).size).toBe(unknown.length);
    }
  });
});
