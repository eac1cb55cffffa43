import type { CASE_LOWER_WORDS } from '../../caseLowerWords.ts';

export const caseLower: typeof CASE_LOWER_WORDS = {
  'bunny-lines': {
    title: 'Burnun üzerindeki çizgiler',
    history:
      '40 yaşında ve sağlıklı bir kadın. Kaş çatması en son üç aydan uzun süre önce tedavi edilmiş; o zamandan beri burun çizgileri daha çok görünüyor.',
    wish: 'Gülünce bunların olmamasını istiyor.',
    hint: 'Burnun her yan duvarında bir sığ nokta, yukarıda, yanındaki damarlardan uzakta.',
    lesson: 'Yan duvarda yukarıda ve sığ, 3–5 U. Daha aşağıda dudağın levatorları vardır ve gülüş değişir.',
  },
  'dipping-tip': {
    title: 'Gülerken alçalan burun',
    history: '29 yaşında ve sağlıklı bir kadın. Burun ameliyatı geçirmemiş.',
    wish: 'Gülünce burnunun ucu alçalıyor.',
    hint: 'Orta hatta, kolumellanın tabanında bir nokta. Küçük bir doz.',
    lesson: 'Ucu depressor septi nasi çeker. Kanıt zayıf, etki küçüktür: bunu söyleyin. Fazlası dudağı düzleştirir.',
  },
  'lines-above-the-lip': {
    title: 'Dudak üstündeki çizgiler',
    history: '57 yaşında bir kadın, şarkıcı. Sağlıklı; gençken sigara içmiş.',
    wish: 'Daha ince çizgiler istiyor ve şarkı söylemeyi sürdürmesi gerek.',
    hint: 'Dudak sınırında her tarafta iki küçük nokta. Köşeden 15 mm uzakta kalın. İki taraf aynı olsun.',
    lesson:
      'Küçük, sığ, iki tarafta aynı. Dozlar bir tüketici sayfasından gelir: zayıf bir kaynak. Şarkıcıya veya üflemeli çalgı çalana önce uyarı gerekir.',
  },
  'gums-in-the-smile': {
    title: 'Gülüşte diş etleri',
    history: '27 yaşında ve sağlıklı bir kadın. Gülünce yaklaşık 4 mm diş eti eşit olarak görünüyor.',
    wish: 'Daha az diş eti görünmesini istiyor.',
    hint: 'Her tarafta bir nokta, dudağın üç levatorunun buluştuğu yerde. Ağız köşesinin üstünde, burnun yanındadır.',
    lesson:
      'Yonsei noktası: burun kanadı hattının 10 mm yanında, köşenin 30 mm üstünde. Topluluklar arasında farklıdır: önce kasa bakın, sonra ölçün.',
  },
  'mouth-corners-down': {
    title: 'Aşağı dönen ağız köşeleri',
    history: '51 yaşında ve sağlıklı bir kadın. Dinlenmede köşeler sarkıyor ve onlardan aşağı bir kıvrım iniyor.',
    wish: 'İnsanlar ona üzgün olup olmadığını soruyor.',
    hint: 'Her tarafta bir nokta, köşenin depresörü üzerinde aşağıda ve lateralde. Köşeleri aşağı çekerken kası elle bulun.',
    lesson: 'Lateralde kalın: önde alt dudağın depresörü vardır, oradaki bir doz ağzı çarpıtır.',
  },
  'dimpled-chin': {
    title: 'Çukurcuklu çene ucu',
    history: '39 yaşında ve sağlıklı bir erkek. Konuşurken çene ucunda çukurcuklar oluyor.',
    wish: 'Pürüzsüz bir çene istiyor.',
    hint: 'Orta hattın yanında iki nokta, çene yastığında aşağıda.',
    lesson:
      'Orta hatta yakın ve aşağıda. Yukarıdaki veya lateraldeki noktalar alt dudağa ulaşır: kötü kapanır veya asimetrik hareket eder. Doz yerleşik uygulamadır, henüz doğrulanmadı.',
  },
  'wide-jaw': {
    title: 'Geniş çene',
    history: '30 yaşında ve sağlıklı bir kadın. Dişlerini sıkınca kaslar öne çıkıyor. Dişleri sağlam.',
    wish: 'Daha ince bir alt yüz istiyor.',
    hint: 'Kasın alt yarısında, ön kenarının arkasında her tarafta üç derin nokta.',
    lesson:
      'Derin, aşağıda, ön kenarın arkasında, tragus ile ağız arasındaki hattın altında. Fazla sığ olursa gülüş zayıflar. Endikasyon dışı; bir çalışmada toplam 48 U. İncelme haftalar alır ve burada gösterilmez.',
  },
  'bands-of-the-neck': {
    title: 'Boyun bantları',
    history: '58 yaşında ve sağlıklı bir kadın. Her tarafta bir bant öne çıkıyor. İyi yutuyor.',
    wish: 'Boynundaki şeritlerin yumuşamasını istiyor.',
    hint: 'Her bant boyunca üç sığ nokta, yaklaşık 20 mm arayla. Larinksten uzak durun.',
    lesson:
      'Sığ, bant boyunca, düşük toplamla. Derin veya medial dozlar yutma kaslarına ulaşabilir. Prospektüsün kendi noktaları okunmadı.',
  },
  'soft-jawline': {
    title: 'Daha yumuşak çene hattı',
    history: '47 yaşında ve sağlıklı bir kadın. Derisi sıkı. Belirgin yanak sarkması yok.',
    wish: 'Daha belirgin bir çene hattı istiyor.',
    hint: 'Alt kenar boyunca, ağız yanındaki kıvrımın hattının arkasında, her tarafta üç noktalık bir sıra.',
    lesson:
      'Kaynaklar derinlikte çelişir; bu nedenle burada hiçbiri yanlış sayılmaz. Kıvrım hattının medialinde alt dudağın depresörü vardır.',
  },
  'nursing-mother': {
    title: 'Yorgun, dört aylık bebeği var',
    history: '34 yaşında ve sağlıklı bir kadın. Emziriyor.',
    wish: 'İşe dönmeden önce alnının ve kaş çatmasının tedavi edilmesini istiyor.',
    hint: 'İğneyi elinize almadan öyküyü bir kez daha okuyun.',
    lesson: 'Prospektüsler emzirmede kullanımı dışlar. Sonrası için bir tarih önerin. Tedavi etmemek doğru tedavidir.',
  },
  'sore-by-the-eye': {
    title: 'Cumartesi düğün var',
    history: '41 yaşında bir erkek. İki gündür sağ gözünün yanında akıntılı, ağrılı bir yara büyüyor.',
    wish: 'Göz kenarındaki çizgilerin bugün tedavi edilmesini istiyor.',
    hint: 'Enjeksiyon yapacağınız deriye bakın.',
    lesson:
      'Enfekte veya iltihaplı deriye enjeksiyon yapılmaz. İyileşmesini bekleyin, muayene edilmesini sağlayın ve yeni bir tarih verin.',
  },
  'tired-by-evening': {
    title: 'Akşama doğru alçalan kapaklar',
    history: '49 yaşında bir kadın. Nöroloğu onu miyastenia gravis için tedavi ediyor. Sol kapağı akşamları alçalıyor.',
    wish: 'Daha dinç görünmek için pürüzsüz bir alın istiyor.',
    hint: 'Sinir ve kas hastalıklarını sorun.',
    lesson:
      'Avrupa prospektüsleri miyastenide kullanımı dışlar; diğerleri aşırı etki konusunda uyarır. Kapak yaşın değil, hastalığın belirtisidir.',
  },
};
