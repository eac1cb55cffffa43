import type { UPDATE_WORDS } from '../../updateWords.ts';

export const update: typeof UPDATE_WORDS = {
  label: 'تحديث Facies',
  ready: 'نسخة جديدة جاهزة. تُستخدم عند اختيار ذلك.',
  elsewhere: 'أخذ تبويب آخر نسخة جديدة. يمكن إعادة تحميل هذا التبويب في وقت يناسبك؛ قد تنقص حتى ذلك الحين أجزاء لم تُفتح بعد.',
  unsaved: 'لم يُحدَّث: لم تُحفظ آخر التغييرات بعد. خطتك ما زالت مفتوحة هنا.',
  working: 'جارٍ الحفظ ثم التحديث',
  update: 'تحديث',
  reload: 'إعادة تحميل',
  later: 'لاحقًا',
};
