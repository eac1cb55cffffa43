import { MUSCLE_NAMES, PLACE_WORDS, REGION_NAMES } from '#stores/names.ts';
import { SCENE_WORDS } from '#stores/sceneWords.ts';
import { CASE_COMPLICATION_WORDS } from '#ui/wording/caseComplicationWords.ts';
import { CASE_LOWER_WORDS } from '#ui/wording/caseLowerWords.ts';
import { CASE_UPPER_WORDS } from '#ui/wording/caseUpperWords.ts';
import { CASE_WORDS } from '#ui/wording/caseWords.ts';
import { CHART_WORDS } from '#ui/wording/chartWords.ts';
import { CONDITION_WORDS } from '#ui/wording/conditionWords.ts';
import { ASSESSMENT_WORDS, BOOK_WORDS, STEP_WORDS } from '#ui/wording/consultWords.ts';
import { DIFFERENCE_WORDS } from '#ui/wording/differenceWords.ts';
import { EDIT_TOOLBAR_WORDS } from '#ui/wording/editToolbarWords.ts';
import { EFFECT_WORDS } from '#ui/wording/effectWords.ts';
import { EXPRESSION_WORDS } from '#ui/wording/expressionWords.ts';
import { FACE_WORDS } from '#ui/wording/faceWords.ts';
import type { Catalogs } from '#ui/wording/languages/catalogs.ts';
import { LAYER_WORDS } from '#ui/wording/layerWords.ts';
import { LEARN_WORDS } from '#ui/wording/learnWords.ts';
import { LINE_WORDS } from '#ui/wording/lineWords.ts';
import { PALETTE_WORDS } from '#ui/wording/paletteWords.ts';
import { PATIENT_AREA_WORDS } from '#ui/wording/patientAreaWords.ts';
import { PATIENT_CARE_WORDS } from '#ui/wording/patientCareWords.ts';
import { PATIENT_QUESTION_WORDS } from '#ui/wording/patientQuestionWords.ts';
import { PATIENT_RISK_WORDS } from '#ui/wording/patientRiskWords.ts';
import { TAKE_HOME_DIALOG_WORDS, TAKE_HOME_WORDS } from '#ui/wording/patientTakeHomeWords.ts';
import { PATIENT_WORDS } from '#ui/wording/patientWords.ts';
import { PLAN_BAR_WORDS } from '#ui/wording/planBarWords.ts';
import { PLAN_WORDS } from '#ui/wording/planWords.ts';
import { POINT_WORDS } from '#ui/wording/pointWords.ts';
import { PRACTICE_WORDS } from '#ui/wording/practiceWords.ts';
import { QUIZ_WORDS } from '#ui/wording/quizWords.ts';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { SAFETY_WORDS } from '#ui/wording/safetyWords.ts';
import { SITE_WORDS } from '#ui/wording/siteWords.ts';
import { TOUR_WORDS } from '#ui/wording/tourWords.ts';
import { UPDATE_WORDS } from '#ui/wording/updateWords.ts';
import { VAULT_WORDS } from '#ui/wording/vaultWords.ts';
import { WORDS } from '#ui/wording/words.ts';
import { plainCopy } from './plainCopy.ts';

const ASKED: Catalogs = {
  assessment: ASSESSMENT_WORDS,
  book: BOOK_WORDS,
  case: CASE_WORDS,
  caseComplication: CASE_COMPLICATION_WORDS,
  caseLower: CASE_LOWER_WORDS,
  caseUpper: CASE_UPPER_WORDS,
  chart: CHART_WORDS,
  conditions: CONDITION_WORDS,
  consultSteps: STEP_WORDS,
  difference: DIFFERENCE_WORDS,
  editToolbar: EDIT_TOOLBAR_WORDS,
  effect: EFFECT_WORDS,
  expression: EXPRESSION_WORDS,
  face: FACE_WORDS,
  layer: LAYER_WORDS,
  learn: LEARN_WORDS,
  line: LINE_WORDS,
  muscles: MUSCLE_NAMES,
  palette: PALETTE_WORDS,
  patient: PATIENT_WORDS,
  patientAreas: PATIENT_AREA_WORDS,
  patientCare: PATIENT_CARE_WORDS,
  patientQuestions: PATIENT_QUESTION_WORDS,
  patientRisks: PATIENT_RISK_WORDS,
  place: PLACE_WORDS,
  plan: PLAN_WORDS,
  planBar: PLAN_BAR_WORDS,
  point: POINT_WORDS,
  practice: PRACTICE_WORDS,
  quiz: QUIZ_WORDS,
  record: RECORD_WORDS,
  regions: REGION_NAMES,
  safety: SAFETY_WORDS,
  scene: SCENE_WORDS,
  site: SITE_WORDS,
  takeHome: TAKE_HOME_WORDS,
  takeHomeDialog: TAKE_HOME_DIALOG_WORDS,
  tour: TOUR_WORDS,
  update: UPDATE_WORDS,
  vault: VAULT_WORDS,
  words: WORDS,
};

/** The English of every catalog, taken while English is spoken. */
export const englishCatalogs = plainCopy(ASKED) as Readonly<Record<keyof Catalogs, unknown>>;
