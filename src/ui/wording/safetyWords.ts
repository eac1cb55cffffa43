import type { FindingSeverity } from '#domain/safety/finding.ts';
import type { Evidence } from '#knowledge/fact.ts';
import { translated } from '#stores/language.ts';
import { momentText } from './dates.ts';
import { DISTANCE_WORDS, type DistanceWords } from './safetyDistanceWords.ts';

const mm = (value: number) => `${value.toFixed(1)} mm`;
/** A limit as its source writes it: 10, not 10.0. */
const limitMm = (value: number) => `${value} mm`;
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
const items = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`;

/** Who sets a limit, by what it rests on. */
const ASKS: Record<Evidence, { readonly atLeast: string; readonly atMost: string; readonly says: string }> = {
  label: { atLeast: 'the label asks for at least', atMost: 'the label allows at most', says: 'the label says' },
  trial: { atLeast: 'the study cited kept at least', atMost: 'the study cited used at most', says: 'the study cited says' },
  consensus: { atLeast: 'the review cited asks for at least', atMost: 'the review cited gives at most', says: 'the review cited says' },
  convention: { atLeast: 'the text cited asks for at least', atMost: 'the text cited gives at most', says: 'the text cited says' },
  anatomy: {
    atLeast: 'the anatomical study cited gives at least',
    atMost: 'the anatomical study cited gives at most',
    says: 'the anatomical study cited says',
  },
};
const OWN = { atLeast: 'Facies’ own limit is at least', atMost: 'Facies’ own limit is at most', says: 'Facies’ own limit is' };

/** What a sentence is made of; numbers as measured, doses as text with their unit. */
export type FindingParts = {
  /** The site, the region or the product that it is about. */
  readonly who: string;
  readonly product: string;
  /** How many sites it is about; 0 for the plan as a whole. */
  readonly count: number;
  /** The regions of those sites, named one after another. */
  readonly regions: string;
  readonly region: string;
  readonly measured: number;
  readonly limit: number;
  readonly measuredDose: string;
  readonly limitDose: string;
  readonly evidence: Evidence;
  readonly own: boolean;
};
type Says = (parts: FindingParts) => string;

const asks = ({ evidence, own }: FindingParts) => (own ? OWN : ASKS[evidence]);

/** "Corrugator lateral, left: 8.4 mm above the orbital rim; the label asks for at least 10 mm". */
const distance =
  ({ says, none }: DistanceWords, bound: 'at-least' | 'at-most'): Says =>
  (parts) => {
    const { atLeast, atMost, says: said } = asks(parts);
    const limit = parts.limit === 0 && none ? `${said}: ${none}` : `${bound === 'at-least' ? atLeast : atMost} ${limitMm(parts.limit)}`;
    return `${parts.who}: ${says(parts.measured, mm)}; ${limit}`;
  };

const atMostDose =
  (of: string): Says =>
  (parts) =>
    `${parts.who}: ${parts.measuredDose}${of}; ${asks(parts).atMost} ${parts.limitDose}`;
const heightAt = (value: number) => `${mm(Math.abs(value))} ${value < 0 ? 'below' : 'above'}`;
const plane =
  (words: string): Says =>
  ({ who }) =>
    `${who}: ${words}`;
const openedTooLong: Says = ({ product, measured, limit }) => `${product}: opened ${measured} hours ago; the label allows ${limit} hours`;
const within: Says = ({ who, measured, limit }) => `${who}: treated ${days(measured)} ago; the label asks for at least ${days(limit)}`;

/** How each rule is told, by its id. What a person answered on the checklist is told by the item's own title. */
const RULES: Readonly<Record<string, Says>> = {
  ...Object.fromEntries(Object.entries(DISTANCE_WORDS).map(([id, words]) => [id, distance(words, words.bound)])),
  'marginal-mandibular-band': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} the lower border of the jaw, within the published band of the marginal mandibular branch (3 mm above to 16 mm below); toxin here can weaken the depressors of the lower lip`,
  'marginal-mandibular-tail': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} the lower border of the jaw, within the rare courses of the marginal mandibular branch (to 40 mm below)`,
  'parotid-duct-spread': ({ who, measured }) =>
    `${who}: ${mm(measured)} below the line from tragus to mouth corner; 93% of parotid ducts lie within 15 mm of its middle half`,
  'forehead-centre-only': ({ who, measured }) =>
    `${who}: only the middle is treated; the outermost site ends ${mm(-measured)} medial to the mid-pupillary line, and the outer brow may rise`,
  'forehead-with-glabella-label': ({ product }) => `Forehead without the glabella: the US ${product} label treats both together`,
  'forehead-with-glabella': () => 'Forehead without the glabella: the brow may drop',
  'over-upper-lid': plane('lies over the upper eyelid, below the orbital rim; the eyelid may droop'),
  'crows-feet-deep': plane('planned deep; stay superficial, zygomaticus lies below'),
  'sentinel-vein': () => 'Crow’s feet: look for veins at the lateral canthus and avoid them',
  'lower-lid-laxity': () =>
    'Lower eyelid: before treating, look for earlier lid surgery, a positive snap test, fat herniation, festoons and dry eye',
  'lower-lid-deep': plane('planned in the muscle; the study cited injected just subdermally'),
  'bunny-lines-deep': plane('planned deep; stay superficial, the elevators of the upper lip lie below'),
  'gummy-smile-deep': plane('planned deep; described as intradermal or subdermal'),
  'lip-deep': plane('planned deep; stay superficial'),
  'lip-uneven': ({ who, measuredDose }) => `${who}: a pair of sites differs by ${measuredDose}; keep the lips symmetrical`,
  'masseter-superficial': plane('planned superficial; inject deep, a shallow injection reaches risorius and narrows the smile'),
  'neck-deep': plane('planned deep; the US onabotulinumtoxinA label says superficial intramuscular'),
  'frontal-branch-deep': plane('planned deep; stay superficial and in front of the frontal branch'),
  'dao-near-lip': ({ who, measured }) =>
    `${who}: ${Math.round(measured)}% of the way from mouth corner to jaw; described for the middle and lower thirds`,
  'dose-zero': ({ who, count }) =>
    count === 1 ? `${who}: chosen, but without a dose` : `${who}: ${count} sites chosen, but without a dose`,
  'dose-over-label-site': ({ who, count, measuredDose, limitDose }) =>
    `${who}: ${count === 1 ? '' : `${count} sites, up to `}${measuredDose} per site; the label gives ${limitDose} per site`,
  'dose-over-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: ${measuredDose} in all; the label gives ${limitDose}`,
  'dose-below-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: ${measuredDose} in all, less than the label’s ${limitDose}`,
  'dose-over-label-session': ({ product, regions, measuredDose, limitDose }) =>
    `${regions}, ${product}: ${measuredDose} in this session; the label gives ${limitDose} in one session`,
  'sites-over-label': ({ region, product, measured, limit }) => `${region}, ${product}: ${measured} sites; the label gives ${limit} sites`,
  'ceiling-400-u': ({ product, measuredDose, limitDose }) =>
    `${product}: ${measuredDose} within 3 months by this chart, this session included; the label allows at most ${limitDose} when more than one indication is treated`,
  'ceiling-eyelid-spasm': ({ product, measuredDose, limitDose }) =>
    `Eyelids, ${product}: ${measuredDose} within 30 days; the label allows at most ${limitDose}`,
  'eyelid-spasm-site': ({ who, measuredDose, limitDose }) =>
    `${who}: ${measuredDose}; the label sees little gain above ${limitDose} per site`,
  'lower-lid-side-ona': atMostDose(' on one side'),
  'bunny-lines-total-ona': atMostDose(' in all'),
  'nasal-tip-total-ona': atMostDose(' in all'),
  'gummy-smile-side-ona': ({ who, measuredDose, limitDose }) => `${who}: ${measuredDose} on one side; described with at most ${limitDose}`,
  'upper-lip-total-ona': atMostDose(' in the upper lip'),
  'lower-lip-total-ona': atMostDose(' in the lower lip'),
  'lips-total-ona': ({ who, measuredDose, limitDose }) =>
    `${who}: ${measuredDose} in all; the study found ${limitDose} adequate, and more adverse events with more`,
  'dao-side-ona': ({ who, measuredDose, limitDose }) => `${who}: ${measuredDose} on one side; described with at most ${limitDose}`,
  'chin-total-ona': atMostDose(' in all'),
  'masseter-total-ona': atMostDose(' in both masseters'),
  'masseter-total-prabo': atMostDose(' in both masseters'),
  'platysma-total-ona': atMostDose(' in all'),
  'platysma-side-ona': atMostDose(' on one side'),
  'interval-90-days': within,
  'interval-12-weeks': ({ region, measured, limit }) =>
    `${region}: treated ${days(measured)} ago; the migraine label repeats every 12 weeks (${days(limit)})`,
  'interval-3-months': ({ region, measured, limit }) =>
    `${region}: treated ${days(measured)} ago; the labels ask for at least 3 months (${days(limit)})`,
  'interval-other-region': ({ measured }) => `Another region was treated ${days(measured)} ago; count all toxin of the last 3 months`,
  'migraine-interval': ({ region, measured, limit }) =>
    `${region}: treated for migraine ${days(measured)} ago; the label repeats every 12 weeks (${days(limit)})`,
  'migraine-total': atMostDose(' for chronic migraine'),
  'migraine-neck': () => 'Chronic migraine: neck pain, neck weakness and a low brow or lid are the usual unwanted effects',
  'sweating-total': atMostDose(' for sweating'),
  'sweating-brow': () => 'Sweating of forehead and scalp: off-label, and the brow may drop; the source treats the depressors as well',
  'masseter-off-label': () => 'Masseter: off-label everywhere; tell the patient and record the consent',
  'off-label': ({ region, product }) => `${region}: off-label for ${product}; tell the patient and record the consent`,
  'label-of-one-market': ({ region, product }) =>
    `${region}: ${product} has a label here in one territory only (US, or EU/UK); check your own`,
  'label-for-disease-only': ({ region, product }) => `${region}: ${product} has a label for a disease here, not for lines`,
  'label-not-found': ({ region, product }) => `${region}: no label of ${product} for this region was read; check your own`,
  'several-products-in-region': ({ region }) => `${region}: several products in one region; their units cannot be compared or added`,
  'several-products-in-session': () => 'Several products in one session; their units cannot be compared or added',
  'asymmetric-dose': ({ who, measuredDose }) => `${who}: a pair of sites differs by ${measuredDose}`,
  'one-sided': ({ who }) => `${who}: no counterpart on the other side`,
  'outside-muscle': ({ who, measured }) => `${who}: ${mm(measured)} beside its muscle’s area on this face`,
  'outside-region': ({ who, measured, region }) =>
    `${who}: ${measured > 0 ? mm(measured) : 'far'} outside ${region.toLowerCase()} on this face`,
  'not-on-face': ({ who }) => `${who}: placed on another face model; it cannot be shown or measured here`,
  'lot-expired': ({ product, measured }) => `${product}: a vial expired ${days(measured)} ago; do not use it`,
  ...Object.fromEntries(['ona', 'abo', 'inco', 'prabo', 'daxi', 'leti'].map((id) => [`opened-too-long-${id}`, openedTooLong])),
  'opened-for-other-session': ({ product }) => `${product}: a vial was opened on another day; one vial is for one patient and one session`,
  'lot-missing': ({ product }) => `${product}: no lot written down yet`,
  'vials-too-few': ({ product, measuredDose, limitDose }) => `${product}: ${measuredDose} planned, ${limitDose} in the vials`,
  'checks-open': ({ measured }) => `Checklist: ${items(measured)} not answered yet`,
  'checks-unknown': ({ measured }) => `Checklist: the answer to ${items(measured)} is not known`,
};

