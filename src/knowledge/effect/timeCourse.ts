import * as z from 'zod/mini';
import { type Fact, factSchema, seen, unseen } from '../fact.ts';
import { gate } from '../gate.ts';
import { NEWER_GLABELLA } from './newerGlabella.ts';
import { ONA_ABO_GLABELLA } from './onaAboGlabella.ts';
import { OTHER_COURSES } from './otherCourses.ts';
import { curveShapeSchema, type TimeCourse, timeCourseSchema } from './timeCourseSchema.ts';

export type { TimeCourse } from './timeCourseSchema.ts';

/** Published onset, peak, duration and responder shares, by product and region. Days count from the injection. */
export const TIME_COURSES: readonly TimeCourse[] = [...ONA_ABO_GLABELLA, ...NEWER_GLABELLA, ...OTHER_COURSES];

for (const course of TIME_COURSES) gate(`time course ${course.id}`, timeCourseSchema, course);

/** What holds across products and regions. */
export const GENERAL_TIME_COURSE: readonly Fact[] = gate('general time course', z.array(factSchema), [
  seen(
    'E.rules.001',
    'trial',
    'Median subject-reported onset is 2-3 days for aboU products; in women in one head-to-head trial 3.0 days for inco (21 U), about 5.3 days for ona (21 U) and for abo (63 U).',
    ['T_ABO_SCHLESS', 'L_AZZ_UK', 'L_ALLUZ_UK', 'T_RAPPL'],
  ),
  seen(
    'E.rules.003',
    'trial',
    'Investigator-rated best effect at about day 14-30; inco label gives maximum at day 30; abo none/mild peaks at week 2 (self) and month 1 (investigator).',
    ['T_ABO_SCHLESS', 'L_BOC_UK'],
  ),
  seen(
    'E.rules.004',
    'convention',
    'StatPearls: effect takes up to 2 days to appear, is greatest between 1 week and 1 month, and lasts 3-4 months.',
    ['B_STATPEARLS_UF'],
  ),
  seen(
    'E.rules.005',
    'trial',
    'Onset earlier and duration longer in women than in men (onabotulinumtoxinA, incobotulinumtoxinA, abobotulinumtoxinA).',
    ['T_RAPPL'],
  ),
  unseen('E.rules.008', 'trial', 'Masseter volume (slower, longer) and migraine differ from the glabella curve.', ['T_GLOGAU']),
]);

/** How dose changes the effect; no figure here is a conversion between products. */
export const DOSE_RESPONSE: readonly Fact[] = gate('dose response', z.array(factSchema), [
  seen(
    'E.dose.001',
    'trial',
    'onabotulinumtoxinA 20 to 80 U: week-24 responders 16.0% (20 U), 32.0% (40 U), 30.6% (60 U), 38.5% (80 U); median return to baseline 19.7 weeks (20 U) and 24.0 weeks (40 U).',
    ['T_ONA_HIGH'],
  ),
  seen(
    'E.dose.002',
    'trial',
    'Review of 5 studies: around 9 months median with 2 to 2.5 times the label dose of abobotulinumtoxinA or 5 times that of incobotulinumtoxinA, without more safety signals.',
    ['T_HIGH_REV'],
  ),
  unseen(
    'E.dose.003',
    'trial',
    'Older onabotulinumtoxinA dose-ranging trials: women improve with 20 to 40 U, men need 40 to 80 U for the same glabella effect.',
    ['T_CARR_2005'],
  ),
  seen(
    'E.dose.004',
    'trial',
    'Resting lines improve further over three 20 U cycles 4 months apart; 76% responded after one cycle, 45% in all three.',
    ['T_ONA_REST'],
  ),
]);

/** Where a simulation starts: half of the effect near day 3, plateau by day 14, then a decay fitted to the product's own median. */
export const CURVE_SHAPE = gate('curve shape', curveShapeSchema, {
  halfEffectDay: 3,
  plateauDay: 14,
  fact: seen(
    'E.model.001',
    'convention',
    'Engineering suggestion, not a claim: a sigmoid onset (50% of effect near day 3, plateau by day 14) multiplied by a decay whose median matches the product (about 120 days for onabotulinumtoxinA in glabella responders, about 24 weeks for daxibotulinumtoxinA); scale the plateau by dose; shorten for men and large muscles.',
    ['T_GLOGAU', 'T_SAKURA12', 'T_RAPPL', 'T_INCO_ONSET'],
  ),
});
