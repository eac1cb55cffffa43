import { readCaseFile } from '#domain/teaching/practice/caseFile.ts';
import type { PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import type { Attempt, OwnCase } from '#stores/learnerStore.ts';

/** A case that a trainer brought, or the word that it cannot be read any more. */
export type ReadOwnCase = { readonly own: OwnCase; readonly practiceCase: PracticeCase | null };

export function readOwnCases(ownCases: readonly OwnCase[]): readonly ReadOwnCase[] {
  return ownCases.map((own) => {
    let practiceCase = known.get(own);
    if (practiceCase === undefined) {
      const read = readCaseFile(own.text, SHIPPED_IDS);
      practiceCase = read.status === 'read' ? read.practiceCase : null;
      known.set(own, practiceCase);
    }
    return { own, practiceCase };
  });
}
/** A case that was read keeps its identity. */
const known = new WeakMap<OwnCase, PracticeCase | null>();

/** Ids that no own case may have. */
export const SHIPPED_IDS: ReadonlySet<string> = new Set(CASES.map(({ id }) => id));

/** Shipped cases, then own ones. */
export function casesHere(ownCases: readonly OwnCase[]): readonly PracticeCase[] {
  return [...CASES, ...readOwnCases(ownCases).flatMap(({ practiceCase }) => practiceCase ?? [])];
}

/** The case after this one, in the order of the list; the first after the last. */
export function caseAfter(practiceCase: PracticeCase, ownCases: readonly OwnCase[]): PracticeCase | undefined {
  const all = casesHere(ownCases);
  return all[(all.findIndex(({ id }) => id === practiceCase.id) + 1) % all.length];
}

/** How a learner stands with a case. */
export type Standing = { readonly tries: number; readonly best: number | null; readonly due: boolean };

/** Enough to be asked again later rather than soon; Facies' own choice. */
const ENOUGH = 80;
const DAY_MS = 86_400_000;
/** Days after the first answer that was enough, and then twice as long each time; after one that was not, a day. */
const FIRST_PAUSE = 3;

/** @param now epoch ms */
export function standingOf(caseId: string, attempts: readonly Attempt[], now: number): Standing {
  const own = attempts.filter((attempt) => attempt.caseId === caseId);
  const last = own.at(-1);
  if (!last) return { tries: 0, best: null, due: false };
  const failed = own.findLastIndex(({ score }) => score < ENOUGH);
  const streak = own.length - 1 - failed;
  const pause = streak === 0 ? 1 : FIRST_PAUSE * 2 ** Math.min(streak - 1, 6);
  return {
    tries: own.length,
    best: Math.max(...own.map(({ score }) => score)),
    due: now - Date.parse(last.at) >= pause * DAY_MS || streak === 0,
  };
}
