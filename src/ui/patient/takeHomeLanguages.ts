import type { TakeHomePack } from '#export/takeHome/takeHomeWords.ts';
import type { LanguagePack } from '#stores/language.ts';
import { direction, type LanguageId, locale } from '../wording/language.ts';
import { PATIENT_AREAS_IN_ENGLISH } from '../wording/patientAreaWords.ts';
import { PATIENT_CARE_IN_ENGLISH } from '../wording/patientCareWords.ts';
import { PATIENT_RISKS_IN_ENGLISH } from '../wording/patientRiskWords.ts';
import { TAKE_HOME_IN_ENGLISH } from '../wording/patientTakeHomeWords.ts';

/** The words of each language, fetched when it is chosen. */
const PACKS: Readonly<Record<Exclude<LanguageId, 'en'>, () => Promise<{ readonly PACK: LanguagePack }>>> = {
  tr: () => import('../wording/languages/tr/index.ts'),
  ar: () => import('../wording/languages/ar/index.ts'),
  es: () => import('../wording/languages/es/index.ts'),
  fr: () => import('../wording/languages/fr/index.ts'),
  de: () => import('../wording/languages/de/index.ts'),
};

const ENGLISH: LanguagePack = {
  catalogs: {
    takeHome: TAKE_HOME_IN_ENGLISH,
    patientAreas: PATIENT_AREAS_IN_ENGLISH,
    patientRisks: PATIENT_RISKS_IN_ENGLISH,
    patientCare: PATIENT_CARE_IN_ENGLISH,
  },
  knowledge: {},
};

/**
 * The words of the page in one language, which need not be the one that the screen speaks.
 * @throws when they cannot be loaded, or that language does not have them
 */
export async function loadTakeHomePack(language: LanguageId): Promise<TakeHomePack> {
  const { catalogs } = language === 'en' ? ENGLISH : (await PACKS[language]()).PACK;
  // A pack has every catalog in the shape of the English one: it would not compile otherwise.
  const { takeHome, patientAreas, patientRisks, patientCare } = catalogs;
  if (!takeHome || !patientAreas || !patientRisks || !patientCare) throw new RangeError(`no words of the page in ${language}`);
  return {
    locale: locale(language),
    direction: direction(language),
    page: takeHome as TakeHomePack['page'],
    areas: patientAreas as TakeHomePack['areas'],
    risks: patientRisks as TakeHomePack['risks'],
    care: patientCare as TakeHomePack['care'],
  };
}
