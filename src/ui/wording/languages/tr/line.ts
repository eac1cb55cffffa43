import type { LINE_WORDS } from '../../lineWords.ts';

export const line: typeof LINE_WORDS = {
  title: 'Bu yüzün çizgileri',
  hint: 'Çizgilerin bu hasta için değerlendirilen derinliği. Dinlenmede deri, içinde kalanı gösterir; harekette her çizgi kaslarının kasıldığı kadar katlanır.',
  scale: 'Resmin beş basamağı, doğrulanmış bir ölçek değil.',
  severities: ['yok', 'hafif', 'orta', 'şiddetli', 'çok şiddetli'],
  groups: {
    forehead: 'Alın çizgileri',
    glabella: 'Kaş çatma çizgileri',
    'crows-feet': 'Kaz ayağı',
    bunny: 'Tavşan çizgileri',
    nasolabial: 'Nazolabial kıvrımlar',
    perioral: 'Dudak çizgileri',
    marionette: 'Marionette çizgileri',
    chin: 'Çene çukurcukları',
    neck: 'Boyun bantları',
  },
};
