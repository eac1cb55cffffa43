import type { VAULT_WORDS } from '../../vaultWords.ts';

export const vault: typeof VAULT_WORDS = {
  lockScreen: {
    title: 'Facies kilitli',
    text: 'Bu aygıttaki hasta kartları şifrelenmiş. Sürdürmek için parolayı girin.',
    passphrase: 'Parola',
    unlock: 'Kilidi aç',
    unlocking: 'Açılıyor …',
    forgotten: {
      title: 'Parolayı mı unuttunuz?',
      lost: 'Parola olmadan burada şifrelenmiş her şey kalıcı olarak yitirilir. Kimse geri getiremez: parola hiçbir yerde saklanmaz ve ikinci bir anahtar yoktur.',
      copy: 'Daha önce dosya olarak dışa aktarılmış bir kart, başka bir tarayıcıda ya da bu tarayıcının sayfa verileri silindikten sonra yeniden içe aktarılabilir. Yitirilmemesi gerekenlerin dışa aktarılmış bir kopyasını güvenli bir yerde saklayın.',
    },
    unavailable: 'Bu aygıttaki hasta kartları şifrelenmiş ve bu sayfa onları açamıyor.',
  },
  unavailable: {
    title: 'Burada şifreleme yok',
    why: 'Tarayıcı, şifreleme olanağını sayfaya yalnızca güvenli bağlantıda (https) ya da aygıtın kendisinde (localhost) verir. Bu sayfa düz http ile geldi.',
    what: 'Facies’i https adresinden açın ya da sizin için işleten kişiden bir adres kurmasını isteyin. O zamana kadar kartlar bu tarayıcıyı kullanabilen herkesçe okunabilir.',
  },
  field: {
    show: 'Göster',
    hide: 'Gizle',
    showName: (label) => `Yazılanı göster: ${label}`,
    hideName: (label) => `Yazılanı gizle: ${label}`,
  },
  settings: {
    title: 'Parola ve kilit',
    loading: 'Kayıtlı kartlara bakılıyor …',
    off: 'Parola yok: kartlar bu tarayıcıda okunabilir durumda.',
    on: 'Bu aygıttaki kartlar bir parolayla şifrelenmiş.',
    locked: 'Facies kilitli.',
    set: {
      title: 'Parola belirle',
      text: 'Facies bundan sonra bu aygıttaki her kartı şifreler, açılırken parolayı sorar ve kimse yokken kendini kilitler. Dışa aktarılan dosyalar şifrelenmez.',
      traces:
        'Daha önce kaydedilenler, tarayıcı temizleyene kadar onun dosyalarında iz bırakabilir. Bu nedenle olabiliyorsa parolayı ilk karttan önce belirleyin.',
      passphrase: 'Yeni parola',
      again: 'Yeni parola, yeniden',
      rule: (fewest) =>
        `En az ${fewest} karakter. Birkaç sözcük, işaretli tek bir sözcükten daha kolay akılda kalır ve daha zor tahmin edilir.`,
      understood:
        'Unutulan parolanın sıfırlanamayacağını anlıyorum: şifrelenmiş her şey o zaman kalıcı olarak yitirilir, yalnızca dışa aktarılmış kopyalar kalır.',
      notUnderstood: 'Önce unutulan parolayla ilgili kutuyu işaretleyin.',
      different: 'İki parola aynı değil.',
      submit: 'Şifrele ve belirle',
      busy: 'Şifreleniyor …',
      done: 'Kartlar artık şifreli.',
    },
    change: {
      title: 'Parolayı değiştir',
      old: 'Şimdiki parola',
      note: 'Veriler aynı anahtarla şifreli kalır. Eski parolayı başka biri biliyor olabilirse ve bu tarayıcının verilerinin bir kopyası ondaysa, parolayı kapatıp yenisini belirleyin.',
      submit: 'Değiştir',
      busy: 'Değiştiriliyor …',
      done: 'Parola değiştirildi.',
    },
    remove: {
      title: 'Parolayı kapat',
      text: 'Bu aygıttaki kartlar bundan sonra yeniden okunabilir olarak saklanır.',
      passphrase: 'Parola',
      submit: 'Şifreyi çöz ve kapat',
      busy: 'Şifre çözülüyor …',
      done: 'Parola kapatıldı. Kartlar okunabilir olarak saklanıyor.',
    },
    autoLock: {
      label: 'Dokunuş veya tuş olmadan şu kadar dakika geçince kilitle',
      unit: 'dakika',
      range: (fewest, most) => `${fewest}–${most}`,
    },
    lockNow: 'Şimdi kilitle',
    locking: 'Kilitleniyor …',
  },
  autoLock: {
    soon: (seconds) => `Facies ${seconds} saniye sonra kilitlenecek. Sürdürmek için bir yere dokunun ya da bir tuşa basın.`,
  },
  heldBack: { dismiss: 'Anlaşıldı' },
  faults: {
    unavailable: 'Bu sayfada şifreleme yok: Facies’i bir https adresinden açın.',
    'passphrase-too-short': 'Parola çok kısa: en az 8 karakter.',
    'record-damaged':
      'Parolayla ilgili saklananlar bozuk: artık hiçbir parola kartları açamaz. Onları dışa aktarılmış bir kopyadan içe aktarın.',
    'wrong-passphrase': 'Parola bu değil. Büyük harfleri, boşlukları ve klavye dilini denetleyin.',
    wait: 'Yeniden denemeden önce biraz bekleyin.',
    unsaved: 'Son düzenlemeler henüz saklanmadı, bu nedenle hiçbir şey değişmedi. Kaydetmeyle ilgili iletiye bakıp yeniden deneyin.',
    taken: 'Başka bir sekme az önce parolayla ilgili bir şeyi değiştirdi. Orada belirlenenle yeniden deneyin.',
    'storage-full': 'Tarayıcının depolama alanı dolu, bu nedenle hiçbir şey değişmedi. Yer açıp yeniden deneyin.',
    failed: 'Kayıtlı kartlara ulaşılamadı, bu nedenle hiçbir şey değişmedi. Yeniden deneyin ya da sayfayı yenileyin.',
  },
  notLocked: {
    unsaved:
      'Kilitlenmedi: son düzenlemeler henüz saklanmadı, kilitlemek onları yitirirdi. Saklandıklarında yeniden kilitleyin; başında kimse olmayan sayfa kendiliğinden dener.',
    other: 'Kilitlenmedi: kayıtlı kartlara ulaşılamadı. Yeniden deneyin ya da bu sayfayı kapatın.',
  },
  waitSeconds: (seconds) => `Sonraki deneme ${seconds} saniye sonra.`,
};
