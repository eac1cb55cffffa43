import type { CASE_UPPER_WORDS } from '../../caseUpperWords.ts';

export const caseUpper: typeof CASE_UPPER_WORDS = {
  'frown-first-time': {
    title: 'Un premier traitement de la glabelle',
    history: 'Elle a 38 ans et est en bonne santé. Elle ne prend aucun médicament et n’a jamais été traitée.',
    wish: 'Elle a l’air sévère en réunion et veut paraître plus aimable.',
    hint: 'Cinq points : un sur la ligne médiane, deux au-dessus de chaque sourcil. Restez bien au-dessus de l’os.',
    lesson:
      'Deux points par corrugator, un dans le procerus, 4 U chacun. Jamais à moins de 10 mm au-dessus du rebord : au-dessous passe le chemin vers le levator.',
  },
  'frown-man': {
    title: 'Un fort froncement chez un homme',
    history: 'Il a 46 ans et est en bonne santé. Sa peau est épaisse et son froncement profond. Il n’est pas allergique au lait de vache.',
    wish: 'Il veut adoucir le sillon profond.',
    hint: 'Ce RCP compte cinq points de 10 de ses propres unités. Le point du milieu se trouve près de la racine du nez.',
    lesson:
      'Les unités de ce produit lui sont propres et ne sont jamais converties en celles d’un autre. Un muscle fort n’est pas une raison de dépasser le RCP.',
  },
  'frown-two-medial': {
    title: 'Un léger froncement, deux points médiaux par côté',
    history: 'Elle a 33 ans et est en bonne santé. Les rides du lion ne se voient qu’en mouvement.',
    wish: 'Elle veut qu’elles restent aussi légères.',
    hint: 'Ce RCP place les deux points d’un côté dans la moitié médiale du corrugator.',
    lesson:
      'Les RCP diffèrent. Ici, les deux points d’un côté sont médiaux, l’un sous l’autre. Le RCP ne donne pas de distances : les points sont le dessin de Facies.',
  },
  'frown-longer-gap': {
    title: 'Moins de séances pour la glabelle',
    history: 'Elle a 52 ans et est en bonne santé. Elle a été traitée deux fois avec un autre produit, la dernière fois il y a un an.',
    wish: 'Elle veut venir moins souvent et garder la mobilité de son visage.',
    hint: 'Les mêmes cinq endroits, une autre dose : 8 unités de ce produit à chacun.',
    lesson: 'Les endroits restent, la dose est propre à ce produit : 8 unités à chacun des cinq points.',
  },
  'forehead-and-frown': {
    title: 'Rides du front, avec la glabelle',
    history: 'Elle a 44 ans et est en bonne santé. Ses sourcils sont au niveau du rebord et tiennent bien.',
    wish: 'Elle veut un front plus lisse sans sourcils lourds.',
    hint: 'Ce RCP ne traite jamais le front seul. Gardez la rangée inférieure à au moins 20 mm au-dessus du sourcil.',
    lesson:
      'Front et glabelle ensemble, 40 U en dix points. Le frontalis seul tient le sourcil : traitez-le bas, ou sans son opposé, et le sourcil descend.',
  },
  'forehead-row': {
    title: 'Une rangée en travers du front',
    history: 'Elle a 36 ans et est en bonne santé. Elle n’a pas de rides du lion. Ses sourcils ne dépendent pas du frontalis.',
    wish: 'Elle veut des rides plus douces et des sourcils inchangés.',
    hint: 'Cinq points côte à côte, à au moins 20 mm au-dessus du rebord de l’orbite. 2 à 4 unités chacun.',
    lesson:
      'Le RCP fixe la hauteur et le nombre ; l’espacement est dessiné régulier. Une rangée qui omet les côtés fait pointer la partie externe du sourcil.',
  },
  'smile-lines': {
    title: 'Rides au coin de l’œil au sourire',
    history: 'Elle a 42 ans et est en bonne santé. Les rides ne se voient que lorsqu’elle sourit.',
    wish: 'Elle les veut plus douces, avec son propre sourire.',
    hint: 'Trois points par côté, en dehors du rebord de l’orbite. Restez superficiel.',
    lesson:
      'Premier point à 15 mm du canthus latéral, les autres 10 mm au-dessus et au-dessous. Trop bas ou trop profond atteint le zygomaticus et le sourire.',
  },
  'smile-lines-man': {
    title: 'Rides profondes du sourire chez un homme',
    history: 'Il a 50 ans et est en bonne santé. Les rides restent au repos. Il travaille dehors.',
    wish: 'Il veut paraître moins fatigué.',
    hint: 'Trois points par côté. La répartition égale du total de ce RCP reste à confirmer.',
    lesson:
      'Le total du RCP est de 60 unités en six points ; 10 à chacun en a été déduit et est marqué non vérifié. Les rides présentes au repos s’adoucissent moins.',
  },
  'roll-under-the-eye': {
    title: 'Le bourrelet sous l’œil',
    history: 'Elle a 31 ans et est en bonne santé. La paupière revient vite en place. Pas d’yeux secs, pas de chirurgie des paupières.',
    wish: 'Quand elle sourit, un bourrelet sous les yeux la gêne.',
    hint: 'Un petit point par côté, juste sous la peau, sous le milieu de la pupille. Lisez l’avertissement sur les paupières relâchées.',
    lesson:
      'Hors AMM, d’après une étude : 2 U, 3 mm sous le bord de la paupière. Des points médiaux ou bas risquent une vision double ou une paupière qui tombe.',
  },
  'outer-brow-lift': {
    title: 'Lever la partie externe du sourcil',
    history: 'Elle a 48 ans et est en bonne santé. Les sourcils sont droits et se trouvent sous le rebord.',
    wish: 'Elle veut la queue du sourcil un peu plus haute.',
    hint: 'Affaiblissez ce qui abaisse la queue, pas ce qui la lève. Deux petits points par côté, superficiels, loin de la paupière.',
    lesson:
      'L’orbicularis latéral abaisse la queue. Hors AMM ; l’étude nomme le muscle et la dose, pas les endroits. Ne promettez aucune élévation précise.',
  },
};
