import type { PATIENT_WORDS } from '../../patientWords.ts';
import { plural } from './plurals.ts';

export const patient: typeof PATIENT_WORDS = {
  opening: 'Ouverture du plan.',
  locked: 'Le plan est verrouillé. Demandez-nous de l’ouvrir.',
  preview: 'Voici ce que voit votre patient.',
  nothing: 'Rien n’est encore prévu pour vous. Ci-dessous, ce qui vaut pour tout le monde.',
  planned: 'Où l’on vous traite',
  areas: (count) => (count === 1 ? 'Une partie de votre visage est traitée.' : `${count} parties de votre visage sont traitées.`),
  areasHint: 'Choisissez-en une pour la voir sur le visage.',
  shown: (name) => `Montré sur le visage : ${name}`,
  injections: (count) => plural(count, 'petite injection', 'petites injections'),
  sides: { both: 'des deux côtés', left: 'de votre côté gauche', right: 'de votre côté droit', midline: '' },
  notApproved: 'Aucun médicament de ce type n’est officiellement autorisé pour cette zone. Demandez-nous pourquoi il est utilisé ici.',
  approvedForDisease:
    'Ici, il est officiellement autorisé pour une maladie, pas pour l’apparence. Demandez-nous pourquoi il est utilisé ici.',
  when: 'Quand vous le verrez',
  marks: {
    onset: 'Cela commence',
    review: 'Votre contrôle',
    peak: 'Plein effet',
    fading: 'Cela s’atténue',
    'earliest-retreatment': 'Prochain traitement, pas avant',
  },
  markDay: (from, to) => (from === to ? `Vers le jour ${from}` : `Jour ${from} à ${to}`),
  treatmentDay: 'Traitement',
  dayZero: 'Jour 0',
  slowAreas: 'La mâchoire et la tempe évoluent plus lentement. Voir plus haut.',
  months: 'Le voir au fil des mois',
  monthsHint: 'Vous le voyez sur ce visage, avec l’expression choisie. C’est une illustration, pas une promesse.',
  risks: 'Les problèmes possibles',
  risksHint: 'Les chiffres viennent d’études et de notices de médicaments. Ils portent sur des personnes comme vous, pas sur vous.',
  care: 'Avant et après',
  before: 'Avant',
  after: 'Après',
  report: 'Ce qu’il faut signaler tout de suite',
  questions: 'Les premières questions que l’on pose',
};
