import type { CASE_WORDS } from '../../caseWords.ts';
import { i } from './isolate.ts';

type Words = typeof CASE_WORDS;

const errors: Words['errors'] = {
  'too-low': (place, found, limit) => `${place}: أخفض من اللازم. ${i(found)} من النقطة؛ والحقل ${i(limit)}.`,
  'too-high': (place, found, limit) => `${place}: أعلى من اللازم. ${i(found)} من النقطة؛ والحقل ${i(limit)}.`,
  'too-medial': (place, found, limit) => `${place}: أقرب من اللازم إلى خط الوسط. ${i(found)} من النقطة؛ والحقل ${i(limit)}.`,
  'too-lateral': (place, found, limit) => `${place}: أبعد من اللازم عن خط الوسط. ${i(found)} من النقطة؛ والحقل ${i(limit)}.`,
  'off-midline': (place, found, limit) => `${place}: بجانب خط الوسط. ${i(found)} من النقطة؛ والحقل ${i(limit)}.`,
  'wrong-plane': (place) => `${place}: عمق خاطئ.`,
  'wrong-muscle': (place) => `${place}: مقصود لعضلة أخرى.`,
  'wrong-product': (place) => `${place}: منتج غير الذي تطلبه الحالة.`,
  'over-label': (place, found, limit) => `${place}: فوق النشرة. ${i(found)}؛ تعطي النشرة ${i(limit)}.`,
  'over-dose': (place, found, limit) => `${place}: أكثر مما يعطيه المصدر. ${i(found)}؛ على الأكثر ${i(limit)}.`,
  'under-dose': (place, found, limit) => `${place}: أقل من اللازم. ${i(found)}؛ على الأقل ${i(limit)}.`,
  omission: (place) => `${place}: أُغفل.`,
  asymmetry: (place, found) => `${place}: يختلف الجانبان بـ ${i(found)}.`,
  'extra-site': (place) => `${place}: لا مكان لهذا الموضع في الخطة.`,
  unsafe: (place) => `${place}: خولفت قاعدة سلامة.`,
  unacknowledged: () => 'لم يُقرأ تحذير: يرجى تأكيده بسبب.',
  'ignored-contraindication': () => 'يجب عدم علاج هذا الشخص اليوم.',
  'needless-refusal': () => 'لا شيء يمنع علاج هذا الشخص.',
  'wrong-reason': () => 'عدم العلاج صحيح، لكن لسبب آخر.',
  'wrong-answer': () => 'ليست الإجابة الصحيحة.',
};

const consequences: Words['consequences'] = {
  'lid-drop': { name: 'يتدلى الجفن العلوي', reason: 'بلغ الذيفان العضلة levator palpebrae superioris التي تفتح العين.' },
  'brow-drop': { name: 'يهبط الحاجب', reason: 'يرتخي الجزء السفلي من frontalis. هي العضلة الوحيدة التي تحمل الحاجب.' },
  'brow-lift-lost': {
    name: 'لم يعد الحاجب الخارجي يرتفع إلا قليلًا',
    reason: 'ترتخي frontalis على عرضها كله، فوق الحاجب مباشرة.',
  },
  'brow-peak': { name: 'يرتفع الحاجب الخارجي كالقمة', reason: 'يرتخي وسط frontalis وما زال جانباها يشدان.' },
  'brow-uneven': { name: 'يرتفع الحاجبان بشكل غير متساوٍ', reason: 'يرتخي أحد جانبي frontalis أكثر من الآخر.' },
  'corner-drop': { name: 'ترتفع زاوية الفم أقل عند الابتسام', reason: 'نالت عضلة ترفع زاوية الفم بعض الجرعة.' },
  'smile-uneven': { name: 'الابتسامة غير متساوية', reason: 'ترتخي عضلة من عضلات الفم أكثر في أحد الجانبين.' },
  'upper-lip-drop': { name: 'تتدلى الشفة العلوية أخفض عند الابتسام', reason: 'ترتخي رافعات الشفة العلوية أكثر مما قُصد.' },
  'lower-lip-uneven': {
    name: 'تبقى الشفة السفلية مرتفعة في أحد الجانبين',
    reason: 'بلغ الذيفان depressor labii inferioris في ذلك الجانب.',
  },
  'pucker-weak': {
    name: 'تنضم الشفتان بضعف',
    reason: 'ترتخي orbicularis oris أكثر مما قُصد. يصبح الشرب بالقشة والتقبيل وبعض الأصوات أصعب.',
  },
  'little-effect': { name: 'لا يحدث إلا القليل', reason: 'تنال العضلات المقصودة أقل من نصف ما يعطيها المرجع.' },
  'as-wished': { name: 'كما قُصد', reason: 'لا يقيس النموذج شيئًا غير مرغوب على هذا الوجه.' },
};

