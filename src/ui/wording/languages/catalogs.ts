import type { SCENE_WORDS } from '#stores/sceneWords.ts';
import type { CHART_WORDS } from '../chartWords.ts';
import type { DIFFERENCE_WORDS } from '../differenceWords.ts';
import type { EDIT_TOOLBAR_WORDS } from '../editToolbarWords.ts';
import type { EFFECT_WORDS } from '../effectWords.ts';
import type { EXPRESSION_WORDS } from '../expressionWords.ts';
import type { LAYER_WORDS } from '../layerWords.ts';
import type { LINE_WORDS } from '../lineWords.ts';
import type { MUSCLE_NAMES, PLACE_WORDS, REGION_NAMES } from '../names.ts';
import type { PLAN_BAR_WORDS } from '../planBarWords.ts';
import type { PLAN_WORDS } from '../planWords.ts';
import type { RECORD_WORDS } from '../recordWords.ts';
import type { SAFETY_WORDS } from '../safetyWords.ts';
import type { SITE_WORDS } from '../siteWords.ts';
import type { VAULT_WORDS } from '../vaultWords.ts';
import type { WORDS } from '../words.ts';

/** Every catalog that a language must have, by the name it is asked under. What is missing from a pack does not compile. */
export type Catalogs = {
  readonly words: typeof WORDS;
  readonly regions: typeof REGION_NAMES;
  readonly muscles: typeof MUSCLE_NAMES;
  readonly place: typeof PLACE_WORDS;
  readonly scene: typeof SCENE_WORDS;
  readonly chart: typeof CHART_WORDS;
  readonly difference: typeof DIFFERENCE_WORDS;
  readonly editToolbar: typeof EDIT_TOOLBAR_WORDS;
  readonly effect: typeof EFFECT_WORDS;
  readonly expression: typeof EXPRESSION_WORDS;
  readonly layer: typeof LAYER_WORDS;
  readonly line: typeof LINE_WORDS;
  readonly planBar: typeof PLAN_BAR_WORDS;
  readonly plan: typeof PLAN_WORDS;
  readonly record: typeof RECORD_WORDS;
  readonly safety: typeof SAFETY_WORDS;
  readonly site: typeof SITE_WORDS;
  readonly vault: typeof VAULT_WORDS;
};
