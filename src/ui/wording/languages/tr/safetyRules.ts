import type { Evidence } from '#knowledge/fact.ts';
import type { FindingParts } from '../../safetyWords.ts';
import { type Distance, distances } from './safetyDistances.ts';

type Says = (parts: FindingParts) => string;
type Limit = { readonly atLeast: (limit: string) => string; readonly atMost: (limit: string) => string; readonly says: string };

const mm = (value: number) => `${value.toFixed(1)} mm`;
const limitMm = (value: number) => `${value} mm`;
const days = (count: number) => `${count} gün`;

/** Who sets a limit, by what it rests on. */
const ASKS: Record<Evidence, Limit> = {
  label: {
    atLeast: (limit) => `prospektüs en az ${limit} istiyor`,
    atMost: (limit) => `prospektüste izin verilen en çok ${limit}`,
    says: 'prospektüse göre',
  },
  trial: {
    atLeast: (limit) => `anılan çalışmada en az ${limit} bırakılmış`,
    atMost: (limit) => `anılan çalışmada en çok ${limit} kullanılmış`,
    says: 'anılan çalışmaya göre',
  },
  consensus: {
    atLeast: (limit) => `anılan derleme en az ${limit} istiyor`,
    atMost: (limit) => `anılan derleme en çok ${limit} veriyor`,
    says: 'anılan derlemeye göre',
  },
  convention: {
    atLeast: (limit) => `anılan metin en az ${limit} istiyor`,
    atMost: (limit) => `anılan metin en çok ${limit} veriyor`,
    says: 'anılan metne göre',
  },
  anatomy: {
    atLeast: (limit) => `anılan anatomi çalışması en az ${limit} veriyor`,
    atMost: (limit) => `anılan anatomi çalışması en çok ${limit} veriyor`,
    says: 'anılan anatomi çalışmasına göre',
  },
};
const OWN: Limit = {
  atLeast: (limit) => `Facies’in kendi sınırı en az ${limit}`,
  atMost: (limit) => `Facies’in kendi sınırı en çok ${limit}`,
  says: 'Facies’in kendi sınırı',
};

const asks = ({ evidence, own }: FindingParts) => (own ? OWN : ASKS[evidence]);

const distance =
  ({ says, none, bound }: Distance): Says =>
  (parts) => {
    const { atLeast, atMost, says: said } = asks(parts);
    const limit = parts.limit === 0 && none ? `${said}: ${none}` : (bound === 'at-least' ? atLeast : atMost)(limitMm(parts.limit));
    return `${parts.who}: ${says(parts.measured, mm)}; ${limit}`;
  };

/** `of` stands before the dose: "bir tarafta ". */
const atMostDose =
  (of: string): Says =>
  (parts) =>
    `${parts.who}: ${of}${parts.measuredDose}; ${asks(parts).atMost(parts.limitDose)}`;
const heightAt = (value: number) => `${mm(Math.abs(value))} ${value < 0 ? 'altında' : 'üstünde'}`;
const plane =
  (words: string): Says =>
  ({ who }) =>
    `${who}: ${words}`;
const openedTooLong: Says = ({ product, measured, limit }) =>
  `${product}: ${measured} saat önce açıldı; prospektüste izin verilen ${limit} saat`;
const within: Says = ({ who, measured, limit }) => `${who}: ${days(measured)} önce tedavi edildi; prospektüs en az ${days(limit)} istiyor`;

