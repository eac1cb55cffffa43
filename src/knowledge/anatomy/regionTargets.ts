import type { MuscleId, RegionId } from './ids.ts';

/**
 * The muscles that each region treats, without what it spares. The region's own facts name them too; this short list is for
 * what must not load those facts, and a test keeps the two alike.
 */
export const REGION_TARGETS: Readonly<Record<RegionId, readonly [MuscleId, ...MuscleId[]]>> = {
  forehead: ['frontalis'],
  glabella: ['procerus', 'corrugator-supercilii', 'depressor-supercilii'],
  'crows-feet': ['orbicularis-oculi-orbital'],
  nose: ['nasalis-transverse', 'depressor-septi-nasi', 'nasalis-alar', 'dilator-naris-anterior'],
  lips: ['orbicularis-oris'],
  neck: ['platysma'],
  brow: ['orbicularis-oculi-orbital', 'corrugator-supercilii', 'procerus'],
  'upper-eyelid': ['orbicularis-oculi-palpebral'],
  'lower-eyelid': ['orbicularis-oculi-palpebral'],
  'bunny-lines': ['nasalis-transverse'],
  'nasal-tip': ['depressor-septi-nasi'],
  'nasal-ala': ['nasalis-alar', 'dilator-naris-anterior'],
  'gummy-smile': ['levator-labii-superioris-alaeque-nasi', 'levator-labii-superioris', 'zygomaticus-minor'],
  'mouth-corner': ['depressor-anguli-oris'],
  chin: ['mentalis'],
  masseter: ['masseter'],
  temple: ['temporalis'],
  jawline: ['platysma'],
  occiput: ['occipitalis'],
  nape: ['cervical-paraspinal'],
  shoulder: ['trapezius'],
};
