import type { PLAN_BAR_WORDS } from '../../planBarWords.ts';

export const planBar: typeof PLAN_BAR_WORDS = {
  plan: 'Plan',
  nothing: 'Henüz bir şey planlanmadı',
  total: (product, dose, count) => `${product} ${dose} · ${count} nokta`,
  findings: {
    stop: (count) => `${count} engel`,
    warning: (count) => `${count} uyarı`,
    note: (count) => `${count} not`,
    none: 'Bulgu yok',
    notMeasured: 'uzaklıklar ölçülmedi',
    failed: 'Güvenlik denetimi yüklenmedi',
  },
  saving: { saved: 'Kaydedildi', saving: 'Kaydediliyor', unsaved: 'Kaydedilmedi' },
  status: { opening: 'Açılıyor', locked: 'Kilitli' },
  given: 'Uygulandı',
  quickStart: 'Prospektüse göre üst yüz',
  quickStartPuts: (count, dose) => `(${count} nokta, ${dose})`,
  quickStartPut: (regions, product, dose, count) => `${regions} kondu: ${product} ${dose}, ${count} nokta`,
};
