import type { CASE_UPPER_WORDS } from '../../caseUpperWords.ts';

export const caseUpper: typeof CASE_UPPER_WORDS = {
  'frown-first-time': {
    title: 'Kaş çatmada ilk tedavi',
    history: '38 yaşında ve sağlıklı bir kadın. İlaç almıyor, hiç tedavi görmemiş.',
    wish: 'Toplantılarda sert görünüyor, daha sıcak görünmek istiyor.',
    hint: 'Beş nokta: biri orta hatta, her kaşın üstünde ikişer. Kemiğin iyice üstünde kalın.',
    lesson:
      'Her corrugatorda iki, procerusta bir nokta, her biri 4 U. Orbita kenarının her zaman en az 10 mm üstünde kalın: altında levatora giden yol vardır.',
  },
  'frown-man': {
    title: 'Erkekte güçlü kaş çatma',
    history: '46 yaşında ve sağlıklı bir erkek. Derisi kalın, kaş çatması derin. İnek sütü alerjisi yok.',
    wish: 'Derin oluğun yumuşamasını istiyor.',
    hint: 'Bu prospektüs, kendi ünitesiyle 10 ünitelik beş nokta sayar. Orta nokta burun köküne yakındır.',
    lesson:
      'Bu ürünün üniteleri kendisinindir ve hiçbir zaman başkasınınkine çevrilmez. Güçlü bir kas, prospektüsün ötesine geçmek için neden değildir.',
  },
  'frown-two-medial': {
    title: 'Hafif kaş çatma, her tarafta iki medial nokta',
    history: '33 yaşında ve sağlıklı bir kadın. Kaş çatması yalnızca hareket edince görünüyor.',
    wish: 'Şimdiki gibi hafif kalmasını istiyor.',
    hint: 'Bu prospektüs bir tarafın iki noktasını da corrugatorun medial yarısına koyar.',
    lesson:
      'Prospektüsler farklıdır. Burada bir tarafın iki noktası da medialde, biri diğerinin altındadır. Prospektüs uzaklık vermez: noktalar Facies’in çizimidir.',
  },
  'frown-longer-gap': {
    title: 'Kaş çatma için daha az vizit',
    history: '52 yaşında ve sağlıklı bir kadın. Başka bir ürünle iki kez tedavi görmüş, sonuncusu bir yıl önce.',
    wish: 'Daha seyrek gelmek ve yüzünü yine hareket ettirmek istiyor.',
    hint: 'Aynı beş yer, başka doz: her birinde bu ürünün 8 ünitesi.',
    lesson: 'Yerler aynı kalır, doz bu ürünün kendi dozudur: beş noktanın her birinde 8 ünite.',
  },
  'forehead-and-frown': {
    title: 'Alın çizgileri, kaş çatmayla birlikte',
    history: '44 yaşında ve sağlıklı bir kadın. Kaşları orbita kenarı hizasında ve iyi duruyor.',
    wish: 'Kaşları ağırlaşmadan daha pürüzsüz bir alın istiyor.',
    hint: 'Bu prospektüs alnı hiçbir zaman tek başına tedavi etmez. Alt sırayı kaşın en az 20 mm üstünde tutun.',
    lesson:
      'Alın ve kaş çatma birlikte, on noktada 40 U. Kaşı yalnızca frontalis tutar: onu aşağıda veya karşıtı olmadan tedavi ederseniz kaş alçalır.',
  },
  'forehead-row': {
    title: 'Alın boyunca tek sıra',
    history: '36 yaşında ve sağlıklı bir kadın. Kaş çatma çizgisi yok. Kaşları frontalise bağımlı değil.',
    wish: 'Çizgilerin yumuşamasını, kaşların aynı kalmasını istiyor.',
    hint: 'Yan yana beş nokta, orbita kenarının en az 20 mm üstünde. Her biri 2–4 ünite.',
    lesson: 'Prospektüs yüksekliği ve sayıyı belirler; aralıklar eşit çizilmiştir. Yanları atlayan bir sıra kaşın dış kısmını sivriltir.',
  },
  'smile-lines': {
    title: 'Gülerken göz kenarındaki çizgiler',
    history: '42 yaşında ve sağlıklı bir kadın. Çizgiler yalnızca gülünce görünüyor.',
    wish: 'Kendi gülüşüyle, daha yumuşak çizgiler istiyor.',
    hint: 'Her tarafta üç nokta, orbita kenarının dışında. Yüzeyel kalın.',
    lesson:
      'İlk nokta dış kantusun 15 mm yanında, diğerleri 10 mm üstünde ve altında. Fazla aşağı veya derin olursa zygomaticusa ve gülüşe ulaşır.',
  },
  'smile-lines-man': {
    title: 'Erkekte derin gülme çizgileri',
    history: '50 yaşında ve sağlıklı bir erkek. Çizgiler dinlenmede de kalıyor. Açık havada çalışıyor.',
    wish: 'Daha az yorgun görünmek istiyor.',
    hint: 'Her tarafta üç nokta. Bu prospektüsün toplamının eşit bölünmesi henüz doğrulanmadı.',
    lesson:
      'Prospektüs toplamı altı noktada 60 ünitedir; her birindeki 10 bundan hesaplandı ve doğrulanmamış olarak işaretlendi. Dinlenmedeki çizgiler daha az yumuşar.',
  },
  'roll-under-the-eye': {
    title: 'Göz altındaki kabarıklık',
    history: '31 yaşında ve sağlıklı bir kadın. Kapak hızla geri dönüyor. Göz kuruluğu ve kapak cerrahisi yok.',
    wish: 'Gülünce göz altındaki kabarıklık onu rahatsız ediyor.',
    hint: 'Her tarafta küçük bir nokta, hemen derinin altında, göz bebeğinin ortasının altında. Gevşek kapaklarla ilgili uyarıyı okuyun.',
    lesson:
      'Endikasyon dışı, tek bir çalışmadan: 2 U, kapak kenarının 3 mm altında. Medial veya aşağıdaki noktalar çift görme veya sarkık kapak riski taşır.',
  },
  'outer-brow-lift': {
    title: 'Kaşın dış kısmını kaldırma',
    history: '48 yaşında ve sağlıklı bir kadın. Kaşları düz ve orbita kenarının altında.',
    wish: 'Kaş kuyruğunun biraz daha yukarıda olmasını istiyor.',
    hint: 'Kuyruğu kaldıranı değil, aşağı çekeni zayıflatın. Her tarafta iki küçük nokta, yüzeyel, kapaktan uzakta.',
    lesson:
      'Lateral orbicularis kuyruğu aşağı çeker. Endikasyon dışı; çalışma kası ve dozu anar, yerleri anmaz. Belirli bir yükselme için söz vermeyin.',
  },
};
