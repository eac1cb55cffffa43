import type { TakeHomeWords } from '#export/takeHome/takeHomeWords.ts';
import { translated } from '#stores/language.ts';

/** What stands on the page that a person takes home. In English, whatever the page speaks. */
export const TAKE_HOME_IN_ENGLISH = {
  title: 'Your treatment plan',
  titleGiven: 'Your treatment',
  for: 'For',
  planned: 'Planned, not yet given',
  areas: 'Where',
  areasBehind: 'Areas at the back are not drawn.',
  faceSays: 'A drawn face with the treated areas, numbered',
  sides: { both: 'both sides', left: 'your left side', right: 'your right side' },
  when: 'When',
  marks: {
    treatment: 'Treatment',
    onset: 'It starts',
    review: 'Your check',
    peak: 'Full effect',
    fading: 'It fades',
    'earliest-retreatment': 'Next one, not before',
  },
  ownCourse: 'The jaw, the temple and the back of the head follow a course of their own.',
  dayZero: 'day 0',
  days: (from: number, to: number) => (from === to ? `about day ${from}` : `day ${from} to ${to}`),
  expect: 'What may happen',
  expectHint: 'People in studies who had it:',
  /** One line of the list: "Headache: about 6 of 100 people." `sentence` is a whole sentence. */
  riskLine: (event: string, sentence: string) => `${event}: ${sentence}`,
  otherMedicines: 'Some numbers are from other medicines of this kind.',
  /** `sentence` is a whole sentence. */
  unchecked: (sentence: string) => `${sentence} Not yet checked in its source.`,
  after: 'Afterwards',
  phone: 'Our telephone number',
  details: 'What was used',
  detailsPlanned: 'What is planned to be used',
  product: 'Product',
  amount: 'Amount',
  lot: 'Lot',
  noLot: 'not written down',
  foot: 'Numbers come from medicine labels and studies. They are no promise for one person. Ask us for the sources.',
} as const satisfies TakeHomeWords;

export const TAKE_HOME_WORDS = translated('takeHome', TAKE_HOME_IN_ENGLISH);

/** The dialog in which the page is made. */
export const TAKE_HOME_DIALOG_WORDS = translated('takeHomeDialog', {
  open: 'Plan to take home',
  title: 'Plan to take home',
  text: 'One page with the areas, the days and what to watch for.',
  language: 'Language of the page',
  languageMissing: 'The words of that language could not be loaded. The page stays as it is.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  name: 'Name on the page (not needed)',
  phone: 'Telephone number of the clinic',
  phoneHint: 'Left empty, a line to write on is printed.',
  clinic: 'Only if you tick it',
  showProduct: 'Name of the product',
  showUnits: 'Units',
  showLot: 'Lot number',
  clinicHint: 'Some countries do not allow the name of the product in what a patient gets.',
  save: 'Save as PDF',
  print: 'Print',
  close: 'Close',
  working: 'The page is being made.',
  saved: (name: string) => `Saved as ${name}`,
  failed: 'The page could not be made. Your plan is not touched. Try again.',
} as const);
