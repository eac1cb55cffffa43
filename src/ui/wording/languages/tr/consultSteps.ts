import type { STEP_WORDS } from '../../consultWords.ts';

export const consultSteps: typeof STEP_WORDS = {
  label: 'Bu vizitin adımları',
  steps: { assess: 'Değerlendir', plan: 'Planla', explain: 'Açıkla', give: 'Uygula', book: 'Randevu' },
  states: { done: 'yapıldı', open: 'açık', 'not-yet': 'henüz değil', 'left-out': 'atlandı' },
  nothingPlanned: 'Henüz bir şey planlanmadı.',
  explaining: 'Ekran şimdi hastanın. Üstteki anahtar sizi kaldığınız yere döndürür.',
  failed: 'Bu yüklenemedi. Yeniden deneyin.',
  saving: {
    saved: (time) => `Bu tarayıcıda kaydedildi, kilitlenme ${time}`,
    saving: (time) => `Kaydediliyor, kilitlenme ${time}`,
    unsaved: (time) => `Henüz kaydedilmedi, kilitlenme ${time}`,
  },
  next: 'Bundan sonra',
  takeHome: 'Eve götürülecek plan',
  record: 'PDF olarak kayıt',
  calendar: 'Takvim',
  newPerson: 'Yeni kişi',
  recordWorking: 'Kayıt hazırlanıyor',
  recordDone: (name) => `Kaydedildi: ${name}`,
  recordFailed: 'Kayıt yapılamadı. Hiçbir şey değişmedi. Yeniden deneyin ya da kayıt panelinden kaydedin.',
  begun: 'Yeni kart başlatıldı. Adımlar baştan başlar.',
  notBegun: 'Yeni kart başlatılamadı. Açık olana dokunulmadı. Yeniden deneyin.',
};
