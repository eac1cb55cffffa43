import { beforeAll, describe, expect, it } from 'vitest';
import { faceOf } from '#domain/plan/personalFace.ts';
import { givenSites, targetPoints } from '#domain/teaching/practice/caseSchema.ts';
import { scoreCase } from '#domain/teaching/practice/score.ts';
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
});
