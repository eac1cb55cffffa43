import { secondHand, seen } from '../fact.ts';
import type { ConditionSite, ExtraSites } from './conditionSchema.ts';
import { beside, type ConditionRule, conditionSites } from './layout.ts';

const split = (text: string) => secondHand('label', text, ['L_BOTOX_MIG'], 'B.preempt.003');
const half = seen('B.preempt.005', 'label', 'Half each side except procerus (midline).', ['L_BOTOX_MIG']);
const DRAWN_BY = 'The source gives muscle, number and dose; the point is drawn by Facies.';

const corrugator = split('Corrugator 10 U (2 sites).');
const procerus = split('Procerus 5 U (1).');
const frontalis = split('Frontalis 20 U (4).');
const temporalis = split('Temporalis 40 U (8).');
const occipitalis = split('Occipitalis 30 U (6).');
const paraspinal = split('Cervical paraspinal 20 U (4).');
const trapezius = split('Trapezius 30 U (6).');

const temple = { paired: true, regionId: 'temple', muscleId: 'temporalis', wording: temporalis } as const;
const occiput = { paired: true, regionId: 'occiput', muscleId: 'occipitalis', wording: occipitalis } as const;
const nape = { paired: true, regionId: 'nape', muscleId: 'cervical-paraspinal', wording: paraspinal } as const;
const shoulder = { paired: true, regionId: 'shoulder', muscleId: 'trapezius', wording: trapezius } as const;

/** The 31 fixed sites. Distances behind the face are in space, from a landmark of the same side. */
const FIXED: readonly ConditionRule[] = [
  {
    id: 'procerus',
    paired: false,
    regionId: 'glabella',
    muscleId: 'procerus',
    placement: { start: { crossing: { a: 'superciliare-mediale', b: 'endocanthion' } }, steps: [] },
    wording: procerus,
    drawn: `${DRAWN_BY} Where the lines from each medial brow to the opposite inner canthus cross, as for frown lines.`,
  },
  {
    id: 'corrugator',
    paired: true,
    regionId: 'glabella',
    muscleId: 'corrugator-supercilii',
    placement: { start: { onVerticalOf: 'endocanthion', atLevelOf: 'supraorbital-rim-mid-pupil' }, steps: [{ toward: 'up', mm: 12 }] },
    wording: corrugator,
    drawn: `${DRAWN_BY} 12 mm of skin above the level of the orbital rim, above the inner canthus, as for frown lines.`,
  },
  {
    id: 'frontalis-medial',
    paired: true,
    regionId: 'forehead',
    muscleId: 'frontalis',
    placement: { start: { onVerticalOf: 'endocanthion', atLevelOf: 'superciliare-superius' }, steps: [{ toward: 'up', mm: 30 }] },
    wording: frontalis,
    drawn: `${DRAWN_BY} 30 mm of skin above the brow, above the inner canthus.`,
  },
  {
    id: 'frontalis-lateral',
    paired: true,
    regionId: 'forehead',
    muscleId: 'frontalis',
    placement: { start: { onVerticalOf: 'mid-pupil', atLevelOf: 'superciliare-superius' }, steps: [{ toward: 'up', mm: 30 }] },
    wording: frontalis,
    drawn: `${DRAWN_BY} 30 mm of skin above the brow, above the pupil.`,
  },
  {
    ...temple,
    id: 'temporalis-lower',
    placement: beside('tragion', 0, 31, 0),
    drawn: `${DRAWN_BY} 31 mm above the tragus.`,
  },
  {
    ...temple,
    id: 'temporalis-upper',
    placement: beside('tragion', 0, 50, 0),
    drawn: `${DRAWN_BY} 50 mm above the tragus.`,
  },
  {
    ...temple,
    id: 'temporalis-front',
    placement: beside('tragion', -3, 40, 19),
    drawn: `${DRAWN_BY} 40 mm above and 19 mm in front of the tragus.`,
  },
  {
    ...temple,
    id: 'temporalis-back',
    placement: beside('tragion', 0, 50, -16),
    drawn: `${DRAWN_BY} 50 mm above and 16 mm behind the tragus.`,
  },
  {
    ...occiput,
    id: 'occipitalis-lower',
    placement: beside('tragion', -36, 22, -87),
    drawn: `${DRAWN_BY} Just above the nuchal line, halfway from the occipital protuberance to the mastoid process.`,
  },
  {
    ...occiput,
    id: 'occipitalis-lateral',
    placement: beside('tragion', -24, 35, -80),
    drawn: `${DRAWN_BY} A finger's breadth lateral to and above the lower site.`,
  },
  {
    ...occiput,
    id: 'occipitalis-medial',
    placement: beside('tragion', -48, 35, -95),
    drawn: `${DRAWN_BY} A finger's breadth medial to and above the lower site.`,
  },
  {
    ...nape,
    id: 'paraspinal-lower',
    placement: beside('tragion', -64, -26, -68),
    drawn: `${DRAWN_BY} 10 mm from the midline, 30 mm below the occipital protuberance.`,
  },
  {
    ...nape,
    id: 'paraspinal-upper',
    placement: beside('tragion', -53, -15, -74),
    drawn: `${DRAWN_BY} 15 mm lateral to and above the lower site, slantwise.`,
  },
  {
    ...shoulder,
    id: 'trapezius-medial',
    placement: beside('neck-lateral', 40, -50, -62),
    drawn: `${DRAWN_BY} On the ridge, halfway from the middle site to where neck and shoulder meet.`,
  },
  {
    ...shoulder,
    id: 'trapezius-middle',
    placement: beside('neck-lateral', 66, -57, -58),
    drawn: `${DRAWN_BY} On the ridge, halfway from where neck and shoulder meet to the tip of the shoulder.`,
  },
  {
    ...shoulder,
    id: 'trapezius-lateral',
    placement: beside('neck-lateral', 90, -63, -51),
    drawn: `${DRAWN_BY} On the ridge, halfway from the middle site to the tip of the shoulder.`,
  },
];

export const MIGRAINE_SITES: ConditionSite[] = conditionSites(FIXED);
/** How the sites are shared between the sides. */
export const MIGRAINE_SIDES = half;

const MORE = 'Facies offers a point between the fixed ones; the patient points to where it hurts.';
const extra = (
  rule: Pick<ConditionRule, 'regionId' | 'muscleId' | 'wording'>,
  points: readonly (readonly [id: string, ...Parameters<typeof beside>])[],
) => conditionSites(points.map(([id, ...place]) => ({ ...rule, id, paired: true, placement: beside(...place), drawn: MORE })));

/** Where the pain is followed: beside the fixed sites of the same muscle, at least a finger's breadth from each of them. */
export const MIGRAINE_EXTRA: ExtraSites[] = [
  {
    muscleId: 'temporalis',
    mostSites: 2,
    sites: extra(temple, [
      ['more-temporalis-front', 'tragion', -6, 56, 24],
      ['more-temporalis-back', 'tragion', -2, 68, -6],
    ]),
  },
  {
    muscleId: 'occipitalis',
    mostSites: 2,
    sites: extra(occiput, [
      ['more-occipitalis-upper', 'tragion', -36, 48, -86],
      ['more-occipitalis-lateral', 'tragion', -15, 21, -68],
    ]),
  },
  {
    muscleId: 'trapezius',
    mostSites: 4,
    sites: extra(shoulder, [
      ['more-trapezius-medial', 'neck-lateral', 27, -52, -77],
      ['more-trapezius-lateral', 'neck-lateral', 56, -65, -77],
    ]),
  },
];
