import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { doseNumber } from '#domain/dose/units.ts';
import { denominatorOf, peopleOf } from '#domain/patient/naturalFrequency.ts';
import { type PlannedArea, plannedAreas } from '#domain/patient/plannedAreas.ts';
import { hasOwnCourse, plannedMarks } from '#domain/patient/plannedMarks.ts';
import { type CountedRisk, countedRisks } from '#domain/patient/plannedRisks.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { BACK_REGION_IDS, PAIRED_REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { AFTER_TREATMENT, REPORT_AT_ONCE } from '#knowledge/patient/patientContent.ts';
import { REPORT_URGENCIES, type ReportUrgency } from '#knowledge/patient/patientSchema.ts';
import { readableText } from '../readableText.ts';
import type { TakeHomePack } from './takeHomeWords.ts';

/** What the doctor ticked; nothing of it is on the page otherwise. */
export interface TakeHomeChoices {
  readonly product: boolean;
  readonly units: boolean;
  readonly lot: boolean;
}

export interface TakeHomeInput {
  readonly plan: Plan;
  /** ISO 8601; null while the visit is only planned. */
  readonly givenAt: string | null;
  /** The reader's own offset from UTC at that time, minutes. */
  readonly utcOffsetMinutes: number;
  readonly choices: TakeHomeChoices;
  /** As it is to stand on the page; empty for none. */
  readonly name: string;
  /** The clinic's telephone; empty leaves a line to write on. */
  readonly phone: string;
}

export interface TakeHomeArea {
  readonly number: number;
  readonly regionId: RegionId;
  readonly name: string;
  /** "both sides"; empty for what is not paired. */
  readonly side: string;
  readonly does: string;
  readonly left: boolean;
  readonly right: boolean;
}

export interface TakeHomeRisk {
  readonly text: string;
  /** Counted with other medicines than the planned one. */
  readonly others: boolean;
}

/** The page in words: what is drawn from it, on paper or in a PDF, adds none. */
export interface TakeHomeContent {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly name: { readonly label: string; readonly value: string } | null;
  /** The day of the treatment, or that it is still to come. */
  readonly day: string;
  readonly headings: { readonly areas: string; readonly when: string; readonly expect: string; readonly after: string };
  readonly faceSays: string;
  readonly areas: readonly TakeHomeArea[];
  readonly areasNote: string;
  readonly marks: readonly { readonly label: string; readonly days: string; readonly date: string }[];
  readonly marksNote: string;
  readonly expectHint: string;
  /** By area, the most frequent first; an area without a number is absent. */
  readonly risks: readonly { readonly area: string; readonly lines: readonly TakeHomeRisk[] }[];
  /** Stands where a line is of other medicines. */
  readonly risksNote: string;
  readonly after: readonly { readonly text: string; readonly essential: boolean }[];
  readonly report: {
    readonly groups: readonly { readonly urgency: ReportUrgency; readonly title: string; readonly signs: readonly string[] }[];
    readonly phone: { readonly label: string; readonly value: string };
  };
  /** Column names and rows; null where nothing was ticked. */
  readonly details: {
    readonly title: string;
    readonly rows: readonly (readonly { readonly label: string; readonly value: string }[])[];
  } | null;
  readonly foot: string;
}

const DAY_MS = 86_400_000;

/** Puts the page together in the language of the pack. Products, units and lots are in it only where they were ticked. */
export function takeHomeContent(input: TakeHomeInput, pack: TakeHomePack): TakeHomeContent {
  const { plan, givenAt } = input;
  const { page, care } = pack;
  const areas = plannedAreas(plan);
  const name = readableText(input.name.trim());
  const dates = dateText(input, pack);
  const counted = areas.map((area) => ({ area, risks: countedRisks(area) }));
  return {
    direction: pack.direction,
    title: givenAt ? page.titleGiven : page.title,
    name: name ? { label: page.for, value: name } : null,
    day: givenAt ? dates(0, 0) : page.planned,
    headings: { areas: page.areas, when: page.when, expect: page.expect, after: page.after },
    faceSays: page.faceSays,
    areas: areas.map((area) => areaOf(area, pack)),
    areasNote: areas.some(({ regionId }) => BACK.has(regionId)) ? page.areasBehind : '',
    marks: [
      { label: page.marks.treatment, days: page.dayZero, date: givenAt ? dates(0, 0) : '' },
      ...plannedMarks(areas).map(({ kind, fromDay, toDay }) => ({
        label: page.marks[kind],
        days: page.days(fromDay, toDay),
        date: givenAt ? dates(fromDay, toDay) : '',
      })),
    ],
    marksNote: hasOwnCourse(areas) ? page.ownCourse : '',
    expectHint: page.expectHint,
    risks: riskLines(counted, pack),
    risksNote: page.otherMedicines,
    after: AFTER_TREATMENT.filter(({ fact }) => fact.verified).map(({ id }) => ({ text: care.after[id], essential: id !== 'evidence' })),
    report: {
      groups: REPORT_URGENCIES.map((urgency) => ({
        urgency,
        title: care.urgency[urgency],
        signs: REPORT_AT_ONCE.filter((sign) => sign.urgency === urgency).map(({ id }) => care.report[id]),
      })),
      phone: { label: page.phone, value: readableText(input.phone.trim()) },
    },
    details: detailsOf(input, pack),
    foot: page.foot,
  };
}

