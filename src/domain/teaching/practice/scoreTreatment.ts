import type { Fact } from '#knowledge/fact.ts';
import type { MeasuredFace } from '../../anatomy/measuredFace.ts';
import { EMPTY_PLAN } from '../../plan/plan.ts';
import { checkPlan } from '../../safety/checkPlan.ts';
import type { Finding } from '../../safety/finding.ts';
import type { CaseError, CaseScore, TreatAttempt } from './attempt.ts';
import { type CaseErrorCode, leastOf, penaltyOf, type TreatCase } from './caseSchema.ts';
import { type Matched, type Matching, matchSites } from './matchSites.ts';
import { median } from './report.ts';
import { inTenths, partsOf, totalOf } from './scoreParts.ts';

/** Scores where sites were placed, or that none were. Each error costs what the case says, and no part of the score hides another. */
export const scoreTreatment = (practiceCase: TreatCase, attempt: TreatAttempt, face: MeasuredFace): CaseScore => {
  const error = errorIn(practiceCase);
  const refused = attempt.decision === 'refuse';
  if (practiceCase.answer === 'refuse' || refused)
    return scored(practiceCase, attempt, decisionErrors(practiceCase, attempt, error), null, []);
  const sites = attempt.sites.filter(({ chosen }) => chosen);
  const matching = matchSites(practiceCase, sites, face);
  const findings = checkPlan({
    plan: { ...EMPTY_PLAN, sites },
    face,
    // No rule that is asked here looks at the clock.
    now: '2000-01-01T00:00:00.000Z',
    previousVisits: [],
    market: practiceCase.market,
  });
  const errors = [
    ...matching.matched.flatMap((one) => [
      ...placeErrors(one, error),
      ...doseErrors(practiceCase, one, error),
      ...landingErrors(practiceCase, one, error),
    ]),
    ...asymmetryErrors(matching, error),
    ...matching.missed
      .filter(({ target }) => target.required)
      .map(({ id, target }) => error('omission', { targetId: id, fact: target.place })),
    ...matching.extra.map(({ id }) => error('extra-site', { siteId: id })),
    ...safetyErrors(practiceCase, attempt, findings, error),
  ];
  return scored(practiceCase, attempt, errors, matching, findings);
};

type Detail = Partial<Omit<CaseError, 'code' | 'sourceIds' | 'wordsKey'>> & { readonly fact?: Fact | undefined };
type NewError = (code: CaseErrorCode, detail?: Detail) => CaseError;

const errorIn =
  (practiceCase: TreatCase): NewError =>
  (code, { fact, ...detail } = {}) => ({
    code,
    siteId: null,
    targetId: null,
    cost: penaltyOf(practiceCase, code),
    measured: null,
    limit: null,
    unit: null,
    detailId: null,
    ...detail,
    sourceIds: fact?.sources ?? [],
    wordsKey: code,
  });

const decisionErrors = ({ answer, refusal }: TreatCase, { decision, reasonIds }: TreatAttempt, error: NewError): CaseError[] => {
  if (answer === 'treat') return [error('needless-refusal')];
  if (decision === 'treat') return [error('ignored-contraindication', { fact: refusal?.fact, detailId: refusal?.reasonIds[0] ?? null })];
  const right = refusal?.reasonIds ?? [];
  return reasonIds.some((reason) => right.includes(reason))
    ? []
    : [error('wrong-reason', { fact: refusal?.fact, detailId: reasonIds[0] ?? null })];
};

/** Outside its field: named after the direction in which it lies farther off. */
const placeErrors = ({ point: { id, side, target }, site, offset: { mm, upMm, lateralMm } }: Matched, error: NewError): CaseError[] => {
  if (mm <= target.toleranceMm) return [];
  const sideways = side === 'midline' ? 'off-midline' : lateralMm > 0 ? 'too-lateral' : 'too-medial';
  const upright = upMm > 0 ? 'too-high' : 'too-low';
  const code = Math.abs(upMm) >= Math.abs(lateralMm) ? upright : sideways;
  return [
    error(code, { siteId: site.id, targetId: id, measured: inTenths(mm), limit: target.toleranceMm, unit: 'mm', fact: target.place }),
  ];
};

const doseErrors = ({ productId, tools }: TreatCase, { point: { id, target }, site }: Matched, error: NewError): CaseError[] => {
  const at = { siteId: site.id, targetId: id, fact: target.dose };
  // Another product's units say nothing about this one's.
  if (site.productId !== productId) return [error('wrong-product', at)];
  if (!tools.dose) return [];
  const { min, max } = target.doseHundredths;
  const measured = { ...at, measured: site.doseHundredths, unit: 'dose-hundredths' } as const;
  if (site.doseHundredths > max)
    return [error(target.dose?.evidence === 'label' ? 'over-label' : 'over-dose', { ...measured, limit: max })];
  return site.doseHundredths < min ? [error('under-dose', { ...measured, limit: min })] : [];
};

