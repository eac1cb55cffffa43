import { describe, expect, it } from 'vitest';
import { DEEP_STRUCTURES, isVerified } from '#knowledge/anatomy/deepStructures/deepStructures.ts';
import { DANGER_STRUCTURES } from '#knowledge/safety/dangerStructures.ts';

describe('what lies under the skin beside the muscles', () => {
  it('has names of its own', () => {
    expect(new Set(DEEP_STRUCTURES.map(({ id, kind }) => `${kind} ${id}`)).size).toBe(DEEP_STRUCTURES.length);
    expect(new Set(DEEP_STRUCTURES.map(({ name }) => name)).size).toBe(DEEP_STRUCTURES.length);
  });

  it('says with the danger structures what they say, and nothing else where it shares one', () => {
    for (const { dangerId, facts, id } of DEEP_STRUCTURES) {
      if (dangerId === null) continue;
      const danger = DANGER_STRUCTURES.find((one) => one.id === dangerId);
      expect(danger, id).toBeDefined();
      const known = [
        ...(danger?.facts ?? []),
        ...(danger?.measures.map(({ fact }) => fact) ?? []),
        ...(danger?.band ? [danger.band.conflict] : []),
      ].map(({ text }) => text);
      expect(
        facts.some(({ text }) => known.includes(text)),
        id,
      ).toBe(true);
      // What is added is a textbook's, and marked as unread.
      for (const fact of facts) if (!known.includes(fact.text)) expect(fact.verified, fact.text).toBe(false);
    }
  });

  it('draws the published spread of the notch and no other figure', () => {
    const notch = DEEP_STRUCTURES.find(({ id }) => id === 'supraorbital-notch');
    const band = DANGER_STRUCTURES.find(({ id }) => id === 'supraorbital-bundle')?.band;
    expect(notch?.fromMidlineMm).toEqual({ from: band?.fromMm, to: band?.toMm });
    const infraorbital = DANGER_STRUCTURES.find(({ id }) => id === 'infraorbital-foramen');
    const mean = infraorbital?.measures.find(({ id }) => id === 'from-midline')?.meanMm;
    expect(DEEP_STRUCTURES.find(({ id }) => id === 'infraorbital-foramen')?.fromMidlineMm).toEqual(mean);
  });

  it('calls verified only what has a statement that was read', () => {
    for (const structure of DEEP_STRUCTURES) expect(isVerified(structure)).toBe(structure.facts.some(({ verified }) => verified));
    expect(DEEP_STRUCTURES.filter((structure) => !isVerified(structure)).map(({ id }) => id)).toContain('facial-artery');
  });
});
