import { beforeAll, describe, expect, it } from 'vitest';
import { anchorPosition } from '#domain/anatomy/surfaceAnchor.ts';
import { bothSides } from '#domain/expression/activation.ts';
import { presetActivations } from '#domain/expression/presets.ts';
import type { LandmarkId } from '#knowledge/anatomy/ids.ts';
import {
  CROWS_FEET,
  FOREHEAD_AND_GLABELLA,
  GLABELLA,
  GUMMY_SMILE,
  LATERAL_BROW_LIFT,
  LOWER_LID,
  LOWER_LID_AND_CROWS_FEET,
  timesDose,
} from '../fixtures/effect/clinicalPlans.ts';
import { atBaseline, curveOf, halfGone, type PublishedRow, percentAfter, printedTable } from '../fixtures/effect/publishedRows.ts';
import { type Sex, type TreatedHead, treatedHead } from '../fixtures/effect/treatedHead.ts';

const DAXI = { patterns: ['glabella-daxibotulinumtoxinA-us'] };
const ABO = { patterns: ['glabella-abobotulinumtoxinA-us'] };
const ABO_RTU = { patterns: ['glabella-abobotulinumtoxinA-rtu-eu'] };
const RELA = { patterns: ['glabella-relabotulinumtoxinA-eu'] };
const RELA_CANTHAL = { patterns: ['crows-feet-relabotulinumtoxinA-eu'] };
const ONA_40 = timesDose(GLABELLA, 2);
const ONA_10 = timesDose(GLABELLA, 0.5);

/** What the model does not meet, each with its reason. A row that comes to lie within has to leave the list. */
const OUT: Readonly<Record<string, string>> = {
  'ona-day-90': 'the label’s table and the pooled median of 120 days cannot both hold of responders; the model follows the median',
  'ona-day-120': 'the same',
  'forehead-day-150': 'the label’s five sites lie 20 mm apart: in the model their margins wear off earlier than the graded lines do',
  'abo-week-24': 'no median duration was read for the product, and this trial’s responder definition is not stated',
  'abo-rtu-month-6': 'no median duration was read for the product: it is drawn with the general figure',
  'inco-onset': 'one onset for all products',
};

let head: TreatedHead;
let rows: PublishedRow[] = [];

/** How far brow and hairline come together when the brows are raised, mm. */
function shortening(sex: Sex): number {
  const [rest, raised] = [head.skin({}, null, sex), head.skin(presetActivations('raise'), null, sex)];
  const rise = (id: LandmarkId): number => {
    const anchor = head.faces[sex].landmarks[id];
    return anchorPosition(raised, anchor)[1] - anchorPosition(rest, anchor)[1];
  };
  return rise('superciliare-mid-pupil-left') - rise('trichion');
}

/** Upper lip in a smile that shows the gums, treated less untreated, mm down. */
function lipDrop(): number {
  const smile = {
    ...presetActivations('smile'),
    ...bothSides({ 'levator-labii-superioris': 1, 'levator-labii-superioris-alaeque-nasi': 0.8 }),
  };
  const [before, after] = [head.skin(smile, null), head.skin(smile, head.relaxed(GUMMY_SMILE, 14))];
  const anchor = head.faces.female.landmarks['labiale-superius'];
  return anchorPosition(before, anchor)[1] - anchorPosition(after, anchor)[1];
}

