import { describe, expect, it } from 'vitest';
import { median, reportOf } from '#domain/teaching/practice/report.ts';
import { scoreCase } from '#domain/teaching/practice/score.ts';
import { CASES } from '#knowledge/cases/cases.ts';

describe('a learner’s report', () => {
  const attempts = [
    { caseId: 'a', score: 40, tookMs: 60_000, distancesMm: [9, 7, 5, 3, 1] },
    { caseId: 'b', score: 0, tookMs: 10_000, distancesMm: [] },
    { caseId: 'a', score: 90, tookMs: 30_000, distancesMm: [2, 2, 4, 4, 2] },
  ];

  it('gives medians over all sites and attempts, and the pace for ten sites', () => {
    expect(reportOf(attempts)).toMatchObject({
      attempts: 3,
      sites: 10,
      medianMm: 3.5,
      medianScore: 40,
      medianSeconds: 30,
      secondsForTen: 90,
      course: [{ medianMm: 5 }, { medianMm: null }, { medianMm: 2, seconds: 30 }],
    });
  });

  it('says nothing where nothing was measured', () => {
    expect(reportOf([])).toMatchObject({
      attempts: 0,
      sites: 0,
      medianMm: null,
      medianScore: null,
      medianSeconds: null,
      secondsForTen: null,
    });
    expect(median([])).toBeNull();
  });

  it('stands beside what others reached, with its source', () => {
    const { peers } = reportOf([]);
    expect(peers.map(({ mm, seconds, sites }) => [mm, seconds, sites])).toEqual([
      [6.75, 57.8, 10],
      [4.6, 79.8, 10],
    ]);
    for (const { fact } of peers) expect(fact.sources).toEqual(['T_EMJ_AR']);
  });
});

describe('an answer to a case to diagnose', () => {
  it('costs what its options say; right answers score 100, none scores as the worst ones', () => {
    for (const one of CASES) {
      if (one.kind !== 'diagnose') continue;
      const pick = (worst: boolean) =>
        Object.fromEntries(
          one.questions.map(({ id, options }) => [
            id,
            [...options].sort((a, b) => (worst ? b.cost - a.cost : a.cost - b.cost))[0]?.id ?? '',
          ]),
        );
      const score = (answers: Record<string, string>) => scoreCase(one, { kind: 'diagnose', answers, seconds: 5 }, null);
      expect(score(pick(false))).toMatchObject({ total: 100, errors: [], parts: { answers: { right: one.questions.length } } });
      expect(score(pick(true)).total, one.id).toBeLessThan(20);
      expect(score({}).total).toBe(score(pick(true)).total);
      expect(score({}).errors.every(({ detailId }) => detailId === null)).toBe(true);
    }
  });

  it('is not taken for one with sites', () => {
    const lid = CASES.find(({ kind }) => kind === 'diagnose') as (typeof CASES)[number];
    const attempt = { kind: 'treat', decision: 'treat', reasonIds: [], sites: [], acknowledged: [], seconds: 1 } as const;
    expect(() => scoreCase(lid, attempt, null)).toThrow(TypeError);
  });
});
