import type { LAYER_WORDS } from '../../layerWords.ts';

export const layer: typeof LAYER_WORDS = {
  depth: 'Ne kadar derine bakılsın',
  stops: ['Deri', 'Saydam', 'Kaslar', 'Derin kaslar', 'Kemik'],
  plainStops: ['Deri', 'Saydam', 'Kaslar'],
  between: (from, to) => `${from} ile ${to} arası`,
  onlyRegion: 'Yalnız seçili bölgede',
  onlyRegionHint: 'Deriyi yalnız orada açmak için yüzde bir bölge seçin.',
  show: 'Göster',
  layers: {
    muscles: 'Kaslar',
    vessels: 'Damarlar',
    nerves: 'Sinirler',
    bone: 'Kemik',
    labels: 'Kas adları',
  },
  closed: 'Deri açılınca görünür.',
  isolate: 'Bir kası öne çıkar',
  all: 'Tüm kaslar aynı',
  legend: 'Çizilen damar ve sinirler',
  honest:
    'Bu çizgiler olağan seyri gösterir. Kesin hatlar ve enjeksiyon için harita değildir: damarlar ve sinirler kişiden kişiye değişir. Kemik ve dış hatları basitleştirilmiş bir çizimdir.',
  marks: 'Kaynağında okunanlar tam renkle çizilir. Okunmayanlar daha ince ve soluk çizilir ve aşağıda işaretlenir.',
  pale: 'daha soluk çizildi',
  kinds: {
    artery: 'Arterler',
    vein: 'Venler',
    nerve: 'Sinirler',
    gland: 'Parotis bezi ve kanalı',
    foramen: 'Kemikteki açıklıklar',
  },
  plainHint: 'Derinin altına bakmak için kaydırın. Çizim, kasların genellikle nerede olduğunu gösterir.',
};
