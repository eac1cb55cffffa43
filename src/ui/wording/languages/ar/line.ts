import type { LINE_WORDS } from '../../lineWords.ts';

export const line: typeof LINE_WORDS = {
  title: 'خطوط هذا الوجه',
  hint: 'عمق الخطوط كما قُيّمت لهذا المريض. في الراحة يُظهر الجلد ما بقي فيه؛ وفي الحركة ينثني كل خط بقدر تقلص عضلاته.',
  scale: 'خمس درجات للصورة، وليست مقياسًا معتمدًا.',
  severities: ['لا شيء', 'خفيف', 'متوسط', 'شديد', 'شديد جدًا'],
  groups: {
    forehead: 'خطوط الجبهة',
    glabella: 'خطوط العبوس',
    'crows-feet': 'أقدام الغراب',
    bunny: 'خطوط الأرنب',
    nasolabial: 'الطيات الأنفية الشفوية',
    perioral: 'خطوط الشفة',
    marionette: 'خطوط الماريونيت',
    chin: 'نقرات الذقن',
    neck: 'أشرطة الرقبة',
  },
};
