import type { PATIENT_WORDS } from '../../patientWords.ts';
import { counted } from './plurals.ts';

export const patient: typeof PATIENT_WORDS = {
  opening: 'جارٍ فتح الخطة.',
  locked: 'الخطة مقفلة. يرجى طلب فتحها منا.',
  preview: 'هذا ما يراه مريضك.',
  nothing: 'لا شيء مخطط لك بعد. أدناه ما يسري على الجميع.',
  planned: 'أين يكون العلاج',
  areas: (count) =>
    `تُعالج من وجهك: ${counted(count, { one: 'منطقة واحدة', two: 'منطقتان', few: 'مناطق', many: 'منطقة', other: 'منطقة' })}.`,
  areasHint: 'يمكن اختيار منطقة لرؤيتها على الوجه.',
  shown: (name) => `معروض على الوجه: ${name}`,
  injections: (count) =>
    counted(count, { one: 'حقنة صغيرة واحدة', two: 'حقنتان صغيرتان', few: 'حقن صغيرة', many: 'حقنة صغيرة', other: 'حقنة صغيرة' }),
  sides: { both: 'في الجانبين', left: 'في جانبك الأيسر', right: 'في جانبك الأيمن', midline: '' },
  notApproved: 'لا يوجد دواء من هذا النوع معتمد رسميًا لهذه المنطقة. يرجى سؤالنا عن سبب استخدامه هنا.',
  approvedForDisease: 'هو معتمد رسميًا هنا لعلاج مرض، لا لتحسين المظهر. يرجى سؤالنا عن سبب استخدامه هنا.',
  when: 'متى يظهر لك',
  marks: {
    onset: 'يبدأ',
    review: 'مراجعتك',
    peak: 'التأثير الكامل',
    fading: 'يتراجع',
    'earliest-retreatment': 'العلاج التالي، ليس قبل',
  },
  markDay: (from, to) => (from === to ? `نحو اليوم ${from}` : `من اليوم ${from} إلى ${to}`),
  treatmentDay: 'العلاج',
  dayZero: 'اليوم 0',
  slowAreas: 'يتبع الفك والصدغ مسارًا أبطأ. التفاصيل أعلاه.',
  months: 'رؤيته على مدى الأشهر',
  monthsHint: 'يظهر على هذا الوجه، بالتعبير المختار. إنه رسم توضيحي، وليس وعدًا.',
  risks: 'ما قد يحدث من مشاكل',
  risksHint: 'تأتي الأرقام من الدراسات ونشرات الأدوية. هي عن أشخاص مثلك، لا عنك أنت.',
  care: 'قبل وبعد',
  before: 'قبل العلاج',
  after: 'بعد العلاج',
  report: 'ما يجب الإبلاغ عنه فورًا',
  questions: 'أسئلة يسألها الناس أولًا',
};
