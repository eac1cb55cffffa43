import type { PlannedSite } from '#domain/plan/plan.ts';
import type { CaseError } from '#domain/teaching/practice/attempt.ts';
import type { CaseOption, CaseOwnWords, CaseQuestion, DiagnoseCase, PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import type { NotShownCode, ShownConsequence } from '#domain/teaching/practice/consequence.ts';
import { siteName } from '../../sites/siteName.ts';

/** The words of a case: its own where a trainer wrote it, else those of the catalogue. */
export function caseText(practiceCase: PracticeCase): CaseOwnWords {
  return practiceCase.words ?? { title: practiceCase.id, history: '', wish: '', hint: '', lesson: '' };
}

export function optionText(
  practiceCase: DiagnoseCase,
  question: CaseQuestion,
  option: CaseOption,
  _sites: readonly PlannedSite[],
): { readonly text: string; readonly reason: string } {
  return caseText(practiceCase).options?.[`${question.id}.${option.id}`] ?? { text: option.id, reason: '' };
}

export function errorText(_practiceCase: PracticeCase, error: CaseError, sites: readonly PlannedSite[]): string {
  const site = sites.find(({ id }) => id === error.siteId);
  return `${site ? siteName(site, sites) : ''} ${error.code} ${error.measured ?? ''}`;
}

export function followText(_practiceCase: PracticeCase, { code }: ShownConsequence): { readonly name: string; readonly reason: string } {
  return { name: code, reason: '' };
}

export function toldText(code: NotShownCode): string {
  return code;
}
