/**
 * Who is looking, as one declarative object: what each audience sees and in which register. Components read the entry of
 * the current audience; none of them asks which audience it is.
 */
export const AUDIENCES = ['doctor', 'patient', 'trainer'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The parts of a region's card below the three answers that are always shown, in the order they are shown. */
export const CARD_SECTIONS = [
  'onsetAndPeak',
  'anatomy',
  'dose',
  'depth',
  'avoid',
  'notes',
  'labelStatus',
  'plannedSites',
  'siteChoices',
] as const;
export type CardSection = (typeof CARD_SECTIONS)[number];

export type Visibility = {
  /** Which wording a sentence is shown in: the clinician's text or the plain one. */
  readonly register: 'clinical' | 'plain';
  readonly sections: readonly CardSection[];
  /** Product names and the product choice. */
  readonly products: boolean;
  /** Doses, per site and in total. */
  readonly doses: boolean;
  /** Sites can be put, chosen and unchosen. */
  readonly editsPlan: boolean;
  /** Terms of anatomy: Latin muscle names, numbered sources open at once. */
  readonly muscleNames: 'anatomical' | 'plain';
};

export const VISIBILITY = {
  doctor: {
    register: 'clinical',
    sections: ['siteChoices', 'onsetAndPeak', 'dose', 'depth', 'avoid', 'notes', 'labelStatus'],
    products: true,
    doses: true,
    editsPlan: true,
    muscleNames: 'anatomical',
  },
  patient: {
    register: 'plain',
    sections: ['plannedSites', 'onsetAndPeak'],
    products: false,
    doses: false,
    editsPlan: false,
    muscleNames: 'plain',
  },
  trainer: {
    register: 'clinical',
    sections: ['anatomy', 'siteChoices', 'onsetAndPeak', 'dose', 'depth', 'avoid', 'notes', 'labelStatus'],
    products: true,
    doses: true,
    editsPlan: true,
    muscleNames: 'anatomical',
  },
} as const satisfies Record<Audience, Visibility>;

/** The entry of one audience, typed by its widest shape so that a component cannot depend on a single audience's literals. */
export function visibilityOf(audience: Audience): Visibility {
  return VISIBILITY[audience];
}
