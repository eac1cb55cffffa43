import type { LanguagePack } from '#stores/language.ts';

export const PACK: LanguagePack = { catalogs: {}, knowledge: {} };
