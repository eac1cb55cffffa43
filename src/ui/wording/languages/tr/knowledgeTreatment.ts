/** What a patient reads about the treatment. */
export const knowledgeTreatment: Readonly<Record<string, string>> = {
  'Get help at once if you have trouble breathing, swallowing or speaking, or if your sight changes.':
    'Nefes alma, yutma veya konuşma güçlüğünüz olursa ya da görmeniz değişirse hemen yardım alın.',
  'How the toxin works': 'Toksin nasıl etki eder',
  'How it works': 'Nasıl etki eder',
  'The medicine works inside the nerve ending. It stops the nerve from telling the muscle to tighten.':
    'İlaç sinir ucunun içinde etki eder. Sinirin kasa “kasıl” demesini durdurur.',
  'It is a protein. It enters the nerve ending and blocks the signal to the muscle for a while.':
    'Bir proteindir. Sinir ucuna girer ve kasa giden iletiyi bir süre engeller.',
  'It relaxes the facial muscles that make expression lines.': 'Mimik çizgilerini oluşturan yüz kaslarını gevşetir.',
  'For lines it is mostly placed in the muscle. For sweating it is placed within the skin.':
    'Çizgiler için çoğunlukla kasın içine verilir. Terleme için derinin içine verilir.',
  'When results come': 'Sonuç ne zaman gelir',
  'When you will see it': 'Ne zaman göreceksiniz',
  'You will usually notice it in 2 to 3 days. Judge it at 2 weeks.': 'Genellikle 2–3 günde fark edersiniz. 2. haftada değerlendirin.',
  'It looks best about 14 to 30 days after treatment.': 'Tedaviden yaklaşık 14–30 gün sonra en iyi görünür.',
  'How long it lasts': 'Ne kadar sürer',
  'In studies of the frown lines, half of the people in whom it worked still saw the effect after about 120 days.':
    'Kaş çatma çizgileriyle ilgili çalışmalarda, işe yaradığı kişilerin yarısı etkiyi yaklaşık 120 gün sonra hâlâ görüyordu.',
  'One newer medicine lasted about 24 weeks in studies of the frown lines.':
    'Kaş çatma çizgileriyle ilgili çalışmalarda daha yeni bir ilaç yaklaşık 24 hafta etkili oldu.',
  'It may start later and wear off sooner in men.': 'Erkeklerde daha geç başlayıp daha erken geçebilir.',
  'What it does and does not treat': 'Neyi tedavi eder, neyi etmez',
  'What it does and does not do': 'Ne yapar, ne yapmaz',
  'It softens expression lines. It does not treat loose or sagging skin.':
    'Mimik çizgilerini yumuşatır. Gevşek veya sarkan deriyi tedavi etmez.',
  'The outer brow may rise by about 1 to 5 millimetres in some people. The upper eyelid is not lifted and can, rarely, droop.':
    'Kaşın dış ucu bazı kişilerde yaklaşık 1–5 milimetre yükselebilir. Üst göz kapağı kaldırılmaz ve seyrek olarak düşebilir.',
  'Other approved uses': 'Onaylı diğer kullanımlar',
  'Other uses': 'Diğer kullanımlar',
  'It is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'Kronik migren, koltuk altı terlemesi, şaşılık ve kas spazmı hastalıkları için de onaylıdır.',
  'Who should not have it': 'Kimlere yapılmamalı',
  'You should not have it if you have had an allergic reaction to a treatment like this or to anything in it.':
    'Böyle bir tedaviye veya içindeki herhangi bir şeye alerjik tepkiniz olduysa yaptırmamalısınız.',
  "Tell us if you are allergic to cow's milk protein. One of these medicines may contain it.":
    'İnek sütü proteinine alerjiniz varsa bize söyleyin. Bu ilaçlardan biri onu içerebilir.',
  'We wait if the skin is infected or inflamed where the injections are planned.':
    'Enjeksiyon planlanan yerde deride enfeksiyon veya iltihap varsa bekleriz.',
  'Tell us about any disease of your nerves or muscles, such as myasthenia gravis. You may not be able to have it.':
    'Miyastenia gravis gibi, sinir veya kaslarınızla ilgili her hastalığı bize söyleyin. Tedavi sizin için uygun olmayabilir.',
  'Tell us if you are pregnant, could be, or are breast-feeding.': 'Gebeyseniz, gebe olabilirseniz veya emziriyorsanız bize söyleyin.',
  'Tell us about all your medicines. Some make the effect stronger.':
    'Kullandığınız tüm ilaçları bize söyleyin. Bazıları etkiyi güçlendirir.',
  'It is for adults, not for anyone under 18. There is an upper age limit too, which we check for you.':
    'Yetişkinler içindir, 18 yaşından küçükler için değildir. Bir üst yaş sınırı da vardır; bunu sizin için biz denetleriz.',
  'Tell us what you hope for and whether your looks trouble you a great deal. Tell us if your scars grow thick.':
    'Ne umduğunuzu ve görünümünüzün sizi çok üzüp üzmediğini bize söyleyin. Yara izleriniz kalınlaşıyorsa söyleyin.',
  'Before treatment': 'Tedaviden önce',
  'Before your treatment': 'Tedavinizden önce',
  'A doctor should check your health, medicines, muscles and eyelids before treatment.':
    'Tedaviden önce bir doktor sağlığınızı, ilaçlarınızı, kaslarınızı ve göz kapaklarınızı kontrol etmelidir.',
  'We look at your lines with your face moving and at rest.': 'Çizgilerinize yüzünüz hareket ederken ve dinlenirken bakarız.',
  'We take photographs before, and again at your check.': 'Önce fotoğraf çekeriz, kontrolünüzde yeniden çekeriz.',
  'The visit, step by step': 'Ziyaret, adım adım',
  'Your visit, step by step': 'Ziyaretiniz, adım adım',
  'First your make-up comes off and we clean your skin. We write down what we use.':
    'Önce makyajınız çıkarılır ve derinizi temizleriz. Ne kullandığımızı yazarız.',
  'The needle is very fine.': 'İğne çok incedir.',
  'The injections take about 10 to 20 minutes. The rest of the time is talk and preparation.':
    'Enjeksiyonlar yaklaşık 10–20 dakika sürer. Geri kalan zaman konuşma ve hazırlıktır.',
  'We see you again after two weeks, when the effect is at its best.': 'Sizi iki hafta sonra, etki en iyi durumdayken yeniden görürüz.',
  Numbing: 'Uyuşturma',
  'Will it hurt?': 'Acıyacak mı?',
  'Most people need no numbing. Ice, cold air, a cold spray or a cream can help.':
    'Çoğu kişide uyuşturma gerekmez. Buz, soğuk hava, soğuk sprey veya bir krem yardımcı olabilir.',
  'Cold worked as well as cream in a study.': 'Bir çalışmada soğuk, krem kadar iyi geldi.',
  'Numbing cream needs about 60 minutes. 15 minutes is probably too short.':
    'Uyuşturucu krem yaklaşık 60 dakika ister. 15 dakika muhtemelen çok kısadır.',
  'Side effects': 'Yan etkiler',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon but can last several weeks.':
    'Bazı kişilerde birkaç günden yaklaşık bir buçuk haftaya kadar baş ağrısı, kızarıklık veya morluk olur. Göz kapağı düşmesi yaygın değildir, ama birkaç hafta sürebilir.',
  'Taking 24 studies of the upper face together, 16% of treatments had some unwanted effect, mainly headache or a skin reaction.':
    'Üst yüzle ilgili 24 çalışma birlikte alındığında tedavilerin %16’sında istenmeyen bir etki görüldü; bunlar başlıca baş ağrısı veya deri tepkisiydi.',
  'With one medicine for frown lines, 6% of people had a headache and 2% a droopy eyelid.':
    'Kaş çatma çizgileri için bir ilaçla kişilerin %6’sında baş ağrısı, %2’sinde göz kapağı düşmesi oldu.',
  'A droopy eyelid, if it comes, starts within 2 to 7 days.': 'Göz kapağı düşmesi olursa 2–7 gün içinde başlar.',
  'When to call at once': 'Ne zaman hemen aramalı',
  'Call at once if you have trouble breathing, swallowing or speaking, if your sight changes, or if a droop gets worse.':
    'Nefes alma, yutma veya konuşma güçlüğünüz olursa, görmeniz değişirse ya da bir düşüklük artarsa hemen arayın.',
  'Very rarely the medicine spreads to other parts of the body, hours to weeks later. Trouble swallowing or breathing can be life threatening: get emergency help.':
    'Çok seyrek olarak ilaç, saatler veya haftalar sonra vücudun başka yerlerine yayılır. Yutma veya nefes alma güçlüğü yaşamı tehdit edebilir: acil yardım alın.',
  'Aftercare and its evidence': 'Sonrasında bakım ve kanıtları',
  Afterwards: 'Sonra',
  'No good study shows that strict rules are needed afterwards.':
    'Sonrasında sıkı kuralların gerekli olduğunu gösteren iyi bir çalışma yok.',
  'As a precaution, do not rub the area, lie flat or exercise for the first 4 hours. Some clinics say up to 24 hours.':
    'Önlem olarak ilk 4 saat bölgeyi ovmayın, düz yatmayın ve spor yapmayın. Bazı klinikler 24 saate kadar der.',
  'Moving the treated muscles may make it start about one day sooner. It does not change the result.':
    'Tedavi edilen kasları hareket ettirmek, etkinin yaklaşık bir gün erken başlamasını sağlayabilir. Sonucu değiştirmez.',
  Intervals: 'Aralıklar',
  'Coming back': 'Yeniden gelme',
  'Do not repeat it sooner than 3 months.': '3 aydan önce yinelemeyin.',
  'Leave at least 12 weeks between treatments.': 'İki tedavi arasında en az 12 hafta bırakın.',
  'Too much or too often may make it work less well later.': 'Çok fazla veya çok sık yapılırsa sonradan daha az etki edebilir.',
};
