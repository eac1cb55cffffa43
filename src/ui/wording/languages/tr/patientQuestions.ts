import type { PATIENT_QUESTION_WORDS } from '../../patientQuestionWords.ts';

export const patientQuestions: typeof PATIENT_QUESTION_WORDS = {
  hurt: {
    question: 'Acıtır mı?',
    answers: [
      'İğne çok incedir.',
      'Çoğu kişide uyuşturma gerekmez. Buz, soğuk hava, soğuk sprey veya bir krem yardımcı olabilir.',
      'Bir çalışmada soğuk, krem kadar iyi geldi.',
    ],
  },
  'how-long-visit': {
    question: 'Ne kadar zaman alır?',
    answers: ['Enjeksiyonlar yaklaşık 10–20 dakika sürer. Geri kalan zaman konuşma ve hazırlıktır.'],
  },
  start: {
    question: 'Ne zaman başlar?',
    answers: ['Genellikle 2–3 günde fark edersiniz. Tam etki yaklaşık 2 haftada oluşur.'],
  },
  last: {
    question: 'Ne kadar sürer?',
    answers: ['3–4 ay sürmesi beklenir. Bazı kişilerde yaklaşık 6 aya ulaşır.'],
  },
  frozen: {
    question: 'Yüzüm donuk görünür mü?',
    answers: [
      'Çizgileri oluşturan kasları gevşetir; bu nedenle daha az hareket ederler.',
      'Plan sizin kaslarınıza göre yapılır. Ne kadar hareketin kalmasını istediğinizi söyleyin.',
    ],
  },
  dislike: {
    question: 'Ya beğenmezsem?',
    answers: [
      'Etkisi kendiliğinden geçer, genellikle 3–4 ayda.',
      'İki hafta sonraki kontrolde bize söyleyin. Bazı şeyler o zaman düzeltilebilir.',
    ],
  },
  reverse: {
    question: 'Geri alınabilir mi?',
    answers: [
      'Etkisi kendiliğinden geçer. Bu sayfa için okunan hiçbir kaynak, etkiyi durdurmanın bir yolunu anmıyor.',
      'O zamana kadar göz damlaları düşük bir göz kapağını 1–3 mm kaldırabilir. Bunun için ruhsatlı değildirler.',
    ],
  },
  stop: {
    question: 'Bağımlılık yapar mı? Bırakınca ne olur?',
    answers: [
      'Etkisi geçince kaslar yeniden hareket eder. Bir çalışmada çizgiler önceki durumlarına döndü. Bu sayfa için okunan hiçbir kaynak bağımlılıktan söz etmiyor.',
    ],
  },
  often: {
    question: 'Ne sıklıkta yaptırabilirim?',
    answers: ['3 ayda birden daha sık olmaz.', 'Çok fazla veya çok sık yapılırsa sonradan daha az etki edebilir.'],
  },
  'stronger-each-time': {
    question: 'Her tedavide daha iyi olur mu?',
    answers: ['Bir çalışmada, yüz dinlenirken görülen çizgiler üç tedavi boyunca daha da düzeldi.'],
  },
  spread: {
    question: 'Vücuda yayılabilir mi?',
    answers: ['Saatler veya haftalar sonra yayılabilir. Yutma veya nefes alma güçlüğü yaşamı tehdit edebilir: acil yardım alın.'],
  },
  approved: {
    question: 'Bu kullanım resmi olarak onaylı mı?',
    answers: [
      'Kaşlar arasındaki çizgiler için ABD’de ve Avrupa’da onaylıdır.',
      'Yüzün birçok başka yeri için değildir. Orada neden kullandığımızı bize sorun.',
    ],
  },
  pregnancy: {
    question: 'Gebeysem veya emziriyorsam?',
    answers: ['O zaman yapılmamalıdır. Yalnızca gebe olma olasılığınız varsa da bize söyleyin.'],
  },
  medicines: {
    question: 'Diğer ilaçlarım ne olacak?',
    answers: [
      'Hepsini bize söyleyin. Bazı antibiyotikler ve kas gevşeticiler etkiyi güçlendirir.',
      'Kan sulandırıcı ilaçlar morlukları büyütebilir.',
    ],
  },
  driving: {
    question: 'Sonrasında araç kullanabilir miyim?',
    answers: ['Kaslarda güçsüzlük, göz kapağı düşmesi veya çift görme olabilir. Bunlardan birini fark ederseniz araç kullanmayın.'],
  },
  exercise: {
    question: 'Spor yapabilir miyim?',
    answers: ['Önlem olarak ilk 4 saat bekleyin. Bazı klinikler 24 saat der.', 'Beklemenin gerekli olduğunu gösteren iyi bir çalışma yok.'],
  },
  bruise: {
    question: 'Morluk ne kadar sürer?',
    answers: ['Bir morluk 7–11 gün sürebilir.'],
  },
  sagging: {
    question: 'Gevşek deriye yararı olur mu?',
    answers: ['Hayır. Hareketten gelen çizgileri yumuşatır. Gevşek veya sarkan deriyi tedavi etmez.'],
  },
  age: {
    question: 'Çok mu gencim, çok mu yaşlıyım?',
    answers: ['Yetişkinler içindir, 18 yaşından küçükler için değildir. Bir üst yaş sınırı da vardır; bunu sizin için biz denetleriz.'],
  },
  men: {
    question: 'Erkeklerde farklı mı?',
    answers: [
      'Erkeklerde daha geç başlayıp daha erken geçebilir.',
      'Kasları daha büyük olduğu için erkeklere genellikle daha fazlası gerekir.',
    ],
  },
};
