import { describe, expect, it } from 'vitest';
import { PATIENT_AREA_WORDS } from '#ui/wording/patientAreaWords.ts';
import { PATIENT_CARE_WORDS } from '#ui/wording/patientCareWords.ts';
import { PATIENT_QUESTION_WORDS } from '#ui/wording/patientQuestionWords.ts';
import { PATIENT_RISK_WORDS } from '#ui/wording/patientRiskWords.ts';
import { TAKE_HOME_WORDS } from '#ui/wording/patientTakeHomeWords.ts';
import { PATIENT_WORDS } from '#ui/wording/patientWords.ts';

const MOST_WORDS = 20;
const MEAN_WORDS = 13;

/** Every text of some words; sentences with numbers are said with 2, 5 and 100. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function')
    return [...new Set([textsOf(words(2, 5, 100)), textsOf(words(2, 2, 100)), textsOf(words(0, 100, 100))].flat())];
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsOf);
  return [];
}
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!:])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
/** Groups of vowels, without a silent last e: near enough for a mean. */
const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  );

describe('what a patient reads', () => {
  const sentences = textsOf([
    PATIENT_AREA_WORDS,
    PATIENT_CARE_WORDS,
    PATIENT_QUESTION_WORDS,
    PATIENT_RISK_WORDS,
    PATIENT_WORDS,
    TAKE_HOME_WORDS,
  ]).flatMap(sentencesOf);

  it('has no long sentence', () => {
    expect(sentences.length).toBeGreaterThan(150);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > MOST_WORDS)).toEqual([]);
  });

  it('has short sentences on the whole', () => {
    const counts = sentences.map((sentence) => wordsOf(sentence).length);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(MEAN_WORDS);
  });

  it('is as easy as a reader of twelve years needs it (Flesch 70 or more, over whole sentences)', () => {
    const whole = sentences.filter((sentence) => /[.?!]$/.test(sentence) && wordsOf(sentence).length > 3);
    const words = whole.flatMap(wordsOf);
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
    const flesch = 206.835 - 1.015 * (words.length / whole.length) - 84.6 * (syllables / words.length);
    expect(flesch).toBeGreaterThanOrEqual(70);
  });
});
