import type { RegionId } from '#knowledge/anatomy/ids.ts';

/** The regions about a region, the nearest first. Of those that are on the map of the face. */
export const NEAR_REGIONS: Readonly<Record<RegionId, readonly RegionId[]>> = {
  forehead: ['glabella', 'brow', 'temple', 'upper-eyelid', 'crows-feet', 'bunny-lines', 'mouth-corner', 'neck', 'masseter'],
  glabella: ['forehead', 'brow', 'bunny-lines', 'upper-eyelid', 'nose', 'temple', 'nasal-tip', 'lips', 'chin'],
  'crows-feet': ['temple', 'brow', 'lower-eyelid', 'upper-eyelid', 'forehead', 'masseter', 'gummy-smile', 'lips'],
  nose: ['glabella', 'gummy-smile', 'lips', 'lower-eyelid', 'mouth-corner', 'chin', 'brow', 'forehead'],
  lips: ['mouth-corner', 'gummy-smile', 'chin', 'nasal-tip', 'nasal-ala', 'jawline', 'masseter', 'neck'],
  neck: ['jawline', 'chin', 'masseter', 'mouth-corner', 'lips', 'gummy-smile', 'temple'],
  brow: ['upper-eyelid', 'glabella', 'forehead', 'temple', 'crows-feet', 'lower-eyelid', 'bunny-lines', 'chin', 'masseter'],
  'upper-eyelid': ['brow', 'lower-eyelid', 'crows-feet', 'temple', 'glabella', 'forehead', 'bunny-lines', 'lips'],
  'lower-eyelid': ['upper-eyelid', 'crows-feet', 'bunny-lines', 'gummy-smile', 'brow', 'temple', 'nasal-ala', 'lips'],
  'bunny-lines': ['glabella', 'nasal-ala', 'lower-eyelid', 'nasal-tip', 'gummy-smile', 'brow', 'lips', 'forehead'],
  'nasal-tip': ['nasal-ala', 'bunny-lines', 'gummy-smile', 'lips', 'glabella', 'mouth-corner', 'chin'],
  'nasal-ala': ['nasal-tip', 'bunny-lines', 'gummy-smile', 'lips', 'mouth-corner', 'lower-eyelid', 'glabella', 'chin'],
  'gummy-smile': ['nasal-ala', 'lips', 'mouth-corner', 'nasal-tip', 'bunny-lines', 'lower-eyelid', 'chin', 'masseter'],
  'mouth-corner': ['lips', 'chin', 'jawline', 'gummy-smile', 'masseter', 'neck', 'nasal-ala'],
  chin: ['mouth-corner', 'lips', 'jawline', 'neck', 'masseter', 'gummy-smile', 'nasal-tip'],
  masseter: ['jawline', 'mouth-corner', 'temple', 'neck', 'chin', 'crows-feet', 'lips'],
  temple: ['crows-feet', 'brow', 'forehead', 'masseter', 'upper-eyelid', 'glabella', 'jawline', 'lips'],
  jawline: ['masseter', 'neck', 'chin', 'mouth-corner', 'lips', 'temple', 'gummy-smile'],
  occiput: [],
  nape: [],
  shoulder: [],
};

const NOSE_PARTS: readonly RegionId[] = ['bunny-lines', 'nasal-tip', 'nasal-ala'];

/** A place in one of these is in the other too: they never stand beside each other as choices. */
export const OVERLAPPING_REGIONS: Readonly<Partial<Record<RegionId, readonly RegionId[]>>> = {
  nose: NOSE_PARTS,
  'bunny-lines': ['nose'],
  'nasal-tip': ['nose'],
  'nasal-ala': ['nose'],
};
