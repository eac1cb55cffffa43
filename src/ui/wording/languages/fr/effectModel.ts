import type { EFFECT_WORDS } from '../../effectWords.ts';
import { plural } from './plurals.ts';

export const model: (typeof EFFECT_WORDS)['model'] = {
  title: 'Comment l’effet attendu est calculé',
  close: 'Fermer',
  lead: 'Chaque muscle est un ensemble de fibres sur ce visage. Un point affaiblit les fibres proches de lui, selon sa dose, sa place et le jour ; le visage bouge ensuite avec ce qui reste. Aucun tableau clinique n’y est inscrit.',
  doesNotKnow: 'Ce qu’il ne sait pas',
  steps: 'Pas à pas',
  durations: 'Combien de temps',
  durationsText:
    'Jours auxquels le modèle considère que la moitié du meilleur effet a disparu, à la dose du RCP du produit lui-même. Les essais rapportent des degrés de rides ; chaque note dit quel chiffre a été repris.',
  duration: (product, region, days) => `${product}, ${region} : ${plural(days, 'jour', 'jours')}`,
  doses: 'Doses là où aucun schéma de RCP n’est dessiné',
  dosesText:
    'Ce qui compte comme une part par point là où le RCP du produit n’indique aucune dose pour le muscle, ou là où ses points ne sont pas dessinés ici. Chacune vaut pour ce seul produit. Jamais une recommandation.',
  dose: (product, muscles, dose) => `${product}, ${muscles} : ${dose}`,
  constant: (name, value, unit) => `${name} : ${value}${unit ? ` ${unit}` : ''}`,
  bases: { published: 'publié', fitted: 'ajusté', assumption: 'hypothèse' },
  plain: {
    title: 'Comment cette image est faite',
    lead: 'L’ordinateur a un dessin des muscles sous la peau. Il calcule, d’après des études, combien un muscle peut bouger en moins chaque jour après le traitement, et fait bouger le visage avec ce qui reste.',
    limitsTitle: 'Ce qu’elle ne peut pas vous dire',
    limits: [
      'Ce n’est pas votre visage ni une prévision pour vous. Les muscles diffèrent d’une personne à l’autre, tout comme l’effet et sa durée.',
      'La fourchette est censée contenir huit personnes sur dix chez qui le traitement agit. Votre propre résultat peut se trouver en dehors.',
      'Pour certaines parties du visage, aucune étude ne dit combien de temps l’effet dure. On y utilise un chiffre général, avec une fourchette plus large.',
      'Elle montre seulement le mouvement : ni les bleus ni les effets indésirables, ni les changements de la peau au fil de plusieurs traitements, ni une mâchoire plus fine.',
      'Elle peut passer à côté d’un effet indésirable, comme une paupière ou un sourcil qui tombe. Interrogez la personne qui vous traite sur les risques.',
    ],
  },
};
