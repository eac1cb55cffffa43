import { dayText, momentText } from '#ui/wording/dates.ts';

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words that are the same in every language: names, Latin, units, signs. */
const SAME = /^[\p{Lu}\d\s().,:·–%/+−-]*$|^(facies|mm|ml|PDF|CSV|FHIR|FACS)$/iu;

/** What a translation lacks against the English of the same shape, by path. Sentences are said once in each with the same values. */
export function faults(english: unknown, other: unknown, path: string): string[] {
  if (isMembers(english)) {
    if (!isMembers(other)) return [`${path}: missing`];
    const extra = Object.keys(other).filter((key) => !(key in english));
    return [
      ...extra.map((key) => `${path}.${key}: not in English`),
      ...Object.keys(english).flatMap((key) => faults(english[key], other[key], `${path}.${key}`)),
    ];
  }
  if (Array.isArray(english)) {
    if (!Array.isArray(other) || other.length !== english.length) return [`${path}: another number of texts`];
    return english.flatMap((one, at) => faults(one, other[at], `${path}.${at}`));
  }
  if (typeof english === 'string') return textFaults(english, other, path);
  if (typeof english === 'function')
    return typeof other === 'function' ? sentenceFaults(english as Sentence, other as Sentence, path) : [`${path}: no sentence`];
  return english === other || (typeof english === 'number' && english === other) ? [] : [`${path}: ${String(english)} is ${String(other)}`];
}

function textFaults(english: string, other: unknown, path: string): string[] {
  if (typeof other !== 'string') return [`${path}: missing`];
  if (english.trim() !== '' && other.trim() === '') return [`${path}: empty`];
  if (english === other && english.split(/\s+/).length > 3 && !SAME.test(english)) return [`${path}: still English: ${english}`];
  return [];
}

type Sentence = (...values: unknown[]) => unknown;

/** Numbers and names that occur in no sentence by themselves. */
const NUMBERS = [71, 83, 97, 61, 43, 37];
const NAMES = ['Qwx', 'Zvy', 'Jkq', 'Wzx', 'Vqz', 'Xyw'];

function sentenceFaults(english: Sentence, other: Sentence, path: string): string[] {
  for (const values of [
    NUMBERS,
    NAMES,
    [NAMES[0], ...NUMBERS],
    [NAMES[0], NAMES[1], ...NUMBERS],
    [NAMES[0], NAMES[1], NAMES[2], ...NUMBERS],
    [NUMBERS[0], ...NAMES],
  ]) {
    const said = attempt(english, values);
    if (typeof said !== 'string') continue;
    const answer = attempt(other, values);
    if (typeof answer !== 'string') return [`${path}: says nothing where the English says “${said}”`];
    const lost = [...NUMBERS.map(String), ...NAMES].filter((value) => said.includes(value) && !answer.includes(value));
    if (lost.length > 0) return [`${path}: “${answer}” leaves out ${lost.join(', ')} of “${said}”`];
    if (said === answer && wordsOfItsOwn(said, values).split(/\s+/).length > 4) return [`${path}: still English: ${said}`];
  }
  return [];
}

function attempt(sentence: Sentence, values: readonly unknown[]): unknown {
  try {
    const said = sentence(...values);
    return typeof said === 'string' && !/undefined|NaN|\[object|Invalid/.test(said) ? said : null;
  } catch {
    // The sentence is of other values: another try has them.
    return null;
  }
}

/** What a sentence says besides its values and their dates, which the language of the page writes. */
function wordsOfItsOwn(said: string, values: readonly unknown[]): string {
  return values.reduce<string>((left, value) => {
    const dates = [momentText, dayText].map((text) => attempt(text as Sentence, [value]));
    return [...dates, String(value)].reduce<string>((rest, text) => (typeof text === 'string' ? rest.replaceAll(text, '') : rest), left);
  }, said);
}
