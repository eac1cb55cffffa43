import { beforeAll, describe, expect, it } from 'vitest';
import { freeSite } from '#domain/sites/siteEdits.ts';
import { faultsOfCase } from '#domain/teaching/practice/caseFile.ts';
import { givenSites, startPlan, targetPoints } from '#domain/teaching/practice/caseSchema.ts';
import { REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { answerTexts, caseTexts } from '#ui/wording/caseTexts.ts';
import { PLACED_CASES, type PracticeHead, practiceHead } from './practiceHead.ts';

let head: PracticeHead;
beforeAll(async () => {
  head = await practiceHead();
}, 60_000);

describe('the shipped cases', () => {
  it('are many, over all regions that are treated, and some ask not to treat', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(22);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
    expect(CASES.filter(({ kind }) => kind === 'diagnose').length).toBeGreaterThanOrEqual(4);
    expect(CASES.some((one) => one.kind === 'treat' && one.answer === 'refuse')).toBe(true);
    const treated = new Set(PLACED_CASES.flatMap(({ regionIds }) => regionIds));
    const wanted = [
      'forehead',
      'glabella',
      'crows-feet',
      'bunny-lines',
      'nasal-tip',
      'lips',
      'gummy-smile',
      'mouth-corner',
      'chin',
    ] as const;
    for (const region of [...wanted, 'nose', 'masseter', 'neck', 'brow', 'lower-eyelid', 'jawline'] as const)
      expect([...treated]).toContain(region);
    expect([...treated].every((region) => REGION_IDS.includes(region))).toBe(true);
  });

  it('name only traits, items and rules that Facies knows', () => {
    for (const one of CASES) expect(faultsOfCase(one), one.id).toEqual([]);
  });

  it('say of each point who says where, how much and how deep, and mark what was drawn', () => {
    for (const { id, targets } of PLACED_CASES)
      for (const { place, dose, depth } of targets)
        for (const fact of [place, dose, depth]) expect(fact?.sources.length, id).toBeGreaterThan(0);
    for (const { id, sources } of CASES) expect(sources.length, id).toBeGreaterThan(0);
  });

  it('have all their points and given sites on the face', () => {
    for (const one of CASES) {
      const face = head.faceFor(one);
      if (one.kind === 'diagnose') expect(givenSites(one.given, one.productId, face)).toHaveLength(one.given.length);
      else expect(targetPoints(one, face), one.id).toHaveLength(one.targets.reduce((sum, { side }) => sum + (side === 'both' ? 2 : 1), 0));
    }
  });

  it('can be answered by hand: a site put on a point is meant for its muscle without another click', () => {
    for (const one of PLACED_CASES) {
      const face = head.faceFor(one);
      for (const { id, anchor, target } of targetPoints(one, face)) {
        const site = freeSite(face, anchor, { id, productId: one.productId, doseHundredths: 100 });
        expect([target.muscleId, ...(target.alsoMuscleIds ?? [])], `${one.id} ${id}`).toContain(site?.muscleId);
      }
    }
  });

  it('begin with the person, what was found and what was answered', () => {
    const [first] = CASES;
    const plan = startPlan(first as (typeof CASES)[number], head.face);
    expect(plan.face).toMatchObject({ sex: 'female', age: 38 });
    expect(plan.assessment['severity:glabella:dynamic']).toEqual({ value: 3, note: '' });
    expect(plan.sites).toEqual([]);
    const lid = CASES.find(({ id }) => id === 'drooping-lid') as (typeof CASES)[number];
    expect(startPlan(lid, head.face).sites).toHaveLength(5);
    expect(startPlan(lid, null).sites).toEqual([]);
  });
});

describe('the words of the shipped cases', () => {
  const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

  it('are all there, and short', () => {
    for (const one of CASES) {
      const { title, history, wish, hint, lesson } = caseTexts(one);
      for (const text of [title, history, wish, hint, lesson]) expect(text.length, one.id).toBeGreaterThan(3);
      expect(count([title, history, wish, hint, lesson].join(' ')), one.id).toBeLessThanOrEqual(90);
      if (one.kind !== 'diagnose') continue;
      for (const { id, options } of one.questions)
        for (const option of options) {
          const answer = answerTexts(one, id, option.id);
          expect(answer.text, `${one.id} ${id}.${option.id}`).not.toBe(option.id);
          expect(answer.reason.length).toBeGreaterThan(3);
        }
      expect(Object.keys(caseTexts(one).options ?? {})).toHaveLength(one.questions.flatMap(({ options }) => options).length);
    }
  });

  it('are those of the case itself where its author wrote them', () => {
    const words = { title: 'Mine', history: 'h', wish: 'w', hint: 'h', lesson: 'l' };
    expect(caseTexts({ id: 'x', words }).title).toBe('Mine');
    expect(caseTexts({ id: 'not-shipped' }).title).toBe('not-shipped');
  });
});
