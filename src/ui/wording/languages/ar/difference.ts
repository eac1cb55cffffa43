import type { DIFFERENCE_WORDS } from '../../differenceWords.ts';
import { i } from './isolate.ts';

export const difference: typeof DIFFERENCE_WORDS = {
  added: (site, dose) => `جديد: ${site}، ${i(dose)}`,
  removed: (site, dose) => `لم يعد: ${site}، ${i(dose)}`,
  preparation: (product) => `قوارير ${i(product)} أو تخفيفه مختلفة`,
  note: 'الملاحظة مختلفة',
  assessment: 'التقييم مختلف',
  face: 'الوجه مكتوب على نحو آخر',
  moved: (site) => `نُقل: ${site}`,
  movedBy: (site, mm) => `نُقل ${i(`${mm} mm`)}: ${site}`,
  changed: (site, now, before) => `${site}: ${i(now)}، في المرة السابقة ${i(before)}`,
  ofProduct: (dose, product) => i(`${dose} ${product}`),
  ofOtherProduct: (dose, product) => `${i(`${dose} ${product}`)} (وحدات الاثنين غير قابلة للمقارنة)`,
  named: (site, region) => `${site} (${region})`,
  noDirection: 'بلا اتجاه إبرة',
};
