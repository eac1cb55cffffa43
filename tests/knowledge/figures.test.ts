import { describe, expect, it } from 'vitest';
import { TIME_COURSES } from '#knowledge/effect/timeCourse.ts';
import { ADVERSE_EVENTS } from '#knowledge/plan/visitWorkflow.ts';
import { DANGER_STRUCTURES, KEEP_CLEAR_RULES } from '#knowledge/safety/dangerStructures.ts';

const numbersIn = (text: string): number[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(Number);

/** A structured figure that its own sentence does not say was mistyped or made up. */
function absent(figures: (number | undefined)[], text: string): number[] {
  const said = numbersIn(text);
  return figures.flatMap((figure) => (figure === undefined || figure === 0 || said.includes(Math.abs(figure)) ? [] : [figure]));
}

describe('structured figures stand in the sentence that they cite', () => {
  it.each(TIME_COURSES.map((course) => [course.id, course] as const))('time course %s', (_, course) => {
    for (const { percent, placeboPercent, fact } of course.responders) {
      expect(absent([percent.from, percent.to, placeboPercent?.from, placeboPercent?.to], fact.text), fact.text).toEqual([]);
    }
    for (const { medianDays, fact } of course.onset) expect(absent([medianDays.from, medianDays.to], fact.text), fact.text).toEqual([]);
    for (const { medianDays, fact } of course.duration) {
      const asWeeks = Math.round((medianDays / 7) * 10) / 10;
      expect(absent([medianDays], fact.text).length === 0 || absent([asWeeks], fact.text).length === 0, fact.text).toBe(true);
    }
  });

  it.each(DANGER_STRUCTURES.map((structure) => [structure.id, structure] as const))('danger structure %s', (_, structure) => {
    for (const { id, meanMm, sdMm, rangeMm, fact } of structure.measures) {
      const asCm = numbersIn(fact.text).map((number) => number * 10);
      const missing = absent([meanMm?.from, meanMm?.to, sdMm, rangeMm?.from, rangeMm?.to], fact.text).filter(
        (figure) => !asCm.includes(figure),
      );
      expect(missing, `${id}: ${fact.text}`).toEqual([]);
    }
    if (structure.band) {
      const { fromMm, toMm, tailMm, conflict } = structure.band;
      expect(fromMm).toBeLessThan(toMm);
      expect(absent([fromMm, toMm, tailMm], conflict.text), conflict.text).toEqual([]);
    }
  });

  it.each(KEEP_CLEAR_RULES.map((rule) => [rule.id, rule] as const))('keep-clear rule %s', (_, rule) => {
    expect(absent([rule.mm], rule.fact.text), rule.fact.text).toEqual([]);
    expect(DANGER_STRUCTURES.map(({ id }) => id)).toContain(rule.protects);
  });

  it.each(ADVERSE_EVENTS.map((record) => [record.id, record] as const))('adverse events %s', (_, record) => {
    for (const { percent, comparatorPercent } of record.rates) {
      expect(absent([percent, comparatorPercent], record.fact.text), record.fact.text).toEqual([]);
    }
  });
});

describe('conflicts between sources', () => {
  it('on the marginal mandibular branch are a band with a tail, below and above the jaw', () => {
    const branch = DANGER_STRUCTURES.find(({ id }) => id === 'marginal-mandibular-branch');
    expect(branch?.band).toMatchObject({ fromMm: -16, toMm: 3, tailMm: -40 });
  });

  it('on the corrugator margin keep the landmark with each 10 mm', () => {
    const rules = KEEP_CLEAR_RULES.filter(({ muscleId, mm }) => muscleId === 'corrugator-supercilii' && mm === 10);
    expect(rules.map(({ market, reference }) => `${market}: ${reference.words}`)).toEqual([
      'EU/UK: arch of the eyebrow',
      'US: bony supraorbital ridge',
      'US: central eyebrow',
    ]);
  });
});
