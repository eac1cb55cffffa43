/** Muscles in plain words, and the page about the treatment. By the English sentence. */
export const knowledgeTreatment: Readonly<Record<string, string>> = {
  'Forehead muscle': 'عضلة الجبهة',
  'Muscle at the root of the nose': 'عضلة جذر الأنف',
  'Frown muscle': 'عضلة العبوس',
  'Small muscle that pulls the inner brow down': 'عضلة صغيرة تشد الحاجب الداخلي إلى أسفل',
  'Muscle around the eye': 'العضلة حول العين',
  'Eyelid-closing muscle': 'العضلة التي تغلق الجفن',
  'Eyelid-lifting muscle': 'العضلة التي ترفع الجفن',
  'Muscle across the nose': 'العضلة عبر الأنف',
  'Nostril muscle': 'عضلة فتحة الأنف',
  'Small nostril-widening muscle': 'عضلة صغيرة توسع فتحة الأنف',
  'Muscle that pulls the nose tip down': 'عضلة تشد طرف الأنف إلى أسفل',
  'Muscle that lifts the lip and the side of the nose': 'عضلة ترفع الشفة وجانب الأنف',
  'Upper lip lifter': 'رافعة الشفة العلوية',
  'Muscle that lifts the corner of the mouth': 'عضلة ترفع زاوية الفم',
  'Small smile muscle': 'عضلة الابتسام الصغيرة',
  'Smile muscle': 'عضلة الابتسام',
  'Muscle that widens the mouth': 'عضلة توسع الفم',
  'Lip-closing muscle': 'العضلة التي تغلق الشفتين',
  'Cheek muscle': 'عضلة الخد',
  'Muscle that pulls the corner of the mouth down': 'عضلة تشد زاوية الفم إلى أسفل',
  'Muscle that pulls the lower lip down': 'عضلة تشد الشفة السفلية إلى أسفل',
  'Chin muscle': 'عضلة الذقن',
  'Neck sheet muscle': 'عضلة الرقبة المسطحة',
  'Chewing muscle': 'عضلة المضغ',
  'Temple chewing muscle': 'عضلة المضغ الصدغية',
  'Muscle at the back of the head': 'عضلة مؤخرة الرأس',
  'Muscles along the back of the neck': 'العضلات على طول خلف الرقبة',
  'Muscle from the neck to the shoulder': 'العضلة من الرقبة إلى الكتف',
  'Get help at once if you have trouble breathing, swallowing or speaking, or if your sight changes.':
    'يجب طلب المساعدة فورًا عند صعوبة التنفس أو البلع أو الكلام، أو عند تغير البصر.',
  'How the toxin works': 'كيف يعمل الذيفان',
  'How it works': 'كيف يعمل',
  'The medicine works inside the nerve ending. It stops the nerve from telling the muscle to tighten.':
    'يعمل الدواء داخل نهاية العصب. يمنع العصب من أن يأمر العضلة بالانقباض.',
  'It is a protein. It enters the nerve ending and blocks the signal to the muscle for a while.':
    'هو بروتين. يدخل نهاية العصب ويحجب الإشارة إلى العضلة لفترة.',
  'It relaxes the facial muscles that make expression lines.': 'يرخي عضلات الوجه التي تصنع خطوط التعبير.',
  'For lines it is mostly placed in the muscle. For sweating it is placed within the skin.':
    'للخطوط يوضع غالبًا في العضلة. وللتعرق يوضع داخل الجلد.',
  'When results come': 'متى تأتي النتائج',
  'When you will see it': 'متى يظهر لك',
  'You will usually notice it in 2 to 3 days. Judge it at 2 weeks.': 'يظهر لك عادةً خلال 2 إلى 3 أيام. ويُحكم عليه بعد أسبوعين.',
  'It looks best about 14 to 30 days after treatment.': 'يكون في أفضل حالاته بعد نحو 14 إلى 30 يومًا من العلاج.',
  'How long it lasts': 'كم يدوم',
  'In studies of the frown lines, half of the people in whom it worked still saw the effect after about 120 days.':
    'في دراسات خطوط العبوس، ظل نصف من نجح العلاج لديهم يرون التأثير بعد نحو 120 يومًا.',
  'One newer medicine lasted about 24 weeks in studies of the frown lines.': 'دام أحد الأدوية الأحدث نحو 24 أسبوعًا في دراسات خطوط العبوس.',
  'It may start later and wear off sooner in men.': 'قد يبدأ متأخرًا ويزول أبكر لدى الرجال.',
  'What it does and does not treat': 'ما يعالجه وما لا يعالجه',
  'What it does and does not do': 'ما يفعله وما لا يفعله',
  'It softens expression lines. It does not treat loose or sagging skin.': 'يخفف خطوط التعبير. ولا يعالج الجلد الرخو أو المترهل.',
  'The outer brow may rise by about 1 to 5 millimetres in some people. The upper eyelid is not lifted and can, rarely, droop.':
    'قد يرتفع الحاجب الخارجي نحو 1 إلى 5 مليمترات لدى بعض الناس. الجفن العلوي لا يُرفع وقد يتدلى، نادرًا.',
  'Other approved uses': 'استخدامات معتمدة أخرى',
  'Other uses': 'استخدامات أخرى',
  'It is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'هو معتمد أيضًا للصداع النصفي (الشقيقة) المزمن، وتعرق الإبطين، وانحراف محور العين، وحالات تشنج العضلات.',
  'Who should not have it': 'من لا يناسبه العلاج',
  'You should not have it if you have had an allergic reaction to a treatment like this or to anything in it.':
    'يجب عدم إجراء العلاج إن سبق أن حدث لك رد فعل تحسسي من علاج كهذا أو من أي شيء فيه.',
  "Tell us if you are allergic to cow's milk protein. One of these medicines may contain it.":
    'يرجى إخبارنا عن أي حساسية من بروتين حليب البقر. قد يحتوي عليه أحد هذه الأدوية.',
  'We wait if the skin is infected or inflamed where the injections are planned.':
    'ننتظر إذا كان الجلد مصابًا بعدوى أو ملتهبًا في أماكن الحقن المخطط لها.',
  'Tell us about any disease of your nerves or muscles, such as myasthenia gravis. You may not be able to have it.':
    'يرجى إخبارنا عن أي مرض في أعصابك أو عضلاتك، مثل الوهن العضلي الوبيل. قد لا يكون العلاج ممكنًا لك.',
  'Tell us if you are pregnant, could be, or are breast-feeding.': 'يرجى إخبارنا عن حمل أو احتمال حمل أو إرضاع.',
  'Tell us about all your medicines. Some make the effect stronger.': 'يرجى إخبارنا عن كل أدويتك. بعضها يقوي التأثير.',
  'It is for adults, not for anyone under 18. There is an upper age limit too, which we check for you.':
    'هو للبالغين، وليس لمن هم دون 18 عامًا. وهناك أيضًا حد أعلى للعمر نتحقق منه لك.',
  'Tell us what you hope for and whether your looks trouble you a great deal. Tell us if your scars grow thick.':
    'يرجى إخبارنا عن توقعاتك من العلاج وإن كان مظهرك يزعجك كثيرًا. ويرجى إخبارنا إن كانت ندوبك تصبح سميكة.',
  'Before treatment': 'قبل العلاج',
  'Before your treatment': 'قبل علاجك',
  'A doctor should check your health, medicines, muscles and eyelids before treatment.':
    'ينبغي أن يفحص طبيب صحتك وأدويتك وعضلاتك وجفونك قبل العلاج.',
  'We look at your lines with your face moving and at rest.': 'ننظر إلى خطوط وجهك أثناء الحركة وفي الراحة.',
  'We take photographs before, and again at your check.': 'نلتقط صورًا قبل العلاج، ومرة أخرى في مراجعتك.',
  'The visit, step by step': 'الزيارة خطوة بخطوة',
  'Your visit, step by step': 'زيارتك خطوة بخطوة',
  'First your make-up comes off and we clean your skin. We write down what we use.': 'أولًا يُزال مكياجك وننظف جلدك. ونكتب ما نستخدمه.',
  'The needle is very fine.': 'الإبرة رفيعة جدًا.',
  'The injections take about 10 to 20 minutes. The rest of the time is talk and preparation.':
    'تستغرق الحقن نحو 10 إلى 20 دقيقة. وباقي الوقت للحديث والتحضير.',
  'We see you again after two weeks, when the effect is at its best.': 'نراك مرة أخرى بعد أسبوعين، حين يكون التأثير في أفضل حالاته.',
  Numbing: 'التخدير',
  'Will it hurt?': 'هل سيؤلم؟',
  'Most people need no numbing. Ice, cold air, a cold spray or a cream can help.':
    'لا يحتاج معظم الناس إلى تخدير. قد يساعد الثلج أو الهواء البارد أو بخاخ بارد أو كريم.',
  'Cold worked as well as cream in a study.': 'في إحدى الدراسات كان البرد فعالًا مثل الكريم.',
  'Numbing cream needs about 60 minutes. 15 minutes is probably too short.':
    'يحتاج كريم التخدير إلى نحو 60 دقيقة. و15 دقيقة قصيرة جدًا على الأرجح.',
  'Side effects': 'الآثار الجانبية',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon but can last several weeks.':
    'يحدث لبعض الناس صداع أو احمرار أو كدمة لبضعة أيام إلى نحو أسبوع ونصف. تدلي الجفن غير شائع لكنه قد يدوم عدة أسابيع.',
  'Taking 24 studies of the upper face together, 16% of treatments had some unwanted effect, mainly headache or a skin reaction.':
    'عند جمع 24 دراسة لأعلى الوجه معًا، حدث أثر غير مرغوب في \u206816%\u2069 من العلاجات، وكان غالبًا صداعًا أو رد فعل جلديًا.',
};
