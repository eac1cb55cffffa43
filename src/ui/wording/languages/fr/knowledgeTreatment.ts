/** The treatment itself: how it works, the visit, side effects, and what is often heard. */
export const treatmentTexts: Readonly<Record<string, string>> = {
  'How the toxin works': 'Comment agit la toxine',
  'How it works': 'Comment cela agit',
  'The medicine works inside the nerve ending. It stops the nerve from telling the muscle to tighten.':
    'Le médicament agit dans la terminaison du nerf. Il empêche le nerf de dire au muscle de se contracter.',
  'It is a protein. It enters the nerve ending and blocks the signal to the muscle for a while.':
    'C’est une protéine. Elle entre dans la terminaison du nerf et bloque le signal vers le muscle un certain temps.',
  'It relaxes the facial muscles that make expression lines.': 'Elle détend les muscles du visage qui font les rides d’expression.',
  'For lines it is mostly placed in the muscle. For sweating it is placed within the skin.':
    'Pour les rides, on l’injecte surtout dans le muscle. Pour la transpiration, on l’injecte dans la peau.',
  'When results come': 'Quand vient le résultat',
  'When you will see it': 'Quand vous le verrez',
  'You will usually notice it in 2 to 3 days. Judge it at 2 weeks.':
    'Vous le remarquerez en général en 2 à 3 jours. Jugez-le à 2 semaines.',
  'It looks best about 14 to 30 days after treatment.': 'Le résultat est le plus beau environ 14 à 30 jours après le traitement.',
  'How long it lasts': 'Combien de temps l’effet dure',
  'In studies of the frown lines, half of the people in whom it worked still saw the effect after about 120 days.':
    'Dans des études sur les rides du lion, la moitié des personnes chez qui le traitement a agi voyaient encore l’effet après environ 120 jours.',
  'One newer medicine lasted about 24 weeks in studies of the frown lines.':
    'Dans des études sur les rides du lion, un médicament plus récent a duré environ 24 semaines.',
  'It may start later and wear off sooner in men.': 'Chez les hommes, l’effet peut commencer plus tard et disparaître plus tôt.',
  'What it does and does not treat': 'Ce que cela traite et ne traite pas',
  'What it does and does not do': 'Ce que cela fait et ne fait pas',
  'It softens expression lines. It does not treat loose or sagging skin.':
    'Cela adoucit les rides d’expression. Cela ne traite pas la peau relâchée ou tombante.',
  'The outer brow may rise by about 1 to 5 millimetres in some people. The upper eyelid is not lifted and can, rarely, droop.':
    'La partie externe du sourcil peut monter d’environ 1 à 5 millimètres chez certaines personnes. La paupière du haut n’est pas relevée et peut, rarement, tomber.',
  'Other approved uses': 'Autres usages autorisés',
  'Other uses': 'Autres usages',
  'It is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'C’est aussi autorisé pour la migraine chronique, la transpiration des aisselles, le strabisme et des maladies avec spasmes musculaires.',
  'Who should not have it': 'Qui ne doit pas recevoir ce traitement',
  'You should not have it if you have had an allergic reaction to a treatment like this or to anything in it.':
    'Vous ne devez pas recevoir ce traitement si vous avez eu une réaction allergique à un traitement comme celui-ci ou à l’un de ses composants.',
  "Tell us if you are allergic to cow's milk protein. One of these medicines may contain it.":
    'Dites-nous si vous êtes allergique aux protéines du lait de vache. L’un de ces médicaments peut en contenir.',
  'We wait if the skin is infected or inflamed where the injections are planned.':
    'Nous attendons si la peau est infectée ou enflammée là où les injections sont prévues.',
  'Tell us about any disease of your nerves or muscles, such as myasthenia gravis. You may not be able to have it.':
    'Parlez-nous de toute maladie de vos nerfs ou de vos muscles, comme la myasthénie. Le traitement n’est peut-être pas possible pour vous.',
  'Tell us if you are pregnant, could be, or are breast-feeding.': 'Dites-nous si vous êtes enceinte, pourriez l’être, ou allaitez.',
  'Tell us about all your medicines. Some make the effect stronger.': 'Parlez-nous de tous vos médicaments. Certains renforcent l’effet.',
  'It is for adults, not for anyone under 18. There is an upper age limit too, which we check for you.':
    'Ce traitement est pour les adultes, pas pour les moins de 18 ans. Il y a aussi un âge maximal, que nous vérifions pour vous.',
  'Tell us what you hope for and whether your looks trouble you a great deal. Tell us if your scars grow thick.':
    'Dites-nous ce que vous espérez et si votre apparence vous fait beaucoup souffrir. Dites-nous si vos cicatrices deviennent épaisses.',
  'Before treatment': 'Avant le traitement',
  'Before your treatment': 'Avant votre traitement',
  'A doctor should check your health, medicines, muscles and eyelids before treatment.':
    'Un médecin doit vérifier votre santé, vos médicaments, vos muscles et vos paupières avant le traitement.',
  'We look at your lines with your face moving and at rest.': 'Nous regardons vos rides, le visage en mouvement et au repos.',
  'We take photographs before, and again at your check.': 'Nous prenons des photos avant, puis à nouveau lors de votre contrôle.',
  'The visit, step by step': 'La séance, étape par étape',
  'Your visit, step by step': 'Votre séance, étape par étape',
  'First your make-up comes off and we clean your skin. We write down what we use.':
    'D’abord, on enlève votre maquillage et nous nettoyons votre peau. Nous notons ce que nous utilisons.',
  'The needle is very fine.': 'L’aiguille est très fine.',
  'The injections take about 10 to 20 minutes. The rest of the time is talk and preparation.':
    'Les injections prennent environ 10 à 20 minutes. Le reste du temps est consacré à l’entretien et à la préparation.',
  'We see you again after two weeks, when the effect is at its best.':
    'Nous vous revoyons après deux semaines, quand l’effet est à son maximum.',
  Numbing: 'Anesthésie locale',
  'Will it hurt?': 'Est-ce que cela fait mal ?',
  'Most people need no numbing. Ice, cold air, a cold spray or a cream can help.':
    'La plupart des gens n’ont pas besoin qu’on leur endorme la peau. De la glace, de l’air froid, un spray froid ou une crème peuvent aider.',
  'Cold worked as well as cream in a study.': 'Dans une étude, le froid a agi aussi bien que la crème.',
  'Numbing cream needs about 60 minutes. 15 minutes is probably too short.':
    'Une crème anesthésiante doit agir environ 60 minutes. 15 minutes, c’est probablement trop court.',
  'Side effects': 'Effets indésirables',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon but can last several weeks.':
    'Certaines personnes ont un mal de tête, une rougeur ou un bleu pendant quelques jours à environ une semaine et demie. Une paupière qui tombe est peu fréquente mais peut durer plusieurs semaines.',
  'Taking 24 studies of the upper face together, 16% of treatments had some unwanted effect, mainly headache or a skin reaction.':
    'Dans 24 études du haut du visage prises ensemble, 16 % des traitements ont entraîné un effet indésirable, surtout un mal de tête ou une réaction de la peau.',
  'With one medicine for frown lines, 6% of people had a headache and 2% a droopy eyelid.':
    'Avec un médicament contre les rides du lion, 6 % des personnes ont eu un mal de tête et 2 % une paupière qui tombe.',
  'A droopy eyelid, if it comes, starts within 2 to 7 days.': 'Une paupière qui tombe, si cela arrive, commence dans les 2 à 7 jours.',
  'When to call at once': 'Quand appeler tout de suite',
  'Call at once if you have trouble breathing, swallowing or speaking, if your sight changes, or if a droop gets worse.':
    'Appelez tout de suite si vous avez du mal à respirer, à avaler ou à parler, si votre vue change, ou si le visage ou la paupière tombe de plus en plus.',
  'Very rarely the medicine spreads to other parts of the body, hours to weeks later. Trouble swallowing or breathing can be life threatening: get emergency help.':
    'Très rarement, le médicament se répand vers d’autres parties du corps, des heures à des semaines plus tard. Une difficulté à avaler ou à respirer peut mettre la vie en danger : appelez les secours.',
  'Aftercare and its evidence': 'Consignes après le traitement et preuves',
  Afterwards: 'Après le traitement',
  'No good study shows that strict rules are needed afterwards.':
    'Aucune bonne étude ne montre que des règles strictes sont nécessaires ensuite.',
  'As a precaution, do not rub the area, lie flat or exercise for the first 4 hours. Some clinics say up to 24 hours.':
    'Par précaution, ne frottez pas la zone, ne vous allongez pas et ne faites pas de sport pendant les 4 premières heures. Certains cabinets disent jusqu’à 24 heures.',
  'Moving the treated muscles may make it start about one day sooner. It does not change the result.':
    'Bouger les muscles traités peut faire commencer l’effet environ un jour plus tôt. Cela ne change pas le résultat.',
  Intervals: 'Intervalles',
  'Coming back': 'Revenir',
  'Do not repeat it sooner than 3 months.': 'Ne répétez pas avant 3 mois.',
  'Leave at least 12 weeks between treatments.': 'Laissez au moins 12 semaines entre deux traitements.',
  'Too much or too often may make it work less well later.':
    'Trop de produit ou des séances trop fréquentes peuvent faire que le traitement agisse moins bien plus tard.',
};
