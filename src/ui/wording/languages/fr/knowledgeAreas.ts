/** Regions and muscles in a patient's words. */
export const areaTexts: Readonly<Record<string, string>> = {
  'Relaxes the forehead muscle, so the lines across your forehead soften.':
    'Détend le muscle du front : les rides qui traversent votre front s’adoucissent.',
  'Most people notice a change after 2 to 3 days.': 'La plupart des gens remarquent un changement après 2 à 3 jours.',
  'About 3 to 4 months.': 'Environ 3 à 4 mois.',
  'The eyebrows may drop for a while. To help prevent this, the lines between the eyebrows are usually treated at the same time.':
    'Les sourcils peuvent descendre un certain temps. Pour aider à l’éviter, on traite en général en même temps les rides entre les sourcils.',
  'Relaxes the frown muscles, so the lines between your eyebrows soften.':
    'Détend les muscles qui froncent les sourcils : les rides entre vos sourcils s’adoucissent.',
  'Expect 3 to 4 months. Some people reach about 6 months.':
    'Comptez 3 à 4 mois. Chez certaines personnes, l’effet atteint environ 6 mois.',
  'You may get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon, but it can last several weeks.':
    'Vous pouvez avoir un mal de tête, une rougeur ou un bleu pendant quelques jours à environ une semaine et demie. Une paupière qui tombe est peu fréquente, mais cela peut durer plusieurs semaines.',
  'Relaxes the muscle at the outer corner of the eye, so the lines you see when you smile or squint soften.':
    'Détend le muscle au coin externe de l’œil : les rides que l’on voit quand vous souriez ou plissez les yeux s’adoucissent.',
  'If it spreads too low, the lip can droop on that side for a while. Tell us at once if you see double.':
    'Si le produit se répand trop bas, la lèvre peut tomber de ce côté un certain temps. Prévenez-nous tout de suite si vous voyez double.',
  'Softens the small lines on the nose that show when you scrunch it up.':
    'Adoucit les petites rides du nez que l’on voit quand vous le froncez.',
  'The full effect takes about two weeks. There is no exact figure for this part of the face.':
    'Il faut environ deux semaines pour le plein effet. Il n’y a pas de chiffre exact pour cette partie du visage.',
  'About three to four months, as for facial lines in general.': 'Environ trois à quatre mois, comme pour les rides du visage en général.',
  'If it spreads too low, the upper lip can droop for a while.':
    'Si le produit se répand trop bas, la lèvre du haut peut tomber un certain temps.',
  'Softens the fine upright lines around the lips.': 'Adoucit les fines rides verticales autour des lèvres.',
  'Up to 16 to 20 weeks in one study.': 'Jusqu’à 16 à 20 semaines dans une étude.',
  'The lips may feel weak for a while: drinking through a straw, kissing and some sounds can be harder.':
    'Les lèvres peuvent être faibles un certain temps : boire à la paille, embrasser et prononcer certains sons peut être plus difficile.',
  'Softens the fine upright lines of the upper lip.': 'Adoucit les fines rides verticales de la lèvre du haut.',
  'Softens the fine upright lines of the lower lip.': 'Adoucit les fines rides verticales de la lèvre du bas.',
  'There is no exact figure for the lower lip. Lines around the lips in one study: up to 16 to 20 weeks.':
    'Il n’y a pas de chiffre exact pour la lèvre du bas. Rides autour des lèvres dans une étude : jusqu’à 16 à 20 semaines.',
  'The lower lip may feel weak for a while. You may drool a little, or some sounds may be harder to say.':
    'La lèvre du bas peut être faible un certain temps. Vous pouvez baver un peu, ou certains sons peuvent être plus difficiles à prononcer.',
  'Relaxes the thin muscle of the neck, so the upright bands soften.':
    'Détend le muscle mince du cou : les bandes verticales s’adoucissent.',
  'It was first measured two weeks after treatment; you can judge it then.':
    'L’effet a été mesuré pour la première fois deux semaines après le traitement ; vous pourrez alors le juger.',
  'It fades slowly. In a study it could still be seen at day 120.':
    'L’effet s’atténue lentement. Dans une étude, on le voyait encore au jour 120.',
  'The neck may feel weak. Get help at once if you have trouble swallowing, speaking or breathing.':
    'Le cou peut être faible. Demandez de l’aide tout de suite si vous avez du mal à avaler, à parler ou à respirer.',
  'The outer brow may rise by a few millimetres in some people. It cannot be promised. The upper eyelid itself is not lifted.':
    'La partie externe du sourcil peut monter de quelques millimètres chez certaines personnes. On ne peut pas le promettre. La paupière du haut elle-même n’est pas relevée.',
  'The eyelid can, rarely, droop.': 'Rarement, la paupière peut tomber.',
  'The upper eyelid is not lifted in routine treatment. We keep away from the muscle that opens it.':
    'La paupière du haut n’est pas relevée lors d’un traitement courant. Nous restons loin du muscle qui l’ouvre.',
  'A droopy eyelid, if it happens, appears within 2 to 7 days.': 'Une paupière qui tombe, si cela arrive, apparaît dans les 2 à 7 jours.',
  'A droopy eyelid is uncommon but can last several weeks.': 'Une paupière qui tombe est peu fréquente mais peut durer plusieurs semaines.',
  'If the medicine reaches the muscle that opens the eye, the eyelid droops for a while. Call us if this happens.':
    'Si le médicament atteint le muscle qui ouvre l’œil, la paupière tombe un certain temps. Appelez-nous si cela arrive.',
  'Relaxes the small roll of muscle under the lower lashes, so the eye looks a little more open.':
    'Détend le petit bourrelet de muscle sous les cils du bas : l’œil paraît un peu plus ouvert.',
  'Often shorter than the usual three to four months.': 'Souvent moins que les trois à quatre mois habituels.',
  'The lower eyelid can become loose or turn outward, more so after eyelid surgery or with dry eyes.':
    'La paupière du bas peut se relâcher ou se tourner vers l’extérieur, surtout après une opération des paupières ou si les yeux sont secs.',
  'Softens the small lines on the side of the nose that show when you scrunch it up.':
    'Adoucit les petites rides sur le côté du nez que l’on voit quand vous le froncez.',
  'Relaxes the small muscle that pulls the tip of the nose down when you smile. The change is usually small.':
    'Détend le petit muscle qui tire la pointe du nez vers le bas quand vous souriez. Le changement est en général petit.',
  'About 3 months.': 'Environ 3 mois.',
  'Too much can flatten the upper lip and make drinking and speaking harder for a while.':
    'Une trop grande quantité peut aplatir la lèvre du haut et rendre plus difficile de boire et de parler un certain temps.',
  'Relaxes the muscles that widen the nostrils.': 'Détend les muscles qui élargissent les narines.',
  'This use is not well studied, and the published amounts disagree.':
    'Cet usage est peu étudié, et les quantités publiées ne concordent pas.',
  'Relaxes the muscles that lift the upper lip, so less gum shows when you smile.':
    'Détend les muscles qui lèvent la lèvre du haut : on voit moins la gencive quand vous souriez.',
  'Usually between one and two weeks.': 'En général entre une et deux semaines.',
  'About 4 to 6 months. It fades slowly.': 'Environ 4 à 6 mois. L’effet s’atténue lentement.',
  'The smile can look uneven, the upper lip can look long, and food can collect under the lip.':
    'Le sourire peut paraître inégal, la lèvre du haut peut paraître longue, et des aliments peuvent s’accumuler sous la lèvre.',
  'Relaxes the muscle that pulls the corner of the mouth down.': 'Détend le muscle qui tire le coin de la bouche vers le bas.',
  'The lower lip can look uneven or the smile weak for a while.':
    'La lèvre du bas peut paraître inégale ou le sourire faible un certain temps.',
  'Relaxes the chin muscle, so the skin of the chin looks smoother.': 'Détend le muscle du menton : la peau du menton paraît plus lisse.',
  'The lower lip may not close well for a while, or the smile may look uneven.':
    'La lèvre du bas peut mal se fermer un certain temps, ou le sourire peut paraître inégal.',
  'Relaxes the chewing muscle at the angle of the jaw, so the lower face can look slimmer.':
    'Détend le muscle qui sert à mâcher, à l’angle de la mâchoire : le bas du visage peut paraître plus fin.',
  'Slowly: the change grows over about 12 weeks.': 'Lentement : le changement grandit pendant environ 12 semaines.',
  'Most people still see a change at day 90, and more than half at day 180.':
    'La plupart des gens voient encore un changement au jour 90, et plus de la moitié au jour 180.',
  'Chewing may feel weak, one to four weeks after treatment.':
    'Vous pouvez mâcher avec moins de force, une à quatre semaines après le traitement.',
  'Treated to prevent headaches in adults with chronic migraine, not for looks.':
    'Traitement pour prévenir les maux de tête chez l’adulte qui a une migraine chronique, pas pour l’apparence.',
  'There is no exact figure for this part of the face. Ask your doctor what to expect.':
    'Il n’y a pas de chiffre exact pour cette partie du visage. Demandez à votre médecin à quoi vous attendre.',
  'For migraine it is repeated every 12 weeks.': 'Pour la migraine, on répète toutes les 12 semaines.',
  'You may get a bruise: a small artery runs through the temple.': 'Vous pouvez avoir un bleu : une petite artère traverse la tempe.',
  'Relaxes the thin neck muscle that pulls the lower face down.': 'Détend le muscle mince du cou qui tire le bas du visage vers le bas.',
  'Most people still see a change after 3 months.': 'La plupart des gens voient encore un changement après 3 mois.',
  'The lower lip can look uneven for a while.': 'La lèvre du bas peut paraître inégale un certain temps.',
  'There is no exact figure for this part of the body. Ask your doctor what to expect.':
    'Il n’y a pas de chiffre exact pour cette partie du corps. Demandez à votre médecin à quoi vous attendre.',
  'Your neck may ache or feel weak for a while.': 'Votre cou peut être douloureux ou faible un certain temps.',
  'Forehead muscle': 'Muscle du front',
  'Muscle at the root of the nose': 'Muscle de la racine du nez',
  'Frown muscle': 'Muscle qui fronce les sourcils',
  'Small muscle that pulls the inner brow down': 'Petit muscle qui abaisse la partie interne du sourcil',
  'Muscle around the eye': 'Muscle autour de l’œil',
  'Eyelid-closing muscle': 'Muscle qui ferme la paupière',
  'Eyelid-lifting muscle': 'Muscle qui lève la paupière',
  'Muscle across the nose': 'Muscle en travers du nez',
  'Nostril muscle': 'Muscle de la narine',
  'Small nostril-widening muscle': 'Petit muscle qui élargit la narine',
  'Muscle that pulls the nose tip down': 'Muscle qui abaisse la pointe du nez',
  'Muscle that lifts the lip and the side of the nose': 'Muscle qui lève la lèvre et le côté du nez',
  'Upper lip lifter': 'Muscle qui lève la lèvre du haut',
  'Muscle that lifts the corner of the mouth': 'Muscle qui lève le coin de la bouche',
  'Small smile muscle': 'Petit muscle du sourire',
  'Smile muscle': 'Muscle du sourire',
  'Muscle that widens the mouth': 'Muscle qui élargit la bouche',
  'Lip-closing muscle': 'Muscle qui ferme les lèvres',
  'Cheek muscle': 'Muscle de la joue',
  'Muscle that pulls the corner of the mouth down': 'Muscle qui abaisse le coin de la bouche',
  'Muscle that pulls the lower lip down': 'Muscle qui abaisse la lèvre du bas',
  'Chin muscle': 'Muscle du menton',
  'Neck sheet muscle': 'Muscle en nappe du cou',
  'Chewing muscle': 'Muscle qui sert à mâcher',
  'Temple chewing muscle': 'Muscle de la tempe, qui sert à mâcher',
  'Muscle at the back of the head': 'Muscle de l’arrière de la tête',
  'Muscles along the back of the neck': 'Muscles le long de la nuque',
  'Muscle from the neck to the shoulder': 'Muscle du cou à l’épaule',
  'Get help at once if you have trouble breathing, swallowing or speaking, or if your sight changes.':
    'Demandez de l’aide tout de suite si vous avez du mal à respirer, à avaler ou à parler, ou si votre vue change.',
};
