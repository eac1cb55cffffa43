import type { Chart } from '#domain/plan/chart.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import type { Plan, PlannedSite, SiteAnchor } from '#domain/plan/plan.ts';
import type { PatternSites } from '#domain/plan/planMigrations.ts';
import type { Visit } from '#domain/plan/visit.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';

/** The label patterns of this build, as a reader of old plans wants them. */
export const patterns: PatternSites = (id) => {
  const pattern = patternById(id);
  return pattern ? plannedSitesOf(pattern) : null;
};

/** Ids that are the same in every run. */
export function countedIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}

const anchor: SiteAnchor = { topology: 'cdb45a6abdfb1507', triangle: 1234, weights: [0.25, 0.5, 0.25] };

function labelSites(patternId: string): readonly PlannedSite[] {
  const sites = patterns(patternId);
  if (!sites) throw new Error(patternId);
  return sites;
}

const glabella = labelSites('glabella-onabotulinumtoxinA-us');

/** A site that a person placed: on one side, deep, of another product. */
export const freeSite: PlannedSite = {
  id: 'free-1',
  regionId: 'masseter',
  side: 'left',
  muscleId: 'masseter',
  productId: 'abobotulinumtoxinA',
  doseHundredths: 1250,
  plane: 'intramuscular-deep',
  direction: 'perpendicular',
  origin: { kind: 'free', anchor },
  mirrorOf: null,
  chosen: true,
};

const givenPlan: Plan = {
  sites: [
    ...glabella.map((site, index) =>
      index === 1 && site.origin.kind === 'label' ? { ...site, origin: { ...site.origin, moved: { ...anchor, triangle: 77 } } } : site,
    ),
    freeSite,
    {
      ...freeSite,
      id: 'clinic-1',
      side: 'right',
      mirrorOf: 'free-1',
      origin: { kind: 'clinic', patternId: 'ours', pointId: 'p1', anchor },
    },
    { ...freeSite, id: 'chin-1', regionId: 'chin', muscleId: 'mentalis', side: 'midline', plane: 'intradermal', chosen: false },
  ],
  preparations: [
    {
      productId: 'onabotulinumtoxinA',
      vialHundredths: 10_000,
      volumeUl: 2500,
      vials: [
        { id: 'v1', lot: 'C7654-C3', expiry: '2027-02-28', openedAt: '2026-10-01T08:00:00.000Z' },
        { id: 'v2', lot: '=HYPERLINK("x")', expiry: null, openedAt: null },
      ],
    },
  ],
  checks: { 'F.contra.001': { answer: 'no', note: '' }, 'F.caution.002': { answer: 'yes', note: 'seit 2019, "mild"' } },
  acknowledgements: [
    { key: 'rim-distance|||glabella/1', measured: 9.4, reason: 'شد پوست — بررسی شد', at: '2026-10-01T08:05:00.000Z' },
    { key: 'off-label|abobotulinumtoxinA|masseter|', measured: null, reason: 'Consented; line 1\nline 2', at: '2026-10-01T08:06:00.000Z' },
  ],
  note: 'Zażółć gęślą jaźń 👩🏽‍⚕️ <b>&amp;</b> \u200fسلام\u200e; "quoted", tab\there',
  assessment: {
    'severity:glabella:dynamic': { value: 3, note: '' },
    wish: { value: 'weniger müde – "frisch"', note: 'خسته' },
    'scar:none': { value: true, note: '' },
  },
  face: { age: 52, 'interpupillary-mm': 61.5, 'line:glabella': 3, sex: 'female' },
};

/** Given, and amended twice: one dose was in truth another, one site was left out, one was added. */
export const givenVisit: Visit = {
  id: 'visit-given',
  createdAt: '2026-10-01T07:55:00.000Z',
  givenAt: '2026-10-01T08:10:00.000Z',
  plan: givenPlan,
  amendments: [
    {
      id: 'a1',
      at: '2026-10-02T09:00:00.000Z',
      author: 'دکتر رضایی',
      text: '+0.5 U on the left, the right one was not given',
      edits: [
        { kind: 'changeSites', siteIds: ['free-1'], change: { doseHundredths: 1300 } },
        { kind: 'removeSites', siteIds: ['clinic-1'] },
      ],
    },
    {
      id: 'a2',
      at: '2026-10-03T09:00:00.000Z',
      author: '',
      text: 'One more.',
      edits: [
        { kind: 'addSites', sites: [{ ...freeSite, id: 'late-1', regionId: 'forehead', muscleId: 'frontalis', plane: 'subdermal' }] },
      ],
    },
  ],
};

export const plannedVisit: Visit = {
  id: 'visit-planned',
  createdAt: '2026-11-20T10:00:00Z',
  givenAt: null,
  plan: { ...givenPlan, sites: [...labelSites('forehead-onabotulinumtoxinA-us'), ...glabella], acknowledgements: [], note: '' },
  amendments: [],
};

/** A chart with everything in it, and a label that runs from right to left. */
export const sampleChart: Chart = {
  id: '0f6c2f0e-1d57-4c53-9a5e-0d7a54a3f1b2',
  label: 'پرونده ۱۲ (Ms. O’Neil)\u200f',
  createdAt: '2026-09-30T12:00:00.000Z',
  archivedAt: null,
  visits: [givenVisit, plannedVisit],
};
