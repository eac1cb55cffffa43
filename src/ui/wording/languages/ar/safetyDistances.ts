import type { DistanceWords } from '../../safetyDistanceWords.ts';

type Bound = DistanceWords['bound'];

const either =
  (over: string, under: string, what: string): DistanceWords['says'] =>
  (measured, mm) =>
    `${mm(Math.abs(measured))} ${measured < 0 ? under : over} ${what}`;

const above = (what: string, none = 'ليس تحتها'): DistanceWords => ({ bound: 'at-least', says: either('فوق', 'تحت', what), none });
const below = (bound: Bound, what: string, none: string): DistanceWords => ({ bound, says: either('تحت', 'فوق', what), none });
const lateral = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('إلى الوحشي من', 'إلى الإنسي من', what),
  none: bound === 'at-most' ? 'دون تجاوز ذلك' : 'ليس إلى الإنسي من ذلك',
});
const medial = (bound: Bound, what: string): DistanceWords => ({
  bound,
  says: either('إلى الإنسي من', 'إلى الوحشي من', what),
  none: 'دون تجاوز ذلك',
});
const from = (bound: Bound, what: string): DistanceWords => ({ bound, says: (measured, mm) => `${mm(measured)} من ${what}` });

/** The rules that measure a distance, by id. */
export const DISTANCES: Readonly<Record<string, DistanceWords>> = {
  'corrugator-above-bone-us': above('حافة الحجاج'),
  'corrugator-above-rim': above('حافة الحجاج'),
  'corrugator-above-brow-arch-eu': above('قوس الحاجب', 'ليس تحته'),
  'corrugator-above-central-brow-us': from('at-least', 'وسط الحاجب'),
  'corrugator-lateral-limit': lateral('at-most', 'خط منتصف الحدقة'),
  'supraorbital-exit': from('at-least', 'متوسط موضع خروج الحزمة فوق الحجاجية'),
  'supratrochlear-exit': from('at-least', 'موضع الخروج المعتاد للعصب والشريان فوق البكريين'),
  'frontalis-above-rim-eu': above('حافة الحجاج'),
  'frontalis-above-brow-us': above('الحاجب', 'ليس تحته'),
  'frontalis-above-brow': above('الحاجب', 'ليس تحته'),
  'frontalis-inside-temporal-crest': medial('at-least', 'العرف الصدغي'),
  'upper-lid-near-levator': from('at-least', 'منتصف الجفن العلوي'),
  'canthal-floor': below('at-most', 'مستوى الموق الوحشي', 'ليس تحته'),
  'canthus-lateral-us': lateral('at-least', 'الموق الوحشي'),
  'outside-orbital-rim': lateral('at-least', 'الحافة الوحشية للحجاج'),
  'lower-lid-margin': below('at-least', 'حافة الجفن', 'ليس فوقها'),
  'lower-lid-low': above('حافة الحجاج السفلية'),
  'lower-lid-medial': medial('at-most', 'خط منتصف الحدقة'),
  'frontal-branch-line': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'خلف' : 'أمام'} خط Pitanguy`,
    none: 'أمامه',
  },
  'infraorbital-foramen': from('at-least', 'الثقبة تحت الحجاجية'),
  'mental-foramen': from('at-least', 'الثقبة الذقنية'),
  'facial-artery': from('at-least', 'موضع عبور الشريان الوجهي فوق الفك'),
  'angular-vessels': from('at-least', 'خط الأوعية الزاوية'),
  'superficial-temporal-artery': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'خلف' : 'أمام'} زنمة الأذن، قرب الشريان الصدغي السطحي`,
  },
  'external-jugular-vein': from('at-least', 'خط الوريد الوداجي الظاهر'),
  'bunny-lines-low': above('الطرف السفلي لعظمي الأنف', 'ليس تحته'),
  'gummy-smile-lateral': lateral('at-most', 'قاعدة جناح الأنف'),
  'lip-mouth-corner': from('at-least', 'زاوية الفم'),
  'upper-lip-off-border': from('at-most', 'حافة الشفة القرمزية'),
  'lower-lip-off-border': from('at-most', 'حافة الشفة القرمزية'),
  'masseter-above-parotid-line': below('at-least', 'الخط من زنمة الأذن إلى زاوية الفم', 'ليس فوقه'),
  'masseter-anterior-border': {
    bound: 'at-least',
    says: (measured, mm) => `${mm(Math.abs(measured))} ${measured < 0 ? 'أمام' : 'خلف'} الحافة الأمامية للعضلة الماضغة`,
    none: 'خلفها',
  },
  'dao-medial': lateral('at-least', 'الحافة الإنسية لعضلة \u2068depressor anguli oris\u2069'),
  'mentalis-off-midline': from('at-most', 'خط الوسط'),
  'mentalis-high': below('at-least', 'الثنية فوق الذقن', 'ليس فوقها'),
  'jawline-medial': lateral('at-least', 'الخط العمودي لزاوية الفم'),
  'neck-near-larynx': from('at-least', 'خط وسط الرقبة'),
};
