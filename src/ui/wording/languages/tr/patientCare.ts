import type { PATIENT_CARE_WORDS } from '../../patientCareWords.ts';

export const patientCare: typeof PATIENT_CARE_WORDS = {
  before: {
    health: 'Sinir veya kaslarınızla ilgili her hastalığı bize söyleyin. Tedavi sizin için uygun olmayabilir.',
    medicines: 'Kullandığınız tüm ilaçları bize söyleyin. Bazıları etkiyi güçlendirir.',
    'blood-thinners': 'Kolay kanamanız oluyorsa veya kan sulandırıcı ilaç alıyorsanız söyleyin. Daha çok morarabilirsiniz.',
    pregnancy: 'Gebeyseniz, gebe olabilirseniz veya emziriyorsanız söyleyin. O zaman yapılmamalıdır.',
    allergy: 'Böyle bir tedaviye daha önce alerjik bir tepkiniz olduysa söyleyin.',
    skin: 'Derinizde yara veya enfeksiyon varsa söyleyin. O zaman bekleriz.',
    'earlier-treatment': 'Son 3 ayda böyle bir tedavi gördüyseniz söyleyin.',
    surgery: 'Yüzünüzden veya göz kapaklarınızdan geçirdiğiniz her ameliyatı söyleyin.',
    wishes: 'Ne umduğunuzu bize söyleyin. Görünümünüz sizi çok üzüyorsa onu da söyleyin.',
    'make-up': 'Makyajınız çıkarılır ve derinizi temizleriz.',
  },
  after: {
    precaution: 'İlk 4 saat bölgeyi ovmayın, düz yatmayın ve spor yapmayın. Bazı klinikler 24 saat der.',
    evidence: 'Bu kurallar bir önlemdir. Gerekli olduklarını gösteren iyi bir çalışma yok.',
    moving: 'Tedavi edilen kasları hareket ettirmek, etkinin yaklaşık bir gün erken başlamasını sağlayabilir.',
    review: 'İki hafta sonra kontrole gelin. Etki o zaman en iyi durumdadır.',
    interval: 'İki tedavi arasında en az 12 hafta bırakın.',
  },
  report: {
    breathing: 'Nefes alma, yutma veya konuşma güçlüğü. Saatler veya haftalar sonra ortaya çıkabilir ve yaşamı tehdit edebilir.',
    weakness: 'Tüm vücutta güçsüzlük veya idrarınızı tutamamak.',
    allergy: 'Şiddetli bir alerjik tepki. Bu seyrektir.',
    sight: 'Görmeniz değişir veya çift görürsünüz.',
    droop: 'Yüzdeki veya göz kapağındaki düşüklük artar.',
    'eyelid-late': 'Bir göz kapağı düşmeye başlar. Genellikle 2–7 gün içinde başlar.',
    'no-change': '1 ay sonra hiçbir değişiklik görmezsiniz.',
  },
  urgency: {
    emergency: 'Hemen acil yardım alın',
    clinic: 'Bizi hemen arayın',
    check: 'Bize kısa sürede bildirin',
  },
};
