import { describe, expect, it } from 'vitest';
import { countedRisks } from '#domain/patient/plannedRisks.ts';
import { REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import type { Fact } from '#knowledge/fact.ts';
import {
  AFTER_TREATMENT,
  BEFORE_TREATMENT,
  PATIENT_QUESTIONS,
  POOLED_UPPER_FACE,
  REPORT_AT_ONCE,
  RISK_RATES,
  UNCOUNTED_RISKS,
} from '#knowledge/patient/patientContent.ts';
import { AFTER_IDS, BEFORE_IDS, QUESTION_IDS, REPORT_IDS, UNCOUNTED_RISK_IDS } from '#knowledge/patient/patientSchema.ts';
import { PATIENT_AREA_WORDS } from '#ui/wording/patientAreaWords.ts';
import { PATIENT_CARE_WORDS } from '#ui/wording/patientCareWords.ts';
import { PATIENT_QUESTION_WORDS } from '#ui/wording/patientQuestionWords.ts';
import { PATIENT_RISK_WORDS } from '#ui/wording/patientRiskWords.ts';
import dossierFacts from '../fixtures/dossier-facts.json' with { type: 'json' };
import { factsIn } from './everyFact.ts';

type DossierFact = { seen: boolean; source: string[]; numbers: number[] };
const DOSSIER: Readonly<Record<string, DossierFact | undefined>> = dossierFacts;
const numbersIn = (text: string): number[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
const dossierOf = (fact: Fact): DossierFact => {
  const found = DOSSIER[fact.dossier ?? ''];
  if (!found) throw new Error(`${fact.dossier} is not in the dossier`);
  return found;
};

/** Every sentence that a patient reads beside a statement. */
const SENTENCES: readonly (readonly [words: string, fact: Fact])[] = [
  ...REGION_IDS.flatMap((id) => {
    const { does, starts, lasts } = PATIENT_AREA_WORDS[id];
    const { whatItDoes, whenItStarts, howLong } = REGIONS[id].plain;
    return [[does, whatItDoes] as const, [starts, whenItStarts] as const, [lasts, howLong] as const];
  }),
  ...BEFORE_TREATMENT.map(({ id, fact }) => [PATIENT_CARE_WORDS.before[id], fact] as const),
  ...AFTER_TREATMENT.map(({ id, fact }) => [PATIENT_CARE_WORDS.after[id], fact] as const),
  ...REPORT_AT_ONCE.map(({ id, fact }) => [PATIENT_CARE_WORDS.report[id], fact] as const),
  ...UNCOUNTED_RISKS.map(({ id, fact }) => [PATIENT_RISK_WORDS.uncounted[id], fact] as const),
  ...PATIENT_QUESTIONS.flatMap(({ id, answers }) =>
    answers.map((fact, at) => [PATIENT_QUESTION_WORDS[id].answers[at] ?? '', fact] as const),
  ),
];

describe('what a patient is told', () => {
  const facts = factsIn(
    { AFTER_TREATMENT, BEFORE_TREATMENT, PATIENT_QUESTIONS, POOLED_UPPER_FACE, REPORT_AT_ONCE, RISK_RATES, UNCOUNTED_RISKS },
    '',
  );

  it('rests on statements that the dossier holds, with its sources, its numbers and its flag', () => {
    for (const { path, fact } of facts) {
      const dossier = dossierOf(fact);
      expect(fact.verified, path).toBe(dossier.seen);
      expect(
        fact.sources.filter((id) => !dossier.source.includes(id)),
        path,
      ).toEqual([]);
      expect(
        numbersIn(fact.text).filter((number) => !dossier.numbers.includes(number)),
        `${path}: ${fact.text}`,
      ).toEqual([]);
    }
  });

  it('shows no number that its statement does not hold', () => {
    const wrong = SENTENCES.flatMap(([words, fact]) => {
      const foreign = numbersIn(words).filter((number) => !dossierOf(fact).numbers.includes(number));
      return foreign.length > 0 ? [`${words} (${fact.dossier}): ${foreign.join()}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has words for each entry, once, and a statement for each sentence of an answer', () => {
    expect(BEFORE_TREATMENT.map(({ id }) => id)).toEqual(BEFORE_IDS);
    expect(AFTER_TREATMENT.map(({ id }) => id)).toEqual(AFTER_IDS);
    expect(REPORT_AT_ONCE.map(({ id }) => id)).toEqual(REPORT_IDS);
    expect(PATIENT_QUESTIONS.map(({ id }) => id)).toEqual(QUESTION_IDS);
    expect([...new Set(UNCOUNTED_RISKS.map(({ id }) => id))].sort()).toEqual([...UNCOUNTED_RISK_IDS].sort());
    for (const { id, answers } of PATIENT_QUESTIONS) expect(PATIENT_QUESTION_WORDS[id].answers, id).toHaveLength(answers.length);
  });

  it('has every rate in the sentence that it cites', () => {
    for (const { event, regionId, percent, comparatorPercent = 0, people, fact } of RISK_RATES) {
      const said = numbersIn(fact.text);
      for (const figure of [percent, comparatorPercent, people ?? percent]) {
        if (figure > 0) expect(said, `${event} of ${regionId}`).toContain(figure);
      }
    }
    expect(numbersIn(POOLED_UPPER_FACE.fact.text)).toContain(POOLED_UPPER_FACE.percent);
    expect(numbersIn(PATIENT_RISK_WORDS.pooled)).toEqual([POOLED_UPPER_FACE.percent, 100]);
  });

  it('says of every area something that may go wrong', () => {
    const silent = REGION_IDS.filter(
      (regionId) =>
        countedRisks({ regionId, productIds: [] }).length === 0 && !UNCOUNTED_RISKS.some(({ regionIds }) => regionIds.includes(regionId)),
    );
    expect(silent).toEqual(['temple']); // a bruise, which holds everywhere
  });

  it('names no product and no dose', () => {
    const names = Object.values(PRODUCT_NAMES).flatMap(({ name, shortName, brands }) => [name, shortName, ...brands.us, ...brands.euUk]);
    for (const [words] of SENTENCES) {
      for (const name of [...names, 'botulin', 'Speywood']) expect(words.toLowerCase()).not.toContain(name.toLowerCase());
      expect(words).not.toMatch(/\d\s*(?:U|s\.U|units?)\b/);
    }
  });
});
