/**
 * The words that every layer shares. A region, muscle or landmark that is not in this file does not exist for Facies;
 * the model build, the stores and the interface all take their ids from here, so none of them can drift.
 */

/** The patient's own side, never the viewer's. `midline` marks what is not paired. */
export const SIDES = ['left', 'right', 'midline'] as const;
export type Side = (typeof SIDES)[number];

/** Treatment regions. The first six are the map's main regions; the list shows them first. */
export const REGION_IDS = [
  'forehead',
  'glabella',
  'crows-feet',
  'nose',
  'lips',
  'neck',
  'brow',
  'upper-eyelid',
  'lower-eyelid',
  'bunny-lines',
  'nasal-tip',
  'nasal-ala',
  'gummy-smile',
  'mouth-corner',
  'chin',
  'masseter',
  'temple',
  'jawline',
  'occiput',
  'nape',
  'shoulder',
] as const;
export type RegionId = (typeof REGION_IDS)[number];
export const MAIN_REGION_IDS = REGION_IDS.slice(0, 6);

/** Regions behind the map of the face, for therapeutic patterns: no patch of the skin is drawn or picked as theirs. */
export const BACK_REGION_IDS = ['occiput', 'nape', 'shoulder'] as const satisfies readonly RegionId[];
const BEHIND: ReadonlySet<RegionId> = new Set(BACK_REGION_IDS);
/** Regions with a patch of their own on the face. */
export const MAPPED_REGION_IDS: readonly RegionId[] = REGION_IDS.filter((id) => !BEHIND.has(id));

/** The parts of a region that a reader tells apart on the skin; a region without an entry is one part. */
export const REGION_PARTS = { lips: ['upper-lip', 'lower-lip'] } as const satisfies Partial<Record<RegionId, readonly string[]>>;
export type RegionPartId = 'upper-lip' | 'lower-lip';

/** Regions that exist once on each side of the face. */
export const PAIRED_REGION_IDS = [
  'crows-feet',
  'brow',
  'upper-eyelid',
  'lower-eyelid',
  'bunny-lines',
  'nasal-ala',
  'gummy-smile',
  'mouth-corner',
  'masseter',
  'temple',
  'jawline',
  'occiput',
  'nape',
  'shoulder',
] as const satisfies readonly RegionId[];

/** Muscles in Terminologia Anatomica order of the dossier, upper face to neck. */
export const MUSCLE_IDS = [
  'frontalis',
  'procerus',
  'corrugator-supercilii',
  'depressor-supercilii',
  'orbicularis-oculi-orbital',
  'orbicularis-oculi-palpebral',
  'levator-palpebrae-superioris',
  'nasalis-transverse',
  'nasalis-alar',
  'dilator-naris-anterior',
  'depressor-septi-nasi',
  'levator-labii-superioris-alaeque-nasi',
  'levator-labii-superioris',
  'levator-anguli-oris',
  'zygomaticus-minor',
  'zygomaticus-major',
  'risorius',
  'orbicularis-oris',
  'buccinator',
  'depressor-anguli-oris',
  'depressor-labii-inferioris',
  'mentalis',
  'platysma',
  'masseter',
  'temporalis',
  'occipitalis',
  'cervical-paraspinal',
  'trapezius',
] as const;
export type MuscleId = (typeof MUSCLE_IDS)[number];

/** Products by nonproprietary name; `-rtu` is the ready-to-use liquid, a product of its own with its own label. */
export const PRODUCT_IDS = [
  'onabotulinumtoxinA',
  'abobotulinumtoxinA',
  'abobotulinumtoxinA-rtu',
  'incobotulinumtoxinA',
  'prabotulinumtoxinA',
  'daxibotulinumtoxinA',
  'letibotulinumtoxinA',
  'relabotulinumtoxinA',
] as const;
export type ProductId = (typeof PRODUCT_IDS)[number];

/** Soft-tissue landmarks in the midline, top to bottom (Farkas' names where they exist). */
export const MIDLINE_LANDMARK_IDS = [
  'vertex',
  'trichion',
  'metopion',
  'glabella',
  'sellion',
  'nasion',
  'rhinion',
  'pronasale',
  'columella',
  'subnasale',
  'labiale-superius',
  'stomion',
  'labiale-inferius',
  'sublabiale',
  'pogonion',
  'gnathion',
  'cervical-point',
  'laryngeal-prominence',
  'suprasternal-notch',
] as const;

/** Landmarks that exist on each side; written with the patient's side, e.g. `exocanthion-left`. */
export const PAIRED_LANDMARK_IDS = [
  'endocanthion',
  'exocanthion',
  'palpebrale-superius',
  'palpebrale-inferius',
  'mid-pupil',
  'supraorbital-rim-mid-pupil',
  'supraorbital-notch',
  'infraorbital-rim-mid-pupil',
  'lateral-orbital-rim',
  'superciliare-mediale',
  'superciliare-mid-pupil',
  'superciliare-superius',
  'superciliare-laterale',
  'frontal-eminence',
  'temporal-crest',
  'frontotemporale',
  'zygion',
  'malar-eminence',
  'infraorbital-foramen',
  'tragion',
  'otobasion-superius',
  'otobasion-inferius',
  'superaurale',
  'subaurale',
  'postaurale',
  'alare',
  'alar-curvature',
  'subalare',
  'crista-philtri',
  'cheilion',
  'mental-foramen',
  'gonion',
  'antegonial-notch',
  'mandible-mid-body',
  'mandible-below-cheilion',
  'masseter-anterior-border',
  'neck-lateral',
] as const;

export type MidlineLandmarkId = (typeof MIDLINE_LANDMARK_IDS)[number];
export type PairedLandmarkName = (typeof PAIRED_LANDMARK_IDS)[number];
export type LandmarkId = MidlineLandmarkId | `${PairedLandmarkName}-${'left' | 'right'}`;

/** All landmark ids, both sides. */
export const LANDMARK_IDS: readonly LandmarkId[] = [
  ...MIDLINE_LANDMARK_IDS,
  ...PAIRED_LANDMARK_IDS.flatMap((name) => [`${name}-left`, `${name}-right`] as const),
];
