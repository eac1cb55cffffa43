/** What is told of each region to who is treated. By the English sentence. */
export const knowledgeAreas: Readonly<Record<string, string>> = {
  'Relaxes the forehead muscle, so the lines across your forehead soften.': 'يرخي عضلة الجبهة، فتخف الخطوط عبر جبهتك.',
  'Most people notice a change after 2 to 3 days.': 'يلاحظ معظم الناس تغيرًا بعد 2 إلى 3 أيام.',
  'About 3 to 4 months.': 'نحو 3 إلى 4 أشهر.',
  'The eyebrows may drop for a while. To help prevent this, the lines between the eyebrows are usually treated at the same time.':
    'قد ينخفض الحاجبان لفترة. للمساعدة على منع ذلك، تُعالج عادةً الخطوط بين الحاجبين في الوقت نفسه.',
  'Relaxes the frown muscles, so the lines between your eyebrows soften.': 'يرخي عضلات العبوس، فتخف الخطوط بين حاجبيك.',
  'Expect 3 to 4 months. Some people reach about 6 months.': 'المتوقع 3 إلى 4 أشهر. ويصل بعض الناس إلى نحو 6 أشهر.',
  'You may get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon, but it can last several weeks.':
    'قد يحدث لك صداع أو احمرار أو كدمة لبضعة أيام إلى نحو أسبوع ونصف. تدلي الجفن غير شائع، لكنه قد يدوم عدة أسابيع.',
  'Relaxes the muscle at the outer corner of the eye, so the lines you see when you smile or squint soften.':
    'يرخي العضلة عند الزاوية الخارجية للعين، فتخف الخطوط التي تظهر عند الابتسام أو تضييق العين.',
  'If it spreads too low, the lip can droop on that side for a while. Tell us at once if you see double.':
    'إذا انتشر إلى أسفل كثيرًا، فقد تتدلى الشفة في ذلك الجانب لفترة. يجب إخبارنا فورًا عند رؤية مزدوجة.',
  'Softens the small lines on the nose that show when you scrunch it up.': 'يخفف الخطوط الصغيرة على الأنف التي تظهر عند تجعيده.',
  'The full effect takes about two weeks. There is no exact figure for this part of the face.':
    'يحتاج التأثير الكامل إلى نحو أسبوعين. لا يوجد رقم دقيق لهذا الجزء من الوجه.',
  'About three to four months, as for facial lines in general.': 'نحو ثلاثة إلى أربعة أشهر، كما في خطوط الوجه عمومًا.',
  'If it spreads too low, the upper lip can droop for a while.': 'إذا انتشر إلى أسفل كثيرًا، فقد تتدلى الشفة العلوية لفترة.',
  'Softens the fine upright lines around the lips.': 'يخفف الخطوط العمودية الدقيقة حول الشفتين.',
  'Up to 16 to 20 weeks in one study.': 'حتى 16 إلى 20 أسبوعًا في إحدى الدراسات.',
  'The lips may feel weak for a while: drinking through a straw, kissing and some sounds can be harder.':
    'قد تضعف الشفتان لفترة: قد يصعب الشرب بالقشة والتقبيل وبعض الأصوات.',
  'Softens the fine upright lines of the upper lip.': 'يخفف الخطوط العمودية الدقيقة في الشفة العلوية.',
  'Softens the fine upright lines of the lower lip.': 'يخفف الخطوط العمودية الدقيقة في الشفة السفلية.',
  'There is no exact figure for the lower lip. Lines around the lips in one study: up to 16 to 20 weeks.':
    'لا يوجد رقم دقيق للشفة السفلية. الخطوط حول الشفتين في إحدى الدراسات: حتى 16 إلى 20 أسبوعًا.',
  'The lower lip may feel weak for a while. You may drool a little, or some sounds may be harder to say.':
    'قد تضعف الشفة السفلية لفترة. قد يسيل اللعاب قليلًا، أو يصعب نطق بعض الأصوات.',
  'Relaxes the thin muscle of the neck, so the upright bands soften.': 'يرخي عضلة الرقبة الرقيقة، فتخف الأشرطة العمودية.',
  'It was first measured two weeks after treatment; you can judge it then.': 'قيس أول مرة بعد أسبوعين من العلاج؛ يمكنك الحكم عليه حينها.',
  'It fades slowly. In a study it could still be seen at day 120.': 'يتراجع ببطء. في إحدى الدراسات كان ما زال يُرى في اليوم 120.',
  'The neck may feel weak. Get help at once if you have trouble swallowing, speaking or breathing.':
    'قد تضعف الرقبة. يجب طلب المساعدة فورًا عند صعوبة البلع أو الكلام أو التنفس.',
  'The outer brow may rise by a few millimetres in some people. It cannot be promised. The upper eyelid itself is not lifted.':
    'قد يرتفع الحاجب الخارجي بضعة مليمترات لدى بعض الناس. لا يمكن الوعد بذلك. الجفن العلوي نفسه لا يُرفع.',
  'The eyelid can, rarely, droop.': 'قد يتدلى الجفن، نادرًا.',
  'The upper eyelid is not lifted in routine treatment. We keep away from the muscle that opens it.':
    'لا يُرفع الجفن العلوي في العلاج المعتاد. نبتعد عن العضلة التي تفتحه.',
  'A droopy eyelid, if it happens, appears within 2 to 7 days.': 'تدلي الجفن، إن حدث، يظهر خلال 2 إلى 7 أيام.',
  'A droopy eyelid is uncommon but can last several weeks.': 'تدلي الجفن غير شائع لكنه قد يدوم عدة أسابيع.',
  'If the medicine reaches the muscle that opens the eye, the eyelid droops for a while. Call us if this happens.':
    'إذا وصل الدواء إلى العضلة التي تفتح العين، يتدلى الجفن لفترة. يرجى الاتصال بنا إن حدث ذلك.',
  'Relaxes the small roll of muscle under the lower lashes, so the eye looks a little more open.':
    'يرخي الانتفاخ العضلي الصغير تحت الرموش السفلية، فتبدو العين مفتوحة أكثر قليلًا.',
  'Often shorter than the usual three to four months.': 'غالبًا أقصر من المعتاد وهو ثلاثة إلى أربعة أشهر.',
  'The lower eyelid can become loose or turn outward, more so after eyelid surgery or with dry eyes.':
    'قد يرتخي الجفن السفلي أو ينقلب إلى الخارج، ويزيد احتمال ذلك بعد جراحة الجفون أو مع جفاف العين.',
  'Softens the small lines on the side of the nose that show when you scrunch it up.':
    'يخفف الخطوط الصغيرة على جانب الأنف التي تظهر عند تجعيده.',
  'Relaxes the small muscle that pulls the tip of the nose down when you smile. The change is usually small.':
    'يرخي العضلة الصغيرة التي تشد طرف الأنف إلى أسفل عند الابتسام. التغير صغير عادةً.',
  'About 3 months.': 'نحو 3 أشهر.',
  'Too much can flatten the upper lip and make drinking and speaking harder for a while.':
    'الكمية الزائدة قد تسطّح الشفة العلوية وتصعّب الشرب والكلام لفترة.',
  'Relaxes the muscles that widen the nostrils.': 'يرخي العضلات التي توسع فتحتي الأنف.',
  'This use is not well studied, and the published amounts disagree.': 'هذا الاستخدام لم يُدرس جيدًا، والكميات المنشورة غير متفقة.',
  'Relaxes the muscles that lift the upper lip, so less gum shows when you smile.':
    'يرخي العضلات التي ترفع الشفة العلوية، فتظهر اللثة أقل عند الابتسام.',
  'Usually between one and two weeks.': 'عادةً بين أسبوع وأسبوعين.',
  'About 4 to 6 months. It fades slowly.': 'نحو 4 إلى 6 أشهر. يتراجع ببطء.',
  'The smile can look uneven, the upper lip can look long, and food can collect under the lip.':
    'قد تبدو الابتسامة غير متساوية، والشفة العلوية طويلة، وقد يتجمع الطعام تحت الشفة.',
  'Relaxes the muscle that pulls the corner of the mouth down.': 'يرخي العضلة التي تشد زاوية الفم إلى أسفل.',
  'The lower lip can look uneven or the smile weak for a while.': 'قد تبدو الشفة السفلية غير متساوية أو الابتسامة ضعيفة لفترة.',
  'Relaxes the chin muscle, so the skin of the chin looks smoother.': 'يرخي عضلة الذقن، فيبدو جلد الذقن أنعم.',
  'The lower lip may not close well for a while, or the smile may look uneven.':
    'قد لا تنغلق الشفة السفلية جيدًا لفترة، أو قد تبدو الابتسامة غير متساوية.',
  'Relaxes the chewing muscle at the angle of the jaw, so the lower face can look slimmer.':
    'يرخي عضلة المضغ عند زاوية الفك، فقد يبدو أسفل الوجه أنحف.',
  'Slowly: the change grows over about 12 weeks.': 'ببطء: يزداد التغير على مدى نحو 12 أسبوعًا.',
  'Most people still see a change at day 90, and more than half at day 180.':
    'ما زال معظم الناس يرون تغيرًا في اليوم 90، وأكثر من نصفهم في اليوم 180.',
  'Chewing may feel weak, one to four weeks after treatment.': 'قد يضعف المضغ بعد أسبوع إلى أربعة أسابيع من العلاج.',
  'Treated to prevent headaches in adults with chronic migraine, not for looks.':
    'يُعالج للوقاية من الصداع لدى البالغين المصابين بالصداع النصفي (الشقيقة) المزمن، لا لتحسين المظهر.',
  'There is no exact figure for this part of the face. Ask your doctor what to expect.':
    'لا يوجد رقم دقيق لهذا الجزء من الوجه. يرجى سؤال طبيبك عما يمكن توقعه.',
  'For migraine it is repeated every 12 weeks.': 'للصداع النصفي (الشقيقة) يُكرر العلاج كل 12 أسبوعًا.',
  'You may get a bruise: a small artery runs through the temple.': 'قد تحدث لك كدمة: يمر شريان صغير عبر الصدغ.',
  'Relaxes the thin neck muscle that pulls the lower face down.': 'يرخي عضلة الرقبة الرقيقة التي تشد أسفل الوجه إلى أسفل.',
  'Most people still see a change after 3 months.': 'ما زال معظم الناس يرون تغيرًا بعد 3 أشهر.',
  'The lower lip can look uneven for a while.': 'قد تبدو الشفة السفلية غير متساوية لفترة.',
  'There is no exact figure for this part of the body. Ask your doctor what to expect.':
    'لا يوجد رقم دقيق لهذا الجزء من الجسم. يرجى سؤال طبيبك عما يمكن توقعه.',
  'Your neck may ache or feel weak for a while.': 'قد تؤلمك رقبتك أو تضعف لفترة.',
};
