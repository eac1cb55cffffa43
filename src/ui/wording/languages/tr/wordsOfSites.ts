import type { WORDS } from '../../words.ts';

/** Doses, sites and what is announced of them; part of `words`. */
export const wordsOfSites: Pick<typeof WORDS, 'dose' | 'sites' | 'announce'> = {
  dose: {
    noLabel: 'Hiçbir ürünün prospektüsü bu bölgeyi anmıyor.',
    sites: (count) => `${count} nokta`,
    market: (market) => `${market} prospektüsü`,
    status: {
      'on-label': 'endikasyon içi',
      'therapeutic-only': 'yalnız bir hastalık için endikasyon içi',
      'off-label': 'endikasyon dışı',
      'no-label-found': 'prospektüs bulunamadı',
    },
  },
  sites: {
    pattern: (sites, dose) => `Prospektüs düzenini koy (${sites} nokta, ${dose})`,
    offLabelPattern: (sites, dose) => `Endikasyon dışı düzeni koy (${sites} nokta, ${dose})`,
    patternPut: (sites, dose) => `Prospektüs düzeni kondu (${sites} nokta, ${dose})`,
    offLabelPatternPut: (sites, dose) => `Endikasyon dışı düzen kondu (${sites} nokta, ${dose})`,
    replaces: (product) => `Burada şu ürünle planlanan noktaların yerine geçer: ${product}. Üniteler dönüştürülmez.`,
    together: (regions) => `Prospektüs burayı şunlarla birlikte tedavi eder: ${regions}.`,
    noPattern: (product) => `Prospektüs düzeni yok: ${product} için endikasyon dışı`,
    pointsNotRead: (product) =>
      `${product} burada endikasyon içi, ancak prospektüsün kendi enjeksiyon noktaları Facies için henüz okunmadı; bu nedenle hiçbiri çizilmedi. Prospektüsün toplam dozu “Prospektüs dozu ve noktaları” altındadır.`,
    conditions: 'Koşullar ve noktalar',
    list: 'Yüzdeki noktalar',
    total: (chosen, all, dose) => `${chosen} / ${all} nokta, ${dose}`,
    planTotal: 'Tüm plan',
    mixed: (products) => `Bu planda ${products} ürün var; üniteleri hiçbir zaman toplanmaz.`,
    points: 'Noktalar',
    rests: (dose, positions, drawn) =>
      `Doz ve nokta sayısı: ${dose}. Konumlar: ${positions}${drawn ? ', metnin açık bıraktığı yerde çizim' : ''}.`,
    restsOn: {
      label: 'prospektüs',
      trial: 'yayımlanmış çalışma',
      consensus: 'uzman paneli',
      convention: 'eğitim metni',
      anatomy: 'anatomi',
    },
    forDisease: (product) => `Prospektüs düzeni yok: ${product} burada çizgiler için değil, bir hastalık için endikasyon içi`,
    noLabelFound: (product) => `Prospektüs düzeni yok: ${product} için bu bölgeyi anan bir prospektüs bulunamadı`,
    remove: 'Kaldır',
    planned: (count) => (count === 0 ? 'Bu bölgede henüz bir şey planlanmadı.' : `Burada ${count} küçük enjeksiyon planlandı.`),
  },
  announce: {
    put: (name, sites) => `${name}: ${sites} nokta kondu`,
    undone: 'Geri alındı',
    redone: 'Yinelendi',
    removed: (name) => `${name}: noktalar kaldırıldı`,
  },
};
