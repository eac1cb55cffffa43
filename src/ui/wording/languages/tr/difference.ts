import type { DIFFERENCE_WORDS } from '../../differenceWords.ts';

export const difference: typeof DIFFERENCE_WORDS = {
  added: (site, dose) => `Yeni: ${site}, ${dose}`,
  removed: (site, dose) => `Artık yok: ${site}, ${dose}`,
  preparation: (product) => `Flakonlar veya seyreltme farklı: ${product}`,
  note: 'Not farklı',
  assessment: 'Değerlendirme farklı',
  face: 'Yüz başka türlü yazılmış',
  moved: (site) => `Kaydırıldı: ${site}`,
  movedBy: (site, mm) => `${mm} mm kaydırıldı: ${site}`,
  changed: (site, now, before) => `${site}: ${now}, geçen sefer ${before}`,
  ofProduct: (dose, product) => `${dose} ${product}`,
  ofOtherProduct: (dose, product) => `${dose} ${product} (ikisinin üniteleri karşılaştırılamaz)`,
  named: (site, region) => `${site} (${region})`,
  noDirection: 'iğne yönü yok',
};
