import type { TOUR_WORDS } from '../../tourWords.ts';

/** The words of the tours that come with Facies; part of `tour`. */
export const builtIn: (typeof TOUR_WORDS)['builtIn'] = {
  'upper-face': {
    title: 'Kaşı ne kaldırır, ne aşağı çeker',
    steps: {
      balance: {
        title: 'Çoğa karşı bir',
        text: 'Kaş bir dengede durur. Onu tek bir kas kaldırır: frontalis. Procerus, corrugator supercilii, depressor supercilii ve orbicularis oculi ona karşı çalışır.',
      },
      elevator: {
        title: 'Frontalis',
        text: 'Kemiğe tutunmaz: galeadan kaşın derisine uzanır. Kasılınca kaş yükselir ve alın enine katlanır. Kaşı kaldıran tek kastır.',
      },
      'two-ways': {
        title: 'Alın iki yöne de hareket eder',
        text: 'Alnın ortasını izleyin. Alın yüksekliğinin yaklaşık yüzde 61 düzeyindeki bir hattın altındaki deri yukarı, üstündeki deri aşağı hareket eder.',
      },
      corrugator: {
        title: 'Corrugator supercilii',
        text: 'Kaşın kemik kavsinin iç ucunda başlar ve kaşın orta üçte birinin üstündeki deride biter: burna yakın derin, dışarıda yüzeyeldir. Kaşı içe ve aşağı çeker ve dikey çizgileri oluşturur.',
      },
      middle: {
        title: 'Procerus ve depressor supercilii',
        text: 'Ortada procerus kaşlar arasındaki deriyi aşağı çeker ve burun kökünü enine geçen çizgiyi oluşturur. Depressor supercilii kaşın iç ucunda ona yardım eder.',
      },
      ring: {
        title: 'Orbicularis oculi',
        text: 'Gözün çevresindeki halka sıkar, kaz ayağını oluşturur ve kaşın dış kısmını alçaltır.',
      },
      lid: {
        title: 'Kapağın kendi kaldırıcısı vardır',
        text: 'Levator palpebrae superioris üst kapağı açar. Derinde, orbital septumun arkasındadır. Ona ulaşan toksin kapağı düşürür: bu, düşmüş bir kaş değildir.',
      },
      frown: {
        title: 'Hepsi birden: kaş çatma',
        text: 'Corrugator, procerus ve depressor supercilii birlikte. Gördüğünüz her çizgiyi ve onu katlayan kası adlandırın.',
      },
    },
  },
  'brow-drop': {
    title: 'Kaş nerede düşer ve neden',
    steps: {
      'held-up': {
        title: 'Kaşı tutan',
        text: 'Kaşı kaldıran tek kas frontalistir. Aşağıdaki kaslar çekmeyi sürdürürken tedavi edilen alın kaşın alçalmasına yol açar: alın ve glabella bu nedenle birlikte tedavi edilir.',
      },
      'lower-third': {
        title: 'Kaşı en alttaki kısım tutar',
        text: 'Frontalisin kaşın hemen üstündeki alt kısmı onu yukarıda tutar. Korunmalıdır: bir AB prospektüsü alın noktalarını orbita kenarının en az 20 mm üstünde tutar.',
      },
      distances: {
        title: 'Prospektüslerin istediği uzaklıklar',
        text: 'Her prospektüs kendi işaret noktasından sayar: biri kemik kenardan, diğeri kaştan. Birinin 20 mm üstü, diğerinin 20 mm üstü değildir.',
      },
      'outer-brow': {
        title: 'Tersi: kaşın dış kısmı yükselir',
        text: 'Frontalisin ortası dinlenip dış kısmı çalışmayı sürdürünce kaşın dış kısmı kalkar. Bu, Spock kaşıdır.',
      },
      'pulled-down': {
        title: 'Kim çeker',
        text: 'Corrugator kaşı içe ve aşağı, procerus iç ucunu aşağı çeker; gözün çevresindeki halka dış kısmını alçaltır. Frontalis hepsine karşı tutar.',
      },
      'lid-not-brow': {
        title: 'Kapak kaş değildir',
        text: 'Glabella tedavisinden iki ile yedi gün sonra düşen bir kapak, levator palpebrae superiorisi düşündürür. Kapağın kenarına ve kaşa ayrı ayrı bakın.',
      },
      'glabella-limits': {
        title: 'Glabellada nasıl kaçınılır',
        text: 'Corrugator noktaları, her prospektüsün deyişine göre kemiğin veya kaş kavsinin en az 10 mm üstünde kalır. Bir eğitim metni ekler: göz bebeğinin ortasından geçen hattın ötesine geçmeyin.',
      },
    },
  },
  smile: {
    title: 'Gülüş ve komşuları',
    steps: {
      smile: {
        title: 'Bir gülüş',
        text: 'Ağız köşesi yukarı ve arkaya gider: bu zygomaticus majordur.',
      },
      zygomaticus: {
        title: 'Zygomaticus major',
        text: 'Elmacık kemiğinden ağız köşesindeki modiolusa uzanır. Göze yakın yerde orbicularis oculinin yalnızca 3.0–4.5 mm derinindedir.',
      },
      'upper-lip': {
        title: 'Üst dudağın kaldırıcıları',
        text: 'Levator labii superioris alaeque nasi, levator labii superioris ve zygomaticus minor dudağın kendisini kaldırır. Diş eti gülüşü bu üçünde tedavi edilir.',
      },
      'crows-feet': {
        title: 'Birinci komşu: kaz ayağı',
        text: 'Gözün yanında fazla aşağıda veya fazla derinde kalan noktalar zygomaticusa ulaşır: gülüş asimetrik olur. Kasın üst kenarı, gözün dış köşesinin 17.9–22.8 mm altında ölçülmüştür.',
      },
      'corner-down': {
        title: 'Karşıtı: depressor anguli oris',
        text: 'Aynı modiolusta biter ve köşeyi aşağı ve dışa çeker. Ağız köşesinde hedef odur.',
      },
      'lower-lip': {
        title: 'İkinci komşu: depressor labii inferioris',
        text: 'İkisinin örtüştüğü yerde depressor anguli orisin derinindedir ve alt dudağı aşağı çeker. Depressor anguli orise yapılıp ona ulaşan bir enjeksiyon köşeyi düşürür veya çarpıtır.',
      },
      chin: {
        title: 'Üçüncü komşu: mentalis',
        text: 'Çene ucunu ve alt dudağı kaldırır, çenede çukurcuklar yapar. Enjeksiyonu alt dudağın kapanmasını zayıflatabilir.',
      },
      risorius: {
        title: 'Dördüncü komşu: risorius',
        text: 'Ağzı genişletir ve masseterin ön kısmının üzerindedir. Massetere yapılan sığ bir enjeksiyon ona ulaşıp gülüşü daraltabilir.',
      },
    },
  },
};
