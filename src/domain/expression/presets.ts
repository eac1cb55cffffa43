import { type Activations, bothSides } from './activation.ts';

/** The faces a patient is asked to make before treatment. */
export const EXPRESSION_PRESET_IDS = [
  'rest',
  'raise',
  'frown',
  'squeeze',
  'smile',
  'scrunch',
  'pucker',
  'lower-teeth',
  'clench-neck',
  'purse-chin',
] as const;
export type ExpressionPresetId = (typeof EXPRESSION_PRESET_IDS)[number];

/** What the muscles do in each: those that the movement is named after, and those that nobody moves it without. */
const PRESETS: Readonly<Record<ExpressionPresetId, Activations>> = {
  rest: {},
  raise: bothSides({ frontalis: 1, 'levator-palpebrae-superioris': 0.7 }),
  frown: bothSides({ 'corrugator-supercilii': 1, procerus: 1, 'depressor-supercilii': 1, 'orbicularis-oculi-orbital': 0.2 }),
  squeeze: bothSides({
    'orbicularis-oculi-palpebral': 1,
    'orbicularis-oculi-orbital': 1,
    'corrugator-supercilii': 0.8,
    'depressor-supercilii': 0.8,
    procerus: 0.8,
    'levator-labii-superioris-alaeque-nasi': 0.45,
    'zygomaticus-minor': 0.4,
    'zygomaticus-major': 0.12,
  }),
  smile: bothSides({
    'zygomaticus-major': 0.95,
    'zygomaticus-minor': 0.3,
    'levator-anguli-oris': 0.2,
    'orbicularis-oculi-orbital': 0.45,
    'levator-palpebrae-superioris': 0.5,
    'dilator-naris-anterior': 0.2,
  }),
  scrunch: bothSides({
    'levator-labii-superioris-alaeque-nasi': 1,
    'nasalis-transverse': 1,
    procerus: 0.5,
    'levator-labii-superioris': 0.35,
    'orbicularis-oculi-orbital': 0.35,
  }),
  pucker: bothSides({ 'orbicularis-oris': 1, buccinator: 0.2, mentalis: 0.25 }),
  'lower-teeth': bothSides({ 'depressor-labii-inferioris': 1, 'depressor-anguli-oris': 0.15, platysma: 0.3, risorius: 0.15 }),
  'clench-neck': bothSides({
    platysma: 1,
    masseter: 0.7,
    temporalis: 0.5,
    'depressor-anguli-oris': 0.15,
    'depressor-labii-inferioris': 0.25,
  }),
  'purse-chin': bothSides({ mentalis: 1, 'orbicularis-oris': 0.25, 'depressor-anguli-oris': 0.2 }),
};

export const presetActivations = (id: ExpressionPresetId): Activations => PRESETS[id];
