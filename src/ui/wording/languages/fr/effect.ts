import type { EFFECT_WORDS } from '../../effectWords.ts';
import { model } from './effectModel.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** As wide as a digit. */
const FIGURE_SPACE = '\u2007';
const ranged = (share: number, low: number, high: number): string => `${percent(share)} (${Math.round(low * 100)}–${percent(high)})`;

const BAND =
  'Les bandes sont censées contenir huit personnes sur dix chez qui le traitement agit ; une personne peut se trouver en dehors.';

export const effect: typeof EFFECT_WORDS = {
  title: 'Effet attendu dans le temps',
  close: 'Fermer la chronologie',
  day: 'Jour après l’injection',
  dayValue: (day) => (day === 0 ? 'Jour de l’injection' : `Jour ${day}`),
  weeks: (day) => (day < 14 ? '' : `semaine ${Math.floor(day / 7)}`),
  play: 'Lecture',
  pause: 'Pause',
  compare: 'Avant / après',
  plot: 'Courbe',
  before: 'Avant',
  after: (day) => `Jour ${day}`,
  wiper: 'Où les visages se rejoignent',
  wiperValue: (share) => `${percent(share)} de la largeur montrent le visage d’avant`,
  illustration: 'Une illustration, pas une promesse.',
  illustrationWhole:
    'Une illustration calculée à partir de moyennes publiées, pas une promesse : l’effet peut être plus faible ou plus fort, plus court ou plus long.',
  how: 'Comment c’est calculé',
  nothing: 'Rien n’est encore prévu. Placez des points sur le visage : leur effet au fil des mois s’affiche ici.',
  nothingPlain: 'Rien n’est encore prévu : il n’y a rien à montrer au fil des mois.',
  loading: 'Calcul de l’effet',
  failed: 'L’effet n’a pas pu être calculé : son code ne s’est pas chargé. Le plan n’est pas touché. Un nouvel essai a lieu.',
  noFace: 'Sans le visage, rien ne peut être calculé : la position des points y est mesurée.',
  faceComing: 'Le visage sur lequel les points sont mesurés n’est pas encore chargé. Sans lui, rien ne peut être calculé.',
  noRegion: 'De ces points, le modèle ne peut rien dire.',
  unknown: (count) =>
    count === 1
      ? 'D’un point le modèle ne dit rien : aucune source ne donne de dose à laquelle le comparer, ou son muscle ne se trouve pas sous lui.'
      : `De ${count} points le modèle ne dit rien : aucune source ne donne de dose à laquelle les comparer, ou leurs muscles ne se trouvent pas sous eux.`,
  unknownPlain: (count) => (count === 1 ? 'Un endroit n’en fait pas partie.' : `${count} endroits n’en font pas partie.`),
  masseter:
    'Mâchoire : la force du muscle seulement, et peut-être sous-estimée. L’affinement suit une autre évolution et n’est pas montré.',
  less: 'Moins de mouvement (fourchette) :',
  figure: (region, share, low, high) => `${region} ${ranged(share, low, high).replace(/(?<!\d)\d(?!\d)/g, `${FIGURE_SPACE}$&`)}`,
  said: (day, figures) =>
    figures.length === 0
      ? `Jour ${day}`
      : `Jour ${day}, illustration : moins de mouvement, ${figures
          .map(({ region, share, low, high }) => `${region} ${percent(share)}, fourchette ${Math.round(low * 100)} à ${percent(high)}`)
          .join(' ; ')}`,
  marks: {
    onset: 'premiers signes',
    review: 'contrôle',
    peak: 'plein effet',
    fading: 'atténuation',
    'earliest-retreatment': 'répétition, au plus tôt',
  },
  markOf: (name, products) => (products.length > 0 ? `${name}, ${products.join(' et ')}` : name),
  markDays: (from, to) =>
    Math.round(from) === Math.round(to) ? `jour ${Math.round(from)}` : `jours ${Math.round(from)} à ${Math.round(to)}`,
  markMeaning: {
    onset: 'À peu près quand les personnes, dans les études, ont remarqué quelque chose pour la première fois.',
    review: 'Quand on regarde habituellement le résultat ensemble.',
    peak: 'Quand l’effet était habituellement à son maximum.',
    fading: 'À peu près combien de temps l’effet a duré : chez certaines personnes moins, chez d’autres plus.',
    'earliest-retreatment': 'Avant cette date, un nouveau traitement n’est pas conseillé.',
  },
  closeMark: 'Fermer cette note',
  model,
  marksList: 'Repères de la chronologie',
  chart: {
    name: 'Effet attendu par région sur 270 jours : combien elle bouge moins, de 0 à 100 %',
    axis: 'moins de mouvement',
    ticks: [
      { day: 0, label: '0' },
      { day: 30, label: '1 mois' },
      { day: 90, label: '3 mois' },
      { day: 180, label: '6 mois' },
      { day: 270, label: '9 mois' },
    ],
    share: percent,
    range: ranged,
    previous: (share) => `reste de la séance précédente : ${percent(share)}`,
    known: {
      own: '',
      'other-region': 'durée reprise d’une autre région',
      unknown: 'aucune durée trouvée dans les sources, supposée',
    },
    onDay: (day) => `Moins de mouvement au jour ${day}, et sa fourchette`,
    band: BAND,
    bandWithPrevious: `${BAND} Pointillés fins : ce qui reste de la séance précédente.`,
  },
};
