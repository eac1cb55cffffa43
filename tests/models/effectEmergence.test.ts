import { beforeAll, describe, expect, it } from 'vitest';
import type { BodySide } from '#domain/anatomy/strandSet.ts';
import type { FaceChange } from '#domain/effect/faceMeasures.ts';
import { presetActivations } from '#domain/expression/presets.ts';
import {
  FOREHEAD_AND_GLABELLA,
  GLABELLA,
  lowestCrowsFeet,
  MIDDLE_FOREHEAD,
  MOUTH_CORNERS,
  midPupilAboveRim,
  onlySide,
  rowsAbove,
} from '../fixtures/effect/clinicalPlans.ts';
import { type TreatedHead, treatedHead } from '../fixtures/effect/treatedHead.ts';
import type { PlanSpec } from '../fixtures/safety/planBuilder.ts';

/** Where sites lie is all that differs between these plans; nothing in the model knows of a pattern. Day 30. */

let head: TreatedHead;
beforeAll(async () => {
  head = await treatedHead();
}, 60_000);

const raise = presetActivations('raise');
const smile = presetActivations('smile');
/** What is left of an expression's movement, mm. */
const left = (spec: PlanSpec, activations: typeof raise, side: BodySide = 'left'): FaceChange =>
  head.expressed(activations, head.relaxed(spec, 30), side);
const untreated = (activations: typeof raise, side: BodySide = 'left'): FaceChange => head.expressed(activations, null, side);
const atRest = (spec: PlanSpec, side: BodySide = 'left'): FaceChange => head.change(spec, 30, {}, side);

describe('what sites do follows from where they lie', () => {
  it('the middle of the forehead alone: the brows still rise laterally, and stay down medially', () => {
    const [with_, without] = [left(MIDDLE_FOREHEAD, raise), untreated(raise)];
    expect(with_.browMedial).toBeLessThan(0.4 * without.browMedial);
    expect(with_.browLateral).toBeGreaterThan(0.9 * without.browLateral);
    expect(with_.browLateral).toBeGreaterThan(with_.browMedial + 2);
    expect(atRest(MIDDLE_FOREHEAD).browLateral).toBeGreaterThan(-0.1);
    // The whole forehead leaves no such peak.
    expect(left(FOREHEAD_AND_GLABELLA, raise).browLateral).toBeLessThan(with_.browLateral - 2);
  });

  it('one side alone: the face moves unequally', () => {
    const oneSided = onlySide(rowsAbove(22), 'left');
    const [treatedSide, otherSide] = [left(oneSided, raise, 'left'), left(oneSided, raise, 'right')];
    expect(otherSide.browLateral - treatedSide.browLateral).toBeGreaterThan(2);
    expect(otherSide.browLateral).toBeGreaterThan(0.95 * untreated(raise, 'right').browLateral);
  });

  it('too low on the forehead: the brow drops, and lifts less, than with sites above the line of convergence', () => {
    const [low, high] = [rowsAbove(12), rowsAbove(40)];
    expect(atRest(low).browLateral).toBeLessThan(-0.2);
    expect(atRest(low).browLateral).toBeLessThan(atRest(high).browLateral - 0.15);
    expect(left(low, raise).browMidPupil).toBeLessThan(left(high, raise).browMidPupil - 1.5);
    expect(left(low, raise).browLateral).toBeLessThan(left(high, raise).browLateral - 1.5);
  });

  it('near the levator: a site at the rim in the mid-pupillary line lets the lid droop, the label’s sites do not', () => {
    const rim = atRest(midPupilAboveRim(0)).upperLid;
    expect(rim).toBeLessThan(-1);
    expect(rim).toBeLessThan(atRest(midPupilAboveRim(18)).upperLid - 0.6);
    expect(atRest(GLABELLA).upperLid).toBeGreaterThan(-0.5);
  });

  it('near zygomaticus: a low canthal site drops the corner of the smile', () => {
    const [low, usual] = [lowestCrowsFeet(25, 0), lowestCrowsFeet(10, 0)];
    expect(left(usual, smile).mouthCorner).toBeGreaterThan(0.9 * untreated(smile).mouthCorner);
    expect(left(low, smile).mouthCorner).toBeLessThan(left(usual, smile).mouthCorner - 1.5);
    // Towards the cheek it does not get better.
    expect(left(lowestCrowsFeet(25, 8), smile).mouthCorner).toBeLessThan(left(usual, smile).mouthCorner - 1.5);
  });

  it('depressor anguli oris without its tone lets the corner of the mouth rise at rest', () => {
    for (const side of ['left', 'right'] as const) expect(atRest(MOUTH_CORNERS, side).mouthCorner).toBeGreaterThan(0.4);
    expect(atRest(onlySide(MOUTH_CORNERS, 'left'), 'right').mouthCorner).toBeLessThan(0.05);
  });

  it('a site that its muscle does not lie under is said to be unknown, not left out', () => {
    const astray = head.effectOf({
      sites: [{ regionId: 'masseter', muscleId: 'masseter', side: 'left', at: { start: { landmark: 'glabella' }, steps: [] } }],
    });
    expect(astray.unknown).toEqual([{ siteId: 'site-0', reason: 'no-muscle-there' }]);
    expect(astray.regions).toEqual([]);
  });

  it('comes back: nothing before the injection, little after nine months', () => {
    const spec = midPupilAboveRim(0);
    for (const day of [0, 270]) expect(Math.abs(head.change(spec, day, {}, 'left').upperLid)).toBeLessThan(0.2);
  });
});
