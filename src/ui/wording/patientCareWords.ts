import type { AfterId, BeforeId, ReportId, ReportUrgency } from '#knowledge/patient/patientSchema.ts';
import { translated } from '#stores/language.ts';

/** What to do before and after, and what to report. "We" and "us" are the clinic. */
/** In English, whatever the page speaks. */
export const PATIENT_CARE_IN_ENGLISH = {
  before: {
    health: 'Tell us about any disease of your nerves or muscles. You may not be able to have it.',
    medicines: 'Tell us about all your medicines. Some make the effect stronger.',
    'blood-thinners': 'Tell us if you bleed easily or take a medicine that thins the blood. You may bruise more.',
    pregnancy: 'Tell us if you are pregnant, could be, or are breast-feeding. It should then not be done.',
    allergy: 'Tell us if you ever had an allergic reaction to a treatment like this.',
    skin: 'Tell us if your skin is sore or infected. We then wait.',
    'earlier-treatment': 'Tell us if you had a treatment like this in the last 3 months.',
    surgery: 'Tell us about any operation on your face or eyelids.',
    wishes: 'Tell us what you hope for, and if your looks trouble you a great deal.',
    'make-up': 'Your make-up comes off and we clean your skin.',
  } satisfies Record<BeforeId, string>,
  after: {
    precaution: 'Do not rub the area, lie flat or exercise for the first 4 hours. Some clinics say 24 hours.',
    evidence: 'These rules are a precaution. No good study shows that they are needed.',
    moving: 'Moving the treated muscles may make it start about one day sooner.',
    review: 'Come to the check after two weeks. The effect is then at its best.',
    interval: 'Leave at least 12 weeks between treatments.',
  } satisfies Record<AfterId, string>,
  report: {
    breathing: 'Trouble breathing, swallowing or speaking. It can come hours to weeks later and can be life threatening.',
    weakness: 'Weakness of the whole body, or losing control of your bladder.',
    allergy: 'A strong allergic reaction. This is rare.',
    sight: 'Your sight changes, or you see double.',
    droop: 'A droop of the face or eyelid gets worse.',
    'eyelid-late': 'An eyelid begins to droop. It usually starts within 2 to 7 days.',
    'no-change': 'You see no change after 1 month.',
  } satisfies Record<ReportId, string>,
  /** How soon; each stands above its signs. */
  urgency: {
    emergency: 'Get emergency help at once',
    clinic: 'Call us at once',
    check: 'Tell us soon',
  } satisfies Record<ReportUrgency, string>,
} as const;

export const PATIENT_CARE_WORDS = translated('patientCare', PATIENT_CARE_IN_ENGLISH);
