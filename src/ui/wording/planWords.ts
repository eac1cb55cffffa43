import type { SiteOrigin } from '#domain/plan/plan.ts';
import type { CheckAnswer } from '#domain/plan/visitParts.ts';
import type { ChecklistItem } from '#knowledge/plan/visitWorkflow.ts';

const sites = (count: number) => `${count} ${count === 1 ? 'site' : 'sites'}`;
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Every sentence of the plan's panel. Fetched with it; the bar's own words are in `planBarWords.ts`. */
export const PLAN_WORDS = {
  /** A calendar day stays that day wherever it is read; a moment is shown in the reader's own time. */
  day: (day: string) => DAY.format(new Date(`${day}T12:00:00`)),
  moment: (moment: string) => MOMENT.format(new Date(moment)),
  sites,
  locked: (moment: string) =>
    `This visit was given on ${MOMENT.format(new Date(moment))} and is locked. What was in truth otherwise is added as an amendment in the record.`,
  opening: 'The chart is being opened.',
  wantsPassphrase: 'The charts are locked. Unlock them to see this plan.',
  empty: 'Nothing is planned yet. Tap a region of the face, or begin with a label’s layout:',
  sections: {
    product: 'Product and vials',
    sites: 'Sites',
    totals: 'Totals and label',
    findings: 'Findings',
    checklist: (open: number) => (open === 0 ? 'Checklist, all answered' : `Checklist, ${open} open`),
    patterns: 'Clinic layouts',
    note: 'Note',
  },
  checklist: {
    intro: '“Yes” means that the caution applies.',
    open: (open: number, all: number) => (open === 0 ? `All ${all} answered.` : `${open} of ${all} not answered yet.`),
    applies: 'Does it apply?',
    answers: { yes: 'Yes', no: 'No', unknown: 'Unknown' } satisfies Record<CheckAnswer['answer'], string>,
    weights: {
      stop: 'Do not treat where it applies',
      specialist: 'Only if a specialist agrees',
      caution: 'Weigh and record',
      record: 'Ask and record',
    } satisfies Record<ChecklistItem['weight'], string>,
    only: (products: string) => `Only with ${products}`,
    note: (title: string) => `Note on ${title}`,
    notePlaceholder: 'Note, if any',
    clear: 'Take the answer back',
    notAnswered: 'Not answered',
  },
  bySite: {
    site: 'Site',
    dose: 'Dose',
    volume: 'Volume',
    marks: 'Marks',
    /** Where no vial and diluent are written yet. */
    unknown: '–',
    unprepared: (products: string) => `Volumes and syringe marks follow from vial and diluent: choose them above for ${products}.`,
    group: (product: string, dose: string, count: number) => `${sites(count)}, ${product} ${dose}`,
    notChosen: 'not chosen',
    origin: { clinic: 'Clinic layout', free: 'Free site' } satisfies Record<Exclude<SiteOrigin['kind'], 'label'>, string>,
    doseForEach: (count: number, product: string) =>
      count === 1 ? `Dose of the selected site, ${product}` : `Dose for each of ${count} selected sites, ${product}`,
    severalProducts: 'Sites of several products are selected. Select those of one product to set a dose: units are not interchangeable.',
    setDose: 'Set dose',
    selectNone: 'Select none',
    set: (count: number, dose: string) => (count === 1 ? `${dose} set on 1 site` : `${dose} set on each of ${count} sites`),
  },
  vial: {
    name: (number: number) => `Vial ${number}`,
    lot: 'Lot',
    expiry: 'Expiry (month only: its last day)',
    opened: 'Opened or prepared at',
    now: 'Now',
    add: 'Add a vial',
    remove: 'Remove vial',
    expired: (day: string) => `Expired on ${DAY.format(new Date(`${day}T12:00:00`))}.`,
    openedTooLong: (hours: number, limit: number) => `Opened ${hours} h ago, use within ${limit} h.`,
    otherSession: 'Opened on another day.',
  },
  volume: {
    ml: (amount: string) => `${amount} ml`,
    about: (text: string) => `≈ ${text}`,
    beyondSyringe: (marks: string) => `${marks}, more than one 1 ml syringe`,
    per100Ul: (dose: string) => `${dose} per 0.1 ml`,
    perMark: (dose: string) => `${dose} per mark`,
  },
  preparation: {
    product: 'Product of the plan',
    ofLabel: 'Dilutions of the label',
    ready: 'Ready to use: nothing is added',
    dilution: (vial: string, volume: string) => `${vial} + ${volume}`,
    content: (vial: string, volume: string) => `${vial} in ${volume}`,
    workedOut: 'The source gives the strength; the volume follows from it.',
    markMeaning: 'One mark of a 1 ml syringe is 0.01 ml.',
    vialSize: 'Vial',
    choose: 'Choose',
    otherSize: 'Other size',
    typedSize: (unit: string) => `Size of the vial, ${unit}`,
    diluent: 'Diluent per vial, ml',
    notANumber: 'Type a number, such as 2.5, of at least 0.01.',
    notOfLabel: 'No label that was read for Facies names this dilution.',
    none: 'Nothing is written of vial and diluent.',
    unplanned: 'No site is planned with this product.',
    remove: 'Remove this preparation',
  },
  productChange: {
    title: (product: string) => `Change to ${product}?`,
    planned: (product: string, dose: string, count: number) => `Planned now: ${sites(count)}, ${product} ${dose}`,
    notConverted: 'Units of different products are not interchangeable. Facies converts no dose from one product to another.',
    relay: (product: string) => `Put ${product}’s label layouts in these regions`,
    relayPuts: (regions: readonly string[]) => `Put anew: ${regions.join(', ')}.`,
    relayClears: (regions: readonly string[]) => `No label layout, so the sites stay without a dose: ${regions.join(', ')}.`,
    noRelay: (product: string) => `No label layout of ${product} is on record for these regions.`,
    clear: 'Keep the sites, clear their doses',
    cancel: 'Cancel',
    relaid: (product: string) => `Label layouts of ${product} put in place of the former sites`,
    cleared: (product: string, count: number) => `Doses of ${sites(count)} cleared, the product is now ${product}`,
  },
  note: { label: 'Note on this visit', hint: 'Kept with the visit and printed in its record.' },
} as const;
