import type { EDIT_TOOLBAR_WORDS } from '../../editToolbarWords.ts';
import { i } from './isolate.ts';

export const editToolbar: typeof EDIT_TOOLBAR_WORDS = {
  label: 'التحرير على الوجه',
  tools: 'ما تفعله اللمسة',
  tool: { look: 'نظر', place: 'وضع', lasso: 'تطويق' },
  hint: {
    look: 'اللمسة تفتح منطقة أو تحدد موضعًا.',
    place: 'اللمسة على الجلد تضع موضعًا.',
    lasso: 'يرجى رسم حلقة حول المواضع المراد تحديدها.',
  },
  heard: (name, hint) => `${name}. ${hint}`,
  placingDose: (product) => `موضع جديد، ${i(product)}`,
  lastDose: 'الأخيرة',
  layers: 'الطبقات',
  danger: 'بنى يجب الابتعاد عنها',
  dangerMeaning: 'أشرطة بعرض الانتشار المنشور. لا يُعرف لهذا الشخص أين يقع المسار داخل شريطه.',
  colours: { nerve: 'عصب', vessel: 'وعاء دموي', other: 'بنية أخرى' },
  notRead: 'لم يُقرأ بعد في مصدره، مرسوم بخط خارجي فقط',
  noBands: 'لم تُرسم أي بنية بعد.',
  lastVisit: 'مواضع الزيارة السابقة',
  noLastVisit: 'لم تُنفَّذ أي زيارة قبل هذه.',
};
