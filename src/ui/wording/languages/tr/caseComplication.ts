import type { CASE_COMPLICATION_WORDS } from '../../caseComplicationWords.ts';

export const caseComplication: typeof CASE_COMPLICATION_WORDS = {
  'drooping-lid': {
    title: 'Bir kapak sarkıyor',
    history: 'Kaş çatması on gün önce tedavi edilmiş. Beşinci günden beri sol üst kapak sarkıyor. İki göz bebeği aynı; çift görmüyor.',
    wish: 'Ne olduğunu ve ne kadar süreceğini bilmek istiyor.',
    hint: 'İki tarafı karşılaştırın. Bir nokta eşinden daha aşağıda.',
    lesson:
      'Göz bebeği hattında, orbita kenarındaki bir nokta toksinin levatora geçmesine izin verir. Etkisi geçer; bu sırada damlalar kapağı kaldırabilir.',
    options: {
      'site.corrugator-lateral-left': { text: 'Dıştaki sol nokta', reason: 'Orbita kenarında, eşi kaşın iyice üstünde.' },
      'site.procerus': { text: 'Orta hattaki nokta', reason: 'Kapaktan uzak, ayrıca iki tarafa da aynı ulaşırdı.' },
      'site.corrugator-medial-left': { text: 'İçteki sol nokta', reason: 'Sağdaki eşiyle aynı yükseklikte.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'Üst kapağı açar.' },
      'muscle.frontalis': { text: 'Frontalis', reason: 'Kaşı tutar, kaş ise eskisi gibi duruyor.' },
      'muscle.orbicularis-oculi-palpebral': {
        text: 'Orbicularis oculi, pars palpebralis',
        reason: 'Gözü kapatır; dinlenince kapağın yükselmesine izin verir.',
      },
      'action.explain-and-drops': {
        text: 'Yutmayı, nefes almayı ve çift görmeyi sor; açıkla; apraklonidin damlası düşün; yeniden gör',
        reason: 'Damlalar kapağı 1–3 mm kaldırır; bu kullanım ruhsatsızdır.',
      },
      'action.more-toxin': { text: 'Sağ kapağa toksinle eşitle', reason: 'Bu, ikinci bir düşük kapak yapar.' },
      'action.massage': { text: 'Kaşa masaj yap', reason: 'Bağlanmış olanı hiçbir şey geri getirmez, basınç daha çok yayabilir.' },
    },
  },
  'peaked-brows': {
    title: 'Sürekli şaşkın bakış',
    history: 'İki hafta önce kaş çatması ve alnının ortası tedavi edilmiş.',
    wish: 'Ne zaman konuşsa kaşlarının dış kısmı yukarı fırlıyor.',
    hint: 'Kaşlarını kaldırmasını isteyin. Deri hâlâ nerede hareket ediyor?',
    lesson:
      'Yalnızca frontalisin ortası dinleniyor, yanlar tek başına kaldırıyor. Bu, üründen değil yerlerden gelir. Bu bilgi doğrulanmadı.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, yanları', reason: 'Tedavi edilmemiş yanlar kaş kuyruğunu kaldırır.' },
      'muscle.corrugator-supercilii': { text: 'Corrugator supercilii', reason: 'Kaşı içe çeker ve burada dinleniyor.' },
      'muscle.orbicularis-oculi-orbital': { text: 'Orbicularis oculi', reason: 'Kaşı aşağı çeker.' },
      'error.sides-left-out': { text: 'Alnın yanları atlandı', reason: 'Göz bebeklerinin lateralinde nokta yok.' },
      'error.too-low': { text: 'Noktalar fazla aşağıdaydı', reason: 'O zaman kaş alçalırdı.' },
      'error.too-much': { text: 'Doz fazla yüksekti', reason: 'Ortada daha çoğu yanları kaldırmazdı.' },
      'action.small-dose-lateral': {
        text: 'Frontalisin iki yanına, yukarıya küçük birer doz',
        reason: 'Çekişi dengeler. Yalnızca kaş ona bağımlı değilse.',
      },
      'action.more-in-the-middle': { text: 'Ortaya daha çok', reason: 'Fark büyür.' },
      'action.lift-the-tail': { text: 'Kaş kuyruğunun altını tedavi et', reason: 'Bu, kuyruğu daha da kaldırır.' },
    },
  },
  'heavy-brows': {
    title: 'Ağır kaşlar',
    history: 'İki hafta önce yalnızca alnı, kaşların hemen üstünde yedi noktalık bir sırayla tedavi edilmiş.',
    wish: 'Kaşlarını ağır hissediyor ve pek kaldıramıyor.',
    hint: 'Noktalar kaşın ne kadar üstünde?',
    lesson: 'Kaşı frontalisin en alt kısmı tutar. En az 20 mm üstünde kalın ve kaşı aşağı çekeni birlikte tedavi edin.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, alt kısmı', reason: 'Kaşı yalnızca o kaldırır.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'Kapaklar eskisi gibi açılıyor.' },
      'muscle.procerus': { text: 'Procerus', reason: 'Dinlenirse kaşın yükselmesine izin verirdi.' },
      'error.too-low': { text: 'Noktalar fazla aşağıdaydı', reason: 'Hepsi kaşın 20 mm’den az üstünde.' },
      'error.too-superficial': {
        text: 'Noktalar fazla sığdı',
        reason: 'Kas burada incedir; etki, ona ulaşıldığını gösteriyor.',
      },
      'error.too-few': { text: 'Noktalar çok azdı', reason: 'Yedi nokta prospektüstekinden çok.' },
      'action.wait-and-plan-higher': {
        text: 'Geçeceğini açıkla; sonraki sefer daha yukarıda, kaş çatmayla birlikte',
        reason: 'Hiçbir toksin kaldırmayı geri getirmez.',
      },
      'action.more-forehead': { text: 'Alnı daha yukarıda tamamla', reason: 'Kalan kaldırma da yitirilirdi.' },
      'action.lid-surgery': { text: 'Kapak cerrahisine yönlendir', reason: 'Ağırlık geçicidir.' },
    },
  },
  'smile-pulled-down': {
    title: 'Çarpık gülüş',
    history: 'İki hafta önce iki gözün kenarındaki çizgiler tedavi edilmiş.',
    wish: 'O zamandan beri gülünce ağzının sağ köşesi aşağıda kalıyor.',
    hint: 'İki tarafın en alttaki noktalarını karşılaştırın.',
    lesson: 'Zygomaticus elmacık kavsinin altında başlar. Facies kantal noktaları kantusun altında 18 mm’den az uzaklıkta tutar.',
    options: {
      'site.canthal-lower-right': { text: 'En alttaki sağ nokta', reason: 'Yanakta eşinden çok daha aşağıda.' },
      'site.canthal-upper-right': { text: 'Üstteki sağ nokta', reason: 'Ağız kaslarından uzak.' },
      'site.canthal-lower-left': { text: 'En alttaki sol nokta', reason: 'Zayıf olan diğer taraf.' },
      'muscle.zygomaticus-major': { text: 'Zygomaticus major', reason: 'Gülerken ağız köşesini kaldırır.' },
      'muscle.orbicularis-oris': { text: 'Orbicularis oris', reason: 'Dudakları büzer, onlar da eşit büzülüyor.' },
      'muscle.depressor-anguli-oris': { text: 'Depressor anguli oris', reason: 'Dinlenirse köşenin yükselmesine izin verirdi.' },
      'action.wait-and-record': { text: 'Açıkla, resimlerle kaydet, bekle', reason: 'Etkisi geçer.' },
      'action.treat-other-cheek': { text: 'Sol yanağı da zayıflat', reason: 'O zaman tüm gülüş zayıf olur.' },
      'action.more-on-the-right': { text: 'Sağ göze daha çok', reason: 'Yanlış olana ekler.' },
    },
  },
  'lip-stays-up': {
    title: 'Alt dudak bir tarafta yukarıda kalıyor',
    history: 'İki hafta önce iki ağız köşesi de tedavi edilmiş.',
    wish: 'Alt dişlerini gösterirken dudağın yalnızca sağ yarısını aşağı çekiyor.',
    hint: 'Her nokta orta hattan ne kadar uzak?',
    lesson: 'Alt dudağın depresörü, köşenin depresörünün medialindedir. Kenarın lateralinde, aşağıda ve çeneye yakın kalın.',
    options: {
      'site.corner-left': { text: 'Sol nokta', reason: 'Kasının kenarının medialinde.' },
      'site.corner-right': { text: 'Sağ nokta', reason: 'Kasının üzerinde, iyice yanda.' },
      'muscle.depressor-labii-inferioris': { text: 'Depressor labii inferioris', reason: 'Alt dudağı aşağı çeker.' },
      'muscle.mentalis': { text: 'Mentalis', reason: 'Alt dudağı kaldırır; dinlenince alçalmasına izin verir.' },
      'muscle.risorius': { text: 'Risorius', reason: 'Köşeyi yana çeker.' },
      'action.wait-and-stay-lateral': { text: 'Açıkla, bekle, sonraki sefer lateralde kal', reason: 'Etkisi geçer.' },
      'action.treat-the-same-again': { text: 'Solda aynısını yinele', reason: 'Güçsüzlük daha uzun sürerdi.' },
      'action.upper-lip': { text: 'Bunun yerine üst dudağı tedavi et', reason: 'Bunda payı yok.' },
    },
  },
  'hard-to-swallow': {
    title: 'Yutma güçlüğü',
    history:
      'Bir hafta önce boynu derin, orta hatta yakın, 40 ünite ile tedavi edilmiş. İki gündür ekmek boğazına takılıyor ve sesi kısık.',
    wish: 'Telefonda bunun normal olup olmadığını soruyor.',
    hint: 'Yüz bundan bir şey göstermez. Derinliği, yeri ve dozu düşünün.',
    lesson: 'Yutma, konuşma veya nefes alma güçlüğü hemen yardım gerektirir. Boyun sığ, larinksten uzakta, düşük toplamla tedavi edilir.',
    options: {
      'error.deep-medial-high-dose': {
        text: 'Derin, orta hatta yakın, çok fazla',
        reason: 'Üçünden her biri toksinin yutma kaslarına ulaşmasına izin verir.',
      },
      'error.too-superficial': { text: 'Fazla sığ', reason: 'Prospektüsün istediği sığ olmasıdır.' },
      'error.too-lateral': { text: 'Fazla yanda', reason: 'Yanlar larinksten uzaktır.' },
      'action.same-day-assessment': {
        text: 'Bugün muayene ettir; nefes almak zorsa acil servis',
        reason: 'Yutma ve nefes alma tehlikeli olabilir.',
      },
      'action.wait-two-weeks': { text: 'İçini rahatlat ve iki hafta bekle', reason: 'Geçmeden önce kötüleşebilir.' },
      'action.massage': { text: 'Boyun masajı öner', reason: 'Yararı yoktur ve daha çok yayabilir.' },
    },
  },
};
