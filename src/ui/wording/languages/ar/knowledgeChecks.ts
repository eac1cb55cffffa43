/** Claims that are often heard, and the questions of the checklist. By the English sentence. */
export const knowledgeChecks: Readonly<Record<string, string>> = {
  'With one medicine for frown lines, 6% of people had a headache and 2% a droopy eyelid.':
    'مع أحد أدوية خطوط العبوس، حدث صداع لدى \u20686%\u2069 من الناس وتدلي جفن لدى \u20682%\u2069.',
  'A droopy eyelid, if it comes, starts within 2 to 7 days.': 'تدلي الجفن، إن حدث، يبدأ خلال 2 إلى 7 أيام.',
  'When to call at once': 'متى يجب الاتصال فورًا',
  'Call at once if you have trouble breathing, swallowing or speaking, if your sight changes, or if a droop gets worse.':
    'يجب الاتصال فورًا عند صعوبة التنفس أو البلع أو الكلام، أو تغير البصر، أو عند ازدياد التدلي سوءًا.',
  'Very rarely the medicine spreads to other parts of the body, hours to weeks later. Trouble swallowing or breathing can be life threatening: get emergency help.':
    'نادرًا جدًا ينتشر الدواء إلى أجزاء أخرى من الجسم، بعد ساعات إلى أسابيع. صعوبة البلع أو التنفس قد تهدد الحياة: يجب طلب الإسعاف.',
  'Aftercare and its evidence': 'الرعاية بعد العلاج وأدلتها',
  Afterwards: 'بعد العلاج',
  'No good study shows that strict rules are needed afterwards.': 'لا توجد دراسة جيدة تثبت ضرورة قواعد صارمة بعد العلاج.',
  'As a precaution, do not rub the area, lie flat or exercise for the first 4 hours. Some clinics say up to 24 hours.':
    'من باب الاحتياط، يرجى عدم فرك المنطقة وعدم الاستلقاء وعدم ممارسة الرياضة في أول 4 ساعات. تقول بعض العيادات حتى 24 ساعة.',
  'Moving the treated muscles may make it start about one day sooner. It does not change the result.':
    'تحريك العضلات المعالجة قد يجعله يبدأ أبكر بنحو يوم واحد. ولا يغير النتيجة.',
  Intervals: 'الفترات الفاصلة',
  'Coming back': 'العودة للعلاج',
  'Do not repeat it sooner than 3 months.': 'يجب عدم تكراره قبل 3 أشهر.',
  'Leave at least 12 weeks between treatments.': 'يجب ترك 12 أسبوعًا على الأقل بين علاج وآخر.',
  'Too much or too often may make it work less well later.': 'الكثرة في الكمية أو في عدد المرات قد تجعله أقل فعالية لاحقًا.',
  'It is similar in structure to acetylcholine and binds to acetylcholine receptors.':
    'يشبه الأسيتيل كولين في بنيته ويرتبط بمستقبلات الأسيتيل كولين.',
  'The toxin acts inside the nerve ending and stops it releasing acetylcholine; it does not sit on the muscle receptor.':
    'يعمل الذيفان داخل نهاية العصب ويمنعها من إفراز الأسيتيل كولين؛ ولا يرتبط بمستقبل العضلة.',
  'It shows its effect immediately, with changes from the second day.': 'يُظهر تأثيره فورًا، مع تغيرات من اليوم الثاني.',
  'You will usually notice it in 2 to 3 days; judge it at 2 weeks.': 'يظهر لك عادةً خلال 2 إلى 3 أيام؛ ويُحكم عليه بعد أسبوعين.',
  'It appears after 3 to 4 days and works about two weeks, so return after two weeks.':
    'يظهر بعد 3 إلى 4 أيام ويعمل نحو أسبوعين، لذلك تكون العودة بعد أسبوعين.',
  'It starts in about 3 days, peaks near 2 weeks and lasts 3 to 4 months on average; the 2 week visit is a check.':
    'يبدأ خلال نحو 3 أيام، ويبلغ ذروته قرب أسبوعين، ويدوم 3 إلى 4 أشهر في المتوسط؛ وزيارة الأسبوعين للمراجعة.',
  'It lasts 3 to 6 months, depending on amount, muscle size and location.': 'يدوم 3 إلى 6 أشهر، حسب الكمية وحجم العضلة والمكان.',
  'Expect 3 to 4 months; some people and products reach about 6 months.':
    'المتوقع 3 إلى 4 أشهر؛ ويصل بعض الناس وبعض المنتجات إلى نحو 6 أشهر.',
  'It lifts the eyebrows and the upper eyelid by several millimetres.': 'يرفع الحاجبين والجفن العلوي عدة مليمترات.',
  'The outer brow may rise by about 1 to 5 millimetres in some people; the upper eyelid itself is not lifted in routine treatment and can, rarely, droop.':
    'قد يرتفع الحاجب الخارجي نحو 1 إلى 5 مليمترات لدى بعض الناس؛ والجفن العلوي نفسه لا يُرفع في العلاج المعتاد وقد يتدلى، نادرًا.',
  'Headache up to 12 hours, flu-like feeling, allergy, droopy lid for 1 to 2 weeks, redness and bruise gone in days.':
    'صداع حتى 12 ساعة، وشعور يشبه الإنفلونزا، وحساسية، وتدلي الجفن من أسبوع إلى أسبوعين، واحمرار وكدمة يزولان خلال أيام.',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half; a droopy lid is uncommon but can last several weeks; get help at once for trouble breathing, swallowing or speaking.':
    'يحدث لبعض الناس صداع أو احمرار أو كدمة لبضعة أيام إلى نحو أسبوع ونصف؛ تدلي الجفن غير شائع لكنه قد يدوم عدة أسابيع؛ يجب طلب المساعدة فورًا عند صعوبة التنفس أو البلع أو الكلام.',
  'At least three months between treatments.': 'ثلاثة أشهر على الأقل بين علاج وآخر.',
  'Do not repeat sooner than 3 months.': 'يجب عدم تكراره قبل 3 أشهر.',
  'It is injected into muscle for rejuvenation and under the skin for sweating.': 'يُحقن في العضلة لتجديد الشباب وتحت الجلد للتعرق.',
  'For lines it is mostly placed in the muscle; for sweating it is placed within the skin.':
    'للخطوط يوضع غالبًا في العضلة؛ وللتعرق يوضع داخل الجلد.',
  'The process takes an hour to an hour and a half, with numbing ointment for 15 minutes.':
    'تستغرق العملية ساعة إلى ساعة ونصف، مع مرهم مخدر لمدة 15 دقيقة.',
  'Plan about half an hour, mostly talk and preparation; injections take 10 to 20 minutes.':
    'المتوقع نحو نصف ساعة، معظمها حديث وتحضير؛ وتستغرق الحقن 10 إلى 20 دقيقة.',
  'It can treat sagging and loosening from ageing.': 'يمكنه علاج الترهل والارتخاء الناتجين عن التقدم في العمر.',
  'It softens expression lines; it does not treat loose or sagging skin.': 'يخفف خطوط التعبير؛ ولا يعالج الجلد الرخو أو المترهل.',
  'No examinations are needed beforehand.': 'لا حاجة إلى فحوص قبل العلاج.',
  'A doctor should assess your health, medicines, muscles and eyelids before treatment.':
    'ينبغي أن يقيّم طبيب صحتك وأدويتك وعضلاتك وجفونك قبل العلاج.',
  'It relaxes the "mimic muscles" that make lines.': 'يرخي «العضلات الإيمائية» التي تصنع الخطوط.',
  'It relaxes facial muscles that make expression lines.': 'يرخي عضلات الوجه التي تصنع خطوط التعبير.',
  'It helps migraine and excessive sweating, strabismus and motor disorders.':
    'يساعد في الصداع النصفي (الشقيقة) والتعرق المفرط والحول واضطرابات الحركة.',
  'Yes; it is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'نعم؛ هو معتمد أيضًا للصداع النصفي (الشقيقة) المزمن، وتعرق الإبطين، وانحراف محور العين، وحالات تشنج العضلات.',
  'Allergy to botulinum toxin or an ingredient': 'حساسية من ذيفان البوتولينوم أو أحد المكونات',
  'Have you ever had an allergic reaction to a botulinum toxin treatment or to anything in it?':
    'هل سبق أن حدث لك رد فعل تحسسي من علاج بذيفان البوتولينوم أو من أي شيء فيه؟',
  'Infection or inflammation at a site': 'عدوى أو التهاب في موضع حقن',
  'Do you have an infection, a rash or a sore where the injections are planned?': 'هل لديك عدوى أو طفح أو قرحة في أماكن الحقن المخطط لها؟',
  'Neuromuscular disease': 'مرض عصبي عضلي',
  'Do you have a disease of the nerves or muscles, such as myasthenia gravis?':
    'هل لديك مرض في الأعصاب أو العضلات، مثل الوهن العضلي الوبيل؟',
  "Cow's milk protein allergy": 'حساسية من بروتين حليب البقر',
  "Are you allergic to cow's milk protein?": 'هل لديك حساسية من بروتين حليب البقر؟',
  'Pregnancy or breast-feeding': 'حمل أو إرضاع',
  'Are you pregnant, could you be, or are you breast-feeding?': 'هل هناك حمل أو احتمال حمل أو إرضاع؟',
  'Medicines that strengthen the effect': 'أدوية تقوي التأثير',
  'Which medicines do you take, antibiotics and muscle relaxants included?': 'ما أدويتك كلها، بما فيها المضادات الحيوية ومرخيات العضلات؟',
  'Bleeding disorder or blood-thinning medicine': 'اضطراب نزف أو دواء يميّع الدم',
  'Do you bruise or bleed easily, or take medicine that thins the blood?': 'هل تحدث لك الكدمات أو النزف بسهولة، أو هل لديك دواء يميّع الدم؟',
  'Earlier surgery, scars, ptosis or marked asymmetry of the face': 'جراحة سابقة أو ندوب أو تدلٍّ أو عدم تناظر واضح في الوجه',
  'Have you had surgery or an injury of the face or eyelids?': 'هل سبق أن أُجريت لك جراحة أو حدثت لك إصابة في الوجه أو الجفون؟',
  'Under 18 years': 'دون 18 عامًا',
  'How old are you?': 'كم عمرك؟',
  'Older than the label of the product names': 'أكبر من العمر الذي تذكره نشرة المنتج',
  'When were you born?': 'ما تاريخ ميلادك؟',
  'Weak levator (true ptosis) or lash ptosis on examination': 'ضعف العضلة الرافعة للجفن (تدلٍّ حقيقي) أو تدلي الرموش عند الفحص',
  'Has an eyelid ever drooped, or do your eyelids feel heavy?': 'هل سبق أن تدلى أحد جفونك، أو هل هناك شعور بثقل فيها؟',
  'Body dysmorphic disorder or unrealistic expectations': 'اضطراب تشوه صورة الجسم أو توقعات غير واقعية',
  'What do you hope will change, and how much does it trouble you?': 'ما التغيير المرجو لديك، وإلى أي حد يزعجك الأمر؟',
  'The lines have an important psychological impact (asked by EU labels)': 'للخطوط أثر نفسي مهم (تشترطه نشرات \u2068EU\u2069)',
  'Do the lines affect how you feel?': 'هل تؤثر الخطوط في شعورك؟',
  'Other toxin in the last 3 months': 'ذيفان آخر في آخر 3 أشهر',
  'Have you had botulinum toxin anywhere, for any reason, in the last 3 months?':
    'هل أُجري لك علاج بذيفان البوتولينوم في أي مكان، لأي سبب، في آخر 3 أشهر؟',
};
