import type { QuestionId } from '#knowledge/patient/patientSchema.ts';
import { translated } from '#stores/language.ts';

/** One question and its answer, sentence by sentence: each entry of `answers` has a source of its own, in the same order. */
export interface PatientQuestionWords {
  readonly question: string;
  readonly answers: readonly string[];
}

export const PATIENT_QUESTION_WORDS = translated('patientQuestions', {
  hurt: {
    question: 'Does it hurt?',
    answers: [
      'The needle is very fine.',
      'Most people need no numbing. Ice, cold air, a cold spray or a cream can help.',
      'Cold worked as well as cream in a study.',
    ],
  },
  'how-long-visit': {
    question: 'How long does it take?',
    answers: ['The injections take about 10 to 20 minutes. The rest of the time is talk and preparation.'],
  },
  start: {
    question: 'When does it start?',
    answers: ['You will usually notice it in 2 to 3 days. The full effect takes about 2 weeks.'],
  },
  last: {
    question: 'How long does it last?',
    answers: ['Expect 3 to 4 months. Some people reach about 6 months.'],
  },
  frozen: {
    question: 'Will I look frozen?',
    answers: [
      'It relaxes the muscles that make the lines, so they move less.',
      'The plan is fitted to your own muscles. Say how much movement you want to keep.',
    ],
  },
  dislike: {
    question: 'What if I do not like it?',
    answers: [
      'It wears off by itself, usually in 3 to 4 months.',
      'Tell us at the check after two weeks. Some things can be adjusted then.',
    ],
  },
  reverse: {
    question: 'Can it be undone?',
    answers: [
      'It wears off by itself. No source read for this page names a way to switch it off.',
      'Eye drops can lift a droopy eyelid by 1 to 3 mm until then. They are not licensed for this.',
    ],
  },
  stop: {
    question: 'Is it addictive? What happens when I stop?',
    answers: [
      'When it wears off, the muscles move again. In a study the lines went back to how they were before. No source read for this page speaks of addiction.',
    ],
  },
  often: {
    question: 'How often can I have it?',
    answers: ['Not sooner than every 3 months.', 'Too much or too often may make it work less well later.'],
  },
  'stronger-each-time': {
    question: 'Does it get better with each treatment?',
    answers: ['In one study, lines of the resting face improved further over three treatments.'],
  },
  spread: {
    question: 'Can it spread in the body?',
    answers: ['It can, hours to weeks later. Trouble swallowing or breathing can be life threatening: get emergency help.'],
  },
  approved: {
    question: 'Is this use officially approved?',
    answers: [
      'For the lines between the eyebrows it is, in the US and in Europe.',
      'For many other parts of the face it is not. Ask us why we use it there.',
    ],
  },
  pregnancy: {
    question: 'What if I am pregnant or breast-feeding?',
    answers: ['It should then not be done. Tell us, also if you only could be pregnant.'],
  },
  medicines: {
    question: 'What about my other medicines?',
    answers: [
      'Tell us about all of them. Some antibiotics and muscle relaxants make the effect stronger.',
      'Medicines that thin the blood can make bruises larger.',
    ],
  },
  driving: {
    question: 'Can I drive afterwards?',
    answers: ['Weak muscles, a droopy eyelid or double vision are possible. Do not drive if you notice any of these.'],
  },
  exercise: {
    question: 'Can I do sport?',
    answers: ['As a precaution, wait for the first 4 hours. Some clinics say 24 hours.', 'No good study shows that waiting is needed.'],
  },
  bruise: {
    question: 'How long does a bruise last?',
    answers: ['A bruise may last 7 to 11 days.'],
  },
  sagging: {
    question: 'Does it help with loose skin?',
    answers: ['No. It softens lines that come from movement. It does not treat loose or sagging skin.'],
  },
  age: {
    question: 'Am I too young or too old?',
    answers: ['It is for adults, not for anyone under 18. There is an upper age limit too, which we check for you.'],
  },
  men: {
    question: 'Is it different for men?',
    answers: ['It may start later and wear off sooner in men.', 'Men usually need more, because their muscles are larger.'],
  },
} as const satisfies Readonly<Record<QuestionId, PatientQuestionWords>>);
