import type { EXPRESSION_WORDS } from '../../expressionWords.ts';

export const expression: typeof EXPRESSION_WORDS = {
  bar: 'Mimik',
  presets: {
    rest: 'Dinlenme',
    raise: 'Kaş kaldırma',
    frown: 'Kaş çatma',
    squeeze: 'Göz sıkma',
    smile: 'Gülme',
    scrunch: 'Burun kırıştırma',
    pucker: 'Dudak büzme',
    'lower-teeth': 'Alt dişleri gösterme',
    'clench-neck': 'Boynu kasma',
    'purse-chin': 'Çeneyi büzme',
  },
  more: 'Diğer mimikler',
  moreShort: 'Diğer',
  byHand: 'Kas kas',
  panel: {
    hint: 'Her sürgü bir kasa ne kadar kasılacağını söyler: dinlenmeden tüm gücüne kadar. Planın gevşettiği daha az hareket eder.',
    groups: { upper: 'Üst yüz', mid: 'Orta yüz', lower: 'Alt yüz', neck: 'Çene, boyun ve saçlı deri' },
    linked: 'İki taraf birlikte',
    left: 'sol',
    right: 'sağ',
    slider: (muscle, side) => (side ? `${muscle}, ${side === 'left' ? 'sol' : side === 'right' ? 'sağ' : side}` : muscle),
    value: (share) => `yüzde ${Math.round(share * 100)}`,
    shown: (share) => `%${Math.round(share * 100)}`,
    reset: 'Dinlenmeye dön',
  },
};
