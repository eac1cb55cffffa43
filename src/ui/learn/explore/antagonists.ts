import type { MuscleId } from '#knowledge/anatomy/ids.ts';

const LIP_ELEVATORS: readonly MuscleId[] = [
  'levator-labii-superioris-alaeque-nasi',
  'levator-labii-superioris',
  'levator-anguli-oris',
  'zygomaticus-minor',
  'zygomaticus-major',
];
const LIP_DEPRESSORS: readonly MuscleId[] = ['depressor-anguli-oris', 'depressor-labii-inferioris'];

/**
 * The muscles that each record's sentence on antagonists names, as links to them. The sentence itself, with its source, stands
 * beside them; what it names and this map does not know (Muller's muscle, a lift of the SMAS) has no link.
 */
export const ANTAGONISTS: Readonly<Partial<Record<MuscleId, readonly MuscleId[]>>> = {
  frontalis: ['procerus', 'corrugator-supercilii', 'depressor-supercilii', 'orbicularis-oculi-orbital', 'orbicularis-oculi-palpebral'],
  procerus: ['frontalis'],
  'corrugator-supercilii': ['frontalis'],
  'depressor-supercilii': ['frontalis'],
  'orbicularis-oculi-orbital': ['levator-palpebrae-superioris', 'frontalis'],
  'orbicularis-oculi-palpebral': ['levator-palpebrae-superioris'],
  'levator-palpebrae-superioris': ['orbicularis-oculi-palpebral', 'orbicularis-oculi-orbital'],
  'nasalis-transverse': ['nasalis-alar', 'dilator-naris-anterior'],
  'nasalis-alar': ['nasalis-transverse'],
  'dilator-naris-anterior': ['nasalis-transverse'],
  'depressor-septi-nasi': LIP_ELEVATORS,
  'levator-labii-superioris-alaeque-nasi': ['orbicularis-oris', ...LIP_DEPRESSORS],
  'levator-labii-superioris': ['orbicularis-oris', 'depressor-anguli-oris'],
  'levator-anguli-oris': ['depressor-anguli-oris'],
  'zygomaticus-minor': ['orbicularis-oris', 'depressor-anguli-oris'],
  'zygomaticus-major': ['depressor-anguli-oris'],
  risorius: ['orbicularis-oris'],
  'orbicularis-oris': [...LIP_ELEVATORS, ...LIP_DEPRESSORS],
  buccinator: ['orbicularis-oris'],
  'depressor-anguli-oris': ['zygomaticus-major', 'levator-anguli-oris'],
  'depressor-labii-inferioris': ['mentalis', 'orbicularis-oris'],
  mentalis: ['depressor-labii-inferioris', 'depressor-anguli-oris'],
  platysma: LIP_ELEVATORS,
  occipitalis: ['frontalis'],
};
