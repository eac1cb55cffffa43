import { describe, expect, it } from 'vitest';
import { DEFAULT_LINE_SEVERITY } from '#domain/expression/lineGroups.ts';
import { applyEdit } from '#domain/plan/editPlan.ts';
import {
  areAllowed,
  changedTraits,
  editOf,
  faceOf,
  resetChanges,
  SHAPE_TRAIT_IDS,
  shownTraits,
  startingTraits,
  TRAIT_IDS,
  traitRange,
} from '#domain/plan/personalFace.ts';
import { EMPTY_PLAN } from '#domain/plan/plan.ts';

const NEUTRAL = { sex: 'female', age: 25, skinTone: 4, lines: DEFAULT_LINE_SEVERITY } as const;

describe('traits of a face', () => {
  it('say nothing of a face that is as the head has it', () => {
    const face = faceOf({});
    expect(face).toMatchObject({ sex: 0, age: 25, african: 0, asian: 0, skinTone: 4, interpupillaryMm: null });
    expect(face.lines).toEqual(DEFAULT_LINE_SEVERITY);
    expect(SHAPE_TRAIT_IDS.every((shape) => face.shape[shape] === 0)).toBe(true);
  });

  it('are taken to the end of their range when read, and a distance that is no person’s calibrates nothing', () => {
    const face = faceOf({ age: 140, 'nose-width': -3, 'mouth-width': -1, 'skin-tone': 6.4, 'line:glabella': 9, 'interpupillary-mm': 12 });
    expect(face).toMatchObject({ age: 85, skinTone: 6, interpupillaryMm: null });
    expect(face.shape).toMatchObject({ 'nose-width': -1, 'mouth-width': 0 });
    expect(face.lines.glabella).toBe(4);
  });

  it('mix ancestry shapes to a whole face at most, also where two tabs wrote a share each', () => {
    const face = faceOf({ 'ancestry-african': 1, 'ancestry-asian': 1 });
    expect(face.african + face.asian).toBeCloseTo(1);
    expect(faceOf({ 'ancestry-african': 0.3, 'ancestry-asian': 0.2 })).toMatchObject({ african: 0.3, asian: 0.2 });
  });

  it('know the two words for a sex that earlier files may hold', () => {
    expect(faceOf({ sex: 'male' }).sex).toBe(1);
    expect(faceOf({ sex: 'female' }).sex).toBe(0);
    expect(faceOf({ sex: 'tall', age: 'old' })).toMatchObject({ sex: 0, age: 25 });
  });

  it('are refused by an edit when they are out of range, and kept when a newer Facies wrote them', () => {
    const apply = (changes: Record<string, number | string | null>) => applyEdit(EMPTY_PLAN, { kind: 'setFace', changes }).face;
    expect(apply({ age: 30, dimple: 'deep' })).toEqual({ age: 30, dimple: 'deep' });
    for (const changes of [
      { age: 24 },
      { age: 30.5 },
      { 'nose-width': 1.2 },
      { 'interpupillary-mm': 81 },
      { sex: 'tall' },
      { 'skin-tone': 0 },
    ])
      expect(apply(changes)).toEqual({});
    for (const trait of TRAIT_IDS) {
      const { least, most } = traitRange(trait);
      expect(areAllowed({ [trait]: least })).toBe(true);
      expect(areAllowed({ [trait]: most })).toBe(true);
      expect(areAllowed({ [trait]: most + 1 })).toBe(false);
      expect(areAllowed({ [trait]: null })).toBe(true);
    }
  });
});

describe('the face that a visit shows', () => {
  const visit = (face: Record<string, number>) => ({ plan: { face } });

  it('is its own, else the last one that was written in the chart', () => {
    const visits = [visit({}), visit({ age: 40 }), visit({ age: 50 }), visit({})];
    expect(shownTraits({ age: 60 }, visits)).toEqual({ age: 60 });
    expect(shownTraits({}, visits)).toEqual({ age: 50 });
    expect(shownTraits({}, [visit({})])).toEqual({});
  });

  it('is taken over whole by the first change to it', () => {
    const changes = editOf({}, { age: 50, sex: 1 }, { 'nose-width': 0.4 });
    expect(changedTraits({}, changes)).toEqual({ age: 50, sex: 1, 'nose-width': 0.4 });
    expect(editOf({ age: 50 }, { age: 50 }, { sex: 1 })).toEqual({ sex: 1 });
  });

  it('does not fall back to another visit’s when it is reset', () => {
    const own = { age: 50, 'nose-width': 0.4 };
    const after = changedTraits(own, editOf(own, own, resetChanges(own)));
    expect(faceOf(after)).toEqual(faceOf({}));
    expect(Object.keys(after).length).toBeGreaterThan(0);
    expect(editOf({}, {}, resetChanges({}))).toEqual({});
  });

  it('keeps the measured distance between the pupils through a reset', () => {
    expect(resetChanges({ age: 50, 'interpupillary-mm': 61, dimple: 'deep' })).toEqual({ age: null });
  });
});

describe('the face that a new chart starts with', () => {
  it('names only what is otherwise than the head has it', () => {
    expect(startingTraits(NEUTRAL)).toEqual({});
    const looks = { ...NEUTRAL, sex: 'male' as const, age: 60, lines: { ...DEFAULT_LINE_SEVERITY, chin: 4 } };
    expect(startingTraits(looks)).toEqual({ sex: 1, age: 60, 'line:chin': 4 });
    expect(areAllowed(startingTraits(looks))).toBe(true);
  });
});
