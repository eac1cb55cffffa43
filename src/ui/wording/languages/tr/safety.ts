import { momentText } from '../../dates.ts';
import type { SAFETY_WORDS } from '../../safetyWords.ts';
import { rules } from './safetyRules.ts';

export const safety: typeof SAFETY_WORDS = {
  rules,
  check: (title, answer) => `Kontrol listesi: ${title}, yanıt: ${answer === 'yes' ? 'evet' : answer === 'no' ? 'hayır' : answer}`,
  other: (who, title) => `${who}: ${title}`,
  plan: 'Bu plan',
  and: ' ve ',
  groups: { stop: 'Engel', warning: 'Uyarılar', note: 'Notlar' },
  groupCount: (name, count) => `${name} (${count})`,
  meanings: {
    stop: 'Planlandığı gibi tedavi etmeyin.',
    warning: 'Zarar verebilir ya da bir prospektüsün dozunun, yerinin veya aralığının dışındadır.',
    note: 'Bilmeye veya yazmaya değer.',
  },
  none: 'Bulgu yok.',
  checking: 'Plan denetleniyor',
  failed: 'Güvenlik kuralları yüklenemedi. Bağlantıyı denetleyin; sonraki değişiklikte yeniden istenirler.',
  notMeasurable: 'Yüz yüklenemedi, bu nedenle uzaklık ölçülmedi. Yalnızca dozlar, süreler ve yanıtlar denetlendi.',
  why: 'Neden',
  ownLimit: 'Facies’in kendi sınırı.',
  show: (count) => (count === 1 ? 'Noktayı göster' : `${count} noktayı göster`),
  acknowledge: 'Onayla',
  acknowledgeOf: (sentence) => `Onayla: ${sentence}`,
  showOf: (show, sentence) => `${show}: ${sentence}`,
  reason: 'Gerekçe, vizitle saklanır',
  reasons: ['Bilerek', 'Hastayla konuşuldu', 'Muayene edildi, sorun yok', 'Uzman onaylıyor'],
  save: 'Gerekçeyi sakla',
  cancel: 'Vazgeç',
  acknowledged: (count) => `Onaylananlar (${count})`,
  acknowledgedAt: (reason, moment) => `${reason} (${momentText(moment)})`,
  withdraw: 'Geri çek',
  withdrawOf: (sentence) => `Gerekçeyi geri çek: ${sentence}`,
  said: { acknowledged: 'Bulgu onaylandı', withdrawn: 'Gerekçe geri çekildi' },
};