beforeAll(async () => {
  head = await treatedHead();
  const glabella = curveOf(head, GLABELLA, 'glabella');
  const best = Math.max(...glabella);
  const lift = head.change(LATERAL_BROW_LIFT, 14, {}, 'left');
  const lateral = (spec: typeof GLABELLA): number => head.change(spec, 30, {}, 'left').browLateral;
  const smile = presetActivations('smile');
  const weeks = (days: number): number => days / 7;
  rows = [
    {
      id: 'shortening-women',
      what: 'forehead shortening, women, mm',
      published: '8',
      from: 7.2,
      to: 8.8,
      ours: shortening('female'),
      sources: ['X_PMFA_FRONT'],
    },
    {
      id: 'shortening-men',
      what: 'forehead shortening, men, mm',
      published: '13',
      from: 11.7,
      to: 14.3,
      ours: shortening('male'),
      sources: ['X_PMFA_FRONT'],
    },
    {
      id: 'half-onset',
      what: 'half of the effect, day',
      published: 'near 3 (2 to 5.3)',
      from: 2,
      to: 5.3,
      ours: glabella.findIndex((share) => share >= best / 2),
      sources: ['T_RAPPL', 'T_INCO_ONSET'],
    },
    {
      id: 'day-14',
      what: 'effect on day 14, % of the best',
      published: 'plateau by 14',
      from: 95,
      to: 100,
      ours: (100 * (glabella[14] as number)) / best,
      sources: ['T_GLOGAU', 'T_RAPPL'],
    },
    {
      id: 'best-day',
      what: 'best effect, day',
      published: '14 to 30',
      from: 12,
      to: 30,
      ours: glabella.indexOf(best),
      sources: ['T_ABO_SCHLESS', 'L_BOC_UK'],
    },
    {
      id: 'ona-median',
      what: 'ona 20 U glabella, median days',
      published: '120',
      from: 114,
      to: 126,
      ours: halfGone(head, GLABELLA, 'glabella'),
      sources: ['T_GLOGAU'],
    },
    {
      id: 'ona-20-baseline',
      what: 'ona 20 U, back at baseline, weeks',
      published: '19.7',
      from: 18.7,
      to: 20.7,
      ours: weeks(atBaseline(head, GLABELLA, 'glabella')),
      sources: ['T_ONA_HIGH'],
    },
    {
      id: 'ona-40-baseline',
      what: 'ona 40 U, back at baseline, weeks',
      published: '24.0',
      from: 22.8,
      to: 25.2,
      ours: weeks(atBaseline(head, ONA_40, 'glabella')),
      sources: ['T_ONA_HIGH'],
    },
    {
      id: 'daxi-median',
      what: 'daxi 40 U glabella, median weeks',
      published: '24.0',
      from: 22.8,
      to: 25.2,
      ours: weeks(halfGone(head, DAXI, 'glabella')),
      sources: ['T_SAKURA12'],
    },
    {
      id: 'rela-canthal-baseline',
      what: "rela crow's feet, back at baseline, weeks",
      published: '24.7',
      from: 22.2,
      to: 27.2,
      ours: weeks(atBaseline(head, RELA_CANTHAL, 'crows-feet')),
      sources: ['T_READY2'],
    },
    {
      id: 'ona-20-week-24',
      what: 'ona 20 U, week-24 responders, %',
      published: '16',
      from: 8,
      to: 24,
      ours: percentAfter(168, halfGone(head, GLABELLA, 'glabella'), 'onabotulinumtoxinA'),
      sources: ['T_ONA_HIGH'],
    },
    {
      id: 'ona-40-week-24',
      what: 'ona 40 U, week-24 responders, %',
      published: '32',
      from: 24,
      to: 40,
      ours: percentAfter(168, halfGone(head, ONA_40, 'glabella'), 'onabotulinumtoxinA'),
      sources: ['T_ONA_HIGH'],
    },
    {
      id: 'ona-day-90',
      what: 'ona 20 U, none or mild on day 90, % of responders',
      published: '48 of 80 = 60',
      from: 52,
      to: 68,
      ours: percentAfter(90, halfGone(head, GLABELLA, 'glabella'), 'onabotulinumtoxinA'),
      sources: ['L_ONA_US'],
    },
    {
      id: 'ona-day-120',
      what: 'ona 20 U, none or mild on day 120, % of responders',
      published: '25 of 80 = 31',
      from: 23,
      to: 39,
      ours: percentAfter(120, halfGone(head, GLABELLA, 'glabella'), 'onabotulinumtoxinA'),
      sources: ['L_ONA_DIL', 'L_ONA_US'],
    },
    {
      id: 'ona-day-150',
      what: 'ona 20 U, one grade better on day 150, %',
      published: 'more than 43',
      from: 35,
      to: 51,
      ours: percentAfter(150, atBaseline(head, GLABELLA, 'glabella'), 'onabotulinumtoxinA'),
      sources: ['T_ONA_FLO'],
    },
    {
      id: 'forehead-day-150',
      what: 'ona forehead, one grade better on day 150, %',
      published: 'more than 42',
      from: 34,
      to: 50,
      ours: percentAfter(150, atBaseline(head, FOREHEAD_AND_GLABELLA, 'forehead'), 'onabotulinumtoxinA'),
      sources: ['T_ONA_FLO'],
    },
    {
      id: 'canthal-day-150',
      what: "ona crow's feet, one grade better on day 150, %",
      published: 'at least 32',
      from: 24,
      to: 40,
      ours: percentAfter(150, atBaseline(head, CROWS_FEET, 'crows-feet'), 'onabotulinumtoxinA'),
      sources: ['T_ONA_FLO'],
    },
    {
      id: 'rela-month-6',
      what: 'rela glabella, one grade better in month 6, %',
      published: '71, placebo 22.4: 49',
      from: 41,
      to: 57,
      ours: percentAfter(180, atBaseline(head, RELA, 'glabella'), 'relabotulinumtoxinA'),
      sources: ['T_READY1_PRO'],
    },
    {
      id: 'abo-week-24',
      what: 'abo 50 U, week-24 responders, %',
      published: '52.5',
      from: 44,
      to: 61,
      ours: percentAfter(168, atBaseline(head, ABO, 'glabella'), 'abobotulinumtoxinA'),
      sources: ['T_ABO_JOSEPH'],
    },
    {
      id: 'abo-rtu-month-6',
      what: 'abo ready to use, improved in month 6, %',
      published: '24 to 27',
      from: 16,
      to: 35,
      ours: percentAfter(180, atBaseline(head, ABO_RTU, 'glabella'), 'abobotulinumtoxinA-rtu'),
      sources: ['T_ABO_RTU'],
    },
    {
      id: 'men-need',
      what: 'men 40 U over women 20 U, ratio of median days',
      published: 'same effect',
      from: 0.95,
      to: 1.05,
      ours: halfGone(head, ONA_40, 'glabella', 'male') / halfGone(head, GLABELLA, 'glabella'),
      sources: ['T_CARR_2005'],
    },
    {
      id: 'lift-lateral',
      what: 'lateral orbicularis 8 U, lateral brow, mm up',
      published: '4.83 (1 to 3 usual)',
      from: 1,
      to: 4.83,
      ours: lift.browLateral,
      sources: ['B_BROW_AHN', 'B_BROW_CARR'],
    },
    {
      id: 'lift-mid-pupil',
      what: 'lateral orbicularis 8 U, mid-pupil brow, mm up',
      published: '1.02',
      from: 0.5,
      to: 1.5,
      ours: lift.browMidPupil,
      sources: ['B_BROW_AHN'],
    },
    {
      id: 'glabella-medial',
      what: 'glabella 20 U, medial brow, mm up',
      published: 'raised in 32%',
      from: 0,
      to: 2,
      ours: head.change(GLABELLA, 30, {}, 'left').browMedial,
      sources: ['B_BROW_GLAB'],
    },
    {
      id: 'glabella-mid-pupil',
      what: 'glabella 20 U, mid-pupil brow, mm up',
      published: 'raised in 48%',
      from: -0.25,
      to: 2,
      ours: head.change(GLABELLA, 30, {}, 'left').browMidPupil,
      sources: ['B_BROW_GLAB'],
    },
    {
      id: 'glabella-dose-lift',
      what: 'glabella 40 U less 10 U, lateral brow, mm',
      published: '10 U weakest',
      from: 0,
      to: 3,
      ours: lateral(ONA_40) - lateral(ONA_10),
      sources: ['B_BROW_CARR'],
    },
    {
      id: 'lower-lid',
      what: 'lower lid 2 U, fissure at rest, mm',
      published: '0.5',
      from: 0.25,
      to: 0.75,
      ours: head.change(LOWER_LID, 14, {}, 'left').lidOpening,
      sources: ['B_FLYNN_LID'],
    },
    {
      id: 'lower-lid-canthal',
      what: "lower lid and crow's feet, fissure at rest, mm",
      published: '1.8',
      from: 1.3,
      to: 2.3,
      ours: head.change(LOWER_LID_AND_CROWS_FEET, 14, {}, 'left').lidOpening,
      sources: ['B_FLYNN_LID'],
    },
    {
      id: 'lower-lid-smile',
      what: 'lower lid 2 U, fissure in a smile, mm',
      published: '1.3',
      from: 0.8,
      to: 1.8,
      ours: head.change(LOWER_LID, 14, smile, 'left').lidOpening,
      sources: ['B_FLYNN_LID'],
    },
    {
      id: 'lower-lid-canthal-smile',
      what: "lower lid and crow's feet, fissure in a smile, mm",
      published: '2.9',
      from: 2.2,
      to: 3.6,
      ours: head.change(LOWER_LID_AND_CROWS_FEET, 14, smile, 'left').lidOpening,
      sources: ['B_FLYNN_LID'],
    },
    {
      id: 'gummy-smile',
      what: 'Yonsei point 2.5 U, upper lip in a smile, mm down',
      published: '3.42 (2.34 to 4.50)',
      from: 2.34,
      to: 4.5,
      ours: lipDrop(),
      sources: ['B_GS_META'],
    },
    {
      id: 'label-ptosis',
      what: 'glabella label, upper lid, mm down',
      published: 'droop in 0.9 to 5.4%',
      from: -0.5,
      to: 0.5,
      ours: -head.change(GLABELLA, 30, {}, 'left').upperLid,
      sources: ['T_SAKURA3', 'D_ECTROP'],
    },
    {
      id: 'inco-onset',
      what: 'onset of inco before ona, days',
      published: '3.0 before 5.3',
      from: 1.3,
      to: 3.3,
      ours: 0,
      sources: ['T_RAPPL'],
    },
  ];
}, 60_000);

describe('the effect of a plan beside published figures', () => {
  it('is within them, but for what is named as out', () => {
    process.stdout.write(`\n${printedTable(rows)}\n\n`);
    expect(rows.length).toBeGreaterThanOrEqual(15);
    const out = rows.filter(({ ours, from, to }) => !(ours >= from && ours <= to)).map(({ id }) => id);
    expect(out.toSorted()).toEqual(Object.keys(OUT).toSorted());
  });

  it('lasts the longer the more is given, and the products follow one another as in trials', () => {
    const days = [ONA_10, GLABELLA, ONA_40].map((spec) => halfGone(head, spec, 'glabella'));
    expect(days.toSorted((a, b) => a - b)).toEqual(days);
    const products = [GLABELLA, RELA, DAXI].map((spec) => halfGone(head, spec, 'glabella'));
    expect(products.toSorted((a, b) => a - b)).toEqual(products);
  });

  it('is shorter in men at the same dose', () => {
    expect(halfGone(head, GLABELLA, 'glabella', 'male')).toBeLessThan(halfGone(head, GLABELLA, 'glabella') - 14);
  });
});
