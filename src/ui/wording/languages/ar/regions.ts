import type { REGION_NAMES } from '#stores/names.ts';

export const regions: typeof REGION_NAMES = {
  forehead: { name: 'الجبهة', plainName: 'الجبهة', paired: false },
  glabella: { name: 'المقطب', plainName: 'بين الحاجبين', paired: false },
  'crows-feet': { name: 'أقدام الغراب', plainName: 'الزاوية الخارجية للعين', paired: true },
  nose: { name: 'الأنف', plainName: 'الأنف', paired: false },
  lips: {
    name: 'الشفتان',
    plainName: 'الشفتان',
    paired: false,
    parts: {
      'upper-lip': { name: 'الشفة العلوية', plainName: 'الشفة العلوية' },
      'lower-lip': { name: 'الشفة السفلية', plainName: 'الشفة السفلية' },
    },
  },
  neck: { name: 'الرقبة', plainName: 'الرقبة', paired: false },
  brow: { name: 'الحاجب', plainName: 'الحاجب', paired: true },
  'upper-eyelid': { name: 'الجفن العلوي', plainName: 'الجفن العلوي', paired: true },
  'lower-eyelid': { name: 'الجفن السفلي', plainName: 'الجفن السفلي', paired: true },
  'bunny-lines': { name: 'خطوط الأرنب', plainName: 'جانب الأنف', paired: true },
  'nasal-tip': { name: 'ذروة الأنف', plainName: 'طرف الأنف', paired: false },
  'nasal-ala': { name: 'المنخران', plainName: 'فتحة الأنف', paired: true },
  'gummy-smile': { name: 'الابتسامة اللثوية', plainName: 'الابتسامة اللثوية، بجانب الأنف', paired: true },
  'mouth-corner': { name: 'زاوية الفم', plainName: 'زاوية الفم', paired: true },
  chin: { name: 'الذقن', plainName: 'الذقن', paired: false },
  masseter: { name: 'العضلة الماضغة', plainName: 'عضلة الفك', paired: true },
  temple: { name: 'الصدغ', plainName: 'الصدغ', paired: true },
  jawline: { name: 'خط الفك', plainName: 'خط الفك', paired: true },
  occiput: { name: 'القذال', plainName: 'مؤخرة الرأس', paired: true },
  nape: { name: 'القفا', plainName: 'خلف الرقبة', paired: true },
  shoulder: { name: 'الكتف', plainName: 'أعلى الكتف', paired: true },
};
