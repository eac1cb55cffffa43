import type { CASE_COMPLICATION_WORDS } from '../../caseComplicationWords.ts';

export const caseComplication: typeof CASE_COMPLICATION_WORDS = {
  'drooping-lid': {
    title: 'Une paupière tombe',
    history:
      'Sa glabelle a été traitée il y a dix jours. Depuis le cinquième jour, la paupière supérieure gauche tombe. Les deux pupilles sont égales ; elle ne voit pas double.',
    wish: 'Elle veut savoir ce qui s’est passé et combien de temps cela dure.',
    hint: 'Comparez les deux côtés. Un point est plus bas que son symétrique.',
    lesson:
      'Un point au niveau du rebord, dans l’axe de la pupille, laisse passer la toxine vers le levator. L’effet disparaît ; des gouttes peuvent lever la paupière en attendant.',
    options: {
      'site.corrugator-lateral-left': {
        text: 'Le point externe gauche',
        reason: 'Il est au niveau du rebord, son symétrique bien au-dessus du sourcil.',
      },
      'site.procerus': {
        text: 'Le point sur la ligne médiane',
        reason: 'Loin de la paupière, et il atteindrait autant les deux côtés.',
      },
      'site.corrugator-medial-left': { text: 'Le point interne gauche', reason: 'Il est aussi haut que son symétrique à droite.' },
      'muscle.levator-palpebrae-superioris': {
        text: 'Levator palpebrae superioris',
        reason: 'Il ouvre la paupière supérieure.',
      },
      'muscle.frontalis': { text: 'Frontalis', reason: 'Il tient le sourcil, et le sourcil est comme avant.' },
      'muscle.orbicularis-oculi-palpebral': {
        text: 'Orbicularis oculi, pars palpebralis',
        reason: 'Il ferme l’œil ; au repos, il laisse monter la paupière.',
      },
      'action.explain-and-drops': {
        text: 'Interroger sur la déglutition, la respiration et la vision double ; expliquer ; envisager des gouttes d’apraclonidine ; la revoir',
        reason: 'Les gouttes lèvent la paupière de 1 à 3 mm ; cet usage est hors AMM.',
      },
      'action.more-toxin': {
        text: 'Équilibrer avec de la toxine dans la paupière droite',
        reason: 'Cela fait une seconde paupière qui tombe.',
      },
      'action.massage': {
        text: 'Masser le sourcil',
        reason: 'Rien ne ramène ce qui est fixé, et la pression peut disperser davantage.',
      },
    },
  },
  'peaked-brows': {
    title: 'Un air toujours surpris',
    history: 'Il y a deux semaines, sa glabelle et le milieu de son front ont été traités.',
    wish: 'La partie externe de ses sourcils se dresse dès qu’elle parle.',
    hint: 'Faites-lui lever les sourcils. Où la peau bouge-t-elle encore ?',
    lesson:
      'Seul le milieu du frontalis est relâché ; les côtés continuent à lever seuls. Cela vient des endroits, pas du produit. Ce fait n’est pas vérifié.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, ses côtés', reason: 'Les côtés non traités lèvent la queue du sourcil.' },
      'muscle.corrugator-supercilii': {
        text: 'Corrugator supercilii',
        reason: 'Il tire le sourcil en dedans et il est ici relâché.',
      },
      'muscle.orbicularis-oculi-orbital': { text: 'Orbicularis oculi', reason: 'Il abaisse le sourcil.' },
      'error.sides-left-out': {
        text: 'Les côtés du front ont été omis',
        reason: 'Aucun point ne se trouve en dehors des pupilles.',
      },
      'error.too-low': { text: 'Les points étaient trop bas', reason: 'Le sourcil descendrait alors.' },
      'error.too-much': { text: 'La dose était trop forte', reason: 'Plus au milieu ne lèverait pas les côtés.' },
      'action.small-dose-lateral': {
        text: 'Une petite dose haut dans chaque côté du frontalis',
        reason: 'Elle équilibre la traction. Seulement là où le sourcil n’en dépend pas.',
      },
      'action.more-in-the-middle': { text: 'Davantage au milieu', reason: 'La différence devient plus grande.' },
      'action.lift-the-tail': { text: 'Traiter sous la queue du sourcil', reason: 'Cela lève encore plus la queue.' },
    },
  },
  'heavy-brows': {
    title: 'Des sourcils lourds',
    history: 'Il y a deux semaines, seul son front a été traité, en une rangée de sept points juste au-dessus des sourcils.',
    wish: 'Ses sourcils lui semblent lourds et elle peut à peine les lever.',
    hint: 'À quelle distance au-dessus du sourcil se trouvent les points ?',
    lesson:
      'La partie la plus basse du frontalis tient le sourcil. Restez à au moins 20 mm au-dessus, et traitez aussi ce qui abaisse le sourcil.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, sa partie inférieure', reason: 'Lui seul lève le sourcil.' },
      'muscle.levator-palpebrae-superioris': {
        text: 'Levator palpebrae superioris',
        reason: 'Les paupières s’ouvrent comme avant.',
      },
      'muscle.procerus': { text: 'Procerus', reason: 'Au repos, il laisserait monter le sourcil.' },
      'error.too-low': { text: 'Les points étaient trop bas', reason: 'Tous sont à moins de 20 mm au-dessus du sourcil.' },
      'error.too-superficial': {
        text: 'Les points étaient trop superficiels',
        reason: 'Le muscle est mince ici ; l’effet montre qu’il a été atteint.',
      },
      'error.too-few': { text: 'Il y avait trop peu de points', reason: 'Sept, c’est plus que le RCP.' },
      'action.wait-and-plan-higher': {
        text: 'Expliquer que l’effet disparaît ; la prochaine fois plus haut, avec la glabelle',
        reason: 'Aucune toxine ne rétablit une élévation.',
      },
      'action.more-forehead': { text: 'Compléter le front plus haut', reason: 'Le reste de l’élévation serait perdu.' },
      'action.lid-surgery': { text: 'Adresser pour une chirurgie des paupières', reason: 'La lourdeur est passagère.' },
    },
  },
  'smile-pulled-down': {
    title: 'Un sourire de travers',
    history: 'Il y a deux semaines, les rides des deux yeux ont été traitées.',
    wish: 'Depuis, la commissure droite reste basse quand elle sourit.',
    hint: 'Comparez les points les plus bas des deux côtés.',
    lesson: 'Sous l’arcade zygomatique commence le zygomaticus. Facies garde les points canthaux à moins de 18 mm au-dessous du canthus.',
    options: {
      'site.canthal-lower-right': {
        text: 'Le point droit le plus bas',
        reason: 'Il est bien plus bas sur la joue que son symétrique.',
      },
      'site.canthal-upper-right': { text: 'Le point droit supérieur', reason: 'Il est loin des muscles de la bouche.' },
      'site.canthal-lower-left': { text: 'Le point gauche le plus bas', reason: 'C’est l’autre côté qui est faible.' },
      'muscle.zygomaticus-major': { text: 'Zygomaticus major', reason: 'Il lève la commissure au sourire.' },
      'muscle.orbicularis-oris': {
        text: 'Orbicularis oris',
        reason: 'Il fronce les lèvres, et elles se froncent de façon égale des deux côtés.',
      },
      'muscle.depressor-anguli-oris': {
        text: 'Depressor anguli oris',
        reason: 'Au repos, il laisserait monter la commissure.',
      },
      'action.wait-and-record': { text: 'Expliquer, consigner avec photos, attendre', reason: 'L’effet disparaît.' },
      'action.treat-other-cheek': { text: 'Affaiblir aussi la joue gauche', reason: 'Tout le sourire est alors faible.' },
      'action.more-on-the-right': { text: 'Davantage à l’œil droit', reason: 'Cela ajoute à ce qui ne va pas.' },
    },
  },
  'lip-stays-up': {
    title: 'La lèvre inférieure reste haute d’un côté',
    history: 'Il y a deux semaines, les deux commissures ont été traitées.',
    wish: 'En montrant ses dents du bas, elle n’abaisse que la moitié droite de la lèvre.',
    hint: 'À quelle distance de la ligne médiane se trouve chaque point ?',
    lesson:
      'L’abaisseur de la lèvre inférieure se trouve en dedans de celui de la commissure. Restez en dehors du bord, bas, et près de la mâchoire.',
    options: {
      'site.corner-left': { text: 'Le point gauche', reason: 'Il est médial, en dedans du bord médial de son muscle.' },
      'site.corner-right': { text: 'Le point droit', reason: 'Il est sur son muscle, bien sur le côté.' },
      'muscle.depressor-labii-inferioris': {
        text: 'Depressor labii inferioris',
        reason: 'Il tire la lèvre inférieure vers le bas.',
      },
      'muscle.mentalis': { text: 'Mentalis', reason: 'Il lève la lèvre inférieure ; au repos, il la laisse descendre.' },
      'muscle.risorius': { text: 'Risorius', reason: 'Il tire la commissure sur le côté.' },
      'action.wait-and-stay-lateral': {
        text: 'Expliquer, attendre, et rester latéral la prochaine fois',
        reason: 'L’effet disparaît.',
      },
      'action.treat-the-same-again': { text: 'Répéter la même chose à gauche', reason: 'La faiblesse durerait plus longtemps.' },
      'action.upper-lip': { text: 'Traiter plutôt la lèvre supérieure', reason: 'Elle n’y est pour rien.' },
    },
  },
  'hard-to-swallow': {
    title: 'Difficulté à avaler',
    history:
      'Il y a une semaine, son cou a été traité en profondeur, près de la ligne médiane, avec 40 unités. Depuis deux jours, le pain reste coincé et sa voix est rauque.',
    wish: 'Elle demande au téléphone si c’est normal.',
    hint: 'Le visage n’en montre rien. Pensez à la profondeur, à l’endroit et à la dose.',
    lesson:
      'Une difficulté à avaler, à parler ou à respirer exige une prise en charge immédiate. Le cou se traite en superficie, loin du larynx, avec un total bas.',
    options: {
      'error.deep-medial-high-dose': {
        text: 'Profond, près de la ligne médiane, trop',
        reason: 'Chacun de ces trois éléments permet à la toxine d’atteindre les muscles de la déglutition.',
      },
      'error.too-superficial': { text: 'Trop superficiel', reason: 'Superficiel est ce que veut le RCP.' },
      'error.too-lateral': { text: 'Trop sur le côté', reason: 'Les côtés sont loin du larynx.' },
      'action.same-day-assessment': {
        text: 'La faire examiner aujourd’hui ; urgences si la respiration est difficile',
        reason: 'Avaler et respirer peuvent devenir dangereux.',
      },
      'action.wait-two-weeks': {
        text: 'Rassurer et attendre deux semaines',
        reason: 'Cela peut s’aggraver avant de passer.',
      },
      'action.massage': { text: 'Conseiller un massage du cou', reason: 'Cela n’aide pas et peut disperser davantage.' },
    },
  },
};
