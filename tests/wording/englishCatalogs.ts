import { SCENE_WORDS } from '#stores/sceneWords.ts';
import { CHART_WORDS } from '#ui/wording/chartWords.ts';
import { DIFFERENCE_WORDS } from '#ui/wording/differenceWords.ts';
import { EDIT_TOOLBAR_WORDS } from '#ui/wording/editToolbarWords.ts';
import { EFFECT_WORDS } from '#ui/wording/effectWords.ts';
import { EXPRESSION_WORDS } from '#ui/wording/expressionWords.ts';
import type { Catalogs } from '#ui/wording/languages/catalogs.ts';
import { LAYER_WORDS } from '#ui/wording/layerWords.ts';
import { LINE_WORDS } from '#ui/wording/lineWords.ts';
import { MUSCLE_NAMES, PLACE_WORDS, REGION_NAMES } from '#ui/wording/names.ts';
import { PLAN_BAR_WORDS } from '#ui/wording/planBarWords.ts';
import { PLAN_WORDS } from '#ui/wording/planWords.ts';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { SAFETY_WORDS } from '#ui/wording/safetyWords.ts';
import { SITE_WORDS } from '#ui/wording/siteWords.ts';
import { VAULT_WORDS } from '#ui/wording/vaultWords.ts';
import { WORDS } from '#ui/wording/words.ts';
import { plainCopy } from './plainCopy.ts';

const ASKED: Catalogs = {
  words: WORDS,
  regions: REGION_NAMES,
  muscles: MUSCLE_NAMES,
  place: PLACE_WORDS,
  scene: SCENE_WORDS,
  chart: CHART_WORDS,
  difference: DIFFERENCE_WORDS,
  editToolbar: EDIT_TOOLBAR_WORDS,
  effect: EFFECT_WORDS,
  expression: EXPRESSION_WORDS,
  layer: LAYER_WORDS,
  line: LINE_WORDS,
  planBar: PLAN_BAR_WORDS,
  plan: PLAN_WORDS,
  record: RECORD_WORDS,
  safety: SAFETY_WORDS,
  site: SITE_WORDS,
  vault: VAULT_WORDS,
};

/** The English of every catalog, taken while English is spoken. */
export const englishCatalogs = plainCopy(ASKED) as Readonly<Record<keyof Catalogs, unknown>>;
