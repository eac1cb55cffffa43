import type { PATIENT_QUESTION_WORDS } from '../../patientQuestionWords.ts';

export const patientQuestions: typeof PATIENT_QUESTION_WORDS = {
  hurt: {
    question: 'Est-ce que cela fait mal ?',
    answers: [
      'L’aiguille est très fine.',
      'La plupart des gens n’ont pas besoin qu’on leur endorme la peau. De la glace, de l’air froid, un spray froid ou une crème peuvent aider.',
      'Dans une étude, le froid a agi aussi bien que la crème.',
    ],
  },
  'how-long-visit': {
    question: 'Combien de temps cela prend-il ?',
    answers: ['Les injections prennent environ 10 à 20 minutes. Le reste du temps est consacré à l’entretien et à la préparation.'],
  },
  start: {
    question: 'Quand l’effet commence-t-il ?',
    answers: ['Vous le remarquerez en général en 2 à 3 jours. Il faut environ 2 semaines pour le plein effet.'],
  },
  last: {
    question: 'Combien de temps l’effet dure-t-il ?',
    answers: ['Comptez 3 à 4 mois. Chez certaines personnes, l’effet atteint environ 6 mois.'],
  },
  frozen: {
    question: 'Aurai-je l’air figé ?',
    answers: [
      'Le traitement détend les muscles qui font les rides : ils bougent donc moins.',
      'Le plan est adapté à vos propres muscles. Dites quelle part de mouvement vous voulez garder.',
    ],
  },
  dislike: {
    question: 'Et si cela ne me plaît pas ?',
    answers: [
      'L’effet disparaît de lui-même, en général en 3 à 4 mois.',
      'Dites-le-nous au contrôle après deux semaines. Certaines choses peuvent alors être ajustées.',
    ],
  },
  reverse: {
    question: 'Peut-on revenir en arrière ?',
    answers: [
      'L’effet disparaît de lui-même. Aucune source lue pour cette page n’indique un moyen de l’arrêter.',
      'D’ici là, des gouttes pour les yeux peuvent relever de 1 à 3 mm une paupière qui tombe. Elles ne sont pas autorisées pour cela.',
    ],
  },
  stop: {
    question: 'Peut-on en devenir dépendant ? Que se passe-t-il si j’arrête ?',
    answers: [
      'Quand l’effet disparaît, les muscles bougent à nouveau. Dans une étude, les rides sont redevenues comme avant. Aucune source lue pour cette page ne parle de dépendance.',
    ],
  },
  often: {
    question: 'À quelle fréquence puis-je le faire ?',
    answers: [
      'Pas plus souvent que tous les 3 mois.',
      'Trop de produit ou des séances trop fréquentes peuvent faire que le traitement agisse moins bien plus tard.',
    ],
  },
  'stronger-each-time': {
    question: 'Est-ce meilleur à chaque traitement ?',
    answers: ['Dans une étude, les rides du visage au repos se sont encore améliorées au fil de trois traitements.'],
  },
  spread: {
    question: 'Cela peut-il se répandre dans le corps ?',
    answers: [
      'Cela peut arriver, des heures à des semaines plus tard. Une difficulté à avaler ou à respirer peut mettre la vie en danger : appelez les secours.',
    ],
  },
  approved: {
    question: 'Cet usage est-il officiellement autorisé ?',
    answers: [
      'Pour les rides entre les sourcils, oui, aux États-Unis et en Europe.',
      'Pour beaucoup d’autres parties du visage, non. Demandez-nous pourquoi nous l’y utilisons.',
    ],
  },
  pregnancy: {
    question: 'Et si je suis enceinte ou si j’allaite ?',
    answers: ['Dans ce cas, le traitement ne doit pas être fait. Dites-le-nous, même si vous pourriez seulement être enceinte.'],
  },
  medicines: {
    question: 'Et mes autres médicaments ?',
    answers: [
      'Parlez-nous de tous. Certains antibiotiques et certains médicaments qui détendent les muscles renforcent l’effet.',
      'Les médicaments qui fluidifient le sang peuvent rendre les bleus plus grands.',
    ],
  },
  driving: {
    question: 'Puis-je conduire ensuite ?',
    answers: [
      'Des muscles faibles, une paupière qui tombe ou une vision double sont possibles. Ne conduisez pas si vous remarquez l’un de ces signes.',
    ],
  },
  exercise: {
    question: 'Puis-je faire du sport ?',
    answers: [
      'Par précaution, attendez les 4 premières heures. Certains cabinets disent 24 heures.',
      'Aucune bonne étude ne montre qu’il faut attendre.',
    ],
  },
  bruise: {
    question: 'Combien de temps dure un bleu ?',
    answers: ['Un bleu peut durer de 7 à 11 jours.'],
  },
  sagging: {
    question: 'Est-ce utile contre la peau relâchée ?',
    answers: ['Non. Cela adoucit les rides dues au mouvement. Cela ne traite pas la peau relâchée ou tombante.'],
  },
  age: {
    question: 'Y a-t-il un âge minimal ou maximal ?',
    answers: [
      'Ce traitement est pour les adultes, pas pour les moins de 18 ans. Il y a aussi un âge maximal, que nous vérifions pour vous.',
    ],
  },
  men: {
    question: 'Est-ce différent chez les hommes ?',
    answers: [
      'Chez les hommes, l’effet peut commencer plus tard et disparaître plus tôt.',
      'Il en faut en général plus chez les hommes, car leurs muscles sont plus grands.',
    ],
  },
};
