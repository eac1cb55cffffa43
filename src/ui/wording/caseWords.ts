import type { CaseFaultKind } from '#domain/teaching/practice/caseFile.ts';
import type { CaseErrorCode } from '#domain/teaching/practice/caseSchema.ts';
import type { ConsequenceCode, NotShownCode } from '#domain/teaching/practice/consequence.ts';
import { translated } from '#stores/language.ts';

/**
 * What is said of an answer to a practice case. `place` is a site or a point by its name, as a heading of what follows;
 * `found` and `limit` come with their unit (mm, or the product's own units).
 */
type ErrorSentence = (place: string, found: string, limit: string) => string;
type FaultSentence = (found: string, allowed: string) => string;

const errors: Readonly<Record<CaseErrorCode, ErrorSentence>> = {
  'too-low': (place, found, limit) => `${place}: too low. ${found} from the point; the field is ${limit}.`,
  'too-high': (place, found, limit) => `${place}: too high. ${found} from the point; the field is ${limit}.`,
  'too-medial': (place, found, limit) => `${place}: too far towards the midline. ${found} from the point; the field is ${limit}.`,
  'too-lateral': (place, found, limit) => `${place}: too far from the midline. ${found} from the point; the field is ${limit}.`,
  'off-midline': (place, found, limit) => `${place}: beside the midline. ${found} from the point; the field is ${limit}.`,
  'wrong-plane': (place) => `${place}: wrong depth.`,
  'wrong-muscle': (place) => `${place}: meant for another muscle.`,
  'wrong-product': (place) => `${place}: another product than the case asks for.`,
  'over-label': (place, found, limit) => `${place}: over the label. ${found}; the label gives ${limit}.`,
  'over-dose': (place, found, limit) => `${place}: more than the source gives. ${found}; at most ${limit}.`,
  'under-dose': (place, found, limit) => `${place}: too little. ${found}; at least ${limit}.`,
  omission: (place) => `${place}: left out.`,
  asymmetry: (place, found) => `${place}: the two sides differ by ${found}.`,
  'extra-site': (place) => `${place}: this site has no place in the plan.`,
  unsafe: (place) => `${place}: a safety rule is broken.`,
  unacknowledged: () => 'A warning was not read: confirm it with a reason.',
  'ignored-contraindication': () => 'This person must not be treated today.',
  'needless-refusal': () => 'Nothing speaks against treating this person.',
  'wrong-reason': () => 'Right not to treat, but for another reason.',
  'wrong-answer': () => 'Not the right answer.',
};

/** What follows on the face: its name, and why, as the model has it. */
const consequences = {
  'lid-drop': {
    name: 'The upper lid droops',
    reason: 'Toxin reached the levator palpebrae superioris, which opens the eye.',
  },
  'brow-drop': {
    name: 'The brow sinks',
    reason: 'The lower frontalis rests. It is the only muscle that holds the brow up.',
  },
  'brow-lift-lost': {
    name: 'The outer brow hardly rises any more',
    reason: 'The frontalis rests across its whole width, close above the brow.',
  },
  'brow-peak': {
    name: 'The outer brow peaks',
    reason: 'The middle of the frontalis rests and its sides still pull.',
  },
  'brow-uneven': {
    name: 'The brows rise unevenly',
    reason: 'One side of the frontalis rests more than the other.',
  },
  'corner-drop': {
    name: 'The corner of the mouth rises less in a smile',
    reason: 'A muscle that lifts the corner of the mouth got some of the dose.',
  },
  'smile-uneven': {
    name: 'The smile is uneven',
    reason: 'A muscle of the mouth rests more on one side.',
  },
  'upper-lip-drop': {
    name: 'The upper lip hangs lower in a smile',
    reason: 'The elevators of the upper lip rest more than was meant.',
  },
  'lower-lip-uneven': {
    name: 'The lower lip stays up on one side',
    reason: 'Toxin reached the depressor labii inferioris of that side.',
  },
  'pucker-weak': {
    name: 'The lips purse weakly',
    reason: 'The orbicularis oris rests more than was meant. A straw, a kiss and some sounds become harder.',
  },
  'little-effect': {
    name: 'Little happens',
    reason: 'The muscles that were meant get less than half of what the reference gives them.',
  },
  'as-wished': {
    name: 'As was meant',
    reason: 'The model measures nothing unwanted on this face.',
  },
} satisfies Record<ConsequenceCode, { readonly name: string; readonly reason: string }>;

/** What no picture of the face can show. */
const notShown = {
  swallowing:
    'Trouble swallowing, a changed voice or a weak neck. The model shows no muscles of the throat; the dose, the depth and the place here carry this risk.',
  'double-vision':
    'Double vision. The model shows no muscles that turn the eye; a site this far medial in the lower lid carries this risk.',
  'lid-turns-out': 'A lower lid that hangs or turns outward. The model does not show how lax a lid is.',
  'chewing-smile': 'Weak chewing or a narrower smile. The model moves neither jaw nor cheek so finely.',
  bruise: 'A bruise. A vessel runs near one of the sites.',
} satisfies Record<NotShownCode, string>;

/** What is to be mended in a case file. `found` is what stands there, `allowed` what may; either can be empty. */
const faults: Readonly<Record<CaseFaultKind, FaultSentence>> = {
  missing: (_found, allowed) => (allowed === '' ? 'This is missing.' : `This is missing. Allowed: ${allowed}`),
  'wrong-kind': (found, allowed) => `“${found}” is of the wrong kind. Allowed: ${allowed}`,
  'too-small': (found, allowed) => `${found} is too small: at least ${allowed}.`,
  'too-large': (found, allowed) => `${found} is too large: at most ${allowed}.`,
  'too-long': (_found, allowed) => `Too long or too many: at most ${allowed}.`,
  'too-short': (_found, allowed) => `Too short or too few: at least ${allowed}.`,
  'unknown-value': (found, allowed) => (allowed === '' ? `“${found}” is not known.` : `“${found}” is not known. Allowed: ${allowed}`),
  'unknown-field': (found) => `No field is called “${found}” here.`,
  'wrong-form': (found, allowed) =>
    allowed === '' ? `“${found}” cannot stand here.` : `“${found}” cannot stand here. Its form: ${allowed}`,
  'taken-id': (found) => `A case of Facies is already called “${found}”. Give this one another id.`,
  'dose-order': () => 'The doses are out of order: min, reference and max must rise.',
  'no-right-option': () => 'No answer is right: one of them must cost 0.',
  'same-ids': () => 'Two entries have the same id.',
  'no-site-named': () => 'Every answer to a question about the site needs a siteId.',
  'no-muscle-named': () => 'Every answer to a question about the muscle needs a muscleId.',
  'too-many': () => 'There are too many entries here.',
  'refusal-or-not': () => 'A refusal belongs to a case whose answer is “refuse”, and to no other.',
  'nothing-to-treat': () => 'No target is required, so there is nothing to treat.',
  'site-not-given': () => 'An answer names a site that is not among the given ones.',
  'too-deep': () => 'The entries are nested too deeply for a case.',
  'too-many-values': () => 'The file holds too many values for a case.',
  'repeated-key': (found) => `The field “${found}” stands twice in one place.`,
  'forbidden-key': (found) => `No field may be called “${found}”.`,
  'bad-character': () => 'A text holds characters that cannot be shown.',
};

/** Pass every parameter, also where the English sentence needs none: another language may. */
export const CASE_WORDS = translated('case', { errors, consequences, notShown, faults });
