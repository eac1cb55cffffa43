import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import { measureSpot } from '#domain/safety/measures.ts';
import { siteSpot } from '#domain/safety/siteSpot.ts';
import type { SiteMeasure } from '#knowledge/safety/measureSchema.ts';
import type { SitePlacement } from '#knowledge/sites/placement.ts';
import { at, down, lateral, over, up } from '../../fixtures/safety/examples.ts';
import { buildPlan, NOW, shippedFaces } from '../../fixtures/safety/planBuilder.ts';

let face: MeasuredFace;
let male: MeasuredFace;
beforeAll(async () => {
  ({ female: face, male } = await shippedFaces());
});

type Side = 'left' | 'right' | 'midline';
function measured(measure: SiteMeasure, placement: SitePlacement, side: Side = 'left', on = face): number | null {
  const plan = buildPlan({ sites: [{ at: placement, regionId: 'glabella', muscleId: 'procerus', side }] }, on);
  const spot = siteSpot(on, plan.sites[0] as (typeof plan.sites)[number]);
  if (!spot) throw new Error('no spot');
  return measureSpot(spot, measure);
}

describe('lengths on the skin', () => {
  it('lateral along the skin is what was walked, where the straight way is shorter', () => {
    const along = (way: 'skin' | 'straight'): SiteMeasure => ({ of: 'lateral-to', landmark: 'exocanthion', along: way });
    expect(measured(along('skin'), at('exocanthion', lateral(15)))).toBeCloseTo(15, 1);
    expect(measured(along('straight'), at('exocanthion', lateral(15)))).toBeLessThan(14);
  });

  it('only about the level of the landmark, where that is asked for', () => {
    const measure: SiteMeasure = { of: 'lateral-to', landmark: 'exocanthion', along: 'skin', atItsLevelMm: 5 };
    expect(measured(measure, at('exocanthion', lateral(15), down(10)))).toBeNull();
  });

  it('below the lid margin is what was walked down from it', () => {
    expect(measured({ of: 'below-lid-margin' }, at('palpebrale-inferius', down(3)))).toBeCloseTo(3, 1);
  });
});

describe('heights', () => {
  const rim: SiteMeasure = { of: 'rise', above: 'supraorbital-rim-mid-pupil' };

  it('are straight up, shorter than the skin between', () => {
    const height = measured(rim, over('mid-pupil', 'supraorbital-rim-mid-pupil', up(10)));
    expect(height).toBeGreaterThan(8);
    expect(height).toBeLessThan(10);
  });

  it('are less than nothing on the other side', () => {
    expect(measured(rim, at('palpebrale-superius'))).toBeLessThan(0);
    expect(measured({ of: 'fall', below: 'exocanthion' }, at('exocanthion', up(5)))).toBeLessThan(0);
  });

  it('over a line follow it: the brow is lower at its medial end', () => {
    const brow: SiteMeasure = { of: 'rise-over-line', line: 'brow' };
    expect(measured(brow, at('superciliare-mediale', up(5)))).toBeCloseTo(5, 0);
    expect(measured(brow, at('superciliare-superius', up(5)))).toBeLessThan(5.1);
  });

  it('over the jaw border end where the border ends', () => {
    expect(measured({ of: 'above-jaw-border' }, at('mandible-mid-body'))).toBeCloseTo(0, 1);
    expect(measured({ of: 'above-jaw-border' }, at('pogonion'), 'midline')).toBeNull();
  });
});

describe('lines seen from the side', () => {
  it('a point before the Pitanguy line is positive, the ear behind it negative, beyond its ends there is none', () => {
    const measure: SiteMeasure = { of: 'before-pitanguy-line' };
    expect(measured(measure, at('exocanthion', lateral(15)))).toBeGreaterThan(5);
    expect(measured(measure, at('otobasion-superius'))).toBeLessThan(0);
    expect(measured(measure, at('metopion'), 'midline')).toBeNull();
  });

  it('below the line from tragus to mouth corner is positive', () => {
    const measure: SiteMeasure = { of: 'below-line', line: 'tragus-to-mouth-corner' };
    expect(measured(measure, at('masseter-anterior-border'))).toBeGreaterThan(20);
    expect(measured(measure, at('zygion'))).toBeLessThan(0);
  });
});

describe('the two sides', () => {
  const measures: readonly SiteMeasure[] = [
    { of: 'rise', above: 'supraorbital-rim-mid-pupil' },
    { of: 'lateral-to', landmark: 'mid-pupil', along: 'straight' },
    { of: 'from-midline' },
    { of: 'straight-to', landmark: 'supraorbital-notch' },
    { of: 'frontal-to', onVerticalOf: 'endocanthion', atLevelOf: 'supraorbital-rim-mid-pupil' },
  ];
  it.each(measures.map((measure) => [measure.of, measure] as const))('%s is the same on either', (_of, measure) => {
    const placement = at('superciliare-mid-pupil', up(11));
    expect(measured(measure, placement, 'right')).toBeCloseTo(measured(measure, placement, 'left') ?? Number.NaN, 0);
  });

  it('a site in the midline is held against the mean of both', () => {
    expect(measured({ of: 'from-midline' }, at('glabella'), 'midline')).toBeLessThan(0.1);
    expect(measured({ of: 'rise', above: 'superciliare-mediale' }, at('glabella'), 'midline')).toBeGreaterThan(0);
  });
});

describe('another shape of the same face', () => {
  it('is measured on its own millimetres', () => {
    const measure: SiteMeasure = { of: 'from-midline' };
    const [female, onMale] = [measured(measure, at('gonion')), measured(measure, at('gonion'), 'left', male)];
    expect(onMale).not.toBeCloseTo(female ?? 0, 1);
  });

  it('raises what its own distances break: the same anchor is judged anew', () => {
    const spec = {
      patterns: ['glabella-onabotulinumtoxinA-us'],
      moved: { 'corrugator-lateral-left': over('superciliare-mid-pupil', 'supraorbital-rim-mid-pupil', up(11)) },
    } as const;
    const plan = buildPlan(spec, face);
    const on = (shape: MeasuredFace) =>
      checkPlan({ plan, face: shape, now: NOW, previousVisits: [] }).find(({ code }) => code === 'corrugator-above-bone-us')?.measured ??
      null;
    expect(on(face)).not.toBe(on(male));
  });
});