const BACK: ReadonlySet<RegionId> = new Set<RegionId>(BACK_REGION_IDS);
const PAIRED: ReadonlySet<RegionId> = new Set<RegionId>(PAIRED_REGION_IDS);

function areaOf({ number, regionId, sides }: PlannedArea, { areas, page }: TakeHomePack): TakeHomeArea {
  const { name, does } = areas[regionId];
  const paired = PAIRED.has(regionId) && sides.some((side) => side !== 'midline');
  const left = !paired || sides.includes('left');
  const right = !paired || sides.includes('right');
  const side = left && right ? page.sides.both : left ? page.sides.left : page.sides.right;
  return { number, regionId, name, does, side: paired ? side : '', left, right };
}

/** "Headache: About 6 of 100 people.", area by area; all of them of the same number of people. */
function riskLines(
  counted: readonly { readonly area: PlannedArea; readonly risks: readonly CountedRisk[] }[],
  { areas, page, risks: words }: TakeHomePack,
): TakeHomeContent['risks'] {
  const all = counted.flatMap(({ risks }) => risks).filter(namesOneThing);
  const of = denominatorOf(all.flatMap(({ from, to }) => [from, to]));
  const line = (risk: CountedRisk): TakeHomeRisk => {
    const [from, to] = [peopleOf(risk.from, of), peopleOf(risk.to, of)];
    const studies = risk.basis === 'own' || risk.basis === 'area';
    const counts =
      from === to ? words.about(from, of) : studies ? words.betweenStudies(from, to, of) : words.betweenMedicines(from, to, of);
    const text = page.riskLine(words.events[risk.event], risk.fact.verified ? counts : page.unchecked(counts));
    return { text, others: risk.basis === 'others' };
  };
  return counted
    .map(({ area, risks }) => ({ area: areas[area.regionId].name, lines: risks.filter(namesOneThing).map(line) }))
    .filter(({ lines }) => lines.length > 0);
}

/** What is only a sum of others is left to the conversation. */
const namesOneThing = ({ event }: CountedRisk): boolean => event !== 'any-effect';

function detailsOf({ plan, givenAt, choices }: TakeHomeInput, { page }: TakeHomePack): TakeHomeContent['details'] {
  if (!choices.product && !choices.units && !choices.lot) return null;
  const rows = totalsByProduct(plan).map(({ productId, doseHundredths }) => {
    const { name, doseUnit } = PRODUCT_NAMES[productId];
    const lots = plan.preparations
      .filter((preparation) => preparation.productId === productId)
      .flatMap(({ vials }) => vials.map(({ lot }) => readableText(lot.trim())))
      .filter((lot) => lot !== '');
    return [
      ...(choices.product ? [{ label: page.product, value: name }] : []),
      ...(choices.units ? [{ label: page.amount, value: `${doseNumber(doseHundredths)} ${doseUnit}` }] : []),
      ...(choices.lot ? [{ label: page.lot, value: lots.length > 0 ? [...new Set(lots)].join(', ') : page.noLot }] : []),
    ];
  });
  return rows.length > 0 ? { title: givenAt ? page.details : page.detailsPlanned, rows } : null;
}

/** Calendar days by the clinic's clock. */
function dateText({ givenAt, utcOffsetMinutes }: TakeHomeInput, { locale }: TakeHomePack): (fromDay: number, toDay: number) => string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const start = givenAt ? Date.parse(givenAt) + utcOffsetMinutes * 60_000 : 0;
  const day = (days: number) => new Date(start + days * DAY_MS);
  return (fromDay, toDay) => (fromDay === toDay ? format.format(day(fromDay)) : format.formatRange(day(fromDay), day(toDay)));
}
