import type { EFFECT_WORDS } from '../../effectWords.ts';

/** How the expected effect is worked out; part of `effect`. */
export const model: (typeof EFFECT_WORDS)['model'] = {
  title: 'Beklenen etki nasıl hesaplanır',
  close: 'Kapat',
  lead: 'Her kas, bu yüzde bir lif kümesidir. Bir nokta yakınındaki lifleri dozuna, yerine ve güne göre zayıflatır; yüz kalanla hareket eder. İçine hiçbir klinik düzen yazılmamıştır.',
  doesNotKnow: 'Neleri bilmez',
  steps: 'Adım adım',
  durations: 'Ne kadar sürer',
  durationsText:
    'Ürünün kendi prospektüs dozunda, modelin en iyi etkinin yarısını geçmiş saydığı günler. Çalışmalar çizgi derecelerini bildirir; her not hangi sayının alındığını söyler.',
  duration: (product, region, days) => `${product}, ${region}: ${days} gün`,
  doses: 'Prospektüs düzeni çizilmeyen yerlerdeki dozlar',
  dosesText:
    'Ürünün prospektüsünün kas için doz vermediği ya da noktalarının burada çizilmediği yerlerde nokta başına bir pay sayılan miktar. Her biri yalnız o ürüne aittir. Hiçbir zaman öneri değildir.',
  dose: (product, muscles, dose) => `${product}, ${muscles}: ${dose}`,
  constant: (name, value, unit) => `${name}: ${value}${unit ? ` ${unit}` : ''}`,
  bases: { published: 'yayımlanmış', fitted: 'uyarlanmış', assumption: 'varsayım' },
  plain: {
    title: 'Bu resim nasıl yapılır',
    lead: 'Bilgisayarda derinin altındaki kasların bir çizimi vardır. Tedaviden sonraki her gün bir kasın ne kadar daha az hareket edebileceğini çalışmalardan hesaplar ve yüzü kalanla hareket ettirir.',
    limitsTitle: 'Size söyleyemedikleri',
    limits: [
      'Bu sizin yüzünüz değildir ve sizin için bir öngörü değildir. Kaslar kişiden kişiye değişir; etki ve süresi de öyle.',
      'Aralığın, tedavinin işe yaradığı on kişiden sekizini kapsaması amaçlanır. Sizin sonucunuz bunun dışında kalabilir.',
      'Yüzün bazı yerleri için hiçbir çalışma etkinin ne kadar sürdüğünü söylemiyor. Orada daha geniş aralıklı genel bir sayı kullanılır.',
      'Yalnızca hareketi gösterir: morlukları veya yan etkileri, birkaç tedavi boyunca derideki değişiklikleri ve çenenin incelmesini göstermez.',
      'Göz kapağı veya kaş düşmesi gibi bir yan etkiyi gözden kaçırabilir. Riskleri sizi tedavi eden kişiye sorun.',
    ],
  },
};
