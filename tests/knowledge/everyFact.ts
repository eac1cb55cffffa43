import { ABOUT_SECTIONS, CHECKED_CLAIMS } from '#knowledge/about/aboutTreatment.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { PLANE_DEPTHS, TISSUE_DEPTHS } from '#knowledge/anatomy/tissueDepths.ts';
import { ASSESSMENT_ITEMS, SCALES } from '#knowledge/assessment/assessment.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { PEER_FIGURES } from '#knowledge/cases/peerFigures.ts';
import { CONDITIONS } from '#knowledge/conditions/conditions.ts';
import { LABEL_DILUTIONS, VIAL_SIZES } from '#knowledge/dose/dilutions.ts';
import { LABEL_TOTALS } from '#knowledge/dose/labelTotals.ts';
import { PRODUCTS, SHARED_RULES } from '#knowledge/dose/products.ts';
import { GENERAL_MARKS } from '#knowledge/effect/model/markFacts.ts';
import { EFFECT_MODEL_PAGE } from '#knowledge/effect/model/modelPage.ts';
import { CURVE_SHAPE, DOSE_RESPONSE, GENERAL_TIME_COURSE, TIME_COURSES } from '#knowledge/effect/timeCourse.ts';
import type { Fact } from '#knowledge/fact.ts';
import {
  AFTER_TREATMENT,
  BEFORE_TREATMENT,
  PATIENT_QUESTIONS,
  REPORT_AT_ONCE,
  RISK_RATES,
  UNCOUNTED_RISKS,
} from '#knowledge/patient/patientContent.ts';
import { ADVERSE_EVENTS, CHECKLIST, VISIT_STEPS } from '#knowledge/plan/visitWorkflow.ts';
import { DANGER_STRUCTURES, KEEP_CLEAR_RULES } from '#knowledge/safety/dangerStructures.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';

/** All that src/knowledge states, by the name of what exports it. */
export const ALL_KNOWLEDGE: Record<string, unknown> = {
  ABOUT_SECTIONS,
  ADVERSE_EVENTS,
  AFTER_TREATMENT,
  BEFORE_TREATMENT,
  ASSESSMENT_ITEMS,
  CASES,
  CHECKED_CLAIMS,
  CHECKLIST,
  CONDITIONS,
  CURVE_SHAPE,
  DANGER_STRUCTURES,
  DOSE_RESPONSE,
  EFFECT_MODEL_PAGE,
  GENERAL_MARKS,
  GENERAL_TIME_COURSE,
  KEEP_CLEAR_RULES,
  LABEL_DILUTIONS,
  LABEL_PATTERNS,
  LABEL_TOTALS,
  PATIENT_QUESTIONS,
  PEER_FIGURES,
  REPORT_AT_ONCE,
  RISK_RATES,
  MUSCLES,
  PLANE_DEPTHS,
  PRODUCTS,
  REGIONS,
  SAFETY_RULES,
  SCALES,
  SHARED_RULES,
  TIME_COURSES,
  TISSUE_DEPTHS,
  UNCOUNTED_RISKS,
  VIAL_SIZES,
  VISIT_STEPS,
};

function isFact(value: object): value is Fact {
  return 'sources' in value && 'verified' in value && 'evidence' in value;
}

/** Every statement below a value, each with the path that leads to it. */
export function factsIn(value: unknown, path: string): { path: string; fact: Fact }[] {
  if (value === null || typeof value !== 'object') return [];
  if (isFact(value)) return [{ path, fact: value }];
  return Object.entries(value).flatMap(([key, child]) => factsIn(child, `${path}.${key}`));
}

export const ALL_FACTS = factsIn(ALL_KNOWLEDGE, '');
