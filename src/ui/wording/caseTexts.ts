import type { CaseOwnWords, PracticeCase } from '#knowledge/cases/caseRecord.ts';
import { CASE_COMPLICATION_WORDS } from './caseComplicationWords.ts';
import { CASE_LOWER_WORDS } from './caseLowerWords.ts';
import { CASE_UPPER_WORDS } from './caseUpperWords.ts';

/** The words of a case in the language that is spoken: its own where a trainer wrote it, else those that it is shipped with. Read while drawing. */
export function caseTexts({ id, words }: Pick<PracticeCase, 'id' | 'words'>): CaseOwnWords {
  if (words) return words;
  const catalogs: readonly Readonly<Record<string, CaseOwnWords>>[] = [CASE_UPPER_WORDS, CASE_LOWER_WORDS, CASE_COMPLICATION_WORDS];
  const own = catalogs.find((catalog) => Object.hasOwn(catalog, id))?.[id];
  return own ?? { title: id, history: '', wish: '', hint: '', lesson: '' };
}

/** What an answer to a question says, and why it is right or wrong. */
export function answerTexts(
  practiceCase: Pick<PracticeCase, 'id' | 'words'>,
  questionId: string,
  optionId: string,
): { readonly text: string; readonly reason: string } {
  return caseTexts(practiceCase).options?.[`${questionId}.${optionId}`] ?? { text: optionId, reason: '' };
}
