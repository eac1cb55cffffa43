import type { REGION_NAMES } from '#stores/names.ts';

export const regions: typeof REGION_NAMES = {
  forehead: { name: 'Alın', plainName: 'Alın', paired: false },
  glabella: { name: 'Glabella', plainName: 'Kaşların arası', paired: false },
  'crows-feet': { name: 'Kaz ayağı', plainName: 'Gözün dış köşesi', paired: true },
  nose: { name: 'Burun', plainName: 'Burun', paired: false },
  lips: {
    name: 'Dudaklar',
    plainName: 'Dudaklar',
    paired: false,
    parts: {
      'upper-lip': { name: 'Üst dudak', plainName: 'Üst dudak' },
      'lower-lip': { name: 'Alt dudak', plainName: 'Alt dudak' },
    },
  },
  neck: { name: 'Boyun', plainName: 'Boyun', paired: false },
  brow: { name: 'Kaş', plainName: 'Kaş', paired: true },
  'upper-eyelid': { name: 'Üst göz kapağı', plainName: 'Üst göz kapağı', paired: true },
  'lower-eyelid': { name: 'Alt göz kapağı', plainName: 'Alt göz kapağı', paired: true },
  'bunny-lines': { name: 'Tavşan çizgileri', plainName: 'Burnun yanı', paired: true },
  'nasal-tip': { name: 'Burun ucu', plainName: 'Burun ucu', paired: false },
  'nasal-ala': { name: 'Burun kanatları', plainName: 'Burun kanadı', paired: true },
  'gummy-smile': { name: 'Diş eti gülüşü', plainName: 'Diş eti gülüşü, burnun yanı', paired: true },
  'mouth-corner': { name: 'Ağız köşesi', plainName: 'Ağız köşesi', paired: true },
  chin: { name: 'Çene ucu', plainName: 'Çene ucu', paired: false },
  masseter: { name: 'Masseter', plainName: 'Çene kası', paired: true },
  temple: { name: 'Şakak', plainName: 'Şakak', paired: true },
  jawline: { name: 'Çene hattı', plainName: 'Çene hattı', paired: true },
  occiput: { name: 'Oksiput', plainName: 'Başın arkası', paired: true },
  nape: { name: 'Ense', plainName: 'Ense', paired: true },
  shoulder: { name: 'Omuz', plainName: 'Omzun üstü', paired: true },
};
