import type { CountedRisk } from '#domain/patient/plannedRisks.ts';
import type { RiskEventId, UncountedRiskId } from '#knowledge/patient/patientSchema.ts';
import { translated } from '#stores/language.ts';

/** What may go wrong, in a patient's words. `of` is always 100 or 1000; one section never mixes them. */
/** In English, whatever the page speaks. */
export const PATIENT_RISKS_IN_ENGLISH = {
  /** Heading of one unwanted effect. */
  events: {
    'any-effect': 'Any unwanted effect',
    headache: 'Headache',
    'eyelid-droop': 'A droopy upper eyelid',
    'brow-droop': 'Lower eyebrows',
    'weak-face': 'A weak muscle in the face',
    'injection-pain': 'Pain where the needle went in',
    'face-pain': 'Pain in the face',
    redness: 'Redness where the needle went in',
    swelling: 'Swelling where the needle went in',
    'eyelid-swelling': 'A swollen eyelid',
    bruise: 'A bruise',
  } satisfies Record<RiskEventId, string>,
  about: (people: number, of: number) => `About ${people} of ${of} people.`,
  /** Two studies, or two medicines, gave different numbers. */
  betweenStudies: (from: number, to: number, of: number) => `Between ${from} and ${to} of ${of} people. Studies differ.`,
  betweenMedicines: (from: number, to: number, of: number) => `Between ${from} and ${to} of ${of} people, depending on the medicine.`,
  /** `people` of those who got an injection without the medicine. */
  without: (people: number, of: number) =>
    people === 0
      ? `After injections without the medicine: nobody of ${of}.`
      : `After injections without the medicine: about ${people} of ${of}.`,
  /** No number of the planned medicine itself is known; the range is that of other medicines of this kind. */
  others: 'Your medicine was not counted here. These numbers are from other medicines of this kind.',
  /** Beside the picture of 100 or 1000 people. */
  picture: (name: string, people: number, of: number) => `${name}: ${people} of ${of} people marked`,
  pictureRange: (name: string, from: number, to: number, of: number) => `${name}: ${from} to ${to} of ${of} people marked`,
  /** What the pictures mean, once above them. */
  legend: (of: number) => `Each picture shows ${of} people. Those in strong colour had the problem. All pictures here count ${of} people.`,
  paleLegend: 'A paler colour means that studies do not agree.',
  noNumbers: 'Nobody has counted the problems of this area in a source that was read.',
  alsoKnown: 'Also known, without a sure number',
  uncounted: {
    'eyelid-droop-time': 'A droopy eyelid, if it comes, starts within 2 to 7 days.',
    'bruise-time': 'A bruise may last 7 to 11 days.',
    'double-vision': 'Double vision can happen near the eye. Call us at once.',
    'uneven-smile': 'If the medicine spreads too low, the smile can look uneven for a while.',
    'rare-leaflet': 'Rare: lower eyebrows, blurred sight, a dry eye, a twitch, or an allergic reaction.',
    'neck-ache': 'Your neck may ache or feel weak for a while.',
    'neck-weakness': 'The neck may feel weak for a while.',
    'neck-swallowing': 'Swallowing or speaking can become hard. Get help at once.',
    'weak-chewing': 'Chewing may feel weak for one to four weeks. Reports differ on how often.',
    'jaw-bulge': 'The muscle may bulge when you clench your teeth.',
    'narrow-smile': 'The smile may look narrower for a while.',
    'weak-lips': 'The lips may feel weak. A straw, a kiss and some sounds can be harder.',
    'weak-lower-lip': 'The lower lip can look uneven, or the smile weak, for a while.',
    'lip-drop': 'If the medicine spreads too low, the upper lip can droop for a while.',
    'flat-lip': 'Too much can flatten the upper lip. Drinking and speaking can be harder.',
    'little-studied': 'This use is not well studied.',
    'chin-lip': 'The lower lip may not close well for a while. The smile may look uneven.',
    'smile-change': 'The smile can look uneven. The upper lip can look long.',
    'brow-shape': 'The outer part of the eyebrows may rise too much.',
    'lower-lid': 'The lower eyelid can become loose or turn outward.',
  } satisfies Record<UncountedRiskId, string>,
  pooled: 'In studies of the upper face, about 16 of 100 treatments had some unwanted effect. Most were a headache or a skin reaction.',
} as const;

export const PATIENT_RISK_WORDS = translated('patientRisks', PATIENT_RISKS_IN_ENGLISH);

/** A counted risk as one sentence, its numbers already whole people. */
export interface RiskPhrases {
  about(people: number, of: number): string;
  betweenStudies(from: number, to: number, of: number): string;
  betweenMedicines(from: number, to: number, of: number): string;
}

/** Whether a range comes from several studies of one medicine or from several medicines. */
export const rangeOf = (basis: CountedRisk['basis']): 'betweenStudies' | 'betweenMedicines' =>
  basis === 'own' || basis === 'area' ? 'betweenStudies' : 'betweenMedicines';
