import type { FindingParts } from '../../safetyWords.ts';
import { i, mm } from './isolate.ts';
import { counted, daysOf, sites, sitesOf } from './plurals.ts';
import { DISTANCES } from './safetyDistances.ts';

type Says = (parts: FindingParts) => string;
type Asks = { readonly atLeast: string; readonly atMost: string; readonly says: string };

/** After a Latin name, so that a number behind it is not drawn into it. */
const RTL = '\u200f';
/** A limit as its source writes it: 10, not 10.0. */
const limitMm = (value: number) => i(`${value} mm`);
const items = (count: number) => counted(count, { one: 'بند واحد', two: 'بندان', few: 'بنود', many: 'بندًا', other: 'بند' });
const hours = (count: number) => counted(count, { one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' });

const ASKS: Record<FindingParts['evidence'], Asks> = {
  label: { atLeast: 'تطلب النشرة على الأقل', atMost: 'تسمح النشرة على الأكثر بـ', says: 'تقول النشرة' },
  trial: {
    atLeast: 'التزمت الدراسة المستشهد بها على الأقل بـ',
    atMost: 'استخدمت الدراسة المستشهد بها على الأكثر',
    says: 'تقول الدراسة المستشهد بها',
  },
  consensus: {
    atLeast: 'تطلب المراجعة المستشهد بها على الأقل',
    atMost: 'تذكر المراجعة المستشهد بها على الأكثر',
    says: 'تقول المراجعة المستشهد بها',
  },
  convention: {
    atLeast: 'يطلب النص المستشهد به على الأقل',
    atMost: 'يذكر النص المستشهد به على الأكثر',
    says: 'يقول النص المستشهد به',
  },
  anatomy: {
    atLeast: 'تذكر الدراسة التشريحية المستشهد بها على الأقل',
    atMost: 'تذكر الدراسة التشريحية المستشهد بها على الأكثر',
    says: 'تقول الدراسة التشريحية المستشهد بها',
  },
};
const OWN: Asks = { atLeast: 'حد Facies نفسه على الأقل', atMost: 'حد Facies نفسه على الأكثر', says: 'حد Facies نفسه' };
const asks = ({ evidence, own }: FindingParts) => (own ? OWN : ASKS[evidence]);

const distanceRules = Object.fromEntries(
  Object.entries(DISTANCES).map(([id, { bound, says, none }]): [string, Says] => [
    id,
    (parts) => {
      const { atLeast, atMost, says: said } = asks(parts);
      const limit = parts.limit === 0 && none ? `${said}: ${none}` : `${bound === 'at-least' ? atLeast : atMost} ${limitMm(parts.limit)}`;
      return `${parts.who}: ${says(parts.measured, mm)}؛ ${limit}`;
    },
  ]),
);

const atMostDose =
  (of: string): Says =>
  (parts) =>
    `${parts.who}: ${i(parts.measuredDose)}${of}؛ ${asks(parts).atMost} ${i(parts.limitDose)}`;
const heightAt = (value: number) => `${mm(Math.abs(value))} ${value < 0 ? 'تحت' : 'فوق'}`;
const plane =
  (words: string): Says =>
  ({ who }) =>
    `${who}: ${words}`;
const openedTooLong: Says = ({ product, measured, limit }) => `${i(product)}: فُتح قبل ${hours(measured)}؛ تسمح النشرة بـ ${hours(limit)}`;
const within: Says = ({ who, measured, limit }) => `${who}: عولج قبل ${daysOf(measured)}؛ تطلب النشرة على الأقل ${daysOf(limit)}`;

const DOSE_RULES: Readonly<Record<string, Says>> = {
  'dose-zero': ({ who, count }) => (count === 1 ? `${who}: مختار، لكن بلا جرعة` : `${who}${RTL}: مختار بلا جرعة: ${sites(count)}`),
  'dose-over-label-site': ({ who, count, measuredDose, limitDose }) =>
    `${who}${RTL}: ${count === 1 ? '' : `${sites(count)}، حتى `}${i(measuredDose)} للموضع؛ تعطي النشرة ${i(limitDose)} للموضع`,
  'dose-over-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}، ${i(product)}: ${i(measuredDose)} في المجموع؛ تعطي النشرة ${i(limitDose)}`,
  'dose-below-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}، ${i(product)}: ${i(measuredDose)} في المجموع، أقل مما في النشرة وهو ${i(limitDose)}`,
  'dose-over-label-session': ({ product, regions, measuredDose, limitDose }) =>
    `${regions}، ${i(product)}: ${i(measuredDose)} في هذه الجلسة؛ تعطي النشرة ${i(limitDose)} في جلسة واحدة`,
  'sites-over-label': ({ region, product, measured, limit }) =>
    `${region}، ${i(product)}: ${sites(measured)}؛ تعطي النشرة ${sitesOf(limit)}`,
  'ceiling-400-u': ({ product, measuredDose, limitDose }) =>
    `${i(product)}: ${i(measuredDose)} خلال 3 أشهر بحسب هذا الملف، وهذه الجلسة منها؛ تسمح النشرة بـ ${i(limitDose)} على الأكثر عند علاج أكثر من استطباب`,
  'ceiling-eyelid-spasm': ({ product, measuredDose, limitDose }) =>
    `الجفون، ${i(product)}: ${i(measuredDose)} خلال 30 يومًا؛ تسمح النشرة بـ ${i(limitDose)} على الأكثر`,
  'eyelid-spasm-site': ({ who, measuredDose, limitDose }) =>
    `${who}: ${i(measuredDose)}؛ ترى النشرة فائدة قليلة فوق ${i(limitDose)} للموضع`,
  'lower-lid-side-ona': atMostDose(' في جانب واحد'),
  'bunny-lines-total-ona': atMostDose(' في المجموع'),
  'nasal-tip-total-ona': atMostDose(' في المجموع'),
  'gummy-smile-side-ona': ({ who, measuredDose, limitDose }) =>
    `${who}: ${i(measuredDose)} في جانب واحد؛ الموصوف ${i(limitDose)} على الأكثر`,
  'upper-lip-total-ona': atMostDose(' في الشفة العلوية'),
  'lower-lip-total-ona': atMostDose(' في الشفة السفلية'),
  'lips-total-ona': ({ who, measuredDose, limitDose }) =>
    `${who}: ${i(measuredDose)} في المجموع؛ وجدت الدراسة ${i(limitDose)} كافية، وآثارًا ضارة أكثر مع جرعة أكبر`,
  'dao-side-ona': ({ who, measuredDose, limitDose }) => `${who}: ${i(measuredDose)} في جانب واحد؛ الموصوف ${i(limitDose)} على الأكثر`,
  'chin-total-ona': atMostDose(' في المجموع'),
  'masseter-total-ona': atMostDose(' في الماضغتين معًا'),
  'masseter-total-prabo': atMostDose(' في الماضغتين معًا'),
  'platysma-total-ona': atMostDose(' في المجموع'),
  'platysma-side-ona': atMostDose(' في جانب واحد'),
  'migraine-total': atMostDose(' للشقيقة المزمنة'),
  'sweating-total': atMostDose(' للتعرق'),
  'asymmetric-dose': ({ who, measuredDose }) => `${who}: يختلف موضعان متقابلان بـ ${i(measuredDose)}`,
};

/** How each rule is told, by its id. */
export const RULES: Readonly<Record<string, Says>> = {
  ...distanceRules,
  ...DOSE_RULES,
  'marginal-mandibular-band': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} الحافة السفلية للفك، ضمن النطاق المنشور للفرع الهامشي للفك السفلي (${i('3 mm')} فوقها إلى ${i('16 mm')} تحتها)؛ قد يضعف الذيفان هنا خافضات الشفة السفلية`,
  'marginal-mandibular-tail': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} الحافة السفلية للفك، ضمن المسارات النادرة للفرع الهامشي للفك السفلي (حتى ${i('40 mm')} تحتها)`,
  'parotid-duct-spread': ({ who, measured }) =>
    `${who}: ${mm(measured)} تحت الخط من زنمة الأذن إلى زاوية الفم؛ تقع ${i('93%')} من القنوات النكفية ضمن ${i('15 mm')} من نصفه الأوسط`,
  'forehead-centre-only': ({ who, measured }) =>
    `${who}: يُعالج الوسط فقط؛ ينتهي الموضع الأبعد عن الوسط قبل خط منتصف الحدقة بـ ${mm(-measured)}، إلى الإنسي منه، وقد يرتفع الحاجب الخارجي`,
  'forehead-with-glabella-label': ({ product }) => `الجبهة دون المقطب: تعالج نشرة ${i(product)} الأمريكية الاثنين معًا`,
  'forehead-with-glabella': () => 'الجبهة دون المقطب: قد ينخفض الحاجب',
  'over-upper-lid': plane('يقع فوق الجفن العلوي، تحت حافة الحجاج؛ قد يتدلى الجفن'),
  'crows-feet-deep': plane('مخطط عميقًا؛ يجب البقاء سطحيًا، فعضلة \u2068zygomaticus\u2069 تحته'),
  'sentinel-vein': () => 'أقدام الغراب: يجب البحث عن الأوردة عند الموق الوحشي وتجنبها',
  'lower-lid-laxity': () =>
    'الجفن السفلي: قبل العلاج يجب البحث عن جراحة جفن سابقة، وإيجابية اختبار الارتداد، وفتق الشحم، والتدليات الجلدية، وجفاف العين',
  'lower-lid-deep': plane('مخطط في العضلة؛ حقنت الدراسة المستشهد بها تحت الأدمة مباشرة'),
  'bunny-lines-deep': plane('مخطط عميقًا؛ يجب البقاء سطحيًا، فرافعات الشفة العلوية تحته'),
  'gummy-smile-deep': plane('مخطط عميقًا؛ الموصوف داخل الأدمة أو تحتها'),
  'lip-deep': plane('مخطط عميقًا؛ يجب البقاء سطحيًا'),
  'lip-uneven': ({ who, measuredDose }) => `${who}: يختلف موضعان متقابلان بـ ${i(measuredDose)}؛ يجب إبقاء الشفتين متناظرتين`,
  'masseter-superficial': plane('مخطط سطحيًا؛ يجب الحقن عميقًا، فالحقن السطحي يصل إلى \u2068risorius\u2069 ويضيّق الابتسامة'),
  'neck-deep': plane('مخطط عميقًا؛ تقول نشرة \u2068onabotulinumtoxinA\u2069 الأمريكية داخل العضلة سطحيًا'),
  'frontal-branch-deep': plane('مخطط عميقًا؛ يجب البقاء سطحيًا وأمام الفرع الجبهي'),
  'dao-near-lip': ({ who, measured }) =>
    `${who}: عند ${i(`${Math.round(measured)}%`)} من المسافة بين زاوية الفم والفك؛ الموصوف للثلثين الأوسط والسفلي`,
  'interval-90-days': within,
  'interval-12-weeks': ({ region, measured, limit }) =>
    `${region}: عولجت قبل ${daysOf(measured)}؛ تكرر نشرة الشقيقة كل 12 أسبوعًا (${daysOf(limit)})`,
  'interval-3-months': ({ region, measured, limit }) =>
    `${region}: عولجت قبل ${daysOf(measured)}؛ تطلب النشرات 3 أشهر على الأقل (${daysOf(limit)})`,
  'interval-other-region': ({ measured }) => `عولجت منطقة أخرى قبل ${daysOf(measured)}؛ يجب حساب كل الذيفان في آخر 3 أشهر`,
  'migraine-interval': ({ region, measured, limit }) =>
    `${region}: عولجت للشقيقة قبل ${daysOf(measured)}؛ تكرر النشرة كل 12 أسبوعًا (${daysOf(limit)})`,
  'migraine-neck': () => 'الشقيقة المزمنة: ألم الرقبة وضعفها وانخفاض الحاجب أو الجفن هي الآثار غير المرغوبة المعتادة',
  'sweating-brow': () => 'تعرق الجبهة وفروة الرأس: خارج النشرة، وقد ينخفض الحاجب؛ يعالج المصدر الخافضات أيضًا',
  'masseter-off-label': () => 'العضلة الماضغة: خارج النشرة في كل مكان؛ يجب إبلاغ المريض وتسجيل الموافقة',
  'off-label': ({ region, product }) => `${region}: خارج نشرة ${i(product)}؛ يجب إبلاغ المريض وتسجيل الموافقة`,
  'label-of-one-market': ({ region, product }) =>
    `${region}: لمنتج ${i(product)} نشرة هنا في إقليم واحد فقط (US، أو EU/UK)؛ يجب التحقق من نشرة بلدك`,
  'label-for-disease-only': ({ region, product }) => `${region}: لمنتج ${i(product)} نشرة هنا لمرض، لا للخطوط`,
  'label-not-found': ({ region, product }) => `${region}: لم تُقرأ نشرة ${i(product)} لهذه المنطقة؛ يجب التحقق من نشرة بلدك`,
  'several-products-in-region': ({ region }) => `${region}: عدة منتجات في منطقة واحدة؛ لا يمكن مقارنة وحداتها أو جمعها`,
  'several-products-in-session': () => 'عدة منتجات في جلسة واحدة؛ لا يمكن مقارنة وحداتها أو جمعها',
  'one-sided': ({ who }) => `${who}: لا نظير له في الجانب الآخر`,
  'outside-muscle': ({ who, measured }) => `${who}: بجانب مساحة عضلته على هذا الوجه بـ ${mm(measured)}`,
  'outside-region': ({ who, measured, region }) =>
    `${who}: خارج ${region} على هذا الوجه ${measured > 0 ? `بـ ${mm(measured)}` : 'بمسافة بعيدة'}`,
  'not-on-face': ({ who }) => `${who}: وُضع على نموذج وجه آخر؛ لا يمكن عرضه أو قياسه هنا`,
  'lot-expired': ({ product, measured }) => `${i(product)}: انتهت صلاحية قارورة قبل ${daysOf(measured)}؛ يجب عدم استخدامها`,
  ...Object.fromEntries(['ona', 'abo', 'inco', 'prabo', 'daxi', 'leti'].map((id) => [`opened-too-long-${id}`, openedTooLong])),
  'opened-for-other-session': ({ product }) => `${i(product)}: فُتحت قارورة في يوم آخر؛ القارورة لمريض واحد وجلسة واحدة`,
  'lot-missing': ({ product }) => `${i(product)}: لم يُكتب رقم التشغيلة بعد`,
  'vials-too-few': ({ product, measuredDose, limitDose }) => `${i(product)}: المخطط ${i(measuredDose)}، وفي القوارير ${i(limitDose)}`,
  'checks-open': ({ measured }) => `قائمة التحقق: بلا إجابة بعد ${items(measured)}`,
  'checks-unknown': ({ measured }) => `قائمة التحقق: الإجابة غير معروفة عن ${items(measured)}`,
};