/** Findings as people read them. */
export const SAFETY_WORDS = translated('safety', {
  rules: RULES,
  /** An item of the checklist that was answered so; `title` is the item's own. */
  check: (title: string, answer: 'yes' | 'no') => `Checklist: ${title}, answered ${answer}`,
  /** A finding of a rule that has no words here, by the rule's title. */
  other: (who: string, title: string) => `${who}: ${title}`,
  plan: 'This plan',
  and: ' and ',
  groups: { stop: 'Stop', warning: 'Warnings', note: 'Notes' } satisfies Record<FindingSeverity, string>,
  groupCount: (name: string, count: number) => `${name} (${count})`,
  meanings: {
    stop: 'Do not treat as planned.',
    warning: 'May harm, or beyond a label’s dose, place or interval.',
    note: 'Worth knowing or writing down.',
  } satisfies Record<FindingSeverity, string>,
  none: 'No findings.',
  checking: 'Checking the plan',
  failed: 'The safety rules could not be loaded. Check the connection; they are asked for again at the next change.',
  notMeasurable: 'The face could not be loaded, so no distance was measured. Only doses, times and answers were checked.',
  why: 'Why',
  ownLimit: 'Facies’ own limit.',
  show: (count: number) => (count === 1 ? 'Show the site' : `Show ${count} sites`),
  acknowledge: 'Acknowledge',
  acknowledgeOf: (sentence: string) => `Acknowledge: ${sentence}`,
  showOf: (show: string, sentence: string) => `${show}: ${sentence}`,
  reason: 'Reason, kept with the visit',
  reasons: ['Intended', 'Discussed with the patient', 'Examined, no concern', 'Specialist agrees'],
  save: 'Keep this reason',
  cancel: 'Cancel',
  acknowledged: (count: number) => `Acknowledged (${count})`,
  acknowledgedAt: (reason: string, moment: string) => `${reason}, ${momentText(moment)}`,
  withdraw: 'Withdraw',
  withdrawOf: (sentence: string) => `Withdraw the reason for: ${sentence}`,
  said: { acknowledged: 'Finding acknowledged', withdrawn: 'Reason withdrawn' },
} as const);
