import { describe, expect, it } from 'vitest';
import { SOURCE_IDS } from '#knowledge/sourceIds.ts';
import { SOURCES } from '#knowledge/sources.ts';
import dossierFacts from '../fixtures/dossier-facts.json' with { type: 'json' };
import { ALL_FACTS } from './everyFact.ts';

type DossierFact = { seen: boolean; source: string[]; numbers: number[] };
const DOSSIER: Readonly<Record<string, DossierFact | undefined>> = dossierFacts;

/** Facts known only second-hand may cite a paper that the evidence dossier does not list. */
const fromDossier = ALL_FACTS.flatMap(({ path, fact }) => (fact.dossier ? [{ path, fact, dossier: DOSSIER[fact.dossier] }] : []));

describe('statements', () => {
  it('are many, and each names where it came from', () => {
    expect(ALL_FACTS.length).toBeGreaterThan(500);
    const unrooted = ALL_FACTS.filter(({ fact }) => !fact.dossier && !fact.secondHand).map(({ path }) => path);
    expect(unrooted).toEqual([]);
  });

  it('cite sources that exist, and no source is left unused', () => {
    const cited = new Set(ALL_FACTS.flatMap(({ fact }) => fact.sources));
    expect(Object.keys(SOURCES).sort()).toEqual([...SOURCE_IDS].sort());
    expect([...cited].filter((id) => !(id in SOURCES))).toEqual([]);
    expect(SOURCE_IDS.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('carry the dossier flag for "read in its source"', () => {
    const wrong = fromDossier.filter(({ fact, dossier }) => (fact.secondHand ? fact.verified : dossier?.seen !== fact.verified));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('cite no source that the dossier does not give for that fact', () => {
    const wrong = fromDossier.filter(({ fact, dossier }) => !fact.secondHand && fact.sources.some((id) => !dossier?.source.includes(id)));
    expect(wrong.map(({ path, fact }) => `${path} (${fact.dossier})`)).toEqual([]);
  });

  it('show no number that the dossier fact does not hold', () => {
    const wrong = fromDossier.flatMap(({ path, fact, dossier }) => {
      if (fact.secondHand) return []; // restates its source with more figures than the unread dossier fact
      const texts = [fact.text, fact.audiences?.patient ?? ''].join(' ');
      const foreign = [...texts.matchAll(/\d+(?:\.\d+)?/g)].map(Number).filter((number) => !dossier?.numbers.includes(number));
      return foreign.length > 0 ? [`${path} (${fact.dossier}): ${foreign.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('that are second-hand are never shown as verified, and rest on a source still unread for that point', () => {
    for (const { path, fact } of ALL_FACTS.filter((entry) => entry.fact.secondHand)) expect(fact.verified, path).toBe(false);
  });
});

describe('sources', () => {
  it('can be found again: an address, a DOI, a PubMed id, a place, or a full citation', () => {
    const lost = Object.values(SOURCES).filter(
      ({ url, doi, pmid, pmcid, where, citation }) => !(url ?? doi ?? pmid ?? pmcid ?? where) && citation.length < 30,
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('of the weakest kinds never stand alone for a label dose', () => {
    const alone = ALL_FACTS.filter(
      ({ fact }) => fact.evidence === 'label' && fact.sources.every((id) => SOURCES[id].kind === 'web' || SOURCES[id].weak),
    );
    expect(alone.map(({ path, fact }) => `${path} ${fact.sources.join()}`)).toEqual([]);
  });
});
