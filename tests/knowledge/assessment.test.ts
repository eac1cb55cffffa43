import { describe, expect, it } from 'vitest';
import { MAIN_REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { ASSESSMENT_ITEMS, assessmentItem, itemsOf, MAIN_GRADES, SCALES } from '#knowledge/assessment/assessment.ts';
import { ASSESSMENT_SECTIONS, assessmentItemSchema, scaleSchema } from '#knowledge/assessment/assessmentSchema.ts';
import { gate, MalformedKnowledgeError } from '#knowledge/gate.ts';
import { SOURCES } from '#knowledge/sources.ts';
import dossierFacts from '../fixtures/dossier-facts.json' with { type: 'json' };
import { factsIn } from './everyFact.ts';

const DOSSIER: Readonly<Record<string, { seen: boolean; source: string[]; numbers: number[] } | undefined>> = dossierFacts;
const FACTS = factsIn({ ASSESSMENT_ITEMS, SCALES }, '');

describe('assessment', () => {
  it('has items in every section, each under one id', () => {
    for (const section of ASSESSMENT_SECTIONS) expect(itemsOf(section).length, section).toBeGreaterThan(0);
    expect(new Set(ASSESSMENT_ITEMS.map(({ id }) => id)).size).toBe(ASSESSMENT_ITEMS.length);
    for (const id of ['severity:glabella:dynamic', 'severity:crows-feet:rest', 'asymmetry:brow', 'skin-thickness', 'wish', 'history'])
      expect(assessmentItem(id)?.id).toBe(id);
    expect(assessmentItem('no-such-item')).toBeUndefined();
  });

  it('judges by the lines of main regions at full movement, on the scale of the trials', () => {
    expect(MAIN_GRADES.map(({ regionId }) => regionId)).toEqual(['glabella', 'forehead', 'crows-feet']);
    for (const item of MAIN_GRADES) {
      expect(MAIN_REGION_IDS).toContain(item.regionId);
      expect(item).toMatchObject({ moment: 'dynamic', scaleId: 'fws', standing: 'published' });
    }
    expect(SCALES.fws.grades.map(({ value, name }) => `${value} ${name}`)).toEqual(['0 none', '1 mild', '2 moderate', '3 severe']);
  });

  it('says where every item and scale comes from, and marks what was not read', () => {
    for (const { path, fact } of FACTS) {
      expect(
        fact.sources.every((id) => id in SOURCES),
        path,
      ).toBe(true);
      const dossier = DOSSIER[fact.dossier ?? ''];
      expect(dossier, path).toBeDefined();
      if (fact.secondHand) expect(fact.verified, path).toBe(false);
      else {
        expect(fact.verified, path).toBe(dossier?.seen);
        expect(
          fact.sources.filter((id) => !dossier?.source.includes(id)),
          path,
        ).toEqual([]);
        const numbers = [...fact.text.matchAll(/\d+(?:\.\d+)?/g)].map(Number);
        expect(
          numbers.filter((number) => !dossier?.numbers.includes(number)),
          path,
        ).toEqual([]);
      }
    }
    for (const scale of [SCALES.merz, SCALES.mmps]) expect(scale.facts.some(({ verified }) => !verified)).toBe(true);
  });

  it('calls a scale that no source gives for a region borrowed', () => {
    const borrowed = new Set(
      ASSESSMENT_ITEMS.flatMap((item) => (item.kind === 'scale' && item.standing === 'borrowed' ? [item.regionId] : [])),
    );
    expect([...borrowed].sort()).toEqual(['bunny-lines', 'chin', 'lips', 'mouth-corner']);
  });

  it('lets no malformed item or scale through', () => {
    const [item] = MAIN_GRADES;
    const choice = assessmentItem('skin-thickness');
    const bad: unknown[] = [
      { ...item, id: 'Severity Glabella' },
      { ...item, facts: [] },
      { ...item, scaleId: 'own' },
      { ...item, section: 'elsewhere' },
      { ...item, standing: 'validated' },
      { ...choice, options: ['thin'] },
      { ...choice, options: ['thin', 'thin'] },
      { ...choice, usual: 'huge' },
      { ...choice, kind: 'slider' },
      { ...item, grade: 3 },
    ];
    for (const one of bad) expect(() => gate('item', assessmentItemSchema, one as never)).toThrow(MalformedKnowledgeError);
    const scale = SCALES.fws;
    const gaps = { ...scale, grades: scale.grades.filter(({ value }) => value !== 1) };
    for (const one of [gaps, { ...scale, grades: [] }, { ...scale, facts: [] }])
      expect(() => gate('scale', scaleSchema, one as never)).toThrow(MalformedKnowledgeError);
  });
});
