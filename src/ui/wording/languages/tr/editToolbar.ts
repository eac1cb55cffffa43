import type { EDIT_TOOLBAR_WORDS } from '../../editToolbarWords.ts';

export const editToolbar: typeof EDIT_TOOLBAR_WORDS = {
  label: 'Yüzde düzenleme',
  tools: 'Dokunuş ne yapar',
  tool: { look: 'Bak', place: 'Koy', lasso: 'Kement' },
  hint: {
    look: 'Dokunuş bir bölgeyi açar ya da bir noktayı seçer.',
    place: 'Deriye dokunuş bir nokta koyar.',
    lasso: 'Seçilecek noktaların çevresine bir halka çizin.',
  },
  heard: (name, hint) => `${name}. ${hint}`,
  placingDose: (product) => `Yeni nokta, ${product}`,
  lastDose: 'son',
  layers: 'Katmanlar',
  danger: 'Uzak durulacak yapılar',
  dangerMeaning: 'Bantlar yayımlanmış dağılım kadar geniştir. Yapının bandın neresinden geçtiği bu kişi için bilinmez.',
  colours: { nerve: 'Sinir', vessel: 'Damar', other: 'Diğer yapı' },
  notRead: 'kaynağında henüz okunmadı, taralı çizildi',
  noBands: 'Henüz çizilmiş yapı yok.',
  lastVisit: 'Son vizitin noktaları',
  noLastVisit: 'Bundan önce uygulanmış vizit yok.',
};
