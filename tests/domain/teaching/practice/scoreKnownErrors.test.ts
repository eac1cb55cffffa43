import { beforeAll, describe, expect, it } from 'vitest';
import { walkSkin } from '#domain/anatomy/skinWalk.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { keptAnchor, resolveSite } from '#domain/sites/resolveSite.ts';
import { type CaseErrorCode, leastOf, penaltyOf, type TreatCase, targetPoints } from '#domain/teaching/practice/caseSchema.ts';
import { meantWithinMm } from '#domain/teaching/practice/matchSites.ts';
import { type CaseScore, scoreCase } from '#domain/teaching/practice/score.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { SITE_PLANES } from '#knowledge/sites/planes.ts';
import { PLACED_CASES, type PracticeHead, practiceHead, referenceAttempt, TREAT_CASES } from './practiceHead.ts';

let head: PracticeHead;
beforeAll(async () => {
  head = await practiceHead();
}, 60_000);

type Change = (site: PlannedSite) => PlannedSite | null;
const changed = (practiceCase: TreatCase, at: number, change: Change): CaseScore => {
  const face = head.faceFor(practiceCase);
  const attempt = referenceAttempt(practiceCase, face);
  const sites = attempt.sites.flatMap((site, i) => (i === at ? (change(site) ?? []) : [site]));
  return scoreCase(practiceCase, { ...attempt, sites }, face);
};
/** The errors beside those of broken safety rules, which a case may charge on top. */
const named = (score: CaseScore): readonly CaseErrorCode[] => score.errors.filter(({ code }) => code !== 'unsafe').map(({ code }) => code);
const costOfOne = (practiceCase: TreatCase, code: CaseErrorCode): number =>
  Math.max(penaltyOf(practiceCase, code), leastOf(practiceCase, code));
const expectExactly = (practiceCase: TreatCase, score: CaseScore, code: CaseErrorCode): void => {
  expect(named(score), `${practiceCase.id} ${code}`).toEqual([code]);
  const unsafe = score.errors.filter((error) => error.code === 'unsafe');
  for (const { cost, detailId } of unsafe)
    expect(cost).toBe(practiceCase.forbidden.find(({ ruleId }) => ruleId === detailId)?.cost ?? penaltyOf(practiceCase, 'unsafe'));
  const cost = costOfOne(practiceCase, code);
  expect(cost).toBeGreaterThan(0);
  expect(score.total).toBeCloseTo(Math.max(0, 100 - cost - unsafe.reduce((sum, error) => sum + error.cost, 0)), 5);
};

const moved =
  (practiceCase: TreatCase, plane: 'sagittal' | 'horizontal', along: 1 | -1, mm: number): Change =>
  (site) => {
    const face = head.faceFor(practiceCase);
    const from = resolveSite(site, face);
    if (!from) return site;
    const { anchor } = walkSkin(face.surface, face.neighbours, from, plane, along, mm);
    return { ...site, origin: { kind: 'free', anchor: keptAnchor(face, anchor) } };
  };

describe('what the reference does', () => {
  it('scores 100 in every case, with nothing wrong', () => {
    for (const practiceCase of TREAT_CASES) {
      const face = head.faceFor(practiceCase);
      const score = scoreCase(practiceCase, referenceAttempt(practiceCase, face), face);
      expect(score.errors, practiceCase.id).toEqual([]);
      expect(score.total, practiceCase.id).toBe(100);
    }
  });

  it('scores the same whichever side is written first, and reports the time without scoring it', () => {
    for (const practiceCase of PLACED_CASES) {
      const face = head.faceFor(practiceCase);
      const attempt = referenceAttempt(practiceCase, face);
      const slow = scoreCase(practiceCase, { ...attempt, sites: [...attempt.sites].reverse(), seconds: 4000 }, face);
      expect(slow.total).toBe(100);
      expect(slow.seconds).toBe(4000);
      expect(slow.medianMm).toBe(0);
    }
  });
});

