import type { GridArea } from '#domain/conditions/skinGrid.ts';
import type { ConditionId } from '#knowledge/conditions/conditionIds.ts';
import { translated } from '#stores/language.ts';

/** Every sentence of the panel of therapeutic patterns. What is known of a condition, with its sources, is in the knowledge. */
export const CONDITION_WORDS = translated('conditions', {
  intro: 'Patterns for diseases, not for lines. Each is written in the units of one product and is never converted.',
  list: 'Conditions',
  /** A name, and a line below it that says what is put on the head. */
  names: {
    'chronic-migraine': 'Chronic migraine',
    'forehead-sweating': 'Sweating of forehead and scalp',
    blepharospasm: 'Blepharospasm',
    'hemifacial-spasm': 'Hemifacial spasm',
    masseter: 'Large masseter',
    'axillary-sweating': 'Sweating of the armpits',
    strabismus: 'Strabismus',
  } satisfies Record<ConditionId, string>,
  about: {
    'chronic-migraine': 'PREEMPT: 31 fixed sites of head, neck and shoulders',
    'forehead-sweating': 'A grid of blebs in the skin',
    blepharospasm: 'Both eyes, in front of the tarsus',
    'hemifacial-spasm': 'The eyelids of one side',
    masseter: '3 deep sites a side',
    'axillary-sweating': 'Information: no site on the head',
    strabismus: 'Information: no site on the head',
  } satisfies Record<ConditionId, string>,
  back: 'All conditions',
  planned: (count: number) => (count === 1 ? '1 site on the plan' : `${count} sites on the plan`),
  noSites: 'This head has no place for it. What is known stands below.',
  sections: {
    indication: 'What it is for',
    label: 'On label where',
    dose: 'Dose',
    plane: 'Depth and needle',
    interval: 'Interval',
    course: 'Onset and duration',
    risks: 'Risks',
    notes: 'To know',
    points: 'Where the points come from',
  },
  pattern: 'Pattern',
  ownUnits: (product: string) => `All doses are in units of ${product}.`,
  otherProduct: (pattern: string, chosen: string) =>
    `The pattern is written in units of ${pattern}. It is not converted to ${chosen}: its sites go on the plan with ${pattern}.`,
  dosePerSite: 'Dose of each site',
  side: 'Affected side',
  sides: { left: 'Left', right: 'Right' },
  grid: {
    spacing: 'Distance between blebs',
    mm: (value: number) => `${value} mm`,
    area: 'Area',
    areas: { forehead: 'Forehead', hairline: 'Forehead and front of the scalp' } satisfies Record<GridArea, string>,
    aboveBrow: (value: number) => `The lowest row lies ${value} mm above the brow.`,
    noMuscle:
      'The blebs are meant for the skin. The effect on the face is that of the part which reaches frontalis; sweating itself is not shown.',
  },
  extra: {
    title: 'Follow the pain',
    hint: 'Further sites where it hurts. Each muscle has a most, both sides together.',
    taken: (taken: number, most: number) => `${taken} of ${most}`,
    /** For a screen reader; the shorter one stands below the muscle's name. */
    point: (muscle: string, side: string, number: number) => `${muscle}, ${side}, ${number}`,
    short: (side: string, number: number) => `${side} ${number}`,
    full: 'No more in this muscle.',
  },
  totals: {
    caption: 'The pattern by muscle',
    muscle: 'Muscle',
    left: 'Left',
    middle: 'Middle',
    right: 'Right',
    dose: 'Dose',
    all: 'In all',
    sum: (sites: number, dose: string) => (sites === 1 ? `1 site, ${dose}` : `${sites} sites, ${dose}`),
    range: (least: string, most: string) => `The source gives ${least} to ${most} in all.`,
    below: (least: string) => `Below the ${least} that the source starts from.`,
    above: (most: string) => `Above the ${most} that the source ends at.`,
    most: (dose: string) => `At most ${dose} in one session.`,
  },
  noFace: 'The sites can be put on when the head is there.',
  locked: 'This visit is given and locked.',
  replaces: (regions: string) => `Sites of ${regions} are on the plan already. They will be replaced; sites of other regions stay.`,
  /** "Forehead (5)": a region and how many of its sites go. */
  region: (name: string, sites: number) => `${name} (${sites})`,
  put: 'Put on the plan',
  putAgain: 'Put on again',
  remove: 'Take off the plan',
  putDone: (name: string, sites: number, dose: string) => `${name}: ${sites} sites, ${dose}, put on the plan.`,
  removed: (name: string) => `${name}: taken off the plan.`,
  view: 'Show the head from',
  views: { front: 'Front', right: 'Right', back: 'Back', left: 'Left' },
  underCap: (count: number) =>
    count === 1 ? '1 site lies under the cap and is marked on it.' : `${count} sites lie under the cap and are marked on it.`,
  /** In the site's editor: where a site comes from. */
  origin: (name: string) => `From the pattern for ${name}`,
  unknownOrigin: 'From a therapeutic pattern',
});
