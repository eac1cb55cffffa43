import type { WORDS } from '../../words.ts';

/** What is said when the face cannot be drawn; part of `words`. */
export const scene: (typeof WORDS)['scene'] = {
  loading: 'Yüz yükleniyor',
  retry: 'Yeniden dene',
  useList: 'Listeyi kullan',
  goOn: 'Onsuz sürdür',
  reload: 'Sayfayı yenile',
  problems: {
    'no-webgl': {
      title: 'Yüz burada çizilemiyor',
      text: 'Bu tarayıcı sayfaya WebGL vermiyor. Bölge listesi yüzün yaptığı her şeyi yapar: oradan bir bölge seçin.',
    },
    'model-missing': {
      title: 'Yüz gelmedi',
      text: 'Başın dosyası yüklenemedi. Seçimleriniz güvende. Yeniden deneyin ya da listeyle sürdürün.',
    },
    'model-corrupt': {
      title: 'Yüzün dosyası bozuk',
      text: 'Baş yüklendi ama okunamıyor. Seçimleriniz güvende. Yeniden deneyin ya da listeyle sürdürün.',
    },
    'expressions-missing': {
      title: 'Yüz hareket edemiyor',
      text: 'Başın bir parçası yüklenemedi: mimikler ve erkek yüzü kullanılamıyor. Geri kalan her şey çalışıyor. Yeniden deneyin ya da onlarsız sürdürün.',
    },
    'context-lost': {
      title: 'Grafik kesintiye uğradı',
      text: 'Aygıt grafiği geri aldı. Yüz kendiliğinden geri gelir; bu sırada liste çalışır.',
    },
    error: {
      title: 'Yüz gösterilemiyor',
      text: 'Çizim sırasında bir şeyler ters gitti. Seçimleriniz güvende. Yeniden deneyin ya da listeyle sürdürün.',
    },
  },
};

/** What is said of a plan that could not be read or kept; part of `words`. */
export const planProblem: (typeof WORDS)['planProblem'] = {
  dismiss: 'Anlaşıldı',
  text: (problem) => {
    switch (problem.kind) {
      case 'unreadable':
        if (problem.keptAs && problem.planKept) {
          return `Başka bir şey, belki başka bir sekme, okunamayan seçimler kaydetti. Bunlar değiştirilmeden bir kenara kondu (bu tarayıcıda “${problem.keptAs}”); burada gördüğünüz seçimler onların yerine yeniden kaydedildi.`;
        }
        return problem.keptAs
          ? `Kayıtlı seçimler okunamadı. Değiştirilmeden bir kenara kondular (bu tarayıcıda “${problem.keptAs}”) ve boş bir planla başlıyorsunuz.`
          : 'Kayıtlı seçimler okunamadı. Oldukları gibi bırakıldılar ve boş bir planla başlıyorsunuz.';
      case 'partly-read':
        switch (problem.lost.kind) {
          case 'choices':
            return `Bazı eski seçimler artık tanınmıyor (${problem.lost.siteIds.length}). Geri kalanı devralındı, eski metin saklandı.`;
          case 'entries':
            return `Kayıtlı olanların bir bölümü anlamsız (${problem.lost.names.length}) ve gösterilmiyor. ${problem.keptAs ? 'Her şey olduğu gibi bir kenara kondu.' : 'Olduğu gibi bırakıldı.'}`;
          case 'damage':
            return 'Kayıtlı olanların bir bölümü bozuktu. Planınız son kopyasından onarıldı; geri alma baştan başlar. Lütfen planı denetleyin.';
        }
        break;
      case 'edited-elsewhere-after-given':
        return 'Başka bir sekme, uygulanmış bir viziti sonradan değiştirdi. Vizit uygulandığı gibi kalır; geç değişiklik yalnızca kaydın günlüğündedir. Doğruysa vizite ek kayıt yapın.';
      case 'newer-version':
        return 'Bu seçimleri daha yeni bir Facies kaydetti. Onlara dokunulmaz; burada seçtikleriniz kaydedilmez. Sürdürmek için bu sayfayı güncelleyin.';
      case 'storage-unavailable':
        return 'Bu tarayıcı sayfanın bir şey kaydetmesine izin vermiyor (gizli pencere mi?). Seçimleriniz sayfa kapanana kadar kalır.';
      case 'storage-full':
        return 'Tarayıcının depolama alanı dolu: son seçimler kaydedilmedi. Yer açın, sonra yeniden kaydetmek için herhangi bir seçimi değiştirin.';
    }
  },
};
