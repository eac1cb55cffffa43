import type { PlannedSite } from '#domain/plan/plan.ts';
import type { CaseError } from '#domain/teaching/practice/attempt.ts';
import type { CaseFault } from '#domain/teaching/practice/caseFile.ts';
import type {
  CaseOption,
  CaseOwnWords,
  CaseQuestion,
  CaseTarget,
  DiagnoseCase,
  PracticeCase,
} from '#domain/teaching/practice/caseSchema.ts';
import type { NotShownCode, ShownConsequence } from '#domain/teaching/practice/consequence.ts';
import type { Side } from '#knowledge/anatomy/ids.ts';
import { doseText } from '../../dose/doseText.ts';
import { pointWords } from '../../sites/pointWords.ts';
import { siteName } from '../../sites/siteName.ts';
import { answerTexts, caseTexts } from '../../wording/caseTexts.ts';
import { CASE_WORDS } from '../../wording/caseWords.ts';
import { MUSCLE_NAMES, PLACE_WORDS, REGION_NAMES } from '../../wording/names.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';

/** The words of a case: its own where a trainer wrote it, else those that it is shipped with. */
export function caseText(practiceCase: PracticeCase): CaseOwnWords {
  return caseTexts(practiceCase);
}

/**
 * How texts of a case run: in the direction of the page, or of what a trainer wrote in whatever language. Left to the text
 * itself a line would turn round where it begins with a Latin name.
 */
export function directionOf({ words }: PracticeCase): 'auto' | undefined {
  return words ? 'auto' : undefined;
}

/** What an answer says, and why it is right or wrong. */
export function optionText(
  practiceCase: DiagnoseCase,
  question: CaseQuestion,
  option: CaseOption,
): { readonly text: string; readonly reason: string } {
  return answerTexts(practiceCase, question.id, option.id);
}

/** One error by its name, with the place and what was measured. */
export function errorText(practiceCase: PracticeCase, error: CaseError, sites: readonly PlannedSite[]): string {
  const { measured, limit } = error;
  const amount = (value: number | null): string => (value === null ? '' : amountText(practiceCase, error.unit, value));
  return CASE_WORDS.errors[error.wordsKey](placeText(practiceCase, error, sites), amount(measured), amount(limit));
}

function amountText(practiceCase: PracticeCase, unit: CaseError['unit'], value: number): string {
  if (unit === 'mm') return PRACTICE_WORDS.score.mm(value);
  return unit === 'dose-hundredths' ? doseText(practiceCase.productId, value) : String(value);
}

/** The learner's site by its name, else the point of the case, else the region. */
function placeText(practiceCase: PracticeCase, { siteId, targetId }: CaseError, sites: readonly PlannedSite[]): string {
  const site = sites.find(({ id }) => id === siteId);
  if (site) return siteName(site, sites);
  const target =
    practiceCase.kind === 'treat' ? practiceCase.targets.find(({ id }) => targetId === id || targetId?.startsWith(`${id}-`)) : undefined;
  if (target) return targetText(practiceCase, target, sideOf(target.side, targetId));
  const [regionId] = practiceCase.regionIds;
  return regionId ? REGION_NAMES[regionId].name : '';
}

function sideOf(side: Side | 'both', targetId: string | null): Side {
  if (side !== 'both') return side;
  return targetId?.endsWith('-right') ? 'right' : targetId?.endsWith('-left') ? 'left' : 'midline';
}

/** "Procerus"; of a muscle with several points "Corrugator medial, left". */
export function targetText(practiceCase: PracticeCase, { id, muscleId }: CaseTarget, side: Side): string {
  const several = practiceCase.kind === 'treat' && practiceCase.targets.filter((other) => other.muscleId === muscleId).length > 1;
  const name = several ? pointWords(id) : MUSCLE_NAMES[muscleId];
  return side === 'midline' ? name : PLACE_WORDS.at(name, PLACE_WORDS.sides[side]);
}

/** What follows, by its name with the side, and why. */
export function followText({ code, side }: ShownConsequence): { readonly name: string; readonly reason: string } {
  const { name, reason } = CASE_WORDS.consequences[code];
  return { name: side === null ? name : PLACE_WORDS.at(name, PLACE_WORDS.sides[side]), reason };
}

/** Names of sites, in a row. */
export function sitesText(siteIds: readonly string[], sites: readonly PlannedSite[]): string {
  return siteIds
    .flatMap((siteId) => {
      const site = sites.find(({ id }) => id === siteId);
      return site ? [siteName(site, sites)] : [];
    })
    .join(PLACE_WORDS.comma);
}

export function toldText(code: NotShownCode): string {
  return CASE_WORDS.notShown[code];
}

/** What is to be mended, and where in the file. */
export function faultText({ path, kind, found, allowed }: CaseFault): string {
  return PRACTICE_WORDS.own.at(path, CASE_WORDS.faults[kind](found ?? '', allowed ?? ''));
}
