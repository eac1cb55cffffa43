import type { PATIENT_AREA_WORDS } from '../../patientAreaWords.ts';

const USUAL_START = 'Çoğu kişi 2–3 gün sonra bir değişiklik fark eder.';
const GENERAL_START = 'Tam etkisi yaklaşık iki haftada oluşur.';
const USUAL_END = 'Yaklaşık 3–4 ay sürer.';
const GENERAL_END = 'Yaklaşık üç dört ay sürer.';
const MIGRAINE = 'Görünüm için değil, kronik migreni olan yetişkinlerde baş ağrısını önlemek için tedavi edilir.';
const NO_FIGURE = 'Vücudun bu yeri için kesin bir sayı yok. Ne bekleyeceğinizi bize sorun.';
const EVERY_TWELVE = 'Migren için 12 haftada bir yinelenir.';

export const patientAreas: typeof PATIENT_AREA_WORDS = {
  forehead: {
    name: 'Alın',
    does: 'Alın kasını gevşetir; böylece alnınızdaki çizgiler yumuşar.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  glabella: {
    name: 'Kaşların arası',
    does: 'Kaş çatma kaslarını gevşetir; böylece kaşlarınızın arasındaki çizgiler yumuşar.',
    starts: USUAL_START,
    lasts: '3–4 ay sürmesi beklenir. Bazı kişilerde yaklaşık 6 aya ulaşır.',
  },
  'crows-feet': {
    name: 'Gözün dış köşesi',
    does: 'Oradaki kası gevşetir; böylece gülerken veya gözleri kısarken oluşan çizgiler yumuşar.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  nose: {
    name: 'Burun',
    does: 'Burnunuzu kırıştırınca görünen küçük çizgileri yumuşatır.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  lips: {
    name: 'Dudaklar',
    does: 'Dudak çevresindeki ince dikey çizgileri yumuşatır.',
    starts: GENERAL_START,
    lasts: 'Bir çalışmada dudak çevresindeki çizgiler 16–20 haftaya kadar daha yumuşak kaldı.',
  },
  neck: {
    name: 'Boyun',
    does: 'Boynun ince kasını gevşetir; böylece dikey bantlar yumuşar.',
    starts: 'Etki ilk kez tedaviden iki hafta sonra ölçüldü. O zaman değerlendirebilirsiniz.',
    lasts: 'Yavaşça azalır. Bir çalışmada 120. günde hâlâ görülebiliyordu.',
  },
  brow: {
    name: 'Kaş',
    does: 'Kaşın dış ucu bazı kişilerde birkaç milimetre yükselebilir. Buna söz verilemez.',
    starts: USUAL_START,
    lasts: GENERAL_END,
  },
  'upper-eyelid': {
    name: 'Üst göz kapağı',
    does: 'Göz kapağının kendisi kaldırılmaz. Onu açan kastan uzak dururuz.',
    starts: 'Göz kapağı düşmesi olursa 2–7 gün içinde ortaya çıkar.',
    lasts: 'Göz kapağı düşmesi yaygın değildir, ama birkaç hafta sürebilir.',
  },
  'lower-eyelid': {
    name: 'Alt göz kapağı',
    does: 'Gözü biraz açar ve kirpiklerin altındaki küçük kabarıklığı yumuşatır.',
    starts: GENERAL_START,
    lasts: 'Yaklaşık üç dört ay sürer. Küçük miktarların etkisi daha erken geçebilir.',
  },
  'bunny-lines': {
    name: 'Burnun yanı',
    does: 'Burnunuzu kırıştırınca burnun yanında oluşan küçük çizgileri yumuşatır.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'nasal-tip': {
    name: 'Burun ucu',
    does: 'Burun ucunu aşağı çeken küçük kası gevşetir.',
    starts: GENERAL_START,
    lasts: 'Yaklaşık 3 ay sürer. Değişiklik genellikle küçüktür.',
  },
  'nasal-ala': {
    name: 'Burun kanadı',
    does: 'Burun deliğini genişleten kası gevşetir.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'gummy-smile': {
    name: 'Üst dudak, burnun yanı',
    does: 'Üst dudağı kaldıran kasları gevşetir; böylece gülünce daha az diş eti görünür.',
    starts: 'Genellikle bir ile iki hafta arasında başlar.',
    lasts: 'Yaklaşık 4–6 ay sürer ve yavaşça azalır.',
  },
  'mouth-corner': {
    name: 'Ağız köşesi',
    does: 'Ağız köşesini aşağı çeken kası gevşetir.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  chin: {
    name: 'Çene ucu',
    does: 'Çene ucu kasını gevşetir; böylece çenedeki küçük çukurcuklar yumuşar.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  masseter: {
    name: 'Çene kası',
    does: 'Çene köşesindeki çiğneme kasını gevşetir; böylece alt yüz daha ince görünebilir.',
    starts: 'Yavaş başlar. Değişiklik yaklaşık 12 hafta boyunca artar.',
    lasts: 'Çoğu kişi 90. günde, yarıdan fazlası 180. günde hâlâ bir değişiklik görür.',
  },
  temple: {
    name: 'Şakak',
    does: MIGRAINE,
    starts: NO_FIGURE,
    lasts: EVERY_TWELVE,
  },
  jawline: {
    name: 'Çene hattı',
    does: 'Alt yüzü aşağı çeken ince boyun kasını gevşetir.',
    starts: GENERAL_START,
    lasts: 'Çoğu kişi 3 ay sonra hâlâ bir değişiklik görür.',
  },
  occiput: { name: 'Başın arkası', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  nape: { name: 'Ense', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  shoulder: { name: 'Omuz', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
};