describe('each known error is named and costs what the case says', () => {
  /** A case whose skin lies square to the way that is walked, so that a step has one direction. */
  const FRONTAL = [
    'frown-first-time',
    'frown-man',
    'forehead-row',
    'smile-lines',
    'dimpled-chin',
    'mouth-corners-down',
    'roll-under-the-eye',
  ];

  it('too low, too high', () => {
    for (const practiceCase of PLACED_CASES.filter(({ id }) => FRONTAL.includes(id))) {
      const face = head.faceFor(practiceCase);
      const point = targetPoints(practiceCase, face)[0];
      const mm = (point?.target.toleranceMm ?? 0) * 1.3;
      expectExactly(practiceCase, changed(practiceCase, 0, moved(practiceCase, 'sagittal', -1, mm)), 'too-low');
      if (practiceCase.id !== 'roll-under-the-eye')
        expectExactly(practiceCase, changed(practiceCase, 0, moved(practiceCase, 'sagittal', 1, mm)), 'too-high');
    }
  });

  it('too lateral and too medial, on either side of the face; off the midline', () => {
    for (const id of ['frown-first-time', 'mouth-corners-down', 'dimpled-chin', 'outer-brow-lift']) {
      const practiceCase = PLACED_CASES.find((one) => one.id === id) as TreatCase;
      const face = head.faceFor(practiceCase);
      const points = targetPoints(practiceCase, face).filter(({ target }) => target.required);
      for (const side of ['left', 'right'] as const) {
        const at = points.findIndex((point) => point.side === side);
        const mm = (points[at]?.target.toleranceMm ?? 0) * 1.3;
        const outward = side === 'left' ? 1 : -1;
        expectExactly(practiceCase, changed(practiceCase, at, moved(practiceCase, 'horizontal', outward, mm)), 'too-lateral');
        expectExactly(practiceCase, changed(practiceCase, at, moved(practiceCase, 'horizontal', -outward as 1 | -1, mm)), 'too-medial');
      }
    }
    const frown = PLACED_CASES.find(({ id }) => id === 'frown-first-time') as TreatCase;
    expectExactly(frown, changed(frown, 0, moved(frown, 'horizontal', 1, 8)), 'off-midline');
  });

  it('says how many millimetres, and how many would be right', () => {
    const frown = PLACED_CASES.find(({ id }) => id === 'frown-first-time') as TreatCase;
    const [error] = changed(frown, 1, moved(frown, 'sagittal', -1, 9)).errors.filter(({ code }) => code === 'too-low');
    expect(error?.measured).toBeGreaterThan(7.5);
    expect(error?.measured).toBeLessThanOrEqual(9);
    expect(error).toMatchObject({ limit: 6, unit: 'mm', targetId: 'corrugator-medial-left' });
    expect(error?.sourceIds).toContain('B_CMT_GLAB');
  });

  it('wrong depth, wrong muscle, wrong product', () => {
    for (const practiceCase of PLACED_CASES) {
      const target = practiceCase.targets[0];
      const wrongPlane = SITE_PLANES.find((plane) => !target?.planes.includes(plane));
      if (wrongPlane)
        expectExactly(
          practiceCase,
          changed(practiceCase, 0, (site) => ({ ...site, plane: wrongPlane })),
          'wrong-plane',
        );
      const muscleId: MuscleId = 'buccinator';
      expectExactly(
        practiceCase,
        changed(practiceCase, 0, (site) => ({ ...site, muscleId })),
        'wrong-muscle',
      );
      const productId = practiceCase.productId === 'incobotulinumtoxinA' ? 'onabotulinumtoxinA' : 'incobotulinumtoxinA';
      expect(named(changed(practiceCase, 0, (site) => ({ ...site, productId })))).toEqual(['wrong-product']);
    }
  });

  it('over the label or the source, and under it; the other side then differs too', () => {
    for (const practiceCase of PLACED_CASES) {
      const target = practiceCase.targets[0];
      if (!target) continue;
      const over = target.dose?.evidence === 'label' ? 'over-label' : 'over-dose';
      const asymmetry = target.side === 'both' ? ['asymmetry'] : [];
      const check = (doseHundredths: number, code: CaseErrorCode): void => {
        const score = changed(practiceCase, 0, (site) => ({ ...site, doseHundredths }));
        expect([...named(score)].sort(), practiceCase.id).toEqual([...asymmetry, code].sort());
        for (const error of score.errors.filter((one) => one.code === code)) {
          expect(error.cost).toBe(costOfOne(practiceCase, code));
          expect(error.measured).toBe(doseHundredths);
        }
      };
      check(target.doseHundredths.max + 100, over);
      check(target.doseHundredths.min - 50, 'under-dose');
    }
  });

  it('what can harm leaves no more than three quarters, however many sites are right', () => {
    for (const practiceCase of PLACED_CASES) {
      const target = practiceCase.targets[0];
      const wrongPlane = SITE_PLANES.find((plane) => !target?.planes.includes(plane));
      const most = target?.doseHundredths.max ?? 0;
      const changes: Change[] = [(site) => ({ ...site, doseHundredths: most + 100 })];
      if (wrongPlane) changes.push((site) => ({ ...site, plane: wrongPlane }));
      for (const change of changes) expect(changed(practiceCase, 0, change).total, practiceCase.id).toBeLessThanOrEqual(75);
      for (const { ruleId, cost } of practiceCase.forbidden) expect(cost, ruleId).toBeGreaterThanOrEqual(25);
    }
  });

  it('a whole face in the wrong plane costs its share, not more', () => {
    const both = PLACED_CASES.find(({ id }) => id === 'forehead-and-frown') as TreatCase;
    const face = head.faceFor(both);
    const attempt = referenceAttempt(both, face);
    const score = scoreCase(both, { ...attempt, sites: attempt.sites.map((site) => ({ ...site, plane: 'intradermal' as const })) }, face);
    expect(score.parts.plane.cost).toBeCloseTo(40, 5);
  });

  it('left out', () => {
    for (const practiceCase of PLACED_CASES) {
      const score = changed(practiceCase, 0, () => null);
      expect(named(score), practiceCase.id).toEqual(['omission']);
      expect(score.errors.find(({ code }) => code === 'omission')?.cost).toBe(penaltyOf(practiceCase, 'omission'));
    }
  });

  it('one too many', () => {
    for (const practiceCase of PLACED_CASES) {
      const face = head.faceFor(practiceCase);
      const attempt = referenceAttempt(practiceCase, face);
      const [first] = attempt.sites;
      if (!first) continue;
      const score = scoreCase(practiceCase, { ...attempt, sites: [...attempt.sites, { ...first, id: 'twin' }] }, face);
      expect(named(score), practiceCase.id).toEqual(['extra-site']);
    }
  });

  it('a contraindication that was passed over; a refusal without need; a reason that is none', () => {
    for (const practiceCase of TREAT_CASES) {
      const face = head.faceFor(practiceCase);
      const attempt = referenceAttempt(practiceCase, face);
      const other = attempt.decision === 'treat' ? 'refuse' : 'treat';
      const score = scoreCase(practiceCase, { ...attempt, decision: other }, face);
      expect(named(score)).toEqual([practiceCase.answer === 'treat' ? 'needless-refusal' : 'ignored-contraindication']);
      expect(score.total).toBe(0);
      if (practiceCase.answer === 'refuse')
        expect(named(scoreCase(practiceCase, { ...attempt, reasonIds: ['age'] }, face))).toEqual(['wrong-reason']);
    }
  });

  it('a finding that the reference raises too, and that nobody read', () => {
    const lid = PLACED_CASES.find(({ id }) => id === 'roll-under-the-eye') as TreatCase;
    const score = scoreCase(lid, { ...referenceAttempt(lid, head.face), acknowledged: [] }, head.face);
    expectExactly(lid, score, 'unacknowledged');
  });

  it('a rule of safety that the case forbids to break', () => {
    const frown = PLACED_CASES.find(({ id }) => id === 'frown-first-time') as TreatCase;
    const score = changed(frown, 3, moved(frown, 'sagittal', -1, 13));
    const unsafe = score.errors.filter(({ code }) => code === 'unsafe');
    expect(unsafe.map(({ detailId }) => detailId)).toContain('corrugator-above-bone-us');
  });
});

describe('which site is meant', () => {
  it('for a point, is the nearest way for all together, up to where a site is meant for something else', () => {
    expect(meantWithinMm(4)).toBe(10);
    expect(meantWithinMm(8)).toBe(20);
    expect(meantWithinMm(25)).toBe(25);
    const frown = PLACED_CASES.find(({ id }) => id === 'frown-first-time') as TreatCase;
    const far = changed(frown, 0, moved(frown, 'sagittal', 1, 40));
    expect([...named(far)].sort()).toEqual(['extra-site', 'omission']);
  });
});
