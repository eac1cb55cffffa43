import { describe, expect, it } from 'vitest';
import { depthsOf, PLANE_DEPTHS, TISSUE_DEPTHS } from '#knowledge/anatomy/tissueDepths.ts';
import { SITE_PLANES } from '#knowledge/sites/planes.ts';

const numbersIn = (text: string): number[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(Number);

describe('depths under the skin', () => {
  it.each(TISSUE_DEPTHS.map((depth) => [depth.id, depth] as const))('%s: every figure stands in its own sentence', (_, depth) => {
    const spans = [depth.skinToMuscleMm, depth.muscleThicknessMm, depth.skinToBoneMm, depth.below?.gapMm];
    const figures = [...spans.flatMap((span) => (span ? [span.fromMm, span.toMm, span.meanMm] : [])), depth.tipMm];
    const said = numbersIn(depth.fact.text);
    for (const figure of figures) if (figure !== undefined) expect(said, depth.fact.text).toContain(figure);
  });

  it('are named once each', () => {
    const ids = TISSUE_DEPTHS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('measured under one region are not carried over to another', () => {
    expect(depthsOf('orbicularis-oculi-orbital', 'crows-feet').map(({ id }) => id)).toEqual([
      'lateral-orbicularis-depth',
      'orbicularis-to-zygomaticus',
    ]);
    expect(depthsOf('orbicularis-oculi-orbital', 'brow')).toEqual([]);
  });

  it('are empty where nothing was read: the frontalis has words only', () => {
    expect(depthsOf('frontalis', 'forehead')).toEqual([]);
  });

  it('lie under the skin and above the bone', () => {
    for (const { skinToMuscleMm, skinToBoneMm } of TISSUE_DEPTHS) {
      if (skinToMuscleMm && skinToBoneMm) expect(skinToMuscleMm.toMm).toBeLessThan(skinToBoneMm.fromMm);
    }
  });
});

describe('classes of depth', () => {
  it.each(SITE_PLANES)('%s: its figure, if any, stands in its sentence', (plane) => {
    const depth = PLANE_DEPTHS[plane];
    if (!depth?.depthMm) return;
    expect(depth.plane).toBe(plane);
    expect(numbersIn(depth.fact.text)).toEqual(expect.arrayContaining([depth.depthMm.fromMm, depth.depthMm.toMm]));
  });

  it('never give a figure to what the article puts into the skin or leaves open', () => {
    expect(PLANE_DEPTHS['intramuscular-superficial']).toBeUndefined();
    expect(PLANE_DEPTHS.intradermal?.depthMm).toBeNull();
    expect(PLANE_DEPTHS.subdermal?.depthMm).toBeNull();
  });
});
