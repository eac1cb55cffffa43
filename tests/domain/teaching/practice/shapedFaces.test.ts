import { beforeAll, describe, expect, it } from 'vitest';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import { createFaceMotion } from '#domain/expression/faceMotion.ts';
import { faceOf } from '#domain/plan/personalFace.ts';
import { givenSites, referenceSites, targetPoints } from '#domain/teaching/practice/caseSchema.ts';
import { consequenceOf, createPlayStage } from '#domain/teaching/practice/consequence.ts';
import { scoreCase } from '#domain/teaching/practice/score.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { identityWeights } from '#scene/expression/identityWeights.ts';
import { type MeasuredHead, measuredHead } from '../../anatomy/measuredHead.ts';
import { referenceAttempt } from './practiceHead.ts';

let head: MeasuredHead;
beforeAll(async () => {
  head = await measuredHead();
}, 60_000);

describe('on the face of the case’s own person', () => {
  it('the reference scores 100, and every point and given site lies on it', () => {
    const wrong = CASES.flatMap((one): string[] => {
      const face = head.shaped(identityWeights(faceOf(one.face)));
      if (one.kind === 'diagnose') return givenSites(one.given, one.productId, face).length === one.given.length ? [] : [one.id];
      const missing = one.targets.filter((target) => !targetPoints(one, face).some((point) => point.target === target));
      const { errors } = scoreCase(one, referenceAttempt(one, face), face);
      return [...missing, ...errors].map(
        (what) => `${one.id} ${'code' in what ? `${what.code} ${what.detailId} ${what.measured}/${what.limit}` : what.id}`,
      );
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  it('the complaint shows there too, and the reference does what was meant', () => {
    const strands = layStrands(head.head.model, head.face.cover, MUSCLE_COURSES);
    const motion = createFaceMotion(head.head.model, head.head.targets, strands);
    const first = Object.fromEntries(
      CASES.filter((one) => one.kind === 'diagnose' || one.answer === 'treat').map((one) => {
        const identity = identityWeights(faceOf(one.face));
        const face = head.shaped(identity);
        const stage = createPlayStage(head.head.model, head.head.targets, motion, face, identity);
        const sites = one.kind === 'diagnose' ? givenSites(one.given, one.productId, face) : referenceSites(one, face);
        return [one.id, consequenceOf(one, sites, stage).shown[0]?.code];
      }),
    );
    const {
      'drooping-lid': lid,
      'peaked-brows': peaked,
      'heavy-brows': heavy,
      'smile-pulled-down': smile,
      'lip-stays-up': lip,
      ...others
    } = first;
    expect([lid, peaked, lip]).toEqual(['lid-drop', 'brow-peak', 'lower-lip-uneven']);
    expect(['brow-lift-lost', 'brow-drop']).toContain(heavy);
    expect(['smile-uneven', 'corner-drop']).toContain(smile);
    expect(new Set(Object.values(others))).toEqual(new Set(['as-wished']));
  }, 60_000);
});
