import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Chart } from '#domain/plan/chart.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import type { Visit } from '#domain/plan/visit.ts';
import type { RecordInput } from '#export/pdf/recordInput.ts';
import { writeTreatmentRecord } from '#export/pdf/writeTreatmentRecord.tsx';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import { readPdf } from './readPdf.ts';

const require = createRequire(import.meta.url);
const FONTS = {
  regular: require.resolve('vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf'),
  bold: require.resolve('vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf'),
};

const sites = LABEL_PATTERNS.filter(
  ({ productId, market, labelStatus, regionId }) =>
    productId === 'onabotulinumtoxinA' && market === 'US' && labelStatus === 'on-label' && regionId !== 'lower-eyelid',
).flatMap(plannedSitesOf);

const plan: Plan = {
  ...EMPTY_PLAN,
  sites,
  preparations: [
    {
      productId: 'onabotulinumtoxinA',
      vialHundredths: 10_000,
      volumeUl: 2500,
      vials: [{ id: 'v1', lot: 'C1234', expiry: '2027-03-31', openedAt: '2026-11-22T09:05:00.000Z' }],
    },
  ],
  checks: { allergy: { answer: 'no', note: '' }, medicines: { answer: 'yes', note: 'gentamicin last week' } },
  note: 'First line\n۱۲ واحد (Dysport 12.5 U)',
};
const visit: Visit = {
  id: 'visit-1',
  createdAt: '2026-11-22T08:00:00.000Z',
  givenAt: '2026-11-22T09:30:00.000Z',
  plan,
  amendments: [{ id: 'a1', at: '2026-11-23T10:00:00.000Z', author: 'Dr. A', text: 'Two units less on the left.', edits: [] }],
};
const chart: Chart = { id: 'c-7f3a', label: 'مریم ۱۲', createdAt: visit.createdAt, archivedAt: null, visits: [visit] };

/** A grey picture, as the page hands it over. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/' +
  'wAALCAAyACgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI' +
  'I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip' +
  'qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AOkoooooooooooooooooooooooooooooooooor//2Q==';
const picture = (): Blob => new Blob([new Uint8Array(Buffer.from(JPEG, 'base64'))], { type: 'image/jpeg' });

const input: RecordInput = {
  chart,
  visit,
  findings: [
    {
      severity: 'warning',
      sentence: 'Lateral corrugator, left: 8.4 mm above the orbital rim; the label asks for at least 10 mm.',
      basis: 'US label (second-hand, unverified)',
      acknowledgement: { reason: 'high brow', at: '2026-11-22T09:20:00.000Z' },
    },
  ],
  pictures: [
    { caption: 'Front', image: picture() },
    { caption: 'Left', image: picture() },
  ],
  positions: {},
  generatedAt: '2026-11-24T12:00:00.000Z',
  utcOffsetMinutes: 60,
};

async function textOf(record: RecordInput) {
  const blob = await writeTreatmentRecord(record, FONTS);
  expect(blob.type).toBe('application/pdf');
  return readPdf(new Uint8Array(await blob.arrayBuffer()));
}

describe('the printed treatment record', () => {
  let read: Awaited<ReturnType<typeof readPdf>>;
  beforeAll(async () => {
    read = await textOf(input);
  });

  it('has 16 sites and the 64 units of the plan, with volumes and the lot', () => {
    expect(sites).toHaveLength(16);
    for (const text of ['64 U', '16 sites', 'C1234', '2027-03-31', 'Forehead 20 U', 'Glabella 20 U', '24 U'])
      expect(read.text).toContain(text);
    expect(read.text.match(/ 4 U 0\.1 ml US label: /g)).toHaveLength(16);
  });

  it('tells times by the clinic’s clock', () => {
    expect(read.text).toContain('2026-11-22 10:30');
    expect(read.text).toContain('2026-11-22 10:05');
  });

  it('has the finding with its reason, the answers, the amendment and room to sign', () => {
    for (const text of ['8.4 mm', 'high brow', 'gentamicin last week', 'Two units less on the left.', 'Patient: name, signature, date'])
      expect(read.text).toContain(text);
  });

  it('keeps the digits of a dose in right-to-left text in their order', async () => {
    const digits = read.text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');
    expect(digits).toContain('12.5');
    expect(digits).not.toMatch(/5\.21|U 5/);
    expect(digits).toContain('Dysport');
    // As placed on the page from left to right, a Persian number reads as it was written.
    const persian = read.pieces.filter((piece) => /[۰-۹]/.test(piece.text)).map((piece) => piece.text.match(/[۰-۹]+/)?.[0]);
    expect(persian).toContain('۱۲');
    expect(persian).not.toContain('۲۱');
  });

  it('says where a site lies that was moved from its label’s point', async () => {
    const [first] = sites;
    if (!first) throw new Error('no site');
    const moved = {
      ...first,
      origin: { ...first.origin, moved: { topology: 't', triangle: 1, weights: [0.2, 0.3, 0.5] } },
    } as typeof first;
    const told = await textOf({
      ...input,
      visit: { ...visit, plan: { ...plan, sites: [moved, ...sites.slice(1)] } },
      positions: { [first.id]: '7.3 mm above the supraorbital rim' },
    });
    expect(told.text.replaceAll(/\s+/g, ' ')).toMatch(/moved: 7\.3 mm above/);
  });

  it('is a plan, and says so, while nothing was given', async () => {
    const planned = await textOf({ ...input, visit: { ...visit, givenAt: null, amendments: [] }, pictures: [] });
    expect(planned.text).toContain('not given');
    expect(planned.text).toContain('could not be drawn');
  });

  it('goes over as many pages as it needs and numbers them', async () => {
    const many = sites.flatMap((site, i) => [site, { ...site, id: `${site.id}-${i}-b` }, { ...site, id: `${site.id}-${i}-c` }]);
    const long = await textOf({ ...input, visit: { ...visit, plan: { ...plan, sites: many } } });
    expect(long.pages).toBeGreaterThan(1);
    expect(long.text).toContain(`${long.pages} / ${long.pages}`);
  });
});
