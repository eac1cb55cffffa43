import { describe, expect, it } from 'vitest';
import { anchorPosition } from '#domain/anatomy/surfaceAnchor.ts';
import { faceOf, SHAPE_TRAIT_IDS, SHAPE_TRAITS } from '#domain/plan/personalFace.ts';
import { identityWeights, isDefaultShape } from '#scene/expression/identityWeights.ts';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';

const weightsOf = (traits: Parameters<typeof faceOf>[0]) => identityWeights(faceOf(traits));
const { head, shaped } = await measuredHead();

describe('the weights that make a person’s face', () => {
  it('are none for the head as it comes, whatever its skin and lines', () => {
    expect(weightsOf({})).toEqual({});
    expect(isDefaultShape(faceOf({ 'skin-tone': 9, 'line:chin': 4, 'interpupillary-mm': 61 }))).toBe(true);
    expect(isDefaultShape(faceOf({ 'cupids-bow': 0.05 }))).toBe(false);
  });

  it('name targets that the head has, at both ends of every shape', () => {
    const all = Object.fromEntries(SHAPE_TRAIT_IDS.map((id) => [id, SHAPE_TRAITS[id][1]]));
    const least = Object.fromEntries(SHAPE_TRAIT_IDS.map((id) => [id, SHAPE_TRAITS[id][0]]));
    const large = { sex: 0.5, age: 85, 'ancestry-african': 0.5, 'ancestry-asian': 0.5 };
    const names = [...Object.keys(weightsOf({ ...all, ...large })), ...Object.keys(weightsOf(least))];
    for (const name of names) expect([name, head.targets.has(name)]).toEqual([name, true]);
    // Every identity and shape target of the head can be reached.
    const shapes = [...head.targets.values()].filter(({ kind }) => kind !== 'expression').map(({ name }) => name);
    expect(shapes.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('share one whole among outlines of the face', () => {
    const one = weightsOf({ 'face-square': 1 })['face-square-plus'] ?? 0;
    const mixed = weightsOf({ 'face-square': 1, 'face-diamond': 1 });
    expect((mixed['face-square-plus'] ?? 0) + (mixed['face-diamond-plus'] ?? 0)).toBeCloseTo(one);
  });

  it('leave the pupil free of the upper lid, at every age and of every mean shape', () => {
    for (const sex of [0, 0.5, 1])
      for (const age of [25, 60, 85])
        for (const mix of [{}, { 'ancestry-african': 1 }, { 'ancestry-asian': 1 }, { 'ancestry-african': 0.5, 'ancestry-asian': 0.5 }]) {
          const face = shaped(weightsOf({ sex, age, ...mix }));
          // The pupils keep the level of the origin; a pupil of 4 mm reaches 2 mm above it.
          expect(
            anchorPosition(face.surface, face.landmarks['palpebrale-superius-left'])[1],
            JSON.stringify({ sex, age, ...mix }),
          ).toBeGreaterThan(2);
        }
  });
});
