import type { LanguagePack } from '#stores/language.ts';
import type { Catalogs } from '../catalogs.ts';
import { assessment } from './assessment.ts';
import { book } from './book.ts';
import { caseTexts } from './case.ts';
import { caseComplication } from './caseComplication.ts';
import { caseLower } from './caseLower.ts';
import { caseUpper } from './caseUpper.ts';
import { conditions } from './conditions.ts';
import { consultSteps } from './consultSteps.ts';
import { difference } from './difference.ts';
import { editToolbar } from './editToolbar.ts';
import { effect } from './effect.ts';
import { expression } from './expression.ts';
import { face } from './face.ts';
import { knowledge } from './knowledge.ts';
import { layer } from './layer.ts';
import { learn } from './learn.ts';
import { line } from './line.ts';
import { muscles } from './muscles.ts';
import { palette } from './palette.ts';
import { patient } from './patient.ts';
import { patientAreas } from './patientAreas.ts';
import { patientCare } from './patientCare.ts';
import { patientQuestions } from './patientQuestions.ts';
import { patientRisks } from './patientRisks.ts';
import { plan } from './plan.ts';
import { planBar } from './planBar.ts';
import { point } from './point.ts';
import { practice } from './practice.ts';
import { quiz } from './quiz.ts';
import { record } from './record.ts';
import { regions } from './regions.ts';
import { safety } from './safety.ts';
import { site } from './site.ts';
import { chart, place, scene, update } from './small.ts';
import { takeHome } from './takeHome.ts';
import { takeHomeDialog } from './takeHomeDialog.ts';
import { tour } from './tour.ts';
import { vault } from './vault.ts';
import { words } from './words.ts';

/** Facies in German. */
export const PACK = {
  catalogs: {
    assessment,
    book,
    case: caseTexts,
    caseComplication,
    caseLower,
    caseUpper,
    chart,
    conditions,
    consultSteps,
    difference,
    editToolbar,
    effect,
    expression,
    face,
    layer,
    learn,
    line,
    muscles,
    palette,
    patient,
    patientAreas,
    patientCare,
    patientQuestions,
    patientRisks,
    place,
    plan,
    planBar,
    point,
    practice,
    quiz,
    record,
    regions,
    safety,
    scene,
    site,
    takeHome,
    takeHomeDialog,
    tour,
    update,
    vault,
    words,
  } satisfies Catalogs,
  knowledge,
} satisfies LanguagePack;
