import type { EFFECT_WORDS } from '../../effectWords.ts';
import { i } from './isolate.ts';
import { counted, daysOf, sitesOf } from './plurals.ts';

const percent = (share: number): string => i(`${Math.round(share * 100)}%`);

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007';
/** "71% (47–89%)": a share and its range. */
const ranged = (share: number, low: number, high: number): string =>
  i(`${Math.round(share * 100)}% (${Math.round(low * 100)}–${Math.round(high * 100)}%)`);

const BAND = 'يُقصد بالنطاقات أن تضم ثمانية من كل عشرة أشخاص ينجح العلاج لديهم؛ وقد يقع شخص ما خارجها.';

export const effect: typeof EFFECT_WORDS = {
  title: 'التأثير المتوقع مع الوقت',
  close: 'إغلاق الخط الزمني',
  day: 'اليوم بعد الحقن',
  dayValue: (day) => (day === 0 ? 'يوم الحقن' : `اليوم ${day}`),
  weeks: (day) => (day < 14 ? '' : `الأسبوع ${Math.floor(day / 7)}`),
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  compare: 'قبل / بعد',
  plot: 'المنحنى',
  before: 'قبل',
  after: (day) => `اليوم ${day}`,
  wiper: 'حيث يلتقي الوجهان',
  wiperValue: (share) => `${percent(share)} من العرض يُظهر الوجه قبل العلاج`,
  illustration: 'رسم توضيحي، وليس وعدًا.',
  illustrationWhole: 'رسم توضيحي محسوب من متوسطات منشورة، وليس وعدًا: قد يكون التأثير أضعف أو أقوى، أقصر أو أطول.',
  how: 'كيف يُحسب هذا',
  nothing: 'لا شيء مخطط بعد. عند وضع مواضع على الوجه يُعرض هنا تأثيرها على مدى الأشهر.',
  nothingPlain: 'لا شيء مخطط بعد، فلا شيء يُعرض على مدى الأشهر.',
  loading: 'جارٍ حساب التأثير',
  failed: 'تعذر حساب التأثير: لم تُحمَّل شفرته. الخطة لم تُمَس. ستُعاد المحاولة.',
  noFace: 'بدون الوجه لا يمكن حساب شيء: أماكن المواضع تُقاس عليه.',
  faceComing: 'الوجه الذي تُقاس عليه المواضع لم يصل بعد. بدونه لا يمكن حساب شيء.',
  noRegion: 'لا يستطيع النموذج قول شيء عن هذه المواضع.',
  unknown: (count) =>
    count === 1
      ? 'لا يقول النموذج شيئًا عن موضع واحد: لا يذكر أي مصدر جرعة للمقارنة بها، أو لا تقع عضلته تحته.'
      : `لا يقول النموذج شيئًا عن ${sitesOf(count)}: لا يذكر أي مصدر جرعة للمقارنة بها، أو لا تقع عضلاتها تحتها.`,
  unknownPlain: (count) =>
    `ليس جزءًا منه: ${counted(count, { one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكانًا', other: 'مكان' })}.`,
  masseter: 'الفك: قوة العضلة فقط، وربما أقل من حقيقتها. نحافة الوجه تتبع مسارًا آخر ولا تُعرض.',
  less: 'حركة أقل (النطاق):',
  figure: (region, share, low, high) => `${region} ${ranged(share, low, high).replace(/(?<!\d)\d(?!\d)/g, `${FIGURE_SPACE}$&`)}`,
  said: (day, figures) =>
    figures.length === 0
      ? `اليوم ${day}`
      : `اليوم ${day}، رسم توضيحي: حركة أقل، ${figures
          .map(({ region, share, low, high }) => `${region} ${percent(share)}، النطاق من ${Math.round(low * 100)} إلى ${percent(high)}`)
          .join('؛ ')}`,
  marks: {
    onset: 'أول ملاحظة',
    review: 'المراجعة',
    peak: 'التأثير الكامل',
    fading: 'التراجع',
    'earliest-retreatment': 'أبكر تكرار',
  },
  markOf: (name, products) => (products.length > 0 ? `${name}، ${products.map(i).join(' و ')}` : name),
  markDays: (from, to) =>
    Math.round(from) === Math.round(to) ? `اليوم ${Math.round(from)}` : `من اليوم ${Math.round(from)} إلى ${Math.round(to)}`,
  markMeaning: {
    onset: 'تقريبًا حين لاحظ الناس في الدراسات شيئًا لأول مرة.',
    review: 'حين يُنظر عادةً إلى النتيجة معًا.',
    peak: 'حين كان التأثير عادةً في أقصاه.',
    fading: 'تقريبًا كم يدوم التأثير: لدى بعض الناس أقصر، ولدى بعضهم أطول.',
    'earliest-retreatment': 'قبل هذا لا يُنصح بعلاج آخر.',
  },
  closeMark: 'إغلاق هذه الملاحظة',
  model: {
    title: 'كيف يُحسب التأثير المتوقع',
    close: 'إغلاق',
    lead: 'كل عضلة مجموعة من الألياف على هذا الوجه. يُضعف الموضع الألياف القريبة منه، بحسب جرعته ومكانه واليوم؛ ثم يتحرك الوجه بما بقي. لم يُكتب فيه أي نمط سريري.',
    doesNotKnow: 'ما لا يعرفه',
    steps: 'خطوة بخطوة',
    durations: 'كم يدوم',
    durationsText:
      'الأيام التي يعد فيها النموذج أن نصف أفضل تأثير قد زال، عند جرعة نشرة المنتج نفسه. تذكر التجارب درجات الخطوط؛ وتقول كل ملاحظة أي رقم أُخذ.',
    duration: (product, region, days) => `${i(product)}، ${region}: ${daysOf(days)}`,
    doses: 'الجرعات حيث لا يُرسم توزيع نشرة',
    dosesText:
      'ما يُحسب حصة واحدة للموضع حيث لا تذكر نشرة المنتج جرعة للعضلة، أو حيث لا تُرسم مواضعها هنا. كل منها لذلك المنتج وحده. ليست توصية أبدًا.',
    dose: (product, muscles, dose) => `${i(product)}، ${i(muscles)}: ${i(dose)}`,
    constant: (name, value, unit) => `${name}: ${i(`${value}${unit ? ` ${unit}` : ''}`)}`,
    bases: { published: 'منشور', fitted: 'مُلاءَم', assumption: 'افتراض' },
    plain: {
      title: 'كيف صُنعت هذه الصورة',
      lead: 'لدى الحاسوب رسم للعضلات تحت الجلد. يحسب من الدراسات كم قد تقل حركة العضلة في كل يوم بعد العلاج، ويحرك الوجه بما بقي.',
      limitsTitle: 'ما لا تستطيع إخبارك به',
      limits: [
        'ليست وجهك وليست توقعًا لك. تختلف العضلات من شخص إلى آخر، وكذلك التأثير ومدته.',
        'يُقصد بالنطاق أن يضم ثمانية من كل عشرة أشخاص ينجح العلاج لديهم. وقد تقع نتيجتك خارجه.',
        'لبعض أجزاء الوجه لا تقول أي دراسة كم يدوم التأثير. هناك يُستخدم رقم عام بنطاق أوسع.',
        'تُظهر الحركة فقط: لا الكدمات ولا الآثار الجانبية، ولا تغيرات الجلد على مدى عدة علاجات، ولا نحافة الفك.',
        'قد يفوتها أثر جانبي مثل تدلي الجفن أو الحاجب. يرجى سؤال من يعالجك عن المخاطر.',
      ],
    },
  },
  marksList: 'علامات الخط الزمني',
  chart: {
    name: `التأثير المتوقع لكل منطقة على مدى 270 يومًا: كم تقل حركتها، ${i('0')} إلى ${i('100%')}`,
    axis: 'حركة أقل',
    ticks: [
      { day: 0, label: '0' },
      { day: 30, label: 'شهر 1' },
      { day: 90, label: '3 أشهر' },
      { day: 180, label: '6 أشهر' },
      { day: 270, label: '9 أشهر' },
    ],
    share: percent,
    range: ranged,
    previous: (share) => `ما بقي من الزيارة السابقة: ${percent(share)}`,
    known: { own: '', 'other-region': 'المدة مأخوذة من منطقة أخرى', unknown: 'لم توجد مدة في المصادر، وهي مفترضة' },
    onDay: (day) => `الحركة الأقل في اليوم ${day}، ونطاقها`,
    band: BAND,
    bandWithPrevious: `${BAND} النقاط الدقيقة: ما بقي من الزيارة السابقة.`,
  },
};
