import { EMPTY_PLAN, type Plan, type PlannedSite } from '#domain/plan/plan.ts';
import type { TakeHomeInput } from '#export/takeHome/takeHomeContent.ts';
import type { TakeHomePack } from '#export/takeHome/takeHomeWords.ts';
import { PAIRED_REGION_IDS, REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { PATIENT_AREAS_IN_ENGLISH } from '#ui/wording/patientAreaWords.ts';
import { PATIENT_CARE_IN_ENGLISH } from '#ui/wording/patientCareWords.ts';
import { PATIENT_RISKS_IN_ENGLISH } from '#ui/wording/patientRiskWords.ts';
import { TAKE_HOME_IN_ENGLISH } from '#ui/wording/patientTakeHomeWords.ts';
import { freeSite, plannedVisit } from '../sampleChart.ts';

export const ENGLISH: TakeHomePack = {
  locale: 'en-GB',
  direction: 'ltr',
  page: TAKE_HOME_IN_ENGLISH,
  areas: PATIENT_AREAS_IN_ENGLISH,
  risks: PATIENT_RISKS_IN_ENGLISH,
  care: PATIENT_CARE_IN_ENGLISH,
};

/** Forehead and glabella by the label, and one side of the jaw of another product; a lot is written down. */
export const upperFacePlan: Plan = {
  ...plannedVisit.plan,
  sites: [...plannedVisit.plan.sites, { ...freeSite, id: 'left-only' }],
};

/** A site in every region, on both sides of what is paired, of two products. */
export const everyAreaPlan: Plan = {
  ...EMPTY_PLAN,
  sites: REGION_IDS.flatMap((regionId: RegionId): PlannedSite[] => {
    const paired = (PAIRED_REGION_IDS as readonly RegionId[]).includes(regionId);
    const site = (id: string, side: PlannedSite['side']): PlannedSite => ({ ...freeSite, id, regionId, side });
    return paired ? [site(`${regionId}-l`, 'left'), site(`${regionId}-r`, 'right')] : [site(`${regionId}-m`, 'midline')];
  }).map((site, at) => (at % 2 ? { ...site, productId: 'onabotulinumtoxinA' as const } : site)),
  preparations: plannedVisit.plan.preparations,
};

export const input: TakeHomeInput = {
  plan: upperFacePlan,
  givenAt: '2026-11-22T23:30:00.000Z',
  utcOffsetMinutes: 60,
  choices: { product: false, units: false, lot: false },
  name: '',
  phone: '',
};

/** Every text of a pack made longer, as a language with long words would: half as much again. */
export function lengthened<T>(words: T): T {
  if (typeof words === 'string') return (words === '' ? words : `${words} ${words.slice(0, Math.ceil(words.length / 2))}`) as T;
  if (typeof words === 'function') return ((...parameters: unknown[]) => lengthened(words(...parameters))) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, lengthened(value)])) as T;
}

export const LONG_WORDS: TakeHomePack = {
  ...ENGLISH,
  page: lengthened(ENGLISH.page),
  areas: lengthened(ENGLISH.areas),
  risks: lengthened(ENGLISH.risks),
  care: lengthened(ENGLISH.care),
};
