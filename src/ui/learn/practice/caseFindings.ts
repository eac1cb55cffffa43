import type { PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import { type AssessmentItem, assessmentItem, SCALES } from '#knowledge/assessment/assessment.ts';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';
import { ASSESSMENT_WORDS } from '../../wording/consultWords.ts';
import { REGION_NAMES } from '../../wording/names.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { said } from '../../wording/said.ts';

type Value = PracticeCase['assessment'][string];

/** What was found, a line each: "Glabella, full frown: 3 severe". Items of another Facies are left out. */
export function foundLines(assessment: PracticeCase['assessment']): readonly string[] {
  return Object.entries(assessment).flatMap(([itemId, value]) => {
    const item = assessmentItem(itemId);
    if (!item || value === false) return [];
    const name = itemName(item);
    return [value === true ? name : ASSESSMENT_WORDS.answered(name, answerWords(item, value))];
  });
}

function itemName(item: AssessmentItem): string {
  if (item.kind !== 'scale') return ASSESSMENT_WORDS.items[item.id as keyof typeof ASSESSMENT_WORDS.items] ?? item.id;
  const { movements, rest, prominence, fullMovement } = ASSESSMENT_WORDS;
  const what = item.moment === 'rest' ? rest : item.moment === 'prominence' ? prominence : (movements[item.regionId] ?? fullMovement);
  return ASSESSMENT_WORDS.ofRegion(REGION_NAMES[item.regionId].name, what);
}

function answerWords(item: AssessmentItem, value: Value): string {
  if (item.kind === 'scale') {
    const grade = SCALES[item.scaleId].grades.find((one) => one.value === value);
    return grade ? ASSESSMENT_WORDS.grade(grade.value, ASSESSMENT_WORDS.grades[grade.name]) : String(value);
  }
  if (item.kind !== 'choice') return String(value);
  const options = ASSESSMENT_WORDS.options as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return options[item.id]?.[String(value)] ?? String(value);
}

/** What was answered to the checklist, where the answer is not no. */
export function askedLines(checks: PracticeCase['checks']): readonly string[] {
  const { yes, unknown } = PRACTICE_WORDS.brief;
  return CHECKLIST.flatMap(({ id, title }) => {
    const answer = checks[id];
    return answer === 'yes' || answer === 'unknown' ? [ASSESSMENT_WORDS.answered(said(title), answer === 'yes' ? yes : unknown)] : [];
  });
}
