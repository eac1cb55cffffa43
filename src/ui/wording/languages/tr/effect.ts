import type { EFFECT_WORDS } from '../../effectWords.ts';
import { model } from './effectModel.ts';

/** In Turkish the sign stands before the number. */
const percent = (share: number): string => `%${Math.round(share * 100)}`;
const FIGURE_SPACE = '\u2007';
const ranged = (share: number, low: number, high: number): string =>
  `${percent(share)} (%${Math.round(low * 100)}–${Math.round(high * 100)})`;

const BAND = 'Bantların, işe yaradığı on kişiden sekizini kapsaması amaçlanır; tek bir kişi bunların dışına düşebilir.';

export const effect: typeof EFFECT_WORDS = {
  title: 'Zaman içinde beklenen etki',
  close: 'Zaman çizelgesini kapat',
  day: 'Enjeksiyondan sonraki gün',
  dayValue: (day) => (day === 0 ? 'Enjeksiyon günü' : `Gün ${day}`),
  weeks: (day) => (day < 14 ? '' : `hafta ${Math.floor(day / 7)}`),
  play: 'Oynat',
  pause: 'Duraklat',
  compare: 'Önce / sonra',
  plot: 'Eğri',
  before: 'Önce',
  after: (day) => `Gün ${day}`,
  wiper: 'Yüzlerin birleştiği yer',
  wiperValue: (share) => `Genişliğin ${percent(share)} kadarı önceki yüzü gösteriyor`,
  illustration: 'Örnek gösterim, söz değil.',
  illustrationWhole:
    'Yayımlanmış ortalamalardan hesaplanan bir örnek gösterim, söz değil: etki daha zayıf veya güçlü, daha kısa veya uzun olabilir.',
  how: 'Bu nasıl hesaplanır',
  nothing: 'Henüz bir şey planlanmadı. Yüze nokta koyun; aylar içindeki etkileri burada gösterilir.',
  nothingPlain: 'Henüz bir şey planlanmadı, bu nedenle aylar içinde gösterilecek bir şey yok.',
  loading: 'Etki hesaplanıyor',
  failed: 'Etki hesaplanamadı: kodu yüklenmedi. Plana dokunulmadı. Yeniden denenir.',
  noFace: 'Yüz olmadan hiçbir şey hesaplanamaz: noktaların yerleri onun üzerinde ölçülür.',
  faceComing: 'Noktaların ölçüldüğü yüz henüz gelmedi. O olmadan hiçbir şey hesaplanamaz.',
  noRegion: 'Model bu noktalar için bir şey söyleyemiyor.',
  unknown: (count) =>
    count === 1
      ? 'Model bir nokta için bir şey söylemiyor: hiçbir kaynak karşılaştıracak doz vermiyor ya da kası onun altında değil.'
      : `Model ${count} nokta için bir şey söylemiyor: hiçbir kaynak karşılaştıracak doz vermiyor ya da kasları onların altında değil.`,
  unknownPlain: (count) => (count === 1 ? 'Bir yer buna dahil değil.' : `${count} yer buna dahil değil.`),
  masseter: 'Çene: yalnız kasın gücü, o da belki az gösterilmiştir. İncelme başka bir seyir izler ve gösterilmez.',
  less: 'Azalan hareket (aralık):',
  figure: (region, share, low, high) => `${region} ${ranged(share, low, high).replace(/%?(?<!\d)\d(?!\d)/g, `${FIGURE_SPACE}$&`)}`,
  said: (day, figures) =>
    figures.length === 0
      ? `Gün ${day}`
      : `Gün ${day}, örnek gösterim: azalan hareket, ${figures
          .map(({ region, share, low, high }) => `${region} ${percent(share)}, aralık ${percent(low)} ile ${percent(high)} arası`)
          .join('; ')}`,
  marks: {
    onset: 'ilk fark edilme',
    review: 'kontrol',
    peak: 'tam etki',
    fading: 'azalma',
    'earliest-retreatment': 'en erken yineleme',
  },
  markOf: (name, products) => (products.length > 0 ? `${name}, ${products.join(' ve ')}` : name),
  markDays: (from, to) => (Math.round(from) === Math.round(to) ? `gün ${Math.round(from)}` : `gün ${Math.round(from)}–${Math.round(to)}`),
  markMeaning: {
    onset: 'Çalışmalarda kişilerin bir şeyi ilk fark ettiği yaklaşık zaman.',
    review: 'Sonuca genellikle birlikte bakıldığı zaman.',
    peak: 'Etkinin genellikle en tam olduğu zaman.',
    fading: 'Etkinin yaklaşık süresi: bazı kişilerde daha kısa, bazılarında daha uzundur.',
    'earliest-retreatment': 'Bundan önce yeni bir tedavi önerilmez.',
  },
  closeMark: 'Bu notu kapat',
  model,
  marksList: 'Zaman çizelgesinin işaretleri',
  chart: {
    name: '270 gün boyunca bölgelere göre beklenen etki: hareketin ne kadar azaldığı, %0 ile %100 arası',
    axis: 'azalan hareket',
    ticks: [
      { day: 0, label: '0' },
      { day: 30, label: '1 ay' },
      { day: 90, label: '3 ay' },
      { day: 180, label: '6 ay' },
      { day: 270, label: '9 ay' },
    ],
    share: percent,
    range: ranged,
    previous: (share) => `önceki vizitten hâlâ kalan: ${percent(share)}`,
    known: {
      own: '',
      'other-region': 'süre başka bir bölgeden alındı',
      unknown: 'kaynaklarda süre bulunamadı, varsayıldı',
    },
    onDay: (day) => `Gün ${day}: azalan hareket ve aralığı`,
    band: BAND,
    bandWithPrevious: `${BAND} Küçük noktalar: önceki vizitten kalan.`,
  },
};
