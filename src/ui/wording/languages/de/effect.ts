import type { EFFECT_WORDS } from '../../effectWords.ts';
import { model } from './effectModel.ts';

/** Zahl und Prozentzeichen bleiben auf einer Zeile. */
const SIGN = '\u00a0%';
const percent = (share: number): string => `${Math.round(share * 100)}${SIGN}`;
/** So breit wie eine Ziffer. */
const FIGURE_SPACE = '\u2007';
const ranged = (share: number, low: number, high: number): string => `${percent(share)} (${Math.round(low * 100)}–${percent(high)})`;

const BAND = 'Die Bänder sollen acht von zehn Menschen umfassen, bei denen es wirkt; ein einzelner Mensch kann außerhalb liegen.';

export const effect: typeof EFFECT_WORDS = {
  title: 'Erwartete Wirkung im Zeitverlauf',
  close: 'Zeitverlauf schließen',
  day: 'Tag nach der Injektion',
  dayValue: (day) => (day === 0 ? 'Tag der Injektion' : `Tag ${day}`),
  weeks: (day) => (day < 14 ? '' : `Woche ${Math.floor(day / 7)}`),
  play: 'Abspielen',
  pause: 'Anhalten',
  compare: 'Vorher / nachher',
  plot: 'Kurve',
  before: 'Vorher',
  after: (day) => `Tag ${day}`,
  wiper: 'Wo die Gesichter aneinanderstoßen',
  wiperValue: (share) => `${percent(share)} der Breite zeigen das Gesicht vorher`,
  illustration: 'Veranschaulichung, kein Versprechen.',
  illustrationWhole:
    'Eine aus veröffentlichten Durchschnittswerten berechnete Veranschaulichung, kein Versprechen: Die Wirkung kann schwächer oder stärker, kürzer oder länger sein.',
  how: 'Wie das berechnet wird',
  nothing: 'Noch ist nichts geplant. Setzen Sie Punkte auf das Gesicht, dann wird hier ihre Wirkung über die Monate gezeigt.',
  nothingPlain: 'Noch ist nichts geplant, daher gibt es über die Monate nichts zu zeigen.',
  loading: 'Die Wirkung wird berechnet',
  failed:
    'Die Wirkung konnte nicht berechnet werden: Der Programmteil dafür wurde nicht geladen. Der Plan ist unberührt. Es wird erneut versucht.',
  noFace: 'Ohne das Gesicht lässt sich nichts berechnen: Die Lage der Punkte wird an ihm gemessen.',
  faceComing: 'Das Gesicht, an dem die Punkte gemessen werden, ist noch nicht da. Ohne es lässt sich nichts berechnen.',
  noRegion: 'Zu diesen Punkten kann das Modell nichts sagen.',
  unknown: (count) =>
    count === 1
      ? 'Zu einem Punkt sagt das Modell nichts: Keine Quelle nennt eine Dosis zum Vergleich, oder sein Muskel liegt nicht unter ihm.'
      : `Zu ${count} Punkten sagt das Modell nichts: Keine Quelle nennt eine Dosis zum Vergleich, oder ihre Muskeln liegen nicht unter ihnen.`,
  unknownPlain: (count) => (count === 1 ? 'Eine Stelle gehört nicht dazu.' : `${count} Stellen gehören nicht dazu.`),
  masseter: 'Kiefer: nur die Kraft des Muskels, und vielleicht zu wenig davon. Das Schmalerwerden verläuft anders und wird nicht gezeigt.',
  less: 'Weniger Bewegung (Spanne):',
  figure: (region, share, low, high) => `${region} ${ranged(share, low, high).replace(/(?<!\d)\d(?!\d)/g, `${FIGURE_SPACE}$&`)}`,
  said: (day, figures) =>
    figures.length === 0
      ? `Tag ${day}`
      : `Tag ${day}, Veranschaulichung: weniger Bewegung, ${figures
          .map(({ region, share, low, high }) => `${region} ${percent(share)}, Spanne ${Math.round(low * 100)} bis ${percent(high)}`)
          .join('; ')}`,
  marks: {
    onset: 'erstmals bemerkt',
    review: 'Kontrolle',
    peak: 'volle Wirkung',
    fading: 'lässt nach',
    'earliest-retreatment': 'früheste Wiederholung',
  },
  markOf: (name, products) => (products.length > 0 ? `${name}, ${products.join(' und ')}` : name),
  markDays: (from, to) =>
    Math.round(from) === Math.round(to) ? `Tag ${Math.round(from)}` : `Tage ${Math.round(from)} bis ${Math.round(to)}`,
  markMeaning: {
    onset: 'Etwa wann Menschen in Studien erstmals etwas bemerkten.',
    review: 'Wann das Ergebnis gewöhnlich gemeinsam angesehen wird.',
    peak: 'Wann die Wirkung gewöhnlich am stärksten war.',
    fading: 'Etwa wie lange die Wirkung anhält: bei manchen Menschen kürzer, bei manchen länger.',
    'earliest-retreatment': 'Vorher wird von einer weiteren Behandlung abgeraten.',
  },
  closeMark: 'Diese Anmerkung schließen',
  model,
  marksList: 'Marken des Zeitverlaufs',
  chart: {
    name: 'Erwartete Wirkung je Region über 270 Tage: wie viel weniger sie sich bewegt, 0 bis 100\u00a0%',
    axis: 'weniger Bewegung',
    ticks: [
      { day: 0, label: '0' },
      { day: 30, label: '1 Monat' },
      { day: 90, label: '3 Monate' },
      { day: 180, label: '6 Monate' },
      { day: 270, label: '9 Monate' },
    ],
    share: percent,
    range: ranged,
    previous: (share) => `noch übrig vom Termin davor: ${percent(share)}`,
    known: {
      own: '',
      'other-region': 'Dauer von einer anderen Region übernommen',
      unknown: 'keine Dauer in den Quellen gefunden, angenommen',
    },
    onDay: (day) => `Weniger Bewegung am Tag ${day}, mit Spanne`,
    band: BAND,
    bandWithPrevious: `${BAND} Feine Punkte: was vom Termin davor übrig ist.`,
  },
};
