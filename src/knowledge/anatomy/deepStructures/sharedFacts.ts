import type { Fact } from '../../fact.ts';
import { DANGER_STRUCTURES } from '../../safety/dangerStructures.ts';

/** The statements that a danger structure's course rests on: those of its measures and its band, else its first ones. */
export function dangerFacts(id: string): Fact[] {
  const structure = DANGER_STRUCTURES.find((one) => one.id === id);
  if (!structure) throw new Error(`no danger structure ${id}`);
  const measured = [...structure.measures.map(({ fact }) => fact), ...(structure.band ? [structure.band.conflict] : [])];
  const all = measured.length > 0 ? measured : structure.facts;
  return all.filter((fact, i) => all.findIndex(({ text }) => text === fact.text) === i);
}

/** What every textbook says and no listed source was read for. */
export function textbook(text: string): Fact {
  return { text, sources: ['X_GRAY'], verified: false, evidence: 'anatomy' };
}
