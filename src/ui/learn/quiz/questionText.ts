import { type QuizQuestion, treatedMuscles } from '#domain/teaching/quiz/quizQuestion.ts';
import type { MuscleId, RegionId } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { answerTexts, caseTexts } from '../../wording/caseTexts.ts';
import { LINE_WORDS } from '../../wording/lineWords.ts';
import { MUSCLE_NAMES, PLACE_WORDS, REGION_NAMES } from '../../wording/names.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { QUIZ_WORDS } from '../../wording/quizWords.ts';
import { said } from '../../wording/said.ts';

/** What is asked. */
export function promptText({ item }: QuizQuestion): string {
  if (item.kind === 'case') return PRACTICE_WORDS.ask[item.question.ask];
  if (item.kind === 'line') return QUIZ_WORDS.line(LINE_WORDS.groups[item.group]);
  if (item.kind === 'find') return QUIZ_WORDS.find(nameOf(item.target.kind, item.target.id));
  return item.target.kind === 'muscle' ? QUIZ_WORDS.nameMuscle : QUIZ_WORDS.nameRegion;
}

/** What a choice is called. */
export function optionName({ item }: QuizQuestion, id: string): string {
  if (item.kind === 'case') return answerTexts(item.practiceCase, item.question.id, id).text;
  return nameOf(item.kind === 'line' ? 'muscle' : item.target.kind, id);
}

/** What a choice says; one that is to be found does not say its name. */
export function optionText(question: QuizQuestion, id: string): string {
  const { item } = question;
  if (item.kind !== 'find') return optionName(question, id);
  return item.target.kind === 'muscle' ? courseText(id as MuscleId) : treatedText(id as RegionId);
}

/** Whether what a choice says of a muscle's course was not read in its source. */
export function isUnverified({ item }: QuizQuestion, id: string): boolean {
  if (item.kind !== 'find' || item.target.kind !== 'muscle') return false;
  const { origin, insertion } = MUSCLES[id as MuscleId];
  return !origin.verified || !insertion.verified;
}

/** The title under which a question is listed at the end. */
export function answerText(question: QuizQuestion): string {
  const { item, answer } = question;
  if (item.kind === 'line') return PLACE_WORDS.at(LINE_WORDS.groups[item.group], optionName(question, answer));
  return item.kind === 'case'
    ? PLACE_WORDS.at(caseTexts(item.practiceCase).title, optionName(question, answer))
    : optionName(question, answer);
}

function nameOf(kind: 'muscle' | 'region', id: string): string {
  return kind === 'muscle' ? MUSCLE_NAMES[id as MuscleId] : REGION_NAMES[id as RegionId].name;
}

function courseText(id: MuscleId): string {
  const { origin, insertion } = MUSCLES[id];
  return QUIZ_WORDS.course(said(origin.text), said(insertion.text));
}

function treatedText(id: RegionId): string {
  return QUIZ_WORDS.treats(
    treatedMuscles(id)
      .map((muscleId) => MUSCLE_NAMES[muscleId])
      .join(PLACE_WORDS.comma),
  );
}
