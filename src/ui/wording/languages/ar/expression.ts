import type { EXPRESSION_WORDS } from '../../expressionWords.ts';
import { i } from './isolate.ts';

const SIDES = { left: 'يسار', right: 'يمين' } as const;

export const expression: typeof EXPRESSION_WORDS = {
  bar: 'التعبير',
  presets: {
    rest: 'راحة',
    raise: 'رفع الحاجبين',
    frown: 'عبوس',
    squeeze: 'إغماض بشدة',
    smile: 'ابتسامة',
    scrunch: 'تجعيد الأنف',
    pucker: 'ضم الشفتين',
    'lower-teeth': 'إظهار الأسنان السفلية',
    'clench-neck': 'شد الرقبة',
    'purse-chin': 'شد الذقن',
  },
  more: 'تعابير أخرى',
  moreShort: 'المزيد',
  byHand: 'عضلة بعضلة',
  panel: {
    hint: 'يحدد كل شريط مقدار تقلص عضلة، من الراحة إلى أقصى ما تستطيع. ما ترخيه الخطة يتحرك أقل.',
    groups: { upper: 'أعلى الوجه', mid: 'وسط الوجه', lower: 'أسفل الوجه', neck: 'الفك والرقبة وفروة الرأس' },
    linked: 'الجانبان معًا',
    left: 'يسار',
    right: 'يمين',
    slider: (muscle, side) => (side ? `${i(muscle)}، ${SIDES[side] ?? side}` : muscle),
    value: (share) => `${Math.round(share * 100)} بالمئة`,
    shown: (share) => i(`${Math.round(share * 100)}%`),
    reset: 'العودة إلى الراحة',
  },
};
