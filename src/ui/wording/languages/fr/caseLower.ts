import type { CASE_LOWER_WORDS } from '../../caseLowerWords.ts';

export const caseLower: typeof CASE_LOWER_WORDS = {
  'bunny-lines': {
    title: 'Rides en travers du nez',
    history:
      'Elle a 40 ans et est en bonne santé. Sa glabelle a été traitée pour la dernière fois il y a plus de trois mois ; depuis, les rides du nez se voient davantage.',
    wish: 'Elle veut qu’elles disparaissent quand elle rit.',
    hint: 'Un point superficiel sur chaque paroi latérale du nez, haut, loin des vaisseaux voisins.',
    lesson: 'Haut et superficiel sur la paroi latérale, 3 à 5 U. Plus bas se trouvent les élévateurs de la lèvre, et le sourire change.',
  },
  'dipping-tip': {
    title: 'Un nez qui plonge au sourire',
    history: 'Elle a 29 ans et est en bonne santé. Elle n’a pas eu de chirurgie du nez.',
    wish: 'La pointe de son nez descend quand elle sourit.',
    hint: 'Un point sur la ligne médiane, à la base de la columelle. Une petite dose.',
    lesson:
      'Le depressor septi nasi tire la pointe. Les preuves sont faibles et l’effet petit : dites-le. Une trop grande quantité aplatit la lèvre.',
  },
  'lines-above-the-lip': {
    title: 'Rides au-dessus de la lèvre',
    history: 'Elle a 57 ans, est chanteuse, est en bonne santé et a fumé quand elle était jeune.',
    wish: 'Elle veut des rides plus fines et doit continuer à chanter.',
    hint: 'Deux petits points par côté au bord de la lèvre. Restez à 15 mm de la commissure. Les deux côtés à l’identique.',
    lesson:
      'Petit, superficiel, identique des deux côtés. Les doses viennent d’une page grand public : une source faible. Il faut d’abord avertir une personne qui chante ou joue d’un instrument à vent.',
  },
  'gums-in-the-smile': {
    title: 'La gencive dans le sourire',
    history: 'Elle a 27 ans et est en bonne santé. Quand elle rit, on voit environ 4 mm de gencive, de façon uniforme.',
    wish: 'Elle veut montrer moins de gencive.',
    hint: 'Un point par côté, là où se rejoignent trois élévateurs de la lèvre. Il se trouve au-dessus de la commissure, à côté du nez.',
    lesson:
      'Le point de Yonsei : 10 mm à côté de la ligne de l’aile, 30 mm au-dessus de la commissure. Il diffère selon les populations : regardez le muscle, puis mesurez.',
  },
  'mouth-corners-down': {
    title: 'Des commissures qui tombent',
    history: 'Elle a 51 ans et est en bonne santé. Au repos, les commissures tombent et un pli en descend.',
    wish: 'On lui demande si elle est triste.',
    hint: 'Un point par côté, bas et latéral sur l’abaisseur de la commissure. Palpez-le pendant qu’elle abaisse les commissures.',
    lesson: 'Restez latéral : en dedans se trouve l’abaisseur de la lèvre inférieure, et une dose là rend la bouche de travers.',
  },
  'dimpled-chin': {
    title: 'Un menton capitonné',
    history: 'Il a 39 ans et est en bonne santé. Le menton se capitonne quand il parle.',
    wish: 'Il veut un menton lisse.',
    hint: 'Deux points à côté de la ligne médiane, bas sur la houppe du menton.',
    lesson:
      'Près de la ligne médiane et bas. Des points hauts ou latéraux atteignent la lèvre inférieure : elle ferme mal ou bouge inégalement. La dose vient de la pratique, pas encore vérifiée.',
  },
  'wide-jaw': {
    title: 'Une mâchoire large',
    history: 'Elle a 30 ans et est en bonne santé. Les muscles ressortent quand elle serre les dents. Ses dents vont bien.',
    wish: 'Elle veut un bas du visage plus fin.',
    hint: 'Trois points profonds par côté dans la moitié inférieure du muscle, en arrière de son bord antérieur.',
    lesson:
      'Profond, bas, en arrière du bord antérieur, sous la ligne du tragus à la bouche. Trop superficiel affaiblit le sourire. Hors AMM ; 48 U en tout dans un essai. L’affinement prend des semaines et n’est pas montré ici.',
  },
  'bands-of-the-neck': {
    title: 'Bandes du cou',
    history: 'Elle a 58 ans et est en bonne santé. Une bande ressort de chaque côté. Elle avale bien.',
    wish: 'Elle veut adoucir les cordes du cou.',
    hint: 'Trois points superficiels le long de chaque bande, à environ 20 mm l’un de l’autre. Restez loin du larynx.',
    lesson:
      'Superficiel, le long de la bande, un total bas. Des doses profondes ou médiales peuvent atteindre les muscles de la déglutition. Les points propres au RCP n’ont pas été lus.',
  },
  'soft-jawline': {
    title: 'Un ovale plus doux',
    history: 'Elle a 47 ans et est en bonne santé. La peau est ferme. Elle n’a pas de bajoues lourdes.',
    wish: 'Elle veut un contour de la mâchoire plus net.',
    hint: 'Une rangée de trois points par côté le long du bord inférieur, en arrière de la ligne du pli à côté de la bouche.',
    lesson:
      'Les sources se contredisent sur la profondeur ; aucune profondeur n’est donc comptée comme fausse ici. En dedans de la ligne du pli se trouve l’abaisseur de la lèvre inférieure.',
  },
  'nursing-mother': {
    title: 'Fatiguée, avec un bébé de quatre mois',
    history: 'Elle a 34 ans et est en bonne santé. Elle allaite.',
    wish: 'Elle veut faire traiter front et glabelle avant de reprendre le travail.',
    hint: 'Relisez les antécédents avant de prendre une aiguille.',
    lesson: 'Les RCP excluent l’allaitement. Proposez une date ensuite. Ne pas traiter est le bon traitement.',
  },
  'sore-by-the-eye': {
    title: 'Un mariage samedi',
    history: 'Il a 41 ans. Depuis deux jours, une plaie suintante et douloureuse grandit à côté de son œil droit.',
    wish: 'Il veut faire traiter aujourd’hui les rides au coin des yeux.',
    hint: 'Regardez la peau là où vous injecteriez.',
    lesson: 'Pas d’injection dans une peau infectée ou enflammée. Laissez-la guérir, faites-la examiner et donnez une nouvelle date.',
  },
  'tired-by-evening': {
    title: 'Des paupières qui tombent le soir',
    history: 'Elle a 49 ans. Son neurologue la traite pour une myasthénie. Sa paupière gauche tombe le soir.',
    wish: 'Elle veut un front lisse pour paraître plus fraîche.',
    hint: 'Demandez s’il y a des maladies des nerfs et des muscles.',
    lesson:
      'Les RCP européens excluent la myasthénie ; d’autres avertissent d’un effet exagéré. La paupière est un signe de la maladie, pas de l’âge.',
  },
};
