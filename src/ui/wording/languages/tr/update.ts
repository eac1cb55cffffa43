import type { UPDATE_WORDS } from '../../updateWords.ts';

export const update: typeof UPDATE_WORDS = {
  label: 'Facies güncellemesi',
  ready: 'Yeni bir sürüm hazır. Siz isteyince alınır.',
  elsewhere:
    'Başka bir sekme yeni sürümü aldı. Uygun olduğunuzda bunu yeniden yükleyin; henüz açılmamış bölümler o zamana kadar eksik olabilir.',
  unsaved: 'Güncellenmedi: son değişiklikler henüz kaydedilmedi. Planınız burada hâlâ açık.',
  working: 'Kaydediliyor, sonra güncellenecek',
  update: 'Güncelle',
  reload: 'Yeniden yükle',
  later: 'Sonra',
};
