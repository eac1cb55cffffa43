import { type RuleOf, SAFETY_RULES, type SafetyCheck, type SafetyRule } from '#knowledge/safety/rules.ts';
import { type CheckContext, checkContext, type SafetyInput } from './checkContext.ts';
import * as doses from './checkDoses.ts';
import * as places from './checkPlaces.ts';
import * as visits from './checkVisit.ts';
import { FINDING_SEVERITIES, type Finding } from './finding.ts';

export type { Market, SafetyInput } from './checkContext.ts';

type Check<K extends SafetyCheck['kind']> = (rule: RuleOf<K>, context: CheckContext, told: Set<string>) => readonly Finding[];

const CHECKS: { readonly [K in SafetyCheck['kind']]: Check<K> } = {
  distance: places.checkDistance,
  plane: places.checkPlane,
  'over-region': places.checkOverRegion,
  reminder: places.checkReminder,
  together: places.checkTogether,
  outermost: places.checkOutermost,
  'outside-muscle': places.checkOutsideMuscle,
  'outside-region': places.checkOutsideRegion,
  'not-on-face': places.checkNotOnFace,
  dose: doses.checkDose,
  'zero-dose': doses.checkZeroDose,
  'label-site-dose': doses.checkLabelSiteDose,
  'label-region-dose': doses.checkLabelRegionDose,
  'label-session-dose': doses.checkLabelSession,
  'label-site-count': doses.checkLabelSiteCount,
  'dose-over-time': doses.checkDoseOverTime,
  'several-products': doses.checkSeveralProducts,
  'asymmetric-dose': doses.checkAsymmetricDose,
  'one-sided': doses.checkOneSided,
  interval: visits.checkInterval,
  'label-status': visits.checkLabelStatus,
  'lot-expired': visits.checkLotExpired,
  'opened-too-long': visits.checkOpenedTooLong,
  'opened-for-other-session': visits.checkOpenedForOtherSession,
  'lot-missing': visits.checkLotMissing,
  'vials-too-few': visits.checkVialsTooFew,
  'check-answer': visits.checkAnswer,
  'checks-open': visits.checkOpen,
};

/**
 * What every rule finds in a plan, worst first, then in the order of the rules. Pure: the same input gives the same
 * findings. Only chosen sites count. With `face: null` the rules that need millimetres say nothing.
 */
export function checkPlan(input: SafetyInput): Finding[] {
  const context = checkContext(input);
  const told = new Set<string>();
  const run = <K extends SafetyCheck['kind']>(rule: RuleOf<K>): readonly Finding[] =>
    (CHECKS[rule.check.kind] as Check<K>)(rule, context, told);
  const all = SAFETY_RULES.flatMap((rule: SafetyRule) => run(rule as RuleOf<SafetyCheck['kind']>));
  return all.sort((a, b) => FINDING_SEVERITIES.indexOf(a.severity) - FINDING_SEVERITIES.indexOf(b.severity));
}
