import type { BOOK_WORDS } from '../../consultWords.ts';
import { dayText } from '../../dates.ts';
import { i } from './isolate.ts';
import { days, daysOf } from './plurals.ts';

export const book: typeof BOOK_WORDS = {
  title: 'حجز المواعيد التالية',
  given: (day) => `محسوبة من العلاج في ${dayText(day)}.`,
  planned: (day) => `هذه الزيارة لم تُسجل منفَّذة بعد. محسوبة من اليوم، ${dayText(day)}.`,
  kinds: { review: 'المراجعة', retreatment: 'أبكر علاج تالٍ' },
  day: 'اليوم',
  time: 'الوقت، إن اتُّفق عليه',
  after: (count) => `بعد العلاج بـ ${daysOf(count)}`,
  days: (region, product, count) => `${region}، ${i(product)}: ${days(count)}`,
  months: (region, product) => `${region}، ${i(product)}: ثلاثة أشهر تقويمية`,
  tooEarly: (day) => `تطلب النشرات الانتظار حتى ${dayText(day)}.`,
  tooSoon: 'هذا اليوم قبل العلاج.',
  weekend: (weekday) => `هذا يوم ${weekday}.`,
  shown: (moment) => `بتوقيت هذا المكان: ${moment}`,
  eventTitle: 'عنوان الحدث',
  defaultTitle: 'موعد',
  titleHint: 'يستطيع قراءته كل من يرى التقويم. لا توجد فيه المنتجات والجرعات أبدًا.',
  withLabel: 'مع تسمية ملف المريض',
  remind: 'التذكير قبل يوم واحد',
  save: 'حفظ ملف التقويم',
  working: 'جارٍ إنشاء الملف',
  done: (name) => `حُفظ باسم ${i(name)}. يُفتح لوضعه في تقويم.`,
  failed: 'تعذر إنشاء الملف. لم يتغير شيء. يرجى المحاولة مرة أخرى.',
  noDay: 'ينقص يوم.',
  none: 'لم يُختر شيء.',
  close: 'إغلاق',
};
