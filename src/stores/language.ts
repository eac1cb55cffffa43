import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The languages that Facies speaks. English is built in; every other is a pack that is loaded when it is chosen. */
export const LANGUAGE_IDS = ['en', 'tr', 'ar', 'es', 'fr', 'de'] as const;
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/**
 * The same words in any language: each text a text, each sentence with numbers or names a function of the same parameters,
 * nothing missing. A pack that lacks a word does not compile.
 */
export type Translation<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Translation<R>
    : T extends readonly (infer E)[]
      ? readonly Translation<E>[]
      : T extends object
        ? { readonly [K in keyof T]: Translation<T[K]> }
        : T;

/** One language: the interface's words by catalog, and sentences of the knowledge by their English text. */
export type LanguagePack = {
  readonly catalogs: Readonly<Record<string, unknown>>;
  readonly knowledge: Readonly<Record<string, string>>;
};

let pack: LanguagePack | null = null;

type Spoken = { readonly language: LanguageId };
/** What the page speaks now; whoever draws words draws anew when it changes. */
export const languageStore = createStore<Spoken>()(() => ({ language: 'en' }));

/** Speaks a language from now on. English needs no pack. */
export function speak(language: LanguageId, words: LanguagePack | null): void {
  pack = words;
  languageStore.setState({ language });
}

export function useLanguage(): LanguageId {
  return useStore(languageStore, (state) => state.language);
}

export const language = (): LanguageId => languageStore.getState().language;
export const direction = (of: LanguageId = language()): 'ltr' | 'rtl' => (of === 'ar' ? 'rtl' : 'ltr');
/** The same for `Intl`. Doses and dates keep Latin digits in every language. */
export const locale = (of: LanguageId = language()): string => (of === 'en' ? 'en-GB' : `${of}-u-nu-latn`);

/** A sentence of the knowledge in the language that is spoken; null where only the English is there, which is then shown as English. */
export function knowledgeText(english: string): string | null {
  return pack ? (pack.knowledge[english] ?? null) : english;
}

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Words that answer in the language that is spoken when they are asked. Any part of them may be kept; a text taken out of
 * them is of the moment.
 */
export function translated<T extends object>(catalog: string, english: T): Translation<T> {
  return answering(english as Members, () => pack?.catalogs[catalog]) as Translation<T>;
}

function answering(english: Members, spoken: () => unknown): Members {
  const parts = new Map<string, Members>();
  return new Proxy(english, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      const own = target[key];
      const words = spoken();
      if (!isMembers(own)) return (isMembers(words) ? words[key] : undefined) ?? own;
      let part = parts.get(key);
      if (!part) {
        part = answering(own, () => {
          const whole = spoken();
          return isMembers(whole) ? whole[key] : undefined;
        });
        parts.set(key, part);
      }
      return part;
    },
  });
}
