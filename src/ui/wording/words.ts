import type { Audience, CardSection, Visibility } from '#domain/audience/visibility.ts';
import { translated } from '#stores/language.ts';
import type { PlanProblem } from '#stores/planStore.ts';
import type { SceneProblem, Theme } from '#stores/viewStore.ts';

/** Every sentence of the interface in one typed object, so that a language is another such object. Names of people-facing things only. */
export const WORDS = translated('words', {
  appName: 'Facies',
  pageTitle: 'Facies: map of facial injection sites',
  disclaimer: 'A planning and teaching aid, not a medical device.',
  skipToList: 'Skip to the list of regions',
  audience: { label: 'Who is looking', doctor: 'Doctor', patient: 'Patient', trainer: 'Trainer' } satisfies Record<
    Audience | 'label',
    string
  >,
  languageLabel: 'Language',
  /** When the words of a language could not be loaded. */
  languageFailed: 'That language could not be loaded. Check the connection and choose it again.',
  product: 'Product',
  undo: 'Undo',
  redo: 'Redo',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  /** The button of the list of everything that the page can do. */
  commands: 'Commands',
  about: 'About the treatment',
  backToFace: 'Back to the face',
  aboutPage: {
    disclaimer:
      'What labels and papers say, with their sources. A planning and teaching aid, not a medical device, and no substitute for a clinician’s judgement.',
    failed: 'This page could not be loaded. Check the connection and try again; after an update of Facies, reload. Your choices are kept.',
    claims: 'Often heard, and what holds',
    verdicts: { correct: 'correct', oversimplified: 'oversimplified', wrong: 'not correct' },
  },
  face: {
    menu: 'Face and view',
    sex: 'Face',
    female: 'Female',
    male: 'Male',
    skinTone: 'Skin tone (Monk scale)',
    skinToneOf: (tone: number) => `Skin tone ${tone} of 10`,
    expression: 'Expression',
    theme: 'Colours',
    more: 'This person’s face …',
    given: 'This visit was given. Its face is kept as it was then.',
  },
  themes: { system: 'Automatic', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  list: {
    label: 'Regions of the face',
    more: 'More regions',
    sites: (count: number) => `${count} chosen ${count === 1 ? 'site' : 'sites'}`,
  },
  card: {
    close: 'Close',
    sideLabel: 'Side',
    sides: { both: 'Both', right: 'Right', left: 'Left' },
    sidesAreThePatients: 'The patient’s own left and right',
    muscle: 'Target muscle',
    spared: { clinical: 'Muscle to spare', plain: 'Muscle that is left alone' } satisfies Record<Visibility['register'], string>,
    effect: 'Typical effect',
    duration: 'Duration',
    onset: 'Onset',
    peak: 'Peak',
    loading: 'Loading the facts',
    failed: 'The facts could not be loaded. Check the connection to the page and try again.',
    height: { taller: 'Show more of the card', shorter: 'Show less of the card' },
    none: 'Nothing is recorded here.',
    keepClear: 'Keep clear of',
    noFigureButGeneral: (product: string, general: string) =>
      general.startsWith('General') ? `No figure read for ${product}. ${general}` : `No figure read for ${product}; general: ${general}`,
    noFigureButOthers: (product: string, other: string) => `No figure read for ${product}; other: ${other}`,
    notApproved: 'No medicine of this kind is officially approved for this area. Your doctor can explain why it is used here.',
    approvedForDisease:
      'A medicine of this kind is officially approved here for a disease, not for looks. Your doctor can explain why it is used here.',
  },
  muscles: { under: 'Under the skin', movement: 'Move each muscle', lines: 'Lines and age' },
  /** Beside the face. */
  rail: { muscles: 'Muscles', skinOpen: ', the skin is open', overTime: 'Over time', explain: 'My plan', learn: 'Learn' },
  panels: {
    plan: 'Plan',
    record: 'Record',
    muscles: 'Muscles and movement',
    assessment: 'Assessment',
    explain: 'What is planned, in plain words',
    learn: 'Learn and practise',
    face: 'This person’s face',
    conditions: 'Treatments of conditions',
    loading: 'Loading',
    failed: 'This panel could not be loaded. Check the connection and try again. Your plan is kept.',
  },
  sections: {
    clinical: {
      onsetAndPeak: 'Onset and peak',
      anatomy: 'Anatomy of the target muscles',
      dose: 'Label dose and sites',
      depth: 'Depth',
      avoid: 'What to avoid',
      notes: 'Landmarks and notes',
      labelStatus: 'On label or not',
      plannedSites: 'What is planned',
      siteChoices: 'Sites',
    },
    plain: {
      onsetAndPeak: 'When it starts, and what can go wrong',
      anatomy: 'The muscles',
      dose: 'How much',
      depth: 'How deep',
      avoid: 'What is avoided',
      notes: 'Notes',
      labelStatus: 'Approved or not',
      plannedSites: 'What is planned for you',
      siteChoices: 'Where',
    },
  } satisfies Record<Visibility['register'], Record<CardSection, string>>,
  offLabelRange: 'Published ranges outside a label',
  muscleFacts: {
    origin: 'Origin',
    insertion: 'Insertion',
    action: 'Action',
    nerve: 'Nerve',
    antagonists: 'Antagonists',
    depth: 'Depth',
    facs: 'FACS',
  },
  fact: {
    sourceOf: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
    unverified: 'unverified',
    secondHand: 'unverified, second-hand',
    secondHandMeaning: 'Known from a restatement; the source itself is still to be read.',
    unverifiedMeaning: 'Not yet read in its source: check before use.',
    notRead: 'not read',
    openInNewTab: 'opens in a new tab',
    evidence: {
      label: 'Product label',
      trial: 'Clinical trial',
      consensus: 'Published opinion or review',
      convention: 'Convention',
      anatomy: 'Anatomy',
    },
  },
  dose: {
    noLabel: 'No product label names this region.',
    sites: (count: number) => `${count} ${count === 1 ? 'site' : 'sites'}`,
    market: (market: string) => `${market} label`,
    status: {
      'on-label': 'on label',
      'therapeutic-only': 'on label for a disease only',
      'off-label': 'off label',
      'no-label-found': 'no label found',
    },
  },
  sites: {
    pattern: (sites: number, dose: string) => `Put label pattern (${sites} ${sites === 1 ? 'site' : 'sites'}, ${dose})`,
    offLabelPattern: (sites: number, dose: string) => `Put off-label layout (${sites} ${sites === 1 ? 'site' : 'sites'}, ${dose})`,
    patternPut: (sites: number, dose: string) => `Label pattern put (${sites} ${sites === 1 ? 'site' : 'sites'}, ${dose})`,
    offLabelPatternPut: (sites: number, dose: string) => `Off-label layout put (${sites} ${sites === 1 ? 'site' : 'sites'}, ${dose})`,
    replaces: (product: string) => `Replaces the sites planned here with ${product}. Units are not converted.`,
    together: (regions: string) => `The label treats this together with: ${regions}.`,
    noPattern: (product: string) => `No label pattern: off-label for ${product}`,
    pointsNotRead: (product: string) =>
      `${product} is on label here, but the label's own injection points have not been read for Facies, so none are drawn. The label's total stands under “Label dose and sites”.`,
    conditions: 'Conditions and points',
    list: 'Sites on the face',
    total: (chosen: number, all: number, dose: string) => `${chosen} of ${all} sites, ${dose}`,
    planTotal: 'Whole plan',
    mixed: (products: number) => `This plan uses ${products} products; their units are never added up.`,
    points: 'Points',
    rests: (dose: string, positions: string, drawn: boolean) =>
      `Dose and number of sites: ${dose}. Positions: ${positions}${drawn ? ', drawn where the words leave room' : ''}.`,
    restsOn: { label: 'label', trial: 'published trial', consensus: 'expert panel', convention: 'training text', anatomy: 'anatomy' },
    forDisease: (product: string) => `No label pattern: ${product} is on label here for a disease, not for lines`,
    noLabelFound: (product: string) => `No label pattern: no label of ${product} was found for this region`,
    remove: 'Remove',
    planned: (count: number) =>
      count === 0
        ? 'Nothing is planned in this area yet.'
        : `${count} small ${count === 1 ? 'injection is' : 'injections are'} planned here.`,
  },
  announce: {
    put: (name: string, sites: number) => `${sites} sites put on ${name}`,
    undone: 'Undone',
    redone: 'Done again',
    removed: (name: string) => `Sites removed from ${name}`,
  },
  hint: { text: 'Tap a part of the face, or choose from the list.', dismiss: 'Got it' },
  scene: {
    loading: 'Loading the face',
    retry: 'Try again',
    useList: 'Use the list',
    goOn: 'Go on without',
    reload: 'Reload the page',
    problems: {
      'no-webgl': {
        title: 'The face cannot be drawn here',
        text: 'This browser gives the page no WebGL. The list of regions does everything the face does: choose a region there.',
      },
      'model-missing': {
        title: 'The face did not arrive',
        text: 'The file of the head could not be loaded. Your choices are safe. Try again, or go on with the list.',
      },
      'model-corrupt': {
        title: 'The file of the face is damaged',
        text: 'The head was loaded but cannot be read. Your choices are safe. Try again, or go on with the list.',
      },
      'expressions-missing': {
        title: 'The face cannot move',
        text: 'A part of the head could not be loaded: expressions and the male face are not available. All else works. Try again, or go on without them.',
      },
      'context-lost': {
        title: 'The graphics were interrupted',
        text: 'The device took the graphics away. The face comes back by itself; the list works meanwhile.',
      },
      error: {
        title: 'The face cannot be shown',
        text: 'Something went wrong while drawing. Your choices are safe. Try again, or go on with the list.',
      },
    } satisfies Record<SceneProblem['kind'], { title: string; text: string }>,
  },
  crash: {
    title: 'Something went wrong',
    text: 'The page stopped, but your choices are kept. Reload to go on where you were.',
    detail: 'For a report',
  },
  planProblem: {
    dismiss: 'Understood',
    text: (problem: PlanProblem): string => {
      switch (problem.kind) {
        case 'unreadable':
          if (problem.keptAs && problem.planKept) {
            return `Something else, perhaps another tab, stored choices that could not be read. They were put aside unchanged (“${problem.keptAs}” in this browser), and the choices you see here were saved again in their place.`;
          }
          return problem.keptAs
            ? `The stored choices could not be read. They were put aside unchanged (“${problem.keptAs}” in this browser) and you start with an empty plan.`
            : 'The stored choices could not be read. They are left as they are, and you start with an empty plan.';
        case 'partly-read':
          switch (problem.lost.kind) {
            case 'choices':
              return `Some older choices are no longer known (${problem.lost.siteIds.length}). The rest was taken over, and the old text is kept.`;
            case 'entries':
              return `Some of what was stored makes no sense (${problem.lost.names.length}) and is not shown. ${problem.keptAs ? 'Everything was put aside as it was.' : 'It is left as it is.'}`;
            case 'damage':
              return 'Part of what was stored was damaged. Your plan was mended from its last copy; undo starts afresh. Please check it.';
          }
          break;
        case 'edited-elsewhere-after-given':
          return 'Another tab changed a visit after it was given. The visit stays as it was given; the late change is in the record’s log only. If it is true, amend the visit.';
        case 'newer-version':
          return 'A newer Facies stored these choices. They are left untouched; what you choose here is not saved. Update this page to go on with them.';
        case 'storage-unavailable':
          return 'This browser does not let the page store anything (a private window?). Your choices last until the page is closed.';
        case 'storage-full':
          return 'The browser’s storage is full: the latest choices are not saved. Free some space, then change any choice to save again.';
      }
    },
  },
} as const);
