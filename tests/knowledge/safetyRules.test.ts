import { describe, expect, it } from 'vitest';
import { LABEL_LIMITS } from '#knowledge/safety/labelLimits.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';
import { SOURCE_IDS } from '#knowledge/sourceIds.ts';
import dossierFacts from '../fixtures/dossier-facts.json' with { type: 'json' };

type DossierFact = { seen: boolean; source: string[]; numbers: number[] };
const DOSSIER: Readonly<Record<string, DossierFact | undefined>> = dossierFacts;
const facts = [
  ...SAFETY_RULES.map(({ id, fact }) => ({ id, fact })),
  ...LABEL_LIMITS.map(({ productId, regionId, fact }) => ({ id: `${productId}/${regionId}`, fact })),
];

/** Numbers that a rule measures against; 0, "not beyond", is a number of no source. */
function limitsOf({ check }: (typeof SAFETY_RULES)[number]): number[] {
  switch (check.kind) {
    case 'distance':
      return [check.limit, ...(check.downTo === undefined ? [] : [check.downTo])];
    case 'dose':
    case 'dose-over-time':
      return [check.atMostHundredths / 100];
    case 'opened-too-long':
      return [check.hours];
    default:
      return [];
  }
}

describe('safety rules', () => {
  it('are at least 45, each with an id of its own', () => {
    expect(SAFETY_RULES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(SAFETY_RULES.map(({ id }) => id)).size).toBe(SAFETY_RULES.length);
  });

  it('rest on statements of the evidence dossier, unchanged in what was read', () => {
    for (const { id, fact } of facts) {
      expect(
        fact.sources.every((source) => SOURCE_IDS.includes(source)),
        id,
      ).toBe(true);
      const dossier = fact.dossier ? DOSSIER[fact.dossier] : undefined;
      if (fact.secondHand || !dossier) {
        expect(fact.secondHand, id).toBe(true);
        continue;
      }
      expect(fact.verified, id).toBe(dossier.seen);
      expect(
        fact.sources.filter((source) => !dossier.source.includes(source)),
        id,
      ).toEqual([]);
      const foreign = [...fact.text.matchAll(/\d+(?:\.\d+)?/g)].map(Number).filter((number) => !dossier.numbers.includes(number));
      expect(foreign, `${id} (${fact.dossier})`).toEqual([]);
    }
  });

  it('take every limit from the text of their fact, or say that it is their own', () => {
    const unsaid = SAFETY_RULES.filter((rule) => {
      if (rule.ownLimit) return false;
      const said = [...rule.fact.text.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
      return limitsOf(rule).some((limit) => limit !== 0 && !said.includes(Math.abs(limit)));
    });
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });
});