const notShown: Words['notShown'] = {
  swallowing: 'صعوبة البلع أو تغير الصوت أو ضعف الرقبة. لا يُظهر النموذج عضلات الحلق؛ والجرعة والعمق والمكان هنا تحمل هذا الخطر.',
  'double-vision': 'رؤية مزدوجة. لا يُظهر النموذج العضلات التي تدير العين؛ وموضع إنسي إلى هذا الحد في الجفن السفلي يحمل هذا الخطر.',
  'lid-turns-out': 'جفن سفلي يتدلى أو ينقلب إلى الخارج. لا يُظهر النموذج مدى رخاوة الجفن.',
  'chewing-smile': 'ضعف المضغ أو ابتسامة أضيق. لا يحرك النموذج الفك ولا الخد بهذه الدقة.',
  bruise: 'كدمة. يمر وعاء دموي قرب أحد المواضع.',
};

const faults: Words['faults'] = {
  missing: (_found, allowed) => (allowed === '' ? 'هذا ناقص.' : `هذا ناقص. المسموح: ${i(allowed)}`),
  'wrong-kind': (found, allowed) => `«${i(found)}» من نوع خاطئ. المسموح: ${i(allowed)}`,
  'too-small': (found, allowed) => `${i(found)} صغير جدًا: على الأقل ${i(allowed)}.`,
  'too-large': (found, allowed) => `${i(found)} كبير جدًا: على الأكثر ${i(allowed)}.`,
  'too-long': (_found, allowed) => `طويل جدًا أو كثير جدًا: على الأكثر ${i(allowed)}.`,
  'too-short': (_found, allowed) => `قصير جدًا أو قليل جدًا: على الأقل ${i(allowed)}.`,
  'unknown-value': (found, allowed) => (allowed === '' ? `«${i(found)}» غير معروف.` : `«${i(found)}» غير معروف. المسموح: ${i(allowed)}`),
  'unknown-field': (found) => `لا يوجد هنا حقل باسم «${i(found)}».`,
  'wrong-form': (found, allowed) =>
    allowed === '' ? `لا يمكن أن يكون «${i(found)}» هنا.` : `لا يمكن أن يكون «${i(found)}» هنا. شكله: ${i(allowed)}`,
  'taken-id': (found) => `توجد حالة من Facies باسم «${i(found)}». يرجى إعطاء هذه id آخر.`,
  'dose-order': () => 'الجرعات غير مرتبة: يجب أن تتصاعد min ثم reference ثم max.',
  'no-right-option': () => 'لا إجابة صحيحة: يجب أن تكلف إحداها 0.',
  'same-ids': () => 'لإدخالين id نفسه.',
  'no-site-named': () => 'كل إجابة عن سؤال الموضع تحتاج إلى siteId.',
  'no-muscle-named': () => 'كل إجابة عن سؤال العضلة تحتاج إلى muscleId.',
  'too-many': () => 'الإدخالات هنا كثيرة جدًا.',
  'refusal-or-not': () => 'الرفض خاص بحالة إجابتها «refuse»، لا بغيرها.',
  'nothing-to-treat': () => 'لا هدف مطلوب، فلا شيء للعلاج.',
  'site-not-given': () => 'تذكر إجابة موضعًا ليس بين المواضع المعطاة.',
  'too-deep': () => 'الإدخالات متداخلة أعمق مما يجوز لحالة.',
  'too-many-values': () => 'يحمل الملف قيمًا أكثر مما يجوز لحالة.',
  'repeated-key': (found) => `الحقل «${i(found)}» موجود مرتين في مكان واحد.`,
  'forbidden-key': (found) => `لا يجوز أن يسمى حقل «${i(found)}».`,
  'bad-character': () => 'يحمل نص أحرفًا لا يمكن عرضها.',
};

export const caseWords: Words = { errors, consequences, notShown, faults };
