/** What is often heard and what holds, and what is asked before a treatment. */
export const claimTexts: Readonly<Record<string, string>> = {
  'It is similar in structure to acetylcholine and binds to acetylcholine receptors.':
    'Sa structure ressemble à celle de l’acétylcholine et elle se fixe aux récepteurs de l’acétylcholine.',
  'The toxin acts inside the nerve ending and stops it releasing acetylcholine; it does not sit on the muscle receptor.':
    'La toxine agit dans la terminaison nerveuse et l’empêche de libérer l’acétylcholine ; elle ne se place pas sur le récepteur du muscle.',
  'It shows its effect immediately, with changes from the second day.':
    'Elle montre son effet immédiatement, avec des changements dès le deuxième jour.',
  'You will usually notice it in 2 to 3 days; judge it at 2 weeks.':
    'Vous le remarquerez en général en 2 à 3 jours ; jugez-le à 2 semaines.',
  'It appears after 3 to 4 days and works about two weeks, so return after two weeks.':
    'L’effet apparaît après 3 à 4 jours et dure environ deux semaines ; revenez donc après deux semaines.',
  'It starts in about 3 days, peaks near 2 weeks and lasts 3 to 4 months on average; the 2 week visit is a check.':
    'L’effet commence en environ 3 jours, culmine vers 2 semaines et dure en moyenne 3 à 4 mois ; la visite à 2 semaines est un contrôle.',
  'It lasts 3 to 6 months, depending on amount, muscle size and location.':
    'L’effet dure 3 à 6 mois, selon la quantité, la taille du muscle et l’endroit.',
  'Expect 3 to 4 months; some people and products reach about 6 months.':
    'Comptez 3 à 4 mois ; chez certaines personnes et avec certains produits, l’effet atteint environ 6 mois.',
  'It lifts the eyebrows and the upper eyelid by several millimetres.':
    'Elle relève les sourcils et la paupière du haut de plusieurs millimètres.',
  'The outer brow may rise by about 1 to 5 millimetres in some people; the upper eyelid itself is not lifted in routine treatment and can, rarely, droop.':
    'La partie externe du sourcil peut monter d’environ 1 à 5 millimètres chez certaines personnes ; la paupière du haut elle-même n’est pas relevée lors d’un traitement courant et peut, rarement, tomber.',
  'Headache up to 12 hours, flu-like feeling, allergy, droopy lid for 1 to 2 weeks, redness and bruise gone in days.':
    'Mal de tête jusqu’à 12 heures, sensation de grippe, allergie, paupière qui tombe pendant 1 à 2 semaines, rougeur et bleu disparus en quelques jours.',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half; a droopy lid is uncommon but can last several weeks; get help at once for trouble breathing, swallowing or speaking.':
    'Certaines personnes ont un mal de tête, une rougeur ou un bleu pendant quelques jours à environ une semaine et demie ; une paupière qui tombe est peu fréquente mais peut durer plusieurs semaines ; demandez de l’aide tout de suite en cas de difficulté à respirer, à avaler ou à parler.',
  'At least three months between treatments.': 'Au moins trois mois entre deux traitements.',
  'Do not repeat sooner than 3 months.': 'Ne pas répéter avant 3 mois.',
  'It is injected into muscle for rejuvenation and under the skin for sweating.':
    'On l’injecte dans le muscle pour rajeunir et sous la peau pour la transpiration.',
  'For lines it is mostly placed in the muscle; for sweating it is placed within the skin.':
    'Pour les rides, on l’injecte surtout dans le muscle ; pour la transpiration, dans la peau.',
  'The process takes an hour to an hour and a half, with numbing ointment for 15 minutes.':
    'La séance dure une heure à une heure et demie, avec une pommade anesthésiante pendant 15 minutes.',
  'Plan about half an hour, mostly talk and preparation; injections take 10 to 20 minutes.':
    'Prévoyez environ une demi-heure, surtout l’entretien et la préparation ; les injections prennent 10 à 20 minutes.',
  'It can treat sagging and loosening from ageing.': 'Elle peut traiter l’affaissement et le relâchement dus à l’âge.',
  'It softens expression lines; it does not treat loose or sagging skin.':
    'Elle adoucit les rides d’expression ; elle ne traite pas la peau relâchée ou tombante.',
  'No examinations are needed beforehand.': 'Aucun examen n’est nécessaire avant.',
  'A doctor should assess your health, medicines, muscles and eyelids before treatment.':
    'Un médecin doit évaluer votre santé, vos médicaments, vos muscles et vos paupières avant le traitement.',
  'It relaxes the "mimic muscles" that make lines.': 'Elle détend les « muscles de la mimique » qui font les rides.',
  'It relaxes facial muscles that make expression lines.': 'Elle détend des muscles du visage qui font les rides d’expression.',
  'It helps migraine and excessive sweating, strabismus and motor disorders.':
    'Elle aide en cas de migraine et de transpiration excessive, de strabisme et de troubles moteurs.',
  'Yes; it is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'Oui ; elle est aussi autorisée pour la migraine chronique, la transpiration des aisselles, le strabisme et des maladies avec spasmes musculaires.',
  'Allergy to botulinum toxin or an ingredient': 'Allergie à la toxine botulique ou à un excipient',
  'Have you ever had an allergic reaction to a botulinum toxin treatment or to anything in it?':
    'Avez-vous déjà eu une réaction allergique à un traitement par toxine botulique ou à l’un de ses composants ?',
  'Infection or inflammation at a site': 'Infection ou inflammation à un point d’injection',
  'Do you have an infection, a rash or a sore where the injections are planned?':
    'Avez-vous une infection, une éruption ou une plaie là où les injections sont prévues ?',
  'Neuromuscular disease': 'Maladie neuromusculaire',
  'Do you have a disease of the nerves or muscles, such as myasthenia gravis?':
    'Avez-vous une maladie des nerfs ou des muscles, comme la myasthénie ?',
  "Cow's milk protein allergy": 'Allergie aux protéines du lait de vache',
  "Are you allergic to cow's milk protein?": 'Êtes-vous allergique aux protéines du lait de vache ?',
  'Pregnancy or breast-feeding': 'Grossesse ou allaitement',
  'Are you pregnant, could you be, or are you breast-feeding?': 'Êtes-vous enceinte, pourriez-vous l’être, ou allaitez-vous ?',
  'Medicines that strengthen the effect': 'Médicaments qui renforcent l’effet',
  'Which medicines do you take, antibiotics and muscle relaxants included?':
    'Quels médicaments prenez-vous, y compris antibiotiques et médicaments qui détendent les muscles ?',
  'Bleeding disorder or blood-thinning medicine': 'Trouble de la coagulation ou médicament qui fluidifie le sang',
  'Do you bruise or bleed easily, or take medicine that thins the blood?':
    'Avez-vous facilement des bleus ou des saignements, ou prenez-vous un médicament qui fluidifie le sang ?',
  'Earlier surgery, scars, ptosis or marked asymmetry of the face':
    'Chirurgie antérieure, cicatrices, ptosis ou asymétrie marquée du visage',
  'Have you had surgery or an injury of the face or eyelids?': 'Avez-vous eu une opération ou une blessure du visage ou des paupières ?',
  'Under 18 years': 'Moins de 18 ans',
  'How old are you?': 'Quel âge avez-vous ?',
  'Older than the label of the product names': 'Âge supérieur à celui qu’indique le RCP du produit',
  'When were you born?': 'Quelle est votre date de naissance ?',
  'Weak levator (true ptosis) or lash ptosis on examination': 'Releveur faible (vrai ptosis) ou ptosis des cils à l’examen',
  'Has an eyelid ever drooped, or do your eyelids feel heavy?': 'Une paupière est-elle déjà tombée, ou sentez-vous vos paupières lourdes ?',
  'Body dysmorphic disorder or unrealistic expectations': 'Trouble de l’image du corps (dysmorphophobie) ou attentes irréalistes',
  'What do you hope will change, and how much does it trouble you?': 'Qu’espérez-vous voir changer, et à quel point cela vous gêne-t-il ?',
  'The lines have an important psychological impact (asked by EU labels)':
    'Les rides ont un retentissement psychologique important (demandé par les RCP de l’UE)',
  'Do the lines affect how you feel?': 'Les rides influent-elles sur ce que vous ressentez ?',
  'Other toxin in the last 3 months': 'Autre toxine au cours des 3 derniers mois',
  'Have you had botulinum toxin anywhere, for any reason, in the last 3 months?':
    'Avez-vous reçu de la toxine botulique, où que ce soit et pour quelque raison que ce soit, au cours des 3 derniers mois ?',
};
