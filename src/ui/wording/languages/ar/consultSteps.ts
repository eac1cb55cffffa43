import type { STEP_WORDS } from '../../consultWords.ts';
import { i } from './isolate.ts';

export const consultSteps: typeof STEP_WORDS = {
  label: 'خطوات هذه الزيارة',
  steps: { assess: 'تقييم', plan: 'تخطيط', explain: 'شرح', give: 'تنفيذ', book: 'حجز' },
  states: { done: 'تم', open: 'مفتوح', 'not-yet': 'ليس بعد', 'left-out': 'متروك' },
  nothingPlanned: 'لا شيء مخطط بعد.',
  explaining: 'الشاشة الآن للمريض. المفتاح في الأعلى يعيد الشاشة إلى ما كانت عليه.',
  failed: 'تعذر تحميل ذلك. يرجى المحاولة مرة أخرى.',
  saving: {
    saved: (time) => `محفوظة في هذا المتصفح، أُقفلت ${time}`,
    saving: (time) => `جارٍ حفظها، أُقفلت ${time}`,
    unsaved: (time) => `لم تُحفظ بعد، أُقفلت ${time}`,
  },
  next: 'ما التالي',
  takeHome: 'خطة للمنزل',
  record: 'السجل PDF',
  calendar: 'التقويم',
  newPerson: 'شخص جديد',
  recordWorking: 'جارٍ إنشاء السجل',
  recordDone: (name) => `حُفظ باسم ${i(name)}`,
  recordFailed: 'تعذر إنشاء السجل. لم يتغير شيء. يرجى المحاولة مرة أخرى، أو حفظه من لوحة السجل.',
  begun: 'بدأ ملف جديد. تبدأ الخطوات من جديد.',
  notBegun: 'تعذر بدء ملف جديد. ملف المريض المفتوح لم يُمَس. يرجى المحاولة مرة أخرى.',
};
