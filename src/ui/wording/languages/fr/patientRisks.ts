import type { PATIENT_RISK_WORDS } from '../../patientRiskWords.ts';

export const patientRisks: typeof PATIENT_RISK_WORDS = {
  events: {
    'any-effect': 'Un effet indésirable, quel qu’il soit',
    headache: 'Mal de tête',
    'eyelid-droop': 'Une paupière du haut qui tombe',
    'brow-droop': 'Des sourcils plus bas',
    'weak-face': 'Un muscle faible dans le visage',
    'injection-pain': 'Douleur là où l’aiguille est entrée',
    'face-pain': 'Douleur du visage',
    redness: 'Rougeur là où l’aiguille est entrée',
    swelling: 'Gonflement là où l’aiguille est entrée',
    'eyelid-swelling': 'Une paupière gonflée',
    bruise: 'Un bleu',
  },
  about: (people, of) => `Environ ${people} personne${people < 2 ? '' : 's'} sur ${of}.`,
  betweenStudies: (from, to, of) => `Entre ${from} et ${to} personnes sur ${of}. Les études diffèrent.`,
  betweenMedicines: (from, to, of) => `Entre ${from} et ${to} personnes sur ${of}, selon le médicament.`,
  without: (people, of) =>
    people === 0
      ? `Après des injections sans le médicament : personne sur ${of}.`
      : `Après des injections sans le médicament : environ ${people} sur ${of}.`,
  others: 'Votre médicament n’a pas été compté ici. Ces chiffres viennent d’autres médicaments de ce type.',
  picture: (name, people, of) => `${name} : ${people} personne${people < 2 ? ' marquée' : 's marquées'} sur ${of}`,
  pictureRange: (name, from, to, of) => `${name} : ${from} à ${to} personnes marquées sur ${of}`,
  legend: (of) =>
    `Chaque image montre ${of} personnes. Celles en couleur forte ont eu le problème. Toutes les images ici comptent ${of} personnes.`,
  paleLegend: 'Une couleur plus pâle signifie que les études ne sont pas d’accord.',
  noNumbers: 'Dans aucune source lue, personne n’a compté les problèmes de cette zone.',
  alsoKnown: 'Connu aussi, sans chiffre sûr',
  uncounted: {
    'eyelid-droop-time': 'Une paupière qui tombe, si cela arrive, commence dans les 2 à 7 jours.',
    'bruise-time': 'Un bleu peut durer de 7 à 11 jours.',
    'double-vision': 'Après des injections près de l’œil, on peut voir double. Appelez-nous tout de suite.',
    'uneven-smile': 'Si le médicament se répand trop bas, le sourire peut paraître inégal un certain temps.',
    'rare-leaflet': 'Rare : sourcils plus bas, vue trouble, œil sec, petites secousses d’un muscle, ou réaction allergique.',
    'neck-ache': 'Votre cou peut être douloureux ou faible un certain temps.',
    'neck-weakness': 'Le cou peut être faible un certain temps.',
    'neck-swallowing': 'Il peut devenir difficile d’avaler ou de parler. Demandez de l’aide tout de suite.',
    'weak-chewing':
      'Vous pouvez mâcher avec moins de force pendant une à quatre semaines. Selon les rapports, c’est plus ou moins fréquent.',
    'jaw-bulge': 'Le muscle peut faire une bosse quand vous serrez les dents.',
    'narrow-smile': 'Le sourire peut paraître plus étroit un certain temps.',
    'weak-lips': 'Les lèvres peuvent être faibles. Boire à la paille, embrasser et prononcer certains sons peut être plus difficile.',
    'weak-lower-lip': 'La lèvre du bas peut paraître inégale, ou le sourire faible, un certain temps.',
    'lip-drop': 'Si le médicament se répand trop bas, la lèvre du haut peut tomber un certain temps.',
    'flat-lip': 'Une trop grande quantité peut aplatir la lèvre du haut. Boire et parler peut être plus difficile.',
    'little-studied': 'Cet usage est peu étudié.',
    'chin-lip': 'La lèvre du bas peut mal se fermer un certain temps. Le sourire peut paraître inégal.',
    'smile-change': 'Le sourire peut paraître inégal. La lèvre du haut peut paraître longue.',
    'brow-shape': 'La partie externe des sourcils peut trop monter.',
    'lower-lid': 'La paupière du bas peut se relâcher ou se tourner vers l’extérieur.',
  },
  pooled:
    'Dans des études du haut du visage, environ 16 traitements sur 100 ont entraîné un effet indésirable. Le plus souvent, c’était un mal de tête ou une réaction de la peau.',
};
