import { LANGUAGE_IDS, useLanguage } from '#stores/language.ts';
import { useView } from '#stores/viewStore.ts';
import { ChevronIcon, LanguageIcon } from '../controls/icons.tsx';
import { LANGUAGE_NAMES } from '../wording/languageNames.ts';
import { WORDS } from '../wording/words.ts';
import './languageChoice.css';

/** The language of the page. Each is named in itself, so that who reads no other finds it. */
export function LanguageChoice() {
  const spoken = useLanguage();
  const setLanguage = useView((view) => view.setLanguage);
  return (
    <label className="language-choice">
      <LanguageIcon />
      <span className="visually-hidden">{WORDS.languageLabel}</span>
      <span className="select-box">
        <select
          className="field"
          value={spoken}
          onChange={(event) => setLanguage(LANGUAGE_IDS.find((id) => id === event.target.value) ?? 'en')}
        >
          {LANGUAGE_IDS.map((id) => (
            <option key={id} value={id} lang={id}>
              {LANGUAGE_NAMES[id]}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </label>
  );
}
