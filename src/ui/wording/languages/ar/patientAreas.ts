import type { PATIENT_AREA_WORDS } from '../../patientAreaWords.ts';

const USUAL_START = 'يلاحظ معظم الناس تغيرًا بعد 2 إلى 3 أيام.';
const GENERAL_START = 'يحتاج إلى نحو أسبوعين ليعمل كاملًا.';
const USUAL_END = 'يدوم نحو 3 إلى 4 أشهر.';
const GENERAL_END = 'يدوم نحو ثلاثة إلى أربعة أشهر.';
const MIGRAINE = 'يُعالج للوقاية من الصداع لدى البالغين المصابين بالصداع النصفي (الشقيقة) المزمن، لا لتحسين المظهر.';
const NO_FIGURE = 'لا يوجد رقم دقيق لهذا الجزء من الجسم. يرجى سؤالنا عما يمكن توقعه.';
const EVERY_TWELVE = 'للصداع النصفي (الشقيقة) يُكرر العلاج كل 12 أسبوعًا.';

export const patientAreas: typeof PATIENT_AREA_WORDS = {
  forehead: { name: 'الجبهة', does: 'يرخي عضلة الجبهة، فتخف الخطوط عبر جبهتك.', starts: USUAL_START, lasts: USUAL_END },
  glabella: {
    name: 'بين الحاجبين',
    does: 'يرخي عضلات العبوس، فتخف الخطوط بين حاجبيك.',
    starts: USUAL_START,
    lasts: 'المتوقع 3 إلى 4 أشهر. ويصل بعض الناس إلى نحو 6 أشهر.',
  },
  'crows-feet': {
    name: 'الزاوية الخارجية للعين',
    does: 'يرخي العضلة هناك، فتخف خطوط الابتسامة أو تضييق العين.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  nose: { name: 'الأنف', does: 'يخفف الخطوط الصغيرة على الأنف التي تظهر عند تجعيده.', starts: GENERAL_START, lasts: GENERAL_END },
  lips: {
    name: 'الشفتان',
    does: 'يخفف الخطوط العمودية الدقيقة حول الشفتين.',
    starts: GENERAL_START,
    lasts: 'بقيت الخطوط حول الشفتين أخف حتى 16 إلى 20 أسبوعًا في إحدى الدراسات.',
  },
  neck: {
    name: 'الرقبة',
    does: 'يرخي عضلة الرقبة الرقيقة، فتخف الأشرطة العمودية.',
    starts: 'قيس أول مرة بعد أسبوعين من العلاج. يمكنك الحكم عليه حينها.',
    lasts: 'يتراجع ببطء. في إحدى الدراسات كان ما زال يُرى في اليوم 120.',
  },
  brow: {
    name: 'الحاجب',
    does: 'قد يرتفع الحاجب الخارجي بضعة مليمترات لدى بعض الناس. لا يمكن الوعد بذلك.',
    starts: USUAL_START,
    lasts: GENERAL_END,
  },
  'upper-eyelid': {
    name: 'الجفن العلوي',
    does: 'الجفن نفسه لا يُرفع. نبتعد عن العضلة التي تفتحه.',
    starts: 'تدلي الجفن، إن حدث، يظهر خلال 2 إلى 7 أيام.',
    lasts: 'تدلي الجفن غير شائع، لكنه قد يدوم عدة أسابيع.',
  },
  'lower-eyelid': {
    name: 'الجفن السفلي',
    does: 'يفتح العين قليلًا ويخفف الانتفاخ الصغير تحت الرموش.',
    starts: GENERAL_START,
    lasts: 'يدوم نحو ثلاثة إلى أربعة أشهر. قد يزول أثر الكميات الصغيرة أسرع.',
  },
  'bunny-lines': { name: 'جانب الأنف', does: 'يخفف الخطوط الصغيرة على جانب الأنف عند تجعيده.', starts: GENERAL_START, lasts: GENERAL_END },
  'nasal-tip': {
    name: 'طرف الأنف',
    does: 'يرخي العضلة الصغيرة التي تشد طرف الأنف إلى أسفل.',
    starts: GENERAL_START,
    lasts: 'يدوم نحو 3 أشهر. التغير صغير عادةً.',
  },
  'nasal-ala': { name: 'فتحة الأنف', does: 'يرخي العضلة التي توسع فتحة الأنف.', starts: GENERAL_START, lasts: GENERAL_END },
  'gummy-smile': {
    name: 'الشفة العلوية، بجانب الأنف',
    does: 'يرخي العضلات التي ترفع الشفة العلوية، فتظهر اللثة أقل عند الابتسام.',
    starts: 'يبدأ عادةً بين أسبوع وأسبوعين.',
    lasts: 'يدوم نحو 4 إلى 6 أشهر ويتراجع ببطء.',
  },
  'mouth-corner': { name: 'زاوية الفم', does: 'يرخي العضلة التي تشد زاوية الفم إلى أسفل.', starts: GENERAL_START, lasts: GENERAL_END },
  chin: { name: 'الذقن', does: 'يرخي عضلة الذقن، فتخف النقرات الصغيرة في الذقن.', starts: GENERAL_START, lasts: GENERAL_END },
  masseter: {
    name: 'عضلة الفك',
    does: 'يرخي عضلة المضغ عند زاوية الفك، فقد يبدو أسفل الوجه أنحف.',
    starts: 'يبدأ ببطء. يزداد التغير على مدى نحو 12 أسبوعًا.',
    lasts: 'ما زال معظم الناس يرون تغيرًا في اليوم 90، وأكثر من نصفهم في اليوم 180.',
  },
  temple: { name: 'الصدغ', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  jawline: {
    name: 'خط الفك',
    does: 'يرخي عضلة الرقبة الرقيقة التي تشد أسفل الوجه إلى أسفل.',
    starts: GENERAL_START,
    lasts: 'ما زال معظم الناس يرون تغيرًا بعد 3 أشهر.',
  },
  occiput: { name: 'مؤخرة الرأس', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  nape: { name: 'خلف الرقبة', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  shoulder: { name: 'الكتف', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
};
