import { momentText } from '../../dates.ts';
import type { SAFETY_WORDS } from '../../safetyWords.ts';
import { sitesOf } from './plurals.ts';
import { RULES } from './safetyRules.ts';

export const safety: typeof SAFETY_WORDS = {
  rules: RULES,
  check: (title, answer) => `قائمة التحقق: ${title}، الإجابة ${({ yes: 'نعم', no: 'لا' } as const)[answer] ?? answer}`,
  other: (who, title) => `${who}: ${title}`,
  plan: 'هذه الخطة',
  and: ' و ',
  groups: { stop: 'إيقاف', warning: 'تحذيرات', note: 'ملاحظات' },
  groupCount: (name, count) => `${name} (${count})`,
  meanings: {
    stop: 'يجب عدم العلاج كما هو مخطط.',
    warning: 'قد يضر، أو يتجاوز جرعة النشرة أو مكانها أو فترتها.',
    note: 'يستحق المعرفة أو التدوين.',
  },
  none: 'لا نتائج.',
  checking: 'جارٍ فحص الخطة',
  failed: 'تعذر تحميل قواعد السلامة. يرجى التحقق من الاتصال؛ وتُطلب مرة أخرى عند التغيير التالي.',
  notMeasurable: 'تعذر تحميل الوجه، فلم تُقَس أي مسافة. فُحصت الجرعات والأوقات والإجابات فقط.',
  why: 'لماذا',
  ownLimit: 'حد Facies نفسه.',
  show: (count) => (count === 1 ? 'عرض الموضع' : `عرض ${sitesOf(count)}`),
  acknowledge: 'إقرار',
  acknowledgeOf: (sentence) => `إقرار: ${sentence}`,
  showOf: (show, sentence) => `${show}: ${sentence}`,
  reason: 'السبب، يُحفظ مع الزيارة',
  reasons: ['مقصود', 'نوقش مع المريض', 'فُحص، لا مخاوف', 'يوافق الاختصاصي'],
  save: 'حفظ هذا السبب',
  cancel: 'إلغاء',
  acknowledged: (count) => `أُقرّ بها (${count})`,
  acknowledgedAt: (reason, moment) => `${reason}، ${momentText(moment)}`,
  withdraw: 'سحب',
  withdrawOf: (sentence) => `سحب سبب: ${sentence}`,
  said: { acknowledged: 'أُقرّ بالنتيجة', withdrawn: 'سُحب السبب' },
};
