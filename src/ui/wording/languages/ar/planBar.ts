import type { PLAN_BAR_WORDS } from '../../planBarWords.ts';
import { i } from './isolate.ts';
import { counted, sites } from './plurals.ts';

export const planBar: typeof PLAN_BAR_WORDS = {
  plan: 'الخطة',
  nothing: 'لا شيء مخطط بعد',
  total: (product, dose, count) => `${i(`${product} ${dose}`)} · ${sites(count)}`,
  findings: {
    stop: (count) => counted(count, { one: 'إيقاف واحد', two: 'إيقافان', few: 'إيقافات', many: 'إيقافًا', other: 'إيقاف' }),
    warning: (count) => counted(count, { one: 'تحذير واحد', two: 'تحذيران', few: 'تحذيرات', many: 'تحذيرًا', other: 'تحذير' }),
    note: (count) => counted(count, { one: 'ملاحظة واحدة', two: 'ملاحظتان', few: 'ملاحظات', many: 'ملاحظة', other: 'ملاحظة' }),
    none: 'لا نتائج',
    notMeasured: 'لم تُقَس المسافات',
    failed: 'لم يُحمَّل فحص السلامة',
  },
  saving: { saved: 'محفوظ', saving: 'جارٍ الحفظ', unsaved: 'غير محفوظ' },
  status: { opening: 'جارٍ الفتح', locked: 'مقفل' },
  given: 'منفَّذة',
  quickStart: 'أعلى الوجه حسب النشرة',
  quickStartPuts: (count, dose) => `(${sites(count)}، ${i(dose)})`,
  quickStartPut: (regions, product, dose, count) => `وُضعت ${regions}: ${i(`${product} ${dose}`)}، ${sites(count)}`,
};
