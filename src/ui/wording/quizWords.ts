import { translated } from '#stores/language.ts';

/** Questions about the face, and how far a learner is. */
export const QUIZ_WORDS = translated('quiz', {
  intro: 'Ten questions at a time. What you miss comes back soon, what you know comes back later.',
  start: 'Start',
  leave: 'End the quiz',
  progress: {
    heading: 'Your progress',
    /** Counts of questions stand beside these four. */
    known: 'Known',
    learning: 'Learning',
    fresh: 'New',
    due: 'Due now',
  },
  place: (at: number, of: number) => `Question ${at} of ${of}`,
  find: (name: string) => `Find: ${name}`,
  findHint: 'Tap it on the face, or choose it by its description.',
  nothing: 'Nothing lies there. Tap again.',
  nameMuscle: 'Which muscle is lit up?',
  nameRegion: 'Which region is lit up?',
  /** Opens a description for who does not see the face. */
  inWords: 'Described in words',
  line: (lines: string) => `Which muscle makes these lines: ${lines}?`,
  /** Where a muscle begins and ends; both are short sentences. */
  course: (origin: string, insertion: string) => `From: ${origin} To: ${insertion}`,
  treats: (muscles: string) => `Treated here: ${muscles}`,
  right: 'Right',
  wrong: 'Not right',
  /** Beside the chosen one of several answers. */
  yours: 'your answer',
  /** Beside the right one of several answers. */
  rightOne: 'right answer',
  tapped: (name: string) => `You tapped: ${name}`,
  why: 'Why',
  next: 'Next question',
  finish: 'Show the result',
  result: (right: number, of: number) => `${right} of ${of} right`,
  missed: 'To learn',
  again: 'Ask me more',
});
