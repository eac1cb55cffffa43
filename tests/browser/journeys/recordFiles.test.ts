import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../export/csv/readCsv.ts';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { RecordPage } from '../pages/recordPage.ts';
import { type OpenedApp, openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

const TOTAL = /onaA 64 U · 16 sites/;
const LABEL = 'Chart 12 (sealed words)';

type ChartFile = { readonly format: string; readonly chart: { readonly label: string; readonly visits: readonly unknown[] } };

async function giveOneVisit({ page }: OpenedApp): Promise<RecordPage> {
  const [plan, record] = [new PlanPage(page), new RecordPage(page)];
  await plan.quickStart.click();
  await plan.writeVial('C1234');
  await record.label(LABEL);
  await record.give();
  await plan.waitForSaved(TOTAL);
  return record;
}

const chartOf = (bytes: Buffer): ChartFile => JSON.parse(bytes.toString('utf8')) as ChartFile;

it('every kind of file is made on the device, and says what was given', async () => {
  const app = await openApp();
  const { page, requests } = app;
  await waitForScene(page);
  const record = await giveOneVisit(app);

  const csv = await record.export('Sites as a table (CSV)');
  expect(csv.name).toMatch(/^facies-sites-[0-9a-zA-Z]{8}-\d{4}-\d\d-\d\d\.csv$/);
  expect(readCsv(csv.bytes.toString('utf8')).length - 1).toBe(16);
  expect(csv.bytes.toString('utf8')).not.toContain(LABEL);

  const fhir = await record.export('Health record (FHIR R4)');
  const bundle = JSON.parse(fhir.bytes.toString('utf8')) as { resourceType: string; entry: { resource: { resourceType: string } }[] };
  expect(bundle.resourceType).toBe('Bundle');
  expect(bundle.entry.filter(({ resource }) => resource.resourceType === 'BodyStructure').length).toBeGreaterThan(0);

  const png = PNG.sync.read((await record.export('Picture of this view (PNG)')).bytes);
  const canvas = await page
    .locator('canvas')
    .first()
    .evaluate((each) => ({ width: each.clientWidth, height: each.clientHeight }));
  expect({ width: png.width, height: png.height }).toEqual({ width: canvas.width * 2, height: canvas.height * 2 });
  const inks = new Set<number>();
  for (let at = 0; at < png.data.length; at += 4 * 997) inks.add(png.data.readUInt32BE(at));
  expect(inks.size, 'a picture of something').toBeGreaterThan(50);

  const ofPdf = () => requests.filter((address) => /writeTreatmentRecord|\.ttf/.test(address));
  expect(ofPdf(), 'nothing of the PDF is fetched before it is asked for').toEqual([]);
  const pdf = await record.export('Treatment record (PDF)');
  expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.bytes.length).toBeGreaterThan(20_000);
  expect(ofPdf().length).toBeGreaterThan(0);
  await app.close();
});

it('a chart file opens in another browser as the same chart', async () => {
  const first = await openApp({ noWebgl: true });
  const saved = await (await giveOneVisit(first)).export('Whole chart (file for Facies)');
  await first.close();
  expect(chartOf(saved.bytes).chart.label).toBe(LABEL);

  const second = await openApp({ noWebgl: true });
  const record = new RecordPage(second.page);
  expect(await record.import('from-elsewhere.json', saved.bytes)).toBe(`${LABEL} was read and opened`);
  await second.page.getByRole('button', { name: `Record of ${LABEL}`, exact: true }).waitFor({ timeout: PATIENCE_MS });
  await second.page
    .locator('.plan-bar')
    .getByRole('button', { name: /onaA 64 U · 16 sites.* Given Saved$/ })
    .waitFor({ timeout: PATIENCE_MS });
  const again = await record.export('Whole chart (file for Facies)');
  expect(chartOf(again.bytes).chart).toEqual(chartOf(saved.bytes).chart);
  await second.page.reload();
  await second.page.getByRole('button', { name: `Record of ${LABEL}`, exact: true }).waitFor({ timeout: PATIENCE_MS });
  await second.close();
});

describe('a file that cannot be taken over is refused in words, and the open chart is untouched', () => {
  const whole = Buffer.from('{"format":"facies-chart","version":1,"app":"0.1.0","chart":{"id":"x","visits":[{"id":1}]}}');
  const files: readonly [string, Buffer, RegExp][] = [
    ['damaged', whole.subarray(0, 60), /damaged|no chart file/],
    ['of another kind', Buffer.from('{"resourceType":"Bundle"}'), /This is no chart file of Facies\./],
    ['of a newer version', Buffer.from('{"format":"facies-chart","version":99,"chart":{}}'), /newer Facies/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), /no chart file|damaged/],
  ];

  it('one after the other', async () => {
    const app = await openApp({ noWebgl: true });
    const [plan, record] = [new PlanPage(app.page), new RecordPage(app.page)];
    await plan.quickStart.click();
    await record.label(LABEL);
    await plan.waitForSaved(TOTAL);
    for (const [kind, bytes, words] of files) {
      const said = await record.import('broken.json', bytes);
      expect(said, kind).toMatch(words);
      expect(said, kind).toMatch(/The open chart is untouched\./);
      expect(said, kind).toMatch(/put aside unchanged in this browser as “.+”/);
    }
    await plan.waitForSaved(TOTAL);
    const charts = (await record.section('All charts')).getByRole('listitem');
    await soon(() => charts.count()).toBe(1);
    await app.page.reload();
    await plan.waitForSaved(TOTAL);
    await app.page.getByRole('button', { name: `Record of ${LABEL}`, exact: true }).waitFor();
    await app.close();
  });
});
