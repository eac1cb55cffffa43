/** What a patient reads of a region or a muscle. */
export const knowledgeRegions: Readonly<Record<string, string>> = {
  'Relaxes the forehead muscle, so the lines across your forehead soften.': 'Alın kasını gevşetir; böylece alnınızdaki çizgiler yumuşar.',
  'Most people notice a change after 2 to 3 days.': 'Çoğu kişi 2–3 gün sonra bir değişiklik fark eder.',
  'About 3 to 4 months.': 'Yaklaşık 3–4 ay.',
  'The eyebrows may drop for a while. To help prevent this, the lines between the eyebrows are usually treated at the same time.':
    'Kaşlar bir süre düşebilir. Bunu önlemeye yardımcı olmak için kaşlar arasındaki çizgiler genellikle aynı anda tedavi edilir.',
  'Relaxes the frown muscles, so the lines between your eyebrows soften.':
    'Kaş çatma kaslarını gevşetir; böylece kaşlarınızın arasındaki çizgiler yumuşar.',
  'Expect 3 to 4 months. Some people reach about 6 months.': '3–4 ay sürmesi beklenir. Bazı kişilerde yaklaşık 6 aya ulaşır.',
  'You may get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon, but it can last several weeks.':
    'Birkaç günden yaklaşık bir buçuk haftaya kadar baş ağrısı, kızarıklık veya morluk olabilir. Göz kapağı düşmesi yaygın değildir, ama birkaç hafta sürebilir.',
  'Relaxes the muscle at the outer corner of the eye, so the lines you see when you smile or squint soften.':
    'Gözün dış köşesindeki kası gevşetir; böylece gülerken veya gözlerinizi kısarken gördüğünüz çizgiler yumuşar.',
  'If it spreads too low, the lip can droop on that side for a while. Tell us at once if you see double.':
    'Fazla aşağı yayılırsa o taraftaki dudak bir süre düşebilir. Çift görürseniz bize hemen söyleyin.',
  'Softens the small lines on the nose that show when you scrunch it up.': 'Burnunuzu kırıştırınca görünen küçük çizgileri yumuşatır.',
  'The full effect takes about two weeks. There is no exact figure for this part of the face.':
    'Tam etki yaklaşık iki haftada oluşur. Yüzün bu yeri için kesin bir sayı yok.',
  'About three to four months, as for facial lines in general.': 'Yaklaşık üç dört ay, genel olarak yüz çizgilerinde olduğu gibi.',
  'If it spreads too low, the upper lip can droop for a while.': 'Fazla aşağı yayılırsa üst dudak bir süre düşebilir.',
  'Softens the fine upright lines around the lips.': 'Dudak çevresindeki ince dikey çizgileri yumuşatır.',
  'Up to 16 to 20 weeks in one study.': 'Bir çalışmada 16–20 haftaya kadar.',
  'The lips may feel weak for a while: drinking through a straw, kissing and some sounds can be harder.':
    'Dudaklar bir süre güçsüz olabilir: pipetle içmek, öpmek ve bazı sesler zorlaşabilir.',
  'Softens the fine upright lines of the upper lip.': 'Üst dudağın ince dikey çizgilerini yumuşatır.',
  'Softens the fine upright lines of the lower lip.': 'Alt dudağın ince dikey çizgilerini yumuşatır.',
  'There is no exact figure for the lower lip. Lines around the lips in one study: up to 16 to 20 weeks.':
    'Alt dudak için kesin bir sayı yok. Bir çalışmada dudak çevresindeki çizgiler: 16–20 haftaya kadar.',
  'The lower lip may feel weak for a while. You may drool a little, or some sounds may be harder to say.':
    'Alt dudak bir süre güçsüz olabilir. Ağzınızdan biraz salya akabilir veya bazı sesleri çıkarmak zorlaşabilir.',
  'Relaxes the thin muscle of the neck, so the upright bands soften.': 'Boynun ince kasını gevşetir; böylece dikey bantlar yumuşar.',
  'It was first measured two weeks after treatment; you can judge it then.':
    'Etki ilk kez tedaviden iki hafta sonra ölçüldü; o zaman değerlendirebilirsiniz.',
  'It fades slowly. In a study it could still be seen at day 120.': 'Yavaşça azalır. Bir çalışmada 120. günde hâlâ görülebiliyordu.',
  'The neck may feel weak. Get help at once if you have trouble swallowing, speaking or breathing.':
    'Boyun güçsüz olabilir. Yutma, konuşma veya nefes alma güçlüğünüz olursa hemen yardım alın.',
  'The outer brow may rise by a few millimetres in some people. It cannot be promised. The upper eyelid itself is not lifted.':
    'Kaşın dış ucu bazı kişilerde birkaç milimetre yükselebilir. Buna söz verilemez. Üst göz kapağının kendisi kaldırılmaz.',
  'The eyelid can, rarely, droop.': 'Göz kapağı seyrek olarak düşebilir.',
  'The upper eyelid is not lifted in routine treatment. We keep away from the muscle that opens it.':
    'Olağan tedavide üst göz kapağı kaldırılmaz. Onu açan kastan uzak dururuz.',
  'A droopy eyelid, if it happens, appears within 2 to 7 days.': 'Göz kapağı düşmesi olursa 2–7 gün içinde ortaya çıkar.',
  'A droopy eyelid is uncommon but can last several weeks.': 'Göz kapağı düşmesi yaygın değildir, ama birkaç hafta sürebilir.',
  'If the medicine reaches the muscle that opens the eye, the eyelid droops for a while. Call us if this happens.':
    'İlaç gözü açan kasa ulaşırsa göz kapağı bir süre düşer. Bu olursa bizi arayın.',
  'Relaxes the small roll of muscle under the lower lashes, so the eye looks a little more open.':
    'Alt kirpiklerin altındaki küçük kas kabarıklığını gevşetir; böylece göz biraz daha açık görünür.',
  'Often shorter than the usual three to four months.': 'Çoğu kez olağan üç dört aydan daha kısa.',
  'The lower eyelid can become loose or turn outward, more so after eyelid surgery or with dry eyes.':
    'Alt göz kapağı gevşeyebilir veya dışa dönebilir; göz kapağı ameliyatından sonra veya göz kuruluğunda daha çok.',
  'Softens the small lines on the side of the nose that show when you scrunch it up.':
    'Burnunuzu kırıştırınca burnun yanında görünen küçük çizgileri yumuşatır.',
  'Relaxes the small muscle that pulls the tip of the nose down when you smile. The change is usually small.':
    'Gülerken burun ucunu aşağı çeken küçük kası gevşetir. Değişiklik genellikle küçüktür.',
  'About 3 months.': 'Yaklaşık 3 ay.',
  'Too much can flatten the upper lip and make drinking and speaking harder for a while.':
    'Fazlası üst dudağı düzleştirebilir ve bir süre içmeyi ve konuşmayı zorlaştırabilir.',
  'Relaxes the muscles that widen the nostrils.': 'Burun deliklerini genişleten kasları gevşetir.',
  'This use is not well studied, and the published amounts disagree.':
    'Bu kullanım iyi araştırılmamıştır ve yayımlanmış miktarlar birbiriyle uyuşmaz.',
  'Relaxes the muscles that lift the upper lip, so less gum shows when you smile.':
    'Üst dudağı kaldıran kasları gevşetir; böylece gülünce daha az diş eti görünür.',
  'Usually between one and two weeks.': 'Genellikle bir ile iki hafta arasında.',
  'About 4 to 6 months. It fades slowly.': 'Yaklaşık 4–6 ay. Yavaşça azalır.',
  'The smile can look uneven, the upper lip can look long, and food can collect under the lip.':
    'Gülüş iki tarafta farklı, üst dudak uzun görünebilir ve dudağın altında yiyecek birikebilir.',
  'Relaxes the muscle that pulls the corner of the mouth down.': 'Ağız köşesini aşağı çeken kası gevşetir.',
  'The lower lip can look uneven or the smile weak for a while.': 'Bir süre alt dudak iki tarafta farklı veya gülüş zayıf görünebilir.',
  'Relaxes the chin muscle, so the skin of the chin looks smoother.':
    'Çene ucu kasını gevşetir; böylece çenenin derisi daha pürüzsüz görünür.',
  'The lower lip may not close well for a while, or the smile may look uneven.':
    'Alt dudak bir süre iyi kapanmayabilir veya gülüş iki tarafta farklı görünebilir.',
  'Relaxes the chewing muscle at the angle of the jaw, so the lower face can look slimmer.':
    'Çene köşesindeki çiğneme kasını gevşetir; böylece alt yüz daha ince görünebilir.',
  'Slowly: the change grows over about 12 weeks.': 'Yavaşça: değişiklik yaklaşık 12 hafta boyunca artar.',
  'Most people still see a change at day 90, and more than half at day 180.':
    'Çoğu kişi 90. günde, yarıdan fazlası 180. günde hâlâ bir değişiklik görür.',
  'Chewing may feel weak, one to four weeks after treatment.': 'Tedaviden bir ile dört hafta sonra çiğneme güçsüz olabilir.',
  'Treated to prevent headaches in adults with chronic migraine, not for looks.':
    'Görünüm için değil, kronik migreni olan yetişkinlerde baş ağrısını önlemek için tedavi edilir.',
  'There is no exact figure for this part of the face. Ask your doctor what to expect.':
    'Yüzün bu yeri için kesin bir sayı yok. Ne bekleyeceğinizi doktorunuza sorun.',
  'For migraine it is repeated every 12 weeks.': 'Migren için 12 haftada bir yinelenir.',
  'You may get a bruise: a small artery runs through the temple.': 'Morluk olabilir: şakaktan küçük bir atardamar geçer.',
  'Relaxes the thin neck muscle that pulls the lower face down.': 'Alt yüzü aşağı çeken ince boyun kasını gevşetir.',
  'Most people still see a change after 3 months.': 'Çoğu kişi 3 ay sonra hâlâ bir değişiklik görür.',
  'The lower lip can look uneven for a while.': 'Alt dudak bir süre iki tarafta farklı görünebilir.',
  'There is no exact figure for this part of the body. Ask your doctor what to expect.':
    'Vücudun bu yeri için kesin bir sayı yok. Ne bekleyeceğinizi doktorunuza sorun.',
  'Your neck may ache or feel weak for a while.': 'Boynunuz bir süre ağrıyabilir veya güçsüz hissedilebilir.',
  'Forehead muscle': 'Alın kası',
  'Muscle at the root of the nose': 'Burun kökündeki kas',
  'Frown muscle': 'Kaş çatma kası',
  'Small muscle that pulls the inner brow down': 'Kaşın iç ucunu aşağı çeken küçük kas',
  'Muscle around the eye': 'Gözü çevreleyen kas',
  'Eyelid-closing muscle': 'Göz kapağını kapatan kas',
  'Eyelid-lifting muscle': 'Göz kapağını kaldıran kas',
  'Muscle across the nose': 'Burnun üzerinden geçen kas',
  'Nostril muscle': 'Burun deliği kası',
  'Small nostril-widening muscle': 'Burun deliğini genişleten küçük kas',
  'Muscle that pulls the nose tip down': 'Burun ucunu aşağı çeken kas',
  'Muscle that lifts the lip and the side of the nose': 'Dudağı ve burnun yanını kaldıran kas',
  'Upper lip lifter': 'Üst dudağı kaldıran kas',
  'Muscle that lifts the corner of the mouth': 'Ağız köşesini kaldıran kas',
  'Small smile muscle': 'Küçük gülme kası',
  'Smile muscle': 'Gülme kası',
  'Muscle that widens the mouth': 'Ağzı genişleten kas',
  'Lip-closing muscle': 'Dudakları kapatan kas',
  'Cheek muscle': 'Yanak kası',
  'Muscle that pulls the corner of the mouth down': 'Ağız köşesini aşağı çeken kas',
  'Muscle that pulls the lower lip down': 'Alt dudağı aşağı çeken kas',
  'Chin muscle': 'Çene ucu kası',
  'Neck sheet muscle': 'Boyundaki ince yaygın kas',
  'Chewing muscle': 'Çiğneme kası',
  'Temple chewing muscle': 'Şakaktaki çiğneme kası',
  'Muscle at the back of the head': 'Başın arkasındaki kas',
  'Muscles along the back of the neck': 'Ense boyunca uzanan kaslar',
  'Muscle from the neck to the shoulder': 'Boyundan omza uzanan kas',
};
