import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { translated } from '#stores/language.ts';

/** What a patient is told of one region. No product, no dose. The numbers are those of the statement that the interface shows beside. */
export interface PatientAreaWords {
  /** The region in everyday words, as a heading. */
  readonly name: string;
  readonly does: string;
  readonly starts: string;
  readonly lasts: string;
}

const USUAL_START = 'Most people notice a change after 2 to 3 days.';
const GENERAL_START = 'It takes about two weeks to work fully.';
const USUAL_END = 'It lasts about 3 to 4 months.';
const GENERAL_END = 'It lasts about three to four months.';
const MIGRAINE = 'Treated to prevent headaches in adults with chronic migraine, not for looks.';
const NO_FIGURE = 'There is no exact figure for this part of the body. Ask us what to expect.';
const EVERY_TWELVE = 'For migraine it is repeated every 12 weeks.';

/** In English, whatever the page speaks: the page to take home may be in another language. */
export const PATIENT_AREAS_IN_ENGLISH = {
  forehead: {
    name: 'Forehead',
    does: 'Relaxes the forehead muscle, so the lines across your forehead soften.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  glabella: {
    name: 'Between the eyebrows',
    does: 'Relaxes the frown muscles, so the lines between your eyebrows soften.',
    starts: USUAL_START,
    lasts: 'Expect 3 to 4 months. Some people reach about 6 months.',
  },
  'crows-feet': {
    name: 'Outer corner of the eye',
    does: 'Relaxes the muscle there, so the lines of a smile or a squint soften.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  nose: {
    name: 'Nose',
    does: 'Softens the small lines on the nose that show when you scrunch it up.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  lips: {
    name: 'Lips',
    does: 'Softens the fine upright lines around the lips.',
    starts: GENERAL_START,
    lasts: 'Lines around the lips stayed softer up to 16 to 20 weeks in one study.',
  },
  neck: {
    name: 'Neck',
    does: 'Relaxes the thin muscle of the neck, so the upright bands soften.',
    starts: 'It was first measured two weeks after treatment. You can judge it then.',
    lasts: 'It fades slowly. In a study it could still be seen at day 120.',
  },
  brow: {
    name: 'Eyebrow',
    does: 'The outer brow may rise by a few millimetres in some people. It cannot be promised.',
    starts: USUAL_START,
    lasts: GENERAL_END,
  },
  'upper-eyelid': {
    name: 'Upper eyelid',
    does: 'The eyelid itself is not lifted. We keep away from the muscle that opens it.',
    starts: 'A droopy eyelid, if it happens, appears within 2 to 7 days.',
    lasts: 'A droopy eyelid is uncommon, but it can last several weeks.',
  },
  'lower-eyelid': {
    name: 'Lower eyelid',
    does: 'Opens the eye a little and softens the small roll under the lashes.',
    starts: GENERAL_START,
    lasts: 'It lasts about three to four months. Small amounts may wear off sooner.',
  },
  'bunny-lines': {
    name: 'Side of the nose',
    does: 'Softens the small lines on the side of the nose when you scrunch it up.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'nasal-tip': {
    name: 'Tip of the nose',
    does: 'Relaxes the small muscle that pulls the tip of the nose down.',
    starts: GENERAL_START,
    lasts: 'It lasts about 3 months. The change is usually small.',
  },
  'nasal-ala': {
    name: 'Nostril',
    does: 'Relaxes the muscle that widens the nostril.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'gummy-smile': {
    name: 'Upper lip, beside the nose',
    does: 'Relaxes the muscles that lift the upper lip, so less gum shows when you smile.',
    starts: 'It usually starts between one and two weeks.',
    lasts: 'It lasts about 4 to 6 months and fades slowly.',
  },
  'mouth-corner': {
    name: 'Corner of the mouth',
    does: 'Relaxes the muscle that pulls the corner of the mouth down.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  chin: {
    name: 'Chin',
    does: 'Relaxes the chin muscle, so the small dimples of the chin soften.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  masseter: {
    name: 'Jaw muscle',
    does: 'Relaxes the chewing muscle at the angle of the jaw, so the lower face can look slimmer.',
    starts: 'It starts slowly. The change grows over about 12 weeks.',
    lasts: 'Most people still see a change at day 90, and more than half at day 180.',
  },
  temple: {
    name: 'Temple',
    does: MIGRAINE,
    starts: NO_FIGURE,
    lasts: EVERY_TWELVE,
  },
  jawline: {
    name: 'Jawline',
    does: 'Relaxes the thin neck muscle that pulls the lower face down.',
    starts: GENERAL_START,
    lasts: 'Most people still see a change after 3 months.',
  },
  occiput: { name: 'Back of the head', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  nape: { name: 'Back of the neck', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  shoulder: { name: 'Shoulder', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
} as const satisfies Readonly<Record<RegionId, PatientAreaWords>>;

export const PATIENT_AREA_WORDS = translated('patientAreas', PATIENT_AREAS_IN_ENGLISH);
