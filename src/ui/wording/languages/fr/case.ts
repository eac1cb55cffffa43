import type { CASE_WORDS } from '../../caseWords.ts';

const errors: (typeof CASE_WORDS)['errors'] = {
  'too-low': (place, found, limit) => `${place} : trop bas. À ${found} du repère ; le champ est de ${limit}.`,
  'too-high': (place, found, limit) => `${place} : trop haut. À ${found} du repère ; le champ est de ${limit}.`,
  'too-medial': (place, found, limit) => `${place} : trop près de la ligne médiane. À ${found} du repère ; le champ est de ${limit}.`,
  'too-lateral': (place, found, limit) => `${place} : trop loin de la ligne médiane. À ${found} du repère ; le champ est de ${limit}.`,
  'off-midline': (place, found, limit) => `${place} : à côté de la ligne médiane. À ${found} du repère ; le champ est de ${limit}.`,
  'wrong-plane': (place) => `${place} : mauvaise profondeur.`,
  'wrong-muscle': (place) => `${place} : destiné à un autre muscle.`,
  'wrong-product': (place) => `${place} : un autre produit que celui que demande le cas.`,
  'over-label': (place, found, limit) => `${place} : au-dessus du RCP. ${found} ; le RCP donne ${limit}.`,
  'over-dose': (place, found, limit) => `${place} : plus que ne donne la source. ${found} ; au plus ${limit}.`,
  'under-dose': (place, found, limit) => `${place} : trop peu. ${found} ; au moins ${limit}.`,
  omission: (place) => `${place} : omis.`,
  asymmetry: (place, found) => `${place} : les deux côtés diffèrent de ${found}.`,
  'extra-site': (place) => `${place} : ce point n’a pas sa place dans le plan.`,
  unsafe: (place) => `${place} : une règle de sécurité n’est pas respectée.`,
  unacknowledged: () => 'Un avertissement n’a pas été lu : prenez-le en compte avec un motif.',
  'ignored-contraindication': () => 'Cette personne ne doit pas être traitée aujourd’hui.',
  'needless-refusal': () => 'Rien ne s’oppose au traitement de cette personne.',
  'wrong-reason': () => 'Ne pas traiter est juste, mais pour une autre raison.',
  'wrong-answer': () => 'Ce n’est pas la bonne réponse.',
};

const consequences: (typeof CASE_WORDS)['consequences'] = {
  'lid-drop': {
    name: 'La paupière supérieure tombe',
    reason: 'La toxine a atteint le levator palpebrae superioris, qui ouvre l’œil.',
  },
  'brow-drop': {
    name: 'Le sourcil descend',
    reason: 'La partie inférieure du frontalis est relâchée. C’est le seul muscle qui tient le sourcil.',
  },
  'brow-lift-lost': {
    name: 'La partie externe du sourcil ne monte presque plus',
    reason: 'Le frontalis est relâché sur toute sa largeur, juste au-dessus du sourcil.',
  },
  'brow-peak': {
    name: 'La partie externe du sourcil pointe',
    reason: 'Le milieu du frontalis est relâché et ses côtés tirent encore.',
  },
  'brow-uneven': {
    name: 'Les sourcils montent de façon inégale',
    reason: 'Un côté du frontalis est plus relâché que l’autre.',
  },
  'corner-drop': {
    name: 'La commissure monte moins au sourire',
    reason: 'Un muscle qui lève la commissure a reçu une partie de la dose.',
  },
  'smile-uneven': {
    name: 'Le sourire est inégal',
    reason: 'Un muscle de la bouche est plus relâché d’un côté.',
  },
  'upper-lip-drop': {
    name: 'La lèvre supérieure est plus basse au sourire',
    reason: 'Les élévateurs de la lèvre supérieure sont plus relâchés que voulu.',
  },
  'lower-lip-uneven': {
    name: 'La lèvre inférieure reste haute d’un côté',
    reason: 'La toxine a atteint le depressor labii inferioris de ce côté.',
  },
  'pucker-weak': {
    name: 'Les lèvres se froncent faiblement',
    reason:
      'L’orbicularis oris est plus relâché que voulu. Boire à la paille, embrasser et prononcer certains sons devient plus difficile.',
  },
  'little-effect': {
    name: 'Il se passe peu de chose',
    reason: 'Les muscles visés reçoivent moins de la moitié de ce que la référence leur donne.',
  },
  'as-wished': {
    name: 'Comme voulu',
    reason: 'Le modèle ne mesure rien d’indésirable sur ce visage.',
  },
};