const landingErrors = ({ tools }: TreatCase, { point: { id, target }, site }: Matched, error: NewError): CaseError[] => {
  const rightMuscle = site.muscleId === target.muscleId || (target.alsoMuscleIds?.includes(site.muscleId) ?? false);
  const rightPlane = !tools.depth || target.planes.includes(site.plane);
  const at = { siteId: site.id, targetId: id };
  return [
    ...(rightMuscle ? [] : [error('wrong-muscle', { ...at, fact: target.place, detailId: site.muscleId })]),
    ...(rightPlane ? [] : [error('wrong-plane', { ...at, fact: target.depth ?? target.dose, detailId: site.plane })]),
  ];
};

/** The two sides of one target with different doses, once. A side left out is an omission, not this. */
const asymmetryErrors = ({ matched }: Matching, error: NewError): CaseError[] =>
  matched.flatMap(({ point, site }): CaseError[] => {
    if (point.target.side !== 'both' || point.side !== 'left') return [];
    const other = matched.find((one) => one.point.target === point.target && one.point.side === 'right');
    if (!other || other.site.productId !== site.productId || other.site.doseHundredths === site.doseHundredths) return [];
    return [
      error('asymmetry', {
        siteId: site.id,
        targetId: point.id,
        measured: Math.abs(site.doseHundredths - other.site.doseHundredths),
        limit: 0,
        unit: 'dose-hundredths',
        fact: point.target.dose,
      }),
    ];
  });

/** Each broken rule once: those that the case forbids, and whatever else says stop of a site. */
const safetyErrors = (
  { forbidden, expected }: TreatCase,
  { acknowledged }: TreatAttempt,
  findings: readonly Finding[],
  error: NewError,
): CaseError[] => {
  const first = [...new Map([...findings].reverse().map((finding) => [finding.code, finding] as const)).values()].reverse();
  return first.flatMap(({ code, severity, siteIds, measured, limit, unit, fact }): CaseError[] => {
    const detail = {
      siteId: siteIds[0] ?? null,
      detailId: code,
      measured,
      limit,
      unit: unit === 'mm' || unit === 'dose-hundredths' || unit === 'sites' ? unit : null,
      fact,
    } as const;
    if (expected.includes(code)) return acknowledged.includes(code) ? [] : [error('unacknowledged', detail)];
    const said = forbidden.find(({ ruleId }) => ruleId === code);
    if (said) return [error('unsafe', { ...detail, cost: said.cost })];
    return severity === 'stop' && siteIds.length > 0 ? [error('unsafe', detail)] : [];
  });
};

/** Raises the first error of a kind where all of that kind together cost less than their least. */
const graveEnough = (practiceCase: TreatCase, errors: readonly CaseError[]): CaseError[] =>
  errors.map((error, at) => {
    const { code, cost } = error;
    if (errors.findIndex((one) => one.code === code) !== at) return error;
    const together = errors.reduce((sum, one) => sum + (one.code === code ? one.cost : 0), 0);
    return { ...error, cost: inTenths(cost + Math.max(0, leastOf(practiceCase, code) - together)) };
  });

const scored = (
  practiceCase: TreatCase,
  attempt: TreatAttempt,
  all: readonly CaseError[],
  matching: Matching | null,
  findings: readonly Finding[],
): CaseScore => {
  const errors = graveEnough(practiceCase, all).sort((a, b) => b.cost - a.cost);
  const sites = (matching?.matched ?? []).map(({ point: { id, target }, site, offset: { mm, upMm, lateralMm } }) => ({
    siteId: site.id,
    targetId: id,
    mm: inTenths(mm),
    upMm: inTenths(upMm),
    lateralMm: inTenths(lateralMm),
    toleranceMm: target.toleranceMm,
  }));
  const required = matching
    ? [...matching.matched.map(({ point }) => point), ...matching.missed].filter(({ target }) => target.required).length
    : 0;
  const asked = new Set([...practiceCase.forbidden.map(({ ruleId }) => ruleId), ...practiceCase.expected]);
  for (const { code, severity, siteIds } of findings) if (severity === 'stop' && siteIds.length > 0) asked.add(code);
  return {
    caseId: practiceCase.id,
    kind: 'treat',
    total: totalOf(errors),
    seconds: attempt.seconds,
    parts: partsOf(errors, {
      position: sites.length,
      muscle: sites.length,
      plane: practiceCase.tools.depth ? sites.length : 0,
      dose: practiceCase.tools.dose ? sites.length : 0,
      safety: matching ? asked.size : 0,
      omissions: required,
      answers: matching ? 0 : 1,
    }),
    sites,
    medianMm: median(sites.map(({ mm }) => mm)),
    errors,
  };
};
