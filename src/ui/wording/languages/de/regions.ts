import type { REGION_NAMES } from '#stores/names.ts';

export const regions: typeof REGION_NAMES = {
  forehead: { name: 'Stirn', plainName: 'Stirn', paired: false },
  glabella: { name: 'Glabella', plainName: 'Zwischen den Augenbrauen', paired: false },
  'crows-feet': { name: 'Krähenfüße', plainName: 'Äußerer Augenwinkel', paired: true },
  nose: { name: 'Nase', plainName: 'Nase', paired: false },
  lips: {
    name: 'Lippen',
    plainName: 'Lippen',
    paired: false,
    parts: {
      'upper-lip': { name: 'Oberlippe', plainName: 'Oberlippe' },
      'lower-lip': { name: 'Unterlippe', plainName: 'Unterlippe' },
    },
  },
  neck: { name: 'Hals', plainName: 'Hals', paired: false },
  brow: { name: 'Braue', plainName: 'Augenbraue', paired: true },
  'upper-eyelid': { name: 'Oberlid', plainName: 'Oberes Augenlid', paired: true },
  'lower-eyelid': { name: 'Unterlid', plainName: 'Unteres Augenlid', paired: true },
  'bunny-lines': { name: 'Bunny Lines', plainName: 'Seite der Nase', paired: true },
  'nasal-tip': { name: 'Nasenspitze', plainName: 'Nasenspitze', paired: false },
  'nasal-ala': { name: 'Nasenflügel', plainName: 'Nasenflügel', paired: true },
  'gummy-smile': { name: 'Gummy Smile', plainName: 'Zahnfleischlächeln, neben der Nase', paired: true },
  'mouth-corner': { name: 'Mundwinkel', plainName: 'Mundwinkel', paired: true },
  chin: { name: 'Kinn', plainName: 'Kinn', paired: false },
  masseter: { name: 'Masseter', plainName: 'Kaumuskel', paired: true },
  temple: { name: 'Schläfe', plainName: 'Schläfe', paired: true },
  jawline: { name: 'Kieferlinie', plainName: 'Kieferlinie', paired: true },
  occiput: { name: 'Hinterhaupt', plainName: 'Hinterkopf', paired: true },
  nape: { name: 'Nacken', plainName: 'Nacken', paired: true },
  shoulder: { name: 'Schulter', plainName: 'Oben auf der Schulter', paired: true },
};
