import { knowledgeText } from '#stores/language.ts';

/** A sentence of the knowledge as it is said here: in the language that is spoken, or in English where only that is there. */
export function said(english: string): string {
  return knowledgeText(english) ?? english;
}

type Spoken = { readonly lang?: 'en'; readonly dir?: 'ltr' };
const AS_THE_PAGE: Spoken = {};
const IN_ENGLISH: Spoken = { lang: 'en', dir: 'ltr' };

/** Says of an element that it is English on a page that speaks another language, for who reads it aloud and for the order of its words. */
export function spokenIn(english: string): Spoken {
  return knowledgeText(english) === null ? IN_ENGLISH : AS_THE_PAGE;
}
