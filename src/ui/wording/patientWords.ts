import type { TimelineMark } from '#domain/effect/planEffect.ts';
import type { Side } from '#knowledge/anatomy/ids.ts';
import { translated } from '#stores/language.ts';

/** The panel that explains a plan to the person who is treated: words for a reader of twelve years. */
export const PATIENT_WORDS = translated('patient', {
  opening: 'The plan is being opened.',
  locked: 'The plan is locked. Ask us to open it.',
  /** The doctor looks at what the patient will see. */
  preview: 'This is what your patient sees.',
  nothing: 'Nothing is planned for you yet. Below is what holds for everybody.',
  planned: 'Where you are treated',
  /** Above the areas. */
  areas: (count: number) => (count === 1 ? 'One part of your face is treated.' : `${count} parts of your face are treated.`),
  areasHint: 'Choose one to see it on the face.',
  shown: (name: string) => `Shown on the face: ${name}`,
  injections: (count: number) => (count === 1 ? '1 small injection' : `${count} small injections`),
  sides: {
    both: 'on both sides',
    left: 'on your left side',
    right: 'on your right side',
    midline: '',
  } satisfies Record<Side | 'both', string>,
  notApproved: 'No medicine of this kind is officially approved for this area. Ask us why it is used here.',
  approvedForDisease: 'Here it is officially approved for a disease, not for looks. Ask us why it is used here.',
  when: 'When you will see it',
  /** Days are counted from the treatment. */
  marks: {
    onset: 'It starts',
    review: 'Your check',
    peak: 'Full effect',
    fading: 'It fades',
    'earliest-retreatment': 'Next treatment, not before',
  } satisfies Record<TimelineMark['kind'], string>,
  markDay: (from: number, to: number) => (from === to ? `About day ${from}` : `Day ${from} to ${to}`),
  treatmentDay: 'Treatment',
  dayZero: 'Day 0',
  slowAreas: 'The jaw and the temple follow a slower course. See above.',
  months: 'See it over the months',
  monthsHint: 'You see it on this face, with the expression that is chosen. It is an illustration, not a promise.',
  risks: 'What may go wrong',
  risksHint: 'Numbers come from studies and medicine labels. They count people like you, not you.',
  care: 'Before and after',
  before: 'Before',
  after: 'Afterwards',
  report: 'What to report at once',
  questions: 'Questions people ask first',
} as const);
