/** The languages that Facies speaks. */
export const LANGUAGE_IDS = ['en', 'tr', 'ar', 'es', 'fr', 'de'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/** The language that the page speaks now. */
export function language(): LanguageId {
  return 'en';
}

/** The same for `Intl`: doses and dates keep Latin digits in every language. */
export function locale(): string {
  return language() === 'en' ? 'en-GB' : `${language()}-u-nu-latn`;
}
