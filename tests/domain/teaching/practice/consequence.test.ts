import { beforeAll, describe, expect, it } from 'vitest';
import { walkSkin } from '#domain/anatomy/skinWalk.ts';
import { keptAnchor, resolveSite } from '#domain/sites/resolveSite.ts';
import { givenSites, type PracticeCase, referenceSites } from '#domain/teaching/practice/caseSchema.ts';
import { type Consequence, consequenceOf } from '#domain/teaching/practice/consequence.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { PLACED_CASES, type PracticeHead, practiceHead } from './practiceHead.ts';

let head: PracticeHead;
beforeAll(async () => {
  head = await practiceHead();
}, 60_000);

const caseOf = (id: string): PracticeCase => CASES.find((one) => one.id === id) as PracticeCase;
const ofGiven = (id: string): Consequence => {
  const one = caseOf(id);
  if (one.kind !== 'diagnose') throw new Error(`${id} is not to be diagnosed`);
  return consequenceOf(one, givenSites(one.given, one.productId, head.faceFor(one)), head.stageFor(one));
};
const codes = ({ shown }: Consequence): string[] => shown.map(({ code }) => code);

describe('what the given sites of a case to diagnose do, by the model alone', () => {
  it('a site at the rim in the line of the pupil: that lid droops, because of the levator', () => {
    const { shown, play } = ofGiven('drooping-lid');
    expect(shown[0]).toMatchObject({
      code: 'lid-drop',
      side: 'left',
      muscleId: 'levator-palpebrae-superioris',
      siteIds: ['corrugator-lateral-left'],
    });
    expect(shown[0]?.measured).toBeGreaterThan(1);
    expect(play).toMatchObject({ expression: 'rest', day: 10, compare: true, side: 'left' });
  });

  it('only the middle of the forehead: the outer brows peak on both sides', () => {
    const peaked = ofGiven('peaked-brows');
    expect(codes(peaked)).toEqual(['brow-peak', 'brow-peak']);
    expect(peaked.shown[0]).toMatchObject({ expression: 'raise', muscleId: 'frontalis' });
  });

  it('a low row over the whole forehead: the brows hardly rise, and sink', () => {
    expect(new Set(codes(ofGiven('heavy-brows')))).toEqual(new Set(['brow-lift-lost', 'brow-drop']));
  });

  it('a site on the cheek: the smile is uneven, because of zygomaticus major', () => {
    const crooked = ofGiven('smile-pulled-down');
    expect(new Set(codes(crooked))).toEqual(new Set(['smile-uneven', 'corner-drop']));
    for (const one of crooked.shown) {
      expect(one).toMatchObject({ muscleId: 'zygomaticus-major', siteIds: ['canthal-lower-right'] });
      expect(one.sourceIds).toContain('X_PIAO');
    }
    expect(crooked.shown.find(({ code }) => code === 'corner-drop')?.side).toBe('right');
  });

  it('a site medial of its muscle’s border: the lower lip stays up on that side', () => {
    const lip = ofGiven('lip-stays-up');
    expect(codes(lip)).toContain('lower-lip-uneven');
    expect(lip.shown.find(({ code }) => code === 'lower-lip-uneven')).toMatchObject({
      muscleId: 'depressor-labii-inferioris',
      siteIds: ['corner-left'],
      side: null,
    });
  });

  it('a neck treated deeply: the face shows nothing, and swallowing is told in words with its source', () => {
    const neck = ofGiven('hard-to-swallow');
    expect(codes(neck)).toEqual(['as-wished']);
    expect(neck.notShown).toMatchObject([{ code: 'swallowing' }]);
    expect(neck.notShown[0]?.siteIds).toHaveLength(4);
    expect(neck.notShown[0]?.sourceIds).toContain('B_NEFERTITI_CH');
  });
});

describe('what an answer does', () => {
  it('the reference does what was meant, in every case, and nothing that has to be told', () => {
    for (const one of PLACED_CASES) {
      const { shown, notShown } = consequenceOf(one, referenceSites(one, head.faceFor(one)), head.stageFor(one));
      expect(
        shown.map(({ code }) => code),
        one.id,
      ).toEqual(['as-wished']);
      expect(notShown.filter(({ code }) => code !== 'bruise')).toEqual([]);
    }
  }, 60_000);

  it('nothing placed, little happens, and there is nothing to compare', () => {
    const one = caseOf('frown-first-time');
    const { shown, play } = consequenceOf(one, [], head.stageFor(one));
    expect(shown).toMatchObject([{ code: 'little-effect', measured: 100, unit: 'percent' }]);
    expect(play.compare).toBe(false);
  });

  it('a corrugator site slipped down to the rim lets that lid droop; the same slip without a dose does not', () => {
    const one = caseOf('frown-first-time');
    if (one.kind !== 'treat') return;
    const face = head.faceFor(one);
    const slipped = (doseHundredths: number) =>
      referenceSites(one, face).map((site) => {
        if (!site.id.endsWith('corrugator-lateral-right')) return site;
        const from = resolveSite(site, face);
        if (!from) throw new Error('beside the face');
        const { anchor } = walkSkin(face.surface, face.neighbours, from, 'sagittal', -1, 22);
        return { ...site, doseHundredths, origin: { kind: 'free' as const, anchor: keptAnchor(face, anchor) } };
      });
    const { shown, play } = consequenceOf(one, slipped(400), head.stageFor(one));
    expect(shown[0]).toMatchObject({ code: 'lid-drop', side: 'right', siteIds: ['reference/corrugator-lateral-right'] });
    expect(play).toMatchObject({ expression: 'rest', side: 'right', day: 14 });
    expect(codes(consequenceOf(one, slipped(0), head.stageFor(one)))).not.toContain('lid-drop');
  });

  it('is the same every time', () => {
    expect(ofGiven('smile-pulled-down')).toEqual(ofGiven('smile-pulled-down'));
  });
});
