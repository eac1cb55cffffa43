import type { RegionId } from '#knowledge/anatomy/ids.ts';
import type { AssessmentSection, ChoiceItemId, ChoiceOption, GradeName, NamedItemId, ScaleId } from '#knowledge/assessment/assessment.ts';
import { translated } from '#stores/language.ts';
import { dayText, momentText } from './dates.ts';

/** The patient's side that is lower, narrower or weaker. */
const LOWER = { even: 'even', right: 'right lower', left: 'left lower' } as const;

/** Every sentence of the assessment. Fetched with its panel. */
export const ASSESSMENT_WORDS = translated('assessment', {
  opening: 'The chart is being opened.',
  wantsPassphrase: 'The charts are locked. Unlock them to see the assessment.',
  locked: (givenAt: string) => `Given ${momentText(givenAt)} and locked. The assessment can be read, not changed.`,
  keys: 'A digit key answers and goes on to the next line.',
  takeBack: 'Press a chosen answer again to take it back.',
  /** How many answers a section has. */
  answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  ofAll: (answered: number, all: number) => `${answered} of ${all}`,
  /** A section's name with how much of it is answered. */
  titled: (name: string, answered: string) => `${name} (${answered})`,
  sections: {
    wishes: 'Wishes',
    lines: 'Lines',
    asymmetry: 'Asymmetries',
    skin: 'Skin, brows and lids',
    'further-lines': 'Lines of other areas',
    history: 'Earlier treatments',
  } satisfies Record<AssessmentSection, string>,
  checks: (open: number) => (open === 0 ? 'Contraindications (all answered)' : `Contraindications (${open} open)`),
  /** Answers each open contraindication with "no", after all were asked. */
  noneApplies: (open: number) => (open === 1 ? 'It was asked: no to the open one' : `All were asked: no to the ${open} open ones`),
  nonesWritten: (count: number) => (count === 1 ? '1 contraindication answered with no' : `${count} contraindications answered with no`),
  nothing: 'Nothing was written down.',
  lastTime: (answer: string) => `Last time: ${answer}`,
  lastVisit: (givenAt: string) => `Beside each answer stands that of ${dayText(givenAt)}.`,
  same: 'Same as last time',
  sameHere: (section: string) => `${section}: same as last time`,
  allSame: 'All open answers: same as last time',
  taken: (count: number) => (count === 1 ? '1 answer taken over from the last visit' : `${count} answers taken over from the last visit`),
  /** Heard when an answer is given by a key: "Glabella, full frown: 2 moderate". */
  answered: (item: string, answer: string) => `${item}: ${answer}`,
  takenBack: (item: string) => `${item}: answer taken back`,
  /** A grade with its number: "2 moderate". */
  grade: (value: number, name: string) => `${value} ${name}`,
  grades: {
    none: 'none',
    minimal: 'minimal',
    mild: 'mild',
    moderate: 'moderate',
    marked: 'marked',
    severe: 'severe',
    'very-marked': 'very marked',
    'very-severe': 'very severe',
  } satisfies Record<GradeName, string>,
  scales: {
    fws: 'Facial Wrinkle Scale',
    merz: 'Merz 5-point scale',
    mmps: 'Masseter Muscle Prominence Scale',
  } satisfies Record<ScaleId, string>,
  /** The scale's name, then its grades: "Facial Wrinkle Scale: 0 none, 1 mild". */
  legend: (scale: string, grades: string) => `${scale}: ${grades}`,
  borrowed: (scale: string) => `No scale of this area was read. The grades are those of the ${scale}.`,
  /** A region's name and what is looked at: "Glabella, full frown". */
  ofRegion: (region: string, what: string) => `${region}, ${what}`,
  rest: 'At rest',
  prominence: 'Teeth clenched',
  fullMovement: 'At full movement',
  /** What the person does to show the lines of a region. */
  movements: {
    glabella: 'Full frown',
    forehead: 'Brows raised',
    'crows-feet': 'Full smile',
    'bunny-lines': 'Nose wrinkled',
    lips: 'Lips pursed',
    chin: 'Chin pushed up',
    neck: 'Neck tensed',
  } satisfies Partial<Record<RegionId, string>> as Partial<Record<RegionId, string>>,
  showLines: 'Show these lines on the face',
  linesShown: 'The face shows these lines',
  linesHint: 'By their names at full movement. The steps of the picture are no validated scale.',
  items: {
    wish: 'In their own words',
    'wish:natural': 'Softer, still moving',
    'wish:smooth': 'As smooth as possible',
    'wish:less-stern': 'Look less stern',
    'wish:less-tired': 'Look less tired',
    'wish:lift-brows': 'Higher brows',
    'wish:smile-lines': 'Softer smile lines',
    'wish:slimmer-face': 'Slimmer face',
    'wish:event': 'An event is coming',
    'asymmetry:brow': 'Brow at rest',
    'asymmetry:brow-lifted': 'Brow when raised',
    'asymmetry:eye': 'Eye opening',
    'asymmetry:smile': 'Smile',
    'asymmetry:mouth-corner': 'Mouth corner at rest',
    'asymmetry:jaw': 'Jaw width',
    'skin-thickness': 'Skin thickness',
    'skin-quality': 'Elasticity',
    'brow-position': 'Brow, to the bony rim',
    'frontalis-holds': 'Forehead holds the brows or lids up',
    'upper-lid-skin': 'Spare skin of the upper lid',
    'lower-lid-snap': 'Lower lid, snap test',
    'skin:sebaceous': 'Thick, oily skin',
    'skin:scars': 'Deep scars',
    'skin:photographs': 'Photographs taken',
    'history:last-treatment': 'Last treatment',
    'history:eyelid-droop': 'Eyelid drooped',
    'history:heavy-brow': 'Heavy brow',
    'history:uneven': 'Uneven result',
    'history:bruise': 'Large bruise',
    'history:headache': 'Headache',
    'history:allergic': 'Allergic reaction',
    'history:no-effect': 'No effect',
    history: 'Product, clinic, and how it went',
  } satisfies Record<NamedItemId, string>,
  /** What the ticks of a section are about. */
  flags: { wishes: 'What they came for', history: 'Reactions at earlier treatments', skin: 'Also seen' },
  options: {
    'asymmetry:brow': LOWER,
    'asymmetry:brow-lifted': LOWER,
    'asymmetry:eye': { even: 'even', right: 'right narrower', left: 'left narrower' },
    'asymmetry:smile': { even: 'even', right: 'right weaker', left: 'left weaker' },
    'asymmetry:mouth-corner': LOWER,
    'asymmetry:jaw': { even: 'even', right: 'right narrower', left: 'left narrower' },
    'skin-thickness': { thin: 'thin', average: 'average', thick: 'thick' },
    'skin-quality': { elastic: 'elastic', lax: 'lax', 'very-lax': 'very lax' },
    'brow-position': { 'above-rim': 'above', 'at-rim': 'at it', 'below-rim': 'below' },
    'frontalis-holds': { no: 'no', yes: 'yes' },
    'upper-lid-skin': { none: 'none', some: 'some', marked: 'marked' },
    'lower-lid-snap': { quick: 'quick', slow: 'slow' },
    'history:last-treatment': {
      never: 'never',
      'under-3-months': 'under 3 months ago',
      '3-to-6-months': '3 to 6 months ago',
      'longer-ago': 'longer ago',
    },
  } satisfies { readonly [Id in ChoiceItemId]: Readonly<Record<ChoiceOption<Id>, string>> },
  sides: 'Right and left are the patient’s.',
  yes: 'yes',
  note: (item: string) => `Note: ${item}`,
  notePlaceholder: 'Note, such as millimetres',
  rests: 'What this rests on',
});

