export { direction, LANGUAGE_IDS, type LanguageId, language, locale, useLanguage } from '#stores/language.ts';
