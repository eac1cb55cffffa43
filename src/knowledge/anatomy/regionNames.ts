import type { RegionId, RegionPartId } from './ids.ts';

export type RegionName = {
  /** Clinical name as the map shows it. */
  readonly name: string;
  /** The same in a patient's words. */
  readonly plainName: string;
  /** Exists once on each side of the face. */
  readonly paired: boolean;
  readonly parts?: Readonly<Partial<Record<RegionPartId, { readonly name: string; readonly plainName: string }>>>;
};

/** All that the first view needs of a region; the facts load with its card. */
export const REGION_NAMES: Readonly<Record<RegionId, RegionName>> = {
  forehead: { name: 'Forehead', plainName: 'Forehead', paired: false },
  glabella: { name: 'Glabella', plainName: 'Between the eyebrows', paired: false },
  'crows-feet': { name: "Crow's feet", plainName: 'Outer corner of the eye', paired: true },
  nose: { name: 'Nose', plainName: 'Nose', paired: false },
  lips: {
    name: 'Lips',
    plainName: 'Lips',
    paired: false,
    parts: {
      'upper-lip': { name: 'Upper lip', plainName: 'Upper lip' },
      'lower-lip': { name: 'Lower lip', plainName: 'Lower lip' },
    },
  },
  neck: { name: 'Neck', plainName: 'Neck', paired: false },
  brow: { name: 'Brow', plainName: 'Eyebrow', paired: true },
  'upper-eyelid': { name: 'Upper eyelid', plainName: 'Upper eyelid', paired: true },
  'lower-eyelid': { name: 'Lower eyelid', plainName: 'Lower eyelid', paired: true },
  'bunny-lines': { name: 'Bunny lines', plainName: 'Side of the nose', paired: true },
  'nasal-tip': { name: 'Nasal tip', plainName: 'Tip of the nose', paired: false },
  'nasal-ala': { name: 'Nostrils', plainName: 'Nostril', paired: true },
  'gummy-smile': { name: 'Gummy smile', plainName: 'Gummy smile, beside the nose', paired: true },
  'mouth-corner': { name: 'Mouth corner', plainName: 'Corner of the mouth', paired: true },
  chin: { name: 'Chin', plainName: 'Chin', paired: false },
  masseter: { name: 'Masseter', plainName: 'Jaw muscle', paired: true },
  temple: { name: 'Temple', plainName: 'Temple', paired: true },
  jawline: { name: 'Jawline', plainName: 'Jawline', paired: true },
  occiput: { name: 'Occiput', plainName: 'Back of the head', paired: true },
  nape: { name: 'Nape', plainName: 'Back of the neck', paired: true },
  shoulder: { name: 'Shoulder', plainName: 'Top of the shoulder', paired: true },
};