const notShown: (typeof CASE_WORDS)['notShown'] = {
  swallowing:
    'Difficulté à avaler, voix changée ou cou faible. Le modèle ne montre aucun muscle de la gorge ; la dose, la profondeur et l’endroit comportent ici ce risque.',
  'double-vision':
    'Vision double. Le modèle ne montre aucun des muscles qui tournent l’œil ; un point aussi médial dans la paupière inférieure comporte ce risque.',
  'lid-turns-out':
    'Une paupière inférieure qui tombe ou se tourne vers l’extérieur. Le modèle ne montre pas à quel point une paupière est relâchée.',
  'chewing-smile': 'Mastication faible ou sourire plus étroit. Le modèle ne bouge ni la mâchoire ni la joue aussi finement.',
  bruise: 'Une ecchymose. Un vaisseau passe près de l’un des points.',
};

const faults: (typeof CASE_WORDS)['faults'] = {
  missing: (_found, allowed) => (allowed === '' ? 'Cela manque.' : `Cela manque. Permis : ${allowed}`),
  'wrong-kind': (found, allowed) => `« ${found} » est du mauvais type. Permis : ${allowed}`,
  'too-small': (found, allowed) => `${found} est trop petit : au moins ${allowed}.`,
  'too-large': (found, allowed) => `${found} est trop grand : au plus ${allowed}.`,
  'too-long': (_found, allowed) => `Trop long ou trop nombreux : au plus ${allowed}.`,
  'too-short': (_found, allowed) => `Trop court ou trop peu nombreux : au moins ${allowed}.`,
  'unknown-value': (found, allowed) =>
    allowed === '' ? `« ${found} » n’est pas connu.` : `« ${found} » n’est pas connu. Permis : ${allowed}`,
  'unknown-field': (found) => `Aucun champ ne s’appelle « ${found} » ici.`,
  'wrong-form': (found, allowed) =>
    allowed === '' ? `« ${found} » ne peut pas figurer ici.` : `« ${found} » ne peut pas figurer ici. Sa forme : ${allowed}`,
  'taken-id': (found) => `Un cas de Facies s’appelle déjà « ${found} ». Donnez à celui-ci un autre id.`,
  'dose-order': () => 'Les doses ne sont pas dans l’ordre : min, reference et max doivent croître.',
  'no-right-option': () => 'Aucune réponse n’est juste : l’une d’elles doit coûter 0.',
  'same-ids': () => 'Deux entrées ont le même id.',
  'no-site-named': () => 'Chaque réponse à une question sur le point demande un siteId.',
  'no-muscle-named': () => 'Chaque réponse à une question sur le muscle demande un muscleId.',
  'too-many': () => 'Il y a trop d’entrées ici.',
  'refusal-or-not': () => 'Un refus appartient à un cas dont la réponse est « refuse », et à aucun autre.',
  'nothing-to-treat': () => 'Aucune cible n’est exigée ; il n’y a donc rien à traiter.',
  'site-not-given': () => 'Une réponse nomme un point qui n’est pas parmi ceux qui ont été injectés.',
  'too-deep': () => 'Les entrées sont imbriquées trop profondément pour un cas.',
  'too-many-values': () => 'Le fichier contient trop de valeurs pour un cas.',
  'repeated-key': (found) => `Le champ « ${found} » figure deux fois au même endroit.`,
  'forbidden-key': (found) => `Aucun champ ne peut s’appeler « ${found} ».`,
  'bad-character': () => 'Un texte contient des caractères qui ne peuvent pas être affichés.',
};

export const caseWords: typeof CASE_WORDS = { errors, consequences, notShown, faults };
