import type { TOUR_WORDS } from '../../tourWords.ts';

/** The tours that come with Facies. */
export const builtIn: (typeof TOUR_WORDS)['builtIn'] = {
  'upper-face': {
    title: 'ما يرفع الحاجب وما يشده إلى أسفل',
    steps: {
      balance: {
        title: 'واحدة ضد كثير',
        text: 'الحاجب معلق في توازن. عضلة واحدة ترفعه: frontalis. وتعمل ضدها procerus و corrugator supercilii و depressor supercilii و orbicularis oculi.',
      },
      elevator: {
        title: 'Frontalis',
        text: 'لا تتثبت على العظم: تمتد من \u2068galea\u2069 إلى جلد الحاجب. عندما تتقلص يرتفع الحاجب وتنثني الجبهة عرضًا. هي العضلة الوحيدة التي ترفع الحاجب.',
      },
      'two-ways': {
        title: 'تتحرك الجبهة في الاتجاهين',
        text: 'يُنظر إلى وسط الجبهة. الجلد تحت خط عند نحو 61 بالمئة من ارتفاع الجبهة يتحرك إلى أعلى، والجلد فوقه يتحرك إلى أسفل.',
      },
      corrugator: {
        title: 'Corrugator supercilii',
        text: 'تبدأ عند الطرف الداخلي للقوس العظمي للحاجب وتنتهي في الجلد فوق الثلث الأوسط من الحاجب: عميقة قرب الأنف، وسطحية أبعد منه. تجذب الحاجب إلى الداخل والأسفل وتصنع الخطوط العمودية.',
      },
      middle: {
        title: 'Procerus و depressor supercilii',
        text: 'في الوسط، تشد procerus الجلد بين الحاجبين إلى أسفل وتصنع الخط عبر جذر الأنف. وتساعدها depressor supercilii عند الحاجب الداخلي.',
      },
      ring: { title: 'Orbicularis oculi', text: 'الحلقة حول العين تعصر، وتصنع أقدام الغراب، وتخفض الحاجب الخارجي.' },
      lid: {
        title: 'للجفن رافعته الخاصة',
        text: 'تفتح levator palpebrae superioris الجفن العلوي. تقع عميقًا خلف الحاجز الحجاجي. الذيفان الذي يبلغها يجعل الجفن يتدلى: وذلك ليس حاجبًا انخفض.',
      },
      frown: {
        title: 'كلها معًا: العبوس',
        text: 'معًا corrugator و procerus و depressor supercilii. المطلوب تسمية كل خط ظاهر والعضلة التي تثنيه.',
      },
    },
  },
  'brow-drop': {
    title: 'أين ينخفض الحاجب، ولماذا',
    steps: {
      'held-up': {
        title: 'ما يحمل الحاجب',
        text: 'العضلة frontalis هي الوحيدة التي ترفع الحاجب. الجبهة التي تُعالج بينما تواصل العضلات تحتها الشد تدع الحاجب يهبط: لذلك تُعالج الجبهة والمقطب معًا.',
      },
      'lower-third': {
        title: 'الجزء الأدنى يحمل الحاجب',
        text: 'الجزء السفلي من frontalis، فوق الحاجب مباشرة، يحمله. يجب تجنبه: تُبقي نشرة من EU نقاط الجبهة فوق حافة الحجاج بـ \u206820 mm\u2069 على الأقل.',
      },
      distances: {
        title: 'مسافات تطلبها النشرات',
        text: 'تحسب كل نشرة من معلَمها الخاص: واحدة من حافة العظم، والأخرى من الحاجب. \u206820 mm\u2069 فوق هذا ليست \u206820 mm\u2069 فوق ذاك.',
      },
      'outer-brow': {
        title: 'الاتجاه الآخر: يرتفع الحاجب الخارجي',
        text: 'حيث يرتخي وسط frontalis ويواصل جزؤها الخارجي، يرتفع الحاجب الخارجي. هذا هو حاجب سبوك.',
      },
      'pulled-down': {
        title: 'من يشد',
        text: 'تجذب corrugator الحاجب إلى الداخل والأسفل، وتجذب procerus طرفه الداخلي إلى أسفل، وتخفض الحلقة حول العين جزأه الخارجي. وتقاومها كلها frontalis.',
      },
      'lid-not-brow': {
        title: 'الجفن ليس حاجبًا',
        text: 'الجفن الذي يتدلى بعد يومين إلى سبعة أيام من علاج المقطب يشير إلى levator palpebrae superioris. يُنظر إلى حافة الجفن وإلى الحاجب كل على حدة.',
      },
      'glabella-limits': {
        title: 'كيف يُتجنب ذلك في المقطب',
        text: 'تبقى نقاط corrugator فوق العظم أو قوس الحاجب بـ \u206810 mm\u2069 على الأقل، كما تصوغه كل نشرة. ويضيف نص تعليمي: دون تجاوز الخط المار بمنتصف الحدقة.',
      },
    },
  },
  smile: {
    title: 'الابتسامة وجيرانها',
    steps: {
      smile: { title: 'ابتسامة', text: 'تذهب زاوية الفم إلى أعلى وإلى الخلف: تلك zygomaticus major.' },
      zygomaticus: {
        title: 'Zygomaticus major',
        text: 'من عظم الوجنة إلى \u2068modiolus\u2069 عند زاوية الفم. قرب العين تقع أعمق من orbicularis oculi بـ \u20683.0\u2069 إلى \u20684.5 mm\u2069 فقط.',
      },
      'upper-lip': {
        title: 'رافعات الشفة العلوية',
        text: 'ترفع الشفة نفسها levator labii superioris alaeque nasi و levator labii superioris و zygomaticus minor. وفي هذه الثلاث تُعالج الابتسامة اللثوية.',
      },
      'crows-feet': {
        title: 'الجار الأول: أقدام الغراب',
        text: 'النقاط بجانب العين التي تقع منخفضة جدًا أو عميقة جدًا تبلغ zygomaticus: فتصبح الابتسامة غير متساوية. قيست الحافة العليا للعضلة تحت الزاوية الخارجية للعين بـ \u206817.9\u2069 إلى \u206822.8 mm\u2069.',
      },
      'corner-down': {
        title: 'الخصم: depressor anguli oris',
        text: 'تنتهي عند \u2068modiolus\u2069 نفسه وتشد الزاوية إلى أسفل وإلى الخارج. هي الهدف عند زاوية الفم.',
      },
      'lower-lip': {
        title: 'الجار الثاني: depressor labii inferioris',
        text: 'تقع أعمق من depressor anguli oris حيث تتراكبان وتجذب الشفة السفلية إلى أسفل. حقن depressor anguli oris الذي يبلغها يخفض الزاوية أو يميلها.',
      },
      chin: {
        title: 'الجار الثالث: mentalis',
        text: 'ترفع الذقن والشفة السفلية وتصنع نقرات الذقن. قد يضعف حقنها انغلاق الشفة السفلية.',
      },
      risorius: {
        title: 'الجار الرابع: risorius',
        text: 'توسع الفم وتقع فوق مقدمة masseter. قد يبلغها حقن سطحي في masseter ويضيّق الابتسامة.',
      },
    },
  },
};
