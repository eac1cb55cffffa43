/** What is often heard, what holds, and what is asked before the treatment. */
export const knowledgeClaims: Readonly<Record<string, string>> = {
  'It is similar in structure to acetylcholine and binds to acetylcholine receptors.':
    'Yapısı asetilkoline benzer ve asetilkolin reseptörlerine bağlanır.',
  'The toxin acts inside the nerve ending and stops it releasing acetylcholine; it does not sit on the muscle receptor.':
    'Toksin sinir ucunun içinde etki eder ve asetilkolin salmasını durdurur; kas reseptörüne oturmaz.',
  'It shows its effect immediately, with changes from the second day.': 'Etkisini hemen gösterir, değişiklikler ikinci günden başlar.',
  'You will usually notice it in 2 to 3 days; judge it at 2 weeks.': 'Genellikle 2–3 günde fark edersiniz; 2. haftada değerlendirin.',
  'It appears after 3 to 4 days and works about two weeks, so return after two weeks.':
    '3–4 gün sonra ortaya çıkar ve yaklaşık iki hafta etki eder; bu nedenle iki hafta sonra yeniden gelin.',
  'It starts in about 3 days, peaks near 2 weeks and lasts 3 to 4 months on average; the 2 week visit is a check.':
    'Yaklaşık 3 günde başlar, 2 hafta dolayında doruğa ulaşır ve ortalama 3–4 ay sürer; 2. haftadaki ziyaret bir kontroldür.',
  'It lasts 3 to 6 months, depending on amount, muscle size and location.': 'Miktara, kasın büyüklüğüne ve yere göre 3–6 ay sürer.',
  'Expect 3 to 4 months; some people and products reach about 6 months.':
    '3–4 ay sürmesi beklenir; bazı kişilerde ve ürünlerde yaklaşık 6 aya ulaşır.',
  'It lifts the eyebrows and the upper eyelid by several millimetres.': 'Kaşları ve üst göz kapağını birkaç milimetre kaldırır.',
  'The outer brow may rise by about 1 to 5 millimetres in some people; the upper eyelid itself is not lifted in routine treatment and can, rarely, droop.':
    'Kaşın dış ucu bazı kişilerde yaklaşık 1–5 milimetre yükselebilir; olağan tedavide üst göz kapağının kendisi kaldırılmaz ve seyrek olarak düşebilir.',
  'Headache up to 12 hours, flu-like feeling, allergy, droopy lid for 1 to 2 weeks, redness and bruise gone in days.':
    '12 saate kadar baş ağrısı, grip benzeri his, alerji, 1–2 hafta göz kapağı düşmesi, günler içinde geçen kızarıklık ve morluk.',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half; a droopy lid is uncommon but can last several weeks; get help at once for trouble breathing, swallowing or speaking.':
    'Bazı kişilerde birkaç günden yaklaşık bir buçuk haftaya kadar baş ağrısı, kızarıklık veya morluk olur; göz kapağı düşmesi yaygın değildir, ama birkaç hafta sürebilir; nefes alma, yutma veya konuşma güçlüğünde hemen yardım alın.',
  'At least three months between treatments.': 'Tedaviler arasında en az üç ay.',
  'Do not repeat sooner than 3 months.': '3 aydan önce yinelemeyin.',
  'It is injected into muscle for rejuvenation and under the skin for sweating.':
    'Gençleştirme için kasın içine, terleme için derinin altına enjekte edilir.',
  'For lines it is mostly placed in the muscle; for sweating it is placed within the skin.':
    'Çizgiler için çoğunlukla kasın içine verilir; terleme için derinin içine verilir.',
  'The process takes an hour to an hour and a half, with numbing ointment for 15 minutes.':
    'İşlem, 15 dakikalık uyuşturucu merhemle birlikte bir ile bir buçuk saat sürer.',
  'Plan about half an hour, mostly talk and preparation; injections take 10 to 20 minutes.':
    'Yaklaşık yarım saat ayırın, çoğu konuşma ve hazırlıktır; enjeksiyonlar 10–20 dakika sürer.',
  'It can treat sagging and loosening from ageing.': 'Yaşlanmaya bağlı sarkma ve gevşemeyi tedavi edebilir.',
  'It softens expression lines; it does not treat loose or sagging skin.':
    'Mimik çizgilerini yumuşatır; gevşek veya sarkan deriyi tedavi etmez.',
  'No examinations are needed beforehand.': 'Öncesinde muayene gerekmez.',
  'A doctor should assess your health, medicines, muscles and eyelids before treatment.':
    'Tedaviden önce bir doktor sağlığınızı, ilaçlarınızı, kaslarınızı ve göz kapaklarınızı değerlendirmelidir.',
  'It relaxes the "mimic muscles" that make lines.': 'Çizgi oluşturan “mimik kaslarını” gevşetir.',
  'It relaxes facial muscles that make expression lines.': 'Mimik çizgilerini oluşturan yüz kaslarını gevşetir.',
  'It helps migraine and excessive sweating, strabismus and motor disorders.':
    'Migrene ve aşırı terlemeye, şaşılığa ve hareket bozukluklarına iyi gelir.',
  'Yes; it is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'Evet; kronik migren, koltuk altı terlemesi, şaşılık ve kas spazmı hastalıkları için de onaylıdır.',
  'Allergy to botulinum toxin or an ingredient': 'Botulinum toksinine veya bir bileşene alerji',
  'Have you ever had an allergic reaction to a botulinum toxin treatment or to anything in it?':
    'Botulinum toksini tedavisine veya içindeki herhangi bir şeye hiç alerjik tepkiniz oldu mu?',
  'Infection or inflammation at a site': 'Bir noktada enfeksiyon veya iltihap',
  'Do you have an infection, a rash or a sore where the injections are planned?':
    'Enjeksiyon planlanan yerde enfeksiyon, döküntü veya yara var mı?',
  'Neuromuscular disease': 'Nöromüsküler hastalık',
  'Do you have a disease of the nerves or muscles, such as myasthenia gravis?':
    'Miyastenia gravis gibi bir sinir veya kas hastalığınız var mı?',
  "Cow's milk protein allergy": 'İnek sütü proteini alerjisi',
  "Are you allergic to cow's milk protein?": 'İnek sütü proteinine alerjiniz var mı?',
  'Pregnancy or breast-feeding': 'Gebelik veya emzirme',
  'Are you pregnant, could you be, or are you breast-feeding?': 'Gebe misiniz, gebe olabilir misiniz veya emziriyor musunuz?',
  'Medicines that strengthen the effect': 'Etkiyi güçlendiren ilaçlar',
  'Which medicines do you take, antibiotics and muscle relaxants included?':
    'Antibiyotikler ve kas gevşeticiler dahil, hangi ilaçları kullanıyorsunuz?',
  'Bleeding disorder or blood-thinning medicine': 'Kanama bozukluğu veya kan sulandırıcı ilaç',
  'Do you bruise or bleed easily, or take medicine that thins the blood?':
    'Kolay morarır veya kanar mısınız ya da kan sulandırıcı ilaç alıyor musunuz?',
  'Earlier surgery, scars, ptosis or marked asymmetry of the face': 'Geçirilmiş cerrahi, yara izleri, pitoz veya yüzde belirgin asimetri',
  'Have you had surgery or an injury of the face or eyelids?':
    'Yüzünüzden veya göz kapaklarınızdan ameliyat ya da yaralanma geçirdiniz mi?',
  'Under 18 years': '18 yaşından küçük',
  'How old are you?': 'Kaç yaşındasınız?',
  'Older than the label of the product names': 'Ürünün prospektüsündeki yaştan büyük',
  'When were you born?': 'Ne zaman doğdunuz?',
  'Weak levator (true ptosis) or lash ptosis on examination': 'Muayenede zayıf levator (gerçek pitoz) veya kirpik pitozu',
  'Has an eyelid ever drooped, or do your eyelids feel heavy?':
    'Göz kapağınız hiç düştü mü veya göz kapaklarınızı ağır hissediyor musunuz?',
  'Body dysmorphic disorder or unrealistic expectations': 'Beden dismorfik bozukluğu veya gerçekçi olmayan beklentiler',
  'What do you hope will change, and how much does it trouble you?': 'Neyin değişmesini umuyorsunuz ve bu sizi ne kadar üzüyor?',
  'The lines have an important psychological impact (asked by EU labels)':
    'Çizgilerin önemli bir psikolojik etkisi var (AB prospektüsleri ister)',
  'Do the lines affect how you feel?': 'Çizgiler kendinizi nasıl hissettiğinizi etkiliyor mu?',
  'Other toxin in the last 3 months': 'Son 3 ayda başka toksin',
  'Have you had botulinum toxin anywhere, for any reason, in the last 3 months?':
    'Son 3 ayda, herhangi bir nedenle, vücudunuzun herhangi bir yerine botulinum toksini yapıldı mı?',
};
