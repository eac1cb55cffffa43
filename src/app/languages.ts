import { LANGUAGE_IDS, type LanguageId, type LanguagePack, language, speak } from '#stores/language.ts';
import { viewStore } from '#stores/viewStore.ts';
import { WORDS } from '#ui/wording/words.ts';

const PACKS: Readonly<Record<Exclude<LanguageId, 'en'>, () => Promise<{ readonly PACK: LanguagePack }>>> = {
  tr: () => import('#ui/wording/languages/tr/index.ts'),
  ar: () => import('#ui/wording/languages/ar/index.ts'),
  es: () => import('#ui/wording/languages/es/index.ts'),
  fr: () => import('#ui/wording/languages/fr/index.ts'),
  de: () => import('#ui/wording/languages/de/index.ts'),
};

/** The letters of Arabic, which not every device has well. Comes with the language; where it fails the device's own do. */
async function arabicFace(): Promise<void> {
  const { default: address } = await import('vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2?url');
  const face = new FontFace('Vazirmatn Variable', `url("${address}") format("woff2")`, { weight: '100 900', display: 'swap' });
  document.fonts.add(face);
  void face.load().catch(() => document.fonts.delete(face));
}

/** The language that was chosen, else the first of the browser's that Facies speaks, else English. */
function wanted(): LanguageId {
  const { language: chosen } = viewStore.getState();
  if (chosen !== 'auto') return chosen;
  const own = navigator.languages.map((tag) => LANGUAGE_IDS.find((id) => id === tag.slice(0, 2).toLowerCase()));
  return own.find((id) => id !== undefined) ?? 'en';
}

async function speakWanted(): Promise<void> {
  const id = wanted();
  if (id === language()) return;
  try {
    const words = id === 'en' ? null : (await PACKS[id]()).PACK;
    if (id === 'ar') await arabicFace();
    // Another may have been chosen while this one was on its way.
    if (id === wanted()) speak(id, words);
  } catch {
    viewStore.getState().announce(WORDS.languageFailed);
  }
}

/**
 * Speaks the language that is chosen, now and whenever another one is. Resolves when the first one is there, so that nobody
 * sees the page in two languages; where its words cannot be had the page goes on in English and says so.
 */
export function followLanguage(): Promise<void> | null {
  viewStore.subscribe((state) => state.language, speakWanted);
  return wanted() === 'en' ? null : speakWanted();
}
