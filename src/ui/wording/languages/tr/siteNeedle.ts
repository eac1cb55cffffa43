import type { SITE_WORDS } from '../../siteWords.ts';

export const sites = (count: number) => `${count} nokta`;
export const mm = (value: number) => `${value.toFixed(1)} mm`;

function span(from: number, to: number): string {
  return from === to ? `${from} mm` : `${from}–${to} mm`;
}

/** The section down the needle; part of `site`. */
export const needle: (typeof SITE_WORDS)['needle'] = {
  loading: 'Yükleniyor',
  failed: 'Kesit yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.',
  picture: 'İğne boyunca kesit, derinlik milimetre olarak',
  skin: 'Deri',
  muscleUnder: (names) => `Noktanın altında: ${names}.`,
  ownElsewhere: (name) => `Planın andığı kas (${name}) bu yüzde noktanın altında değil ve çizilmedi.`,
  noneUnder: 'Bu yüzde noktanın altında hiçbir kasın alanı yok.',
  notMeasured: 'Yüz olmadığı için planda adı geçen kas gösteriliyor.',
  band: (name, top, thickness) =>
    `${name} derinin ${span(top.fromMm, top.toMm)} altında başlar ve ${span(thickness.fromMm, thickness.toMm)} kalınlıktadır`,
  top: (name, from, to) => `${name} derinin ${span(from, to)} altında başlar; kalınlığı okunmadı`,
  thick: (name, from, to) => `${name} ${span(from, to)} kalınlıktadır; derinin altındaki derinliği okunmadı`,
  bone: (from, to) => `kemik derinin ${span(from, to)} altında`,
  below: (name, from, to) => `${name} ${span(from, to)} daha derinde`,
  tip: (depth) => `iğne ucu ${depth} mm`,
  planeBand: (name, from, to) =>
    `${name}: tek bir makalenin genel derinlik sınıfı olarak ${span(from, to)}, burada ölçülmedi; uç onun ortasına çizildi`,
  planeWithout: (name) => `${name}: milimetre olarak derinlik okunmadı, bu nedenle iğne yalnız deride çizildi.`,
  planeByMuscle: (name) => `${name}: bu kasın kendi sayıları olduğu için genel derinlik sınıfları gösterilmedi.`,
  nothing: 'Bu kas için burada milimetre olarak derinlik okunmadı. Okunmamış hiçbir şey çizilmez.',
  figures: 'Sayılar ve kaynakları',
  words: 'Sözle',
  classes: 'Derinlik sınıfları, genel',
  label: 'Prospektüs düzeninin söylediği',
  region: 'Bu bölgede derinlik',
  toward: (direction) => `İğne: ${direction.toLocaleLowerCase('tr')}. Açı çizimdir, ölçülmemiştir.`,
  perpendicular: 'İğne: deriye dik.',
  noDirection: 'İğne: yön belirtilmedi, dik çizildi.',
  bonePart: 'Kemik',
  blank: 'Burada derinlik okunmadı',
};
