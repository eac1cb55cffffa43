import type { CASE_WORDS } from '../../caseWords.ts';

const errors: (typeof CASE_WORDS)['errors'] = {
  'too-low': (place, found, limit) => `${place}: fazla aşağıda. Noktaya uzaklık ${found}; alan ${limit}.`,
  'too-high': (place, found, limit) => `${place}: fazla yukarıda. Noktaya uzaklık ${found}; alan ${limit}.`,
  'too-medial': (place, found, limit) => `${place}: orta hatta fazla yakın. Noktaya uzaklık ${found}; alan ${limit}.`,
  'too-lateral': (place, found, limit) => `${place}: orta hattan fazla uzak. Noktaya uzaklık ${found}; alan ${limit}.`,
  'off-midline': (place, found, limit) => `${place}: orta hattın yanında. Noktaya uzaklık ${found}; alan ${limit}.`,
  'wrong-plane': (place) => `${place}: yanlış derinlik.`,
  'wrong-muscle': (place) => `${place}: başka bir kas için.`,
  'wrong-product': (place) => `${place}: olgunun istediğinden başka bir ürün.`,
  'over-label': (place, found, limit) => `${place}: prospektüsün üstünde. ${found}; prospektüs ${limit} veriyor.`,
  'over-dose': (place, found, limit) => `${place}: kaynağın verdiğinden çok. ${found}; en çok ${limit}.`,
  'under-dose': (place, found, limit) => `${place}: çok az. ${found}; en az ${limit}.`,
  omission: (place) => `${place}: atlandı.`,
  asymmetry: (place, found) => `${place}: iki taraf arasındaki fark ${found}.`,
  'extra-site': (place) => `${place}: bu noktanın planda yeri yok.`,
  unsafe: (place) => `${place}: bir güvenlik kuralı çiğnendi.`,
  unacknowledged: () => 'Bir uyarı okunmadı: bir gerekçeyle onaylayın.',
  'ignored-contraindication': () => 'Bu kişi bugün tedavi edilmemeli.',
  'needless-refusal': () => 'Bu kişinin tedavisine karşı bir neden yok.',
  'wrong-reason': () => 'Tedavi etmemek doğru, ama başka bir gerekçeyle.',
  'wrong-answer': () => 'Doğru yanıt değil.',
};

const consequences: (typeof CASE_WORDS)['consequences'] = {
  'lid-drop': {
    name: 'Üst kapak düşer',
    reason: 'Toksin, gözü açan levator palpebrae superiorise ulaştı.',
  },
  'brow-drop': {
    name: 'Kaş alçalır',
    reason: 'Frontalisin alt kısmı dinleniyor. Kaşı yukarıda tutan tek kas odur.',
  },
  'brow-lift-lost': {
    name: 'Kaşın dış kısmı artık pek yükselmez',
    reason: 'Frontalis tüm genişliğinde, kaşın hemen üstünde dinleniyor.',
  },
  'brow-peak': {
    name: 'Kaşın dış kısmı sivrilir',
    reason: 'Frontalisin ortası dinleniyor, yanları hâlâ çekiyor.',
  },
  'brow-uneven': {
    name: 'Kaşlar asimetrik yükselir',
    reason: 'Frontalisin bir tarafı diğerinden daha çok dinleniyor.',
  },
  'corner-drop': {
    name: 'Gülerken ağız köşesi daha az yükselir',
    reason: 'Ağız köşesini kaldıran bir kas dozdan biraz aldı.',
  },
  'smile-uneven': {
    name: 'Gülüş asimetriktir',
    reason: 'Bir ağız kası bir tarafta daha çok dinleniyor.',
  },
  'upper-lip-drop': {
    name: 'Gülerken üst dudak daha aşağıda kalır',
    reason: 'Üst dudağın levatorları amaçlanandan çok dinleniyor.',
  },
  'lower-lip-uneven': {
    name: 'Alt dudak bir tarafta yukarıda kalır',
    reason: 'Toksin o tarafın depressor labii inferiorisine ulaştı.',
  },
  'pucker-weak': {
    name: 'Dudaklar zayıf büzülür',
    reason: 'Orbicularis oris amaçlanandan çok dinleniyor. Pipetle içmek, öpmek ve bazı sesler zorlaşır.',
  },
  'little-effect': {
    name: 'Pek bir şey olmaz',
    reason: 'Amaçlanan kaslar, referansın verdiğinin yarısından azını alıyor.',
  },
  'as-wished': {
    name: 'Amaçlandığı gibi',
    reason: 'Model bu yüzde istenmeyen bir şey ölçmüyor.',
  },
};

