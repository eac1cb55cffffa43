import type { TimelineMark } from '#domain/effect/planEffect.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

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
  illustration: 'Illustration from published averages, not a promise: the effect can be weaker or stronger, shorter or longer.',
  how: 'How this is worked out',
  nothing: 'Nothing is planned yet. Put sites on the face, and their effect over the months is shown here.',
  loading: 'Working out the effect',
  failed: 'The effect could not be worked out: its code did not load. The plan is not touched. It is tried again at the next change.',
  noFace: 'Without the face nothing can be worked out: the sites’ places are measured on it.',
  unknown: (count: number) =>
    count === 1
      ? 'Of one site the model says nothing: no source gives a dose to compare it with, or no muscle lies under it.'
      : `Of ${count} sites the model says nothing: no source gives a dose to compare them with, or no muscle lies under them.`,
  marks: {
    onset: 'first effect',
    review: 'review',
    peak: 'full effect',
    fading: 'fading',
    'earliest-retreatment': 'earliest next treatment',
  } satisfies Record<TimelineMark['kind'], string>,
  markDays: (from: number, to: number) => (from === to ? `day ${from}` : `days ${from} to ${to}`),
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
    name: 'Expected effect per region over 270 days',
    axis: 'movement at rest',
    region: (region: string, share: number, low: number, high: number) =>
      `${region} ${percent(share)} (${percent(low)} to ${percent(high)})`,
    onDay: (day: number) => `On day ${day}: how much of the movement under the sites is at rest, and its range`,
    band: 'The band is the range of the published figures, not of one person.',
  },
} as const;
