import type { TimelineMark } from '#domain/effect/planEffect.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What is said of the plan's effect. Every sentence keeps to "may" and "in studies": it is an illustration. */
export const EFFECT_WORDS = {
  open: 'Over time',
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
  illustrationWhole: 'An illustration from published averages, not a promise: the effect can be weaker or stronger, shorter or longer.',
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
      ? 'Of one site the model says nothing: no source gives a dose to compare it with, or no muscle lies under it.'
      : `Of ${count} sites the model says nothing: no source gives a dose to compare them with, or no muscle lies under them.`,
  unknownPlain: (count: number) => (count === 1 ? 'One place is not part of it.' : `${count} places are not part of it.`),
  atRest: 'Movement at rest:',
  /** One region on the day that is looked at, with its range. */
  figure: (region: string, share: number, low: number, high: number) =>
    `${region} ${percent(share)} (${Math.round(low * 100)}–${percent(high)})`,
  /** What is said when the day has been found: the effect in words. */
  said: (day: number, figures: readonly { readonly region: string; readonly share: number }[]) =>
    figures.length === 0
      ? `Day ${day}`
      : `Day ${day}: ${figures.map(({ region, share }) => `${region} ${percent(share)}`).join(', ')} at rest`,
  marks: {
    onset: 'first effect',
    review: 'review',
    peak: 'full effect',
    fading: 'fading',
    'earliest-retreatment': 'next treatment',
  } satisfies Record<TimelineMark['kind'], string>,
  markOf: (name: string, products: readonly string[]) => (products.length > 0 ? `${name}, ${products.join(' and ')}` : name),
  markDays: (from: number, to: number) =>
    Math.round(from) === Math.round(to) ? `day ${Math.round(from)}` : `days ${Math.round(from)} to ${Math.round(to)}`,
  /** The same for somebody who is treated: no products, no doses. */
  markMeaning: {
    onset: 'About when people in studies first noticed something.',
    review: 'When the result is usually looked at together.',
    peak: 'When the effect was usually at its fullest.',
    fading: 'By about then the movement was back in about half of the people in studies.',
    'earliest-retreatment': 'Before this a further treatment is not advised.',
  } satisfies Record<TimelineMark['kind'], string>,
  closeMark: 'Close this note',
  model: {
    title: 'How the expected effect is worked out',
    close: 'Close',
    lead: 'Each muscle is a set of fibres on this face. A site puts the fibres near it at rest, by its dose, its place and the day; the face then moves with what is left. No clinical pattern is written into it.',
    doesNotKnow: 'What it does not know',
    steps: 'Step by step',
    durations: 'How long',
    durationsText: 'Median days until half of the movement is back, at the product’s own label dose.',
    duration: (product: string, region: string, days: number) => `${product}, ${region}: ${days} days`,
    doses: 'Doses off the labels',
    dosesText: 'What counts as one share per site where the product’s label names no dose for the muscle. Never a recommendation.',
    dose: (product: string, muscles: string, dose: string) => `${product}, ${muscles}: ${dose}`,
    constant: (name: string, value: number, unit: string) => `${name}: ${value}${unit ? ` ${unit}` : ''}`,
    bases: { published: 'published', fitted: 'fitted', assumption: 'assumption' },
  },
  marksList: 'Marks of the timeline',
  chart: {
    name: 'Expected effect per region over 270 days: share of the movement that is at rest',
    ticks: [
      { day: 0, label: '0' },
      { day: 30, label: '1 month' },
      { day: 90, label: '3 months' },
      { day: 180, label: '6 months' },
      { day: 270, label: '9 months' },
    ],
    share: percent,
    range: (share: number, low: number, high: number) => `${percent(share)} (${Math.round(low * 100)}–${percent(high)})`,
    previous: (share: number) => `still left of the visit before: ${percent(share)}`,
    known: {
      own: '',
      'other-region': 'duration of another region',
      unknown: 'duration not published, assumed',
    },
    onDay: (day: number) => `Movement at rest on day ${day}, and its range`,
    band: 'The bands are the range of published figures, not of one person.',
    bandWithPrevious: 'The bands are the range of published figures, not of one person. Dotted: what is left of the visit before.',
  },
} as const;