export type ConsultStepId = 'assess' | 'plan' | 'explain' | 'give' | 'book';

/** The strip of steps. */
export const STEP_WORDS = translated('consultSteps', {
  label: 'Steps of this visit',
  /** Short: one word each, five beside each other. */
  steps: { assess: 'Assess', plan: 'Plan', explain: 'Explain', give: 'Give', book: 'Book' } satisfies Record<ConsultStepId, string>,
  /** Heard after the step's name. */
  states: { done: 'done', open: 'open', 'not-yet': 'not yet', 'left-out': 'left out' },
  nothingPlanned: 'Nothing is planned yet.',
  explaining: 'The screen is the patient’s now. The switch at the top brings you back to where you were.',
  failed: 'That could not be loaded. Try again.',
  saving: {
    saved: (time: string) => `Saved in this browser, locked at ${time}`,
    saving: (time: string) => `Being saved, locked at ${time}`,
    unsaved: (time: string) => `Not saved yet, locked at ${time}`,
  },
  next: 'What comes next',
  takeHome: 'Take-home plan',
  record: 'Record as PDF',
  calendar: 'Calendar',
  newPerson: 'New person',
  recordWorking: 'The record is being made',
  recordDone: (name: string) => `Saved as ${name}`,
  recordFailed: 'The record could not be made. Nothing was changed. Try again, or save it from the record’s panel.',
  begun: 'New chart begun. The steps start again.',
  notBegun: 'A new chart could not be begun. The open one is untouched. Try again.',
});

/** The dialog that makes a calendar file. */
export const BOOK_WORDS = translated('book', {
  title: 'Book the next appointments',
  given: (day: string) => `Counted from the treatment on ${dayText(day)}.`,
  planned: (day: string) => `This visit is not recorded as given yet. Counted from today, ${dayText(day)}.`,
  kinds: { review: 'Review', retreatment: 'Earliest re-treatment' },
  day: 'Day',
  time: 'Time, if agreed',
  after: (days: number) => (days === 1 ? '1 day after the treatment' : `${days} days after the treatment`),
  /** Why not earlier: the interval of one product in one region. */
  days: (region: string, product: string, days: number) => `${region}, ${product}: ${days} days`,
  months: (region: string, product: string) => `${region}, ${product}: three calendar months`,
  tooEarly: (day: string) => `Labels ask to wait until ${dayText(day)}.`,
  tooSoon: 'This day is before the treatment.',
  weekend: (weekday: string) => `This is a ${weekday}.`,
  shown: (moment: string) => `In this place’s time: ${moment}`,
  eventTitle: 'Event title',
  /** The title that stands in the calendar: nothing about the treatment. */
  defaultTitle: 'Appointment',
  titleHint: 'Everybody who sees the calendar can read it. Products and doses are never in it.',
  withLabel: 'With the chart’s label',
  remind: 'Remind one day before',
  save: 'Save calendar file',
  working: 'The file is being made',
  done: (name: string) => `Saved as ${name}. Open it to put it into a calendar.`,
  failed: 'The file could not be made. Nothing was changed. Try again.',
  noDay: 'A day is missing.',
  none: 'Nothing is chosen.',
  close: 'Close',
});
