import type { REGION_NAMES } from '#stores/names.ts';

export const regions: typeof REGION_NAMES = {
  forehead: { name: 'Front', plainName: 'Front', paired: false },
  glabella: { name: 'Glabelle', plainName: 'Entre les sourcils', paired: false },
  'crows-feet': { name: 'Patte d’oie', plainName: 'Coin externe de l’œil', paired: true },
  nose: { name: 'Nez', plainName: 'Nez', paired: false },
  lips: {
    name: 'Lèvres',
    plainName: 'Lèvres',
    paired: false,
    parts: {
      'upper-lip': { name: 'Lèvre supérieure', plainName: 'Lèvre du haut' },
      'lower-lip': { name: 'Lèvre inférieure', plainName: 'Lèvre du bas' },
    },
  },
  neck: { name: 'Cou', plainName: 'Cou', paired: false },
  brow: { name: 'Sourcil', plainName: 'Sourcil', paired: true },
  'upper-eyelid': { name: 'Paupière supérieure', plainName: 'Paupière du haut', paired: true },
  'lower-eyelid': { name: 'Paupière inférieure', plainName: 'Paupière du bas', paired: true },
  'bunny-lines': { name: 'Bunny lines', plainName: 'Côté du nez', paired: true },
  'nasal-tip': { name: 'Pointe du nez', plainName: 'Pointe du nez', paired: false },
  'nasal-ala': { name: 'Narines', plainName: 'Narine', paired: true },
  'gummy-smile': { name: 'Sourire gingival', plainName: 'Sourire qui montre la gencive, à côté du nez', paired: true },
  'mouth-corner': { name: 'Commissure labiale', plainName: 'Coin de la bouche', paired: true },
  chin: { name: 'Menton', plainName: 'Menton', paired: false },
  masseter: { name: 'Masséter', plainName: 'Muscle de la mâchoire', paired: true },
  temple: { name: 'Tempe', plainName: 'Tempe', paired: true },
  jawline: { name: 'Ovale du visage', plainName: 'Contour de la mâchoire', paired: true },
  occiput: { name: 'Occiput', plainName: 'Arrière de la tête', paired: true },
  nape: { name: 'Nuque', plainName: 'Nuque', paired: true },
  shoulder: { name: 'Épaule', plainName: 'Haut de l’épaule', paired: true },
};