const notShown: (typeof CASE_WORDS)['notShown'] = {
  swallowing:
    'Yutma güçlüğü, değişen ses veya güçsüz boyun. Model boğaz kaslarını göstermez; buradaki doz, derinlik ve yer bu riski taşır.',
  'double-vision': 'Çift görme. Model gözü döndüren kasları göstermez; alt kapakta bu kadar medial bir nokta bu riski taşır.',
  'lid-turns-out': 'Sarkan veya dışa dönen alt kapak. Model bir kapağın ne kadar gevşek olduğunu göstermez.',
  'chewing-smile': 'Zayıf çiğneme veya daha dar gülüş. Model çeneyi ve yanağı o kadar ince hareket ettirmez.',
  bruise: 'Morluk. Noktalardan birinin yakınından bir damar geçiyor.',
};

const faults: (typeof CASE_WORDS)['faults'] = {
  missing: (_found, allowed) => (allowed === '' ? 'Bu eksik.' : `Bu eksik. İzin verilen: ${allowed}`),
  'wrong-kind': (found, allowed) => `“${found}” yanlış türde. İzin verilen: ${allowed}`,
  'too-small': (found, allowed) => `${found} çok küçük: en az ${allowed}.`,
  'too-large': (found, allowed) => `${found} çok büyük: en çok ${allowed}.`,
  'too-long': (_found, allowed) => `Çok uzun veya çok fazla: en çok ${allowed}.`,
  'too-short': (_found, allowed) => `Çok kısa veya çok az: en az ${allowed}.`,
  'unknown-value': (found, allowed) => (allowed === '' ? `“${found}” bilinmiyor.` : `“${found}” bilinmiyor. İzin verilen: ${allowed}`),
  'unknown-field': (found) => `Burada “${found}” adında bir alan yok.`,
  'wrong-form': (found, allowed) => (allowed === '' ? `“${found}” burada olamaz.` : `“${found}” burada olamaz. Biçimi: ${allowed}`),
  'taken-id': (found) => `Bir Facies olgusunun adı zaten “${found}”. Buna başka bir id verin.`,
  'dose-order': () => 'Dozların sırası bozuk: min, reference ve max artmalı.',
  'no-right-option': () => 'Hiçbir yanıt doğru değil: birinin cost değeri 0 olmalı.',
  'same-ids': () => 'İki girdinin id değeri aynı.',
  'no-site-named': () => 'Nokta sorusunun her yanıtına bir siteId gerekir.',
  'no-muscle-named': () => 'Kas sorusunun her yanıtına bir muscleId gerekir.',
  'too-many': () => 'Burada çok fazla girdi var.',
  'refusal-or-not': () => 'Reddetme, yalnızca yanıtı “refuse” olan bir olguya aittir.',
  'nothing-to-treat': () => 'Gerekli hedef yok, bu nedenle tedavi edilecek bir şey yok.',
  'site-not-given': () => 'Bir yanıt, uygulananlar arasında olmayan bir noktayı anıyor.',
  'too-deep': () => 'Girdiler bir olgu için fazla derin iç içe.',
  'too-many-values': () => 'Dosya bir olgu için çok fazla değer içeriyor.',
  'repeated-key': (found) => `“${found}” alanı bir yerde iki kez var.`,
  'forbidden-key': (found) => `Hiçbir alanın adı “${found}” olamaz.`,
  'bad-character': () => 'Bir metin gösterilemeyen karakterler içeriyor.',
};

/** `case` is a word of the language itself. */
export const cases: typeof CASE_WORDS = { errors, consequences, notShown, faults };
