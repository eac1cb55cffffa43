import type { REGION_NAMES } from '#stores/names.ts';

export const regions: typeof REGION_NAMES = {
  forehead: { name: 'Frente', plainName: 'Frente', paired: false },
  glabella: { name: 'Glabela', plainName: 'Entrecejo', paired: false },
  'crows-feet': { name: 'Patas de gallo', plainName: 'Ángulo externo del ojo', paired: true },
  nose: { name: 'Nariz', plainName: 'Nariz', paired: false },
  lips: {
    name: 'Labios',
    plainName: 'Labios',
    paired: false,
    parts: {
      'upper-lip': { name: 'Labio superior', plainName: 'Labio superior' },
      'lower-lip': { name: 'Labio inferior', plainName: 'Labio inferior' },
    },
  },
  neck: { name: 'Cuello', plainName: 'Cuello', paired: false },
  brow: { name: 'Ceja', plainName: 'Ceja', paired: true },
  'upper-eyelid': { name: 'Párpado superior', plainName: 'Párpado superior', paired: true },
  'lower-eyelid': { name: 'Párpado inferior', plainName: 'Párpado inferior', paired: true },
  'bunny-lines': { name: 'Líneas de conejo', plainName: 'Lado de la nariz', paired: true },
  'nasal-tip': { name: 'Punta nasal', plainName: 'Punta de la nariz', paired: false },
  'nasal-ala': { name: 'Alas nasales', plainName: 'Ala de la nariz', paired: true },
  'gummy-smile': { name: 'Sonrisa gingival', plainName: 'Sonrisa que muestra la encía, junto a la nariz', paired: true },
  'mouth-corner': { name: 'Comisura', plainName: 'Comisura de la boca', paired: true },
  chin: { name: 'Mentón', plainName: 'Mentón', paired: false },
  masseter: { name: 'Masetero', plainName: 'Músculo de la mandíbula', paired: true },
  temple: { name: 'Sien', plainName: 'Sien', paired: true },
  jawline: { name: 'Línea mandibular', plainName: 'Línea de la mandíbula', paired: true },
  occiput: { name: 'Occipucio', plainName: 'Parte de atrás de la cabeza', paired: true },
  nape: { name: 'Nuca', plainName: 'Parte de atrás del cuello', paired: true },
  shoulder: { name: 'Hombro', plainName: 'Parte alta del hombro', paired: true },
};
