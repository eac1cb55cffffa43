import { direction, language, languageStore } from '#stores/language.ts';
import { viewStore } from '#stores/viewStore.ts';
import { WORDS } from '#ui/wording/words.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Shows the scene's status and the theme on <html>, for styles and for whoever waits for the page. Runs once, outside React. */
export function reflectOnDocument(): void {
  const root = document.documentElement;
  const dark = window.matchMedia(DARK);
  const reflectTheme = () => {
    const { theme } = viewStore.getState();
    root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  const reflectScene = () => {
    root.dataset.scene = viewStore.getState().scene;
  };
  const reflectLanguage = () => {
    root.lang = language();
    root.dir = direction();
    document.title = WORDS.pageTitle;
  };
  reflectTheme();
  reflectScene();
  dark.addEventListener('change', reflectTheme);
  viewStore.subscribe((state) => state.theme, reflectTheme);
  viewStore.subscribe((state) => state.scene, reflectScene);
  languageStore.subscribe(reflectLanguage);
}