export const rules: Readonly<Record<string, Says>> = {
  ...Object.fromEntries(Object.entries(distances).map(([id, words]) => [id, distance(words)])),
  'marginal-mandibular-band': ({ who, measured }) =>
    `${who}: çene alt kenarının ${heightAt(measured)}, marjinal mandibular dalın yayımlanmış bandı içinde (3 mm üstünden 16 mm altına); buradaki toksin alt dudağın depresörlerini zayıflatabilir`,
  'marginal-mandibular-tail': ({ who, measured }) =>
    `${who}: çene alt kenarının ${heightAt(measured)}, marjinal mandibular dalın seyrek seyirleri içinde (40 mm altına kadar)`,
  'parotid-duct-spread': ({ who, measured }) =>
    `${who}: tragus ile ağız köşesi arasındaki hattın ${mm(measured)} altında; parotis kanallarının %93’ü bu hattın orta yarısına 15 mm’den yakındır`,
  'forehead-centre-only': ({ who, measured }) =>
    `${who}: yalnız orta kısım tedavi ediliyor; en dıştaki nokta midpupiller hattın ${mm(-measured)} medialinde bitiyor ve kaşın dış kısmı yükselebilir`,
  'forehead-with-glabella-label': ({ product }) => `Glabella olmadan alın: ${product} ABD prospektüsü ikisini birlikte tedavi eder`,
  'forehead-with-glabella': () => 'Glabella olmadan alın: kaş düşebilir',
  'over-upper-lid': plane('üst göz kapağının üzerinde, orbita kenarının altında; göz kapağı düşebilir'),
  'crows-feet-deep': plane('derin planlandı; yüzeyel kalın, altında zygomaticus var'),
  'sentinel-vein': () => 'Kaz ayağı: lateral kantusta ven olup olmadığına bakın ve venlerden kaçının',
  'lower-lid-laxity': () =>
    'Alt göz kapağı: tedaviden önce geçirilmiş kapak cerrahisi, pozitif snap testi, yağ fıtıklaşması, feston ve kuru göz arayın',
  'lower-lid-deep': plane('kas içine planlandı; anılan çalışma hemen subdermal enjekte etmiş'),
  'bunny-lines-deep': plane('derin planlandı; yüzeyel kalın, altında üst dudağın levatorları var'),
  'gummy-smile-deep': plane('derin planlandı; intradermal veya subdermal olarak tanımlanmıştır'),
  'lip-deep': plane('derin planlandı; yüzeyel kalın'),
  'lip-uneven': ({ who, measuredDose }) => `${who}: bir nokta çiftinde fark ${measuredDose}; dudakları simetrik tutun`,
  'masseter-superficial': plane('yüzeyel planlandı; derin enjekte edin, sığ enjeksiyon risoriusa ulaşır ve gülüşü daraltır'),
  'neck-deep': plane('derin planlandı; ABD onabotulinumtoxinA prospektüsü yüzeyel intramüsküler der'),
  'frontal-branch-deep': plane('derin planlandı; yüzeyel ve frontal dalın önünde kalın'),
  'dao-near-lip': ({ who, measured }) =>
    `${who}: ağız köşesinden çeneye giden yolun %${Math.round(measured)} noktasında; orta ve alt üçte birler için tanımlanmıştır`,
  'dose-zero': ({ who, count }) => (count === 1 ? `${who}: seçili, ama dozu yok` : `${who}: ${count} nokta seçili, ama dozu yok`),
  'dose-over-label-site': ({ who, count, measuredDose, limitDose }) =>
    `${who}: ${count === 1 ? '' : `${count} nokta, `}nokta başına ${count === 1 ? '' : 'en çok '}${measuredDose}; prospektüs nokta başına ${limitDose} veriyor`,
  'dose-over-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: toplam ${measuredDose}; prospektüs ${limitDose} veriyor`,
  'dose-below-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: toplam ${measuredDose}, prospektüsteki dozdan az (${limitDose})`,
  'dose-over-label-session': ({ product, regions, measuredDose, limitDose }) =>
    `${regions}, ${product}: bu seansta ${measuredDose}; prospektüs bir seansta ${limitDose} veriyor`,
  'sites-over-label': ({ region, product, measured, limit }) =>
    `${region}, ${product}: ${measured} nokta; prospektüs ${limit} nokta veriyor`,
  'ceiling-400-u': ({ product, measuredDose, limitDose }) =>
    `${product}: bu hasta kartına göre, bu seansla birlikte 3 ay içinde ${measuredDose}; birden çok endikasyon tedavi edilirken prospektüste izin verilen en çok ${limitDose}`,
  'ceiling-eyelid-spasm': ({ product, measuredDose, limitDose }) =>
    `Göz kapakları, ${product}: 30 gün içinde ${measuredDose}; prospektüste izin verilen en çok ${limitDose}`,
  'eyelid-spasm-site': ({ who, measuredDose, limitDose }) =>
    `${who}: ${measuredDose}; prospektüs nokta başına ${limitDose} üzerinde pek yarar görmüyor`,
  'lower-lid-side-ona': atMostDose('bir tarafta '),
  'bunny-lines-total-ona': atMostDose('toplam '),
  'nasal-tip-total-ona': atMostDose('toplam '),
  'gummy-smile-side-ona': ({ who, measuredDose, limitDose }) =>
    `${who}: bir tarafta ${measuredDose}; en çok ${limitDose} ile tanımlanmıştır`,
  'upper-lip-total-ona': atMostDose('üst dudakta '),
  'lower-lip-total-ona': atMostDose('alt dudakta '),
  'lips-total-ona': ({ who, measuredDose, limitDose }) =>
    `${who}: toplam ${measuredDose}; çalışma ${limitDose} dozunu yeterli, daha fazlasında advers olayları daha çok bulmuş`,
  'dao-side-ona': ({ who, measuredDose, limitDose }) => `${who}: bir tarafta ${measuredDose}; en çok ${limitDose} ile tanımlanmıştır`,
  'chin-total-ona': atMostDose('toplam '),
  'masseter-total-ona': atMostDose('iki masseterde toplam '),
  'masseter-total-prabo': atMostDose('iki masseterde toplam '),
  'platysma-total-ona': atMostDose('toplam '),
  'platysma-side-ona': atMostDose('bir tarafta '),
  'interval-90-days': within,
  'interval-12-weeks': ({ region, measured, limit }) =>
    `${region}: ${days(measured)} önce tedavi edildi; migren prospektüsü 12 haftada bir yineler (${days(limit)})`,
  'interval-3-months': ({ region, measured, limit }) =>
    `${region}: ${days(measured)} önce tedavi edildi; prospektüsler en az 3 ay istiyor (${days(limit)})`,
  'interval-other-region': ({ measured }) => `Başka bir bölge ${days(measured)} önce tedavi edildi; son 3 ayın tüm toksinini sayın`,
  'migraine-interval': ({ region, measured, limit }) =>
    `${region}: migren için ${days(measured)} önce tedavi edildi; prospektüs 12 haftada bir yineler (${days(limit)})`,
  'migraine-total': atMostDose('kronik migren için '),
  'migraine-neck': () => 'Kronik migren: boyun ağrısı, boyun güçsüzlüğü ve düşük kaş veya kapak olağan istenmeyen etkilerdir',
  'sweating-total': atMostDose('terleme için '),
  'sweating-brow': () => 'Alın ve saçlı deri terlemesi: endikasyon dışı, kaş düşebilir; kaynak depresörleri de tedavi eder',
  'masseter-off-label': () => 'Masseter: her yerde endikasyon dışı; hastaya söyleyin ve onamı kaydedin',
  'off-label': ({ region, product }) => `${region}: ${product} için endikasyon dışı; hastaya söyleyin ve onamı kaydedin`,
  'label-of-one-market': ({ region, product }) =>
    `${region}: ${product} burada yalnız bir ruhsat alanında endikasyon içi (ABD ya da AB/BK); kendi ülkenizdekini denetleyin`,
  'label-for-disease-only': ({ region, product }) => `${region}: ${product} burada çizgiler için değil, bir hastalık için endikasyon içi`,
  'label-not-found': ({ region, product }) =>
    `${region}: ${product} için bu bölgeyi anan bir prospektüs okunmadı; kendi ülkenizdekini denetleyin`,
  'several-products-in-region': ({ region }) => `${region}: bir bölgede birden çok ürün; üniteleri karşılaştırılamaz ve toplanamaz`,
  'several-products-in-session': () => 'Bir seansta birden çok ürün; üniteleri karşılaştırılamaz ve toplanamaz',
  'asymmetric-dose': ({ who, measuredDose }) => `${who}: bir nokta çiftinde fark ${measuredDose}`,
  'one-sided': ({ who }) => `${who}: karşı tarafta eşi yok`,
  'outside-muscle': ({ who, measured }) => `${who}: kasının bu yüzdeki alanının ${mm(measured)} yanında`,
  'outside-region': ({ who, measured, region }) =>
    `${who}: bu yüzde şu bölgenin ${measured > 0 ? `${mm(measured)} dışında` : 'çok dışında'}: ${region.toLocaleLowerCase('tr')}`,
  'not-on-face': ({ who }) => `${who}: başka bir yüz modeline yerleştirildi; burada gösterilemez ve ölçülemez`,
  'lot-expired': ({ product, measured }) => `${product}: bir flakonun son kullanma tarihi ${days(measured)} önce geçti; kullanmayın`,
  ...Object.fromEntries(['ona', 'abo', 'inco', 'prabo', 'daxi', 'leti'].map((id) => [`opened-too-long-${id}`, openedTooLong])),
  'opened-for-other-session': ({ product }) => `${product}: bir flakon başka bir günde açılmış; bir flakon tek hasta ve tek seans içindir`,
  'lot-missing': ({ product }) => `${product}: lot henüz yazılmadı`,
  'vials-too-few': ({ product, measuredDose, limitDose }) => `${product}: planlanan ${measuredDose}, flakonlarda ${limitDose}`,
  'checks-open': ({ measured }) => `Kontrol listesi: ${measured} madde henüz yanıtlanmadı`,
  'checks-unknown': ({ measured }) => `Kontrol listesi: ${measured} maddenin yanıtı bilinmiyor`,
};
