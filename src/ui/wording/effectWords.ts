import type { TimelineMark } from '#domain/effect/planEffect.ts';
import { translated } from '#stores/language.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** As wide as a digit. */
const FIGURE_SPACE = '\u2007';
/** "71% (47–89%)": a share and its range. */
const ranged = (share: number, low: number, high: number): string => `${percent(share)} (${Math.round(low * 100)}–${percent(high)})`;

/** As the model's page has it: persons differ, and those in whom nothing happens are not in it. */
const BAND = 'The bands are meant to hold eight of ten people in whom it works; one person may lie outside.';

/** What is said of the plan's effect. Every sentence keeps to "may" and "in studies": it is an illustration. */
export const EFFECT_WORDS = translated('effect', {
  title: 'Expected effect over time',
  close: 'Close the timeline',
  day: 'Day after the injection',
  dayValue: (day: number) => (day === 0 ? 'Day of the injection' : `Day ${day}`),
  weeks: (day: number) => (day < 14 ? '' : `week ${Math.floor(day / 7)}`),
  play: 'Play',
  pause: 'Pause',
  compare: 'Before / after',
  plot: 'Curve',
  before: 'Before',
  after: (day: number) => `Day ${day}`,
  wiper: 'Where the faces meet',
  wiperValue: (share: number) => `${percent(share)} of the width shows the face before`,
  /** Always in view beside whatever is shown of the effect. */
  illustration: 'Illustration, not a promise.',
  illustrationWhole:
    'An illustration worked out from published averages, not a promise: the effect can be weaker or stronger, shorter or longer.',
  how: 'How this is worked out',
  nothing: 'Nothing is planned yet. Put sites on the face, and their effect over the months is shown here.',
  nothingPlain: 'Nothing is planned yet, so there is nothing to show over the months.',
  loading: 'Working out the effect',
  failed: 'The effect could not be worked out: its code did not load. The plan is not touched. It is tried again.',
  noFace: 'Without the face nothing can be worked out: the sites’ places are measured on it.',
  faceComing: 'The face that the sites are measured on has not come yet. Without it nothing can be worked out.',
  noRegion: 'Of these sites the model can say nothing.',
  unknown: (count: number) =>
    count === 1
      ? 'Of one site the model says nothing: no source gives a dose to compare it with, or its muscle does not lie under it.'
      : `Of ${count} sites the model says nothing: no source gives a dose to compare them with, or their muscles do not lie under them.`,
  unknownPlain: (count: number) => (count === 1 ? 'One place is not part of it.' : `${count} places are not part of it.`),
  /** Chewing muscles lose bulk, not expression: the curve must not be read as slimming. */
  masseter: 'Jaw: the muscle’s force only, and perhaps too little of it. Slimming follows another course and is not shown.',
  /** Of what the plan takes away, never of a face at rest: figures of how much less a region can move, with their range. */
  less: 'Less movement (range):',
  /** One region on the day that is looked at, with its range; as wide on every day, so that no line breaks anew while it plays. */
  figure: (region: string, share: number, low: number, high: number) =>
    `${region} ${ranged(share, low, high).replace(/(?<!\d)\d(?!\d)/g, `${FIGURE_SPACE}$&`)}`,
  /** What is said when the day has been found: the effect in words. */
  said: (
    day: number,
    figures: readonly { readonly region: string; readonly share: number; readonly low: number; readonly high: number }[],
  ) =>
    figures.length === 0
      ? `Day ${day}`
      : `Day ${day}, illustration: less movement, ${figures
          .map(({ region, share, low, high }) => `${region} ${percent(share)}, range ${Math.round(low * 100)} to ${percent(high)}`)
          .join('; ')}`,
  marks: {
    onset: 'first noticed',
    review: 'review',
    peak: 'full effect',
    fading: 'fading',
    'earliest-retreatment': 'earliest repeat',
  } satisfies Record<TimelineMark['kind'], string>,
  markOf: (name: string, products: readonly string[]) => (products.length > 0 ? `${name}, ${products.join(' and ')}` : name),
  markDays: (from: number, to: number) =>
    Math.round(from) === Math.round(to) ? `day ${Math.round(from)}` : `days ${Math.round(from)} to ${Math.round(to)}`,
  /** The same for somebody who is treated: no products, no doses. */
  markMeaning: {
    onset: 'About when people in studies first noticed something.',
    review: 'When the result is usually looked at together.',
    peak: 'When the effect was usually at its fullest.',
    fading: 'About how long the effect lasts: in some people it is shorter, in some longer.',
    'earliest-retreatment': 'Before this a further treatment is not advised.',
  } satisfies Record<TimelineMark['kind'], string>,
  closeMark: 'Close this note',
  model: {
    title: 'How the expected effect is worked out',
    close: 'Close',
    lead: 'Each muscle is a set of fibres on this face. A site weakens the fibres near it, by its dose, its place and the day; the face then moves with what is left. No clinical pattern is written into it.',
    doesNotKnow: 'What it does not know',
    steps: 'Step by step',
    durations: 'How long',
    durationsText:
      'Days on which the model takes half of the best effect to be gone, at the product’s own label dose. Trials report grades of lines; each note says which figure was taken.',
    duration: (product: string, region: string, days: number) => `${product}, ${region}: ${days} days`,
    doses: 'Doses where no label’s layout is drawn',
    dosesText:
      'What counts as one share per site where the product’s label names no dose for the muscle, or where its sites are not drawn here. Each is of that product alone. Never a recommendation.',
    dose: (product: string, muscles: string, dose: string) => `${product}, ${muscles}: ${dose}`,
    constant: (name: string, value: number, unit: string) => `${name}: ${value}${unit ? ` ${unit}` : ''}`,
    bases: { published: 'published', fitted: 'fitted', assumption: 'assumption' },
    /** The page for somebody who is treated: no products, no doses, no formulas. */
    plain: {
      title: 'How this picture is made',
      lead: 'The computer has a drawing of the muscles under the skin. It works out from studies how much less a muscle may move on each day after the treatment, and moves the face with what is left.',
      limitsTitle: 'What it cannot tell you',
      limits: [
        'It is not your face and not a forecast for you. Muscles differ from person to person, and so do the effect and how long it lasts.',
        'The range is meant to hold eight of ten people in whom the treatment works. Your own result can lie outside it.',
        'For some parts of the face no study says how long the effect lasts. There a general figure is used, with a wider range.',
        'It shows movement only: not bruises or side effects, not changes of the skin over several treatments, and not a slimmer jaw.',
        'It can miss a side effect such as a drooping lid or brow. Ask the person who treats you about risks.',
      ],
    },
  },
  marksList: 'Marks of the timeline',
  chart: {
    name: 'Expected effect per region over 270 days: how much less it moves, 0 to 100%',
    axis: 'less movement',
    ticks: [
      { day: 0, label: '0' },
      { day: 30, label: '1 month' },
      { day: 90, label: '3 months' },
      { day: 180, label: '6 months' },
      { day: 270, label: '9 months' },
    ],
    share: percent,
    range: ranged,
    previous: (share: number) => `still left of the visit before: ${percent(share)}`,
    known: {
      own: '',
      'other-region': 'duration taken from another region',
      unknown: 'no duration found in the sources, assumed',
    },
    onDay: (day: number) => `Less movement on day ${day}, and its range`,
    band: BAND,
    bandWithPrevious: `${BAND} Fine dots: what is left of the visit before.`,
  },
} as const);
