import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#export/csv/csvText.ts';
import { sitesCsv } from '#export/csv/sitesCsv.ts';
import { givenVisit, plannedVisit, sampleChart } from '../sampleChart.ts';
import { readCsv } from './readCsv.ts';

const BOM = '\ufeff';

/** The rows of a CSV as objects by heading. */
function table(csv: string): Record<string, string>[] {
  expect(csv.startsWith(BOM)).toBe(true);
  const [headings = [], ...rows] = readCsv(csv.slice(1));
  for (const row of rows) expect(row).toHaveLength(headings.length);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}

describe('CSV of sites', () => {
  it('has one row per site, as amended, and says what was first written', () => {
    const rows = table(sitesCsv(sampleChart, givenVisit));
    expect(rows).toHaveLength(givenVisit.plan.sites.length + 1);
    const row = (id: string) => rows.find((each) => each.site_id === id);
    expect(row('free-1')).toMatchObject({
      state: 'given',
      given_at: '2026-10-01T08:10:00.000Z',
      patient_side: 'left',
      region: 'Masseter',
      dose: '13',
      dose_first_written: '12.5',
      dose_unit_of_this_product: 'U',
      volume_ml: '',
      lots: '',
      amendment: 'changed',
      amended_by: 'دکتر رضایی',
      amendment_text: "'+0.5 U on the left, the right one was not given",
      anchor_topology: 'cdb45a6abdfb1507',
      anchor_triangle: '1234',
      anchor_weight_2: '0.5',
      origin: 'free',
      plane: 'intramuscular-deep',
    });
    expect(row('clinic-1')).toMatchObject({ dose: '', dose_first_written: '12.5', amendment: 'removed', mirror_of: 'free-1' });
    expect(row('late-1')).toMatchObject({ dose: '12.5', dose_first_written: '', amendment: 'added', amended_by: '' });
    expect(row('chin-1')).toMatchObject({ chosen: 'no', amendment: '' });
    expect(rows[0]).toMatchObject({ origin: 'label', moved_from_label: 'no', anchor_triangle: '', dose: '4', volume_ml: '0.1' });
    expect(rows[1]).toMatchObject({ moved_from_label: 'yes', anchor_triangle: '77', lots: 'C7654-C3; =HYPERLINK("x")' });
  });

  it('adds up, per product, to what was given', () => {
    const rows = table(sitesCsv(sampleChart, givenVisit)).filter((row) => row.chosen === 'yes');
    const sum = (product: string) => rows.filter((row) => row.product_id === product).reduce((all, row) => all + Number(row.dose), 0);
    expect(sum('onabotulinumtoxinA')).toBe(20);
    expect(sum('abobotulinumtoxinA')).toBe(25.5);
  });

  it('writes a planned visit, and never the label', () => {
    const csv = sitesCsv(sampleChart, plannedVisit);
    expect(table(csv).every((row) => row.state === 'planned' && row.given_at === '')).toBe(true);
    expect(csv).not.toContain('پرونده');
    expect(sitesCsv(sampleChart, { ...plannedVisit, plan: { ...plannedVisit.plan, sites: [] } }).split('\r\n')).toHaveLength(2);
  });
});

describe('CSV cells', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u200b=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\t',
    '=cmd|"/C calc"!A0',
  ])('guard %j against being a formula', (text) => {
    expect(readCsv(csvText([[text]]).slice(1))).toEqual([[`'${text}`]]);
  });

  it('leave numbers as they are', () => {
    expect(csvText([[-0.0005, 12.5, 0, 1e-9, null, 1_000_000]])).toBe(`${BOM}-0.0005,12.5,0,1e-9,,1000000\r\n`);
  });

  it('leave a plain text as it is', () => {
    expect(csvText([["Crow's feet", 'a-b', '12=12', 'x@y']])).toBe(`${BOM}Crow's feet,a-b,12=12,x@y\r\n`);
  });

  it('come back whatever was written in them, and never start a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string(), fc.double()), { minLength: 1 }), (rows) => {
        const back = readCsv(csvText(rows).slice(1));
        expect(back).toHaveLength(rows.length);
        for (const [index, [binary, ascii, number]] of rows.entries()) {
          const [first = '', second = '', third] = back[index] ?? [];
          expect(third).toBe(String(number));
          expect(first.replace(/^'/, '').length).toBe(binary.replace(/^'/, '').length);
          expect(second.replace(/^'/, '')).toBe(ascii.replace(/^'/, ''));
          for (const text of [first, second]) expect(text).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('stay in one column where a spreadsheet splits at semicolons or tabs', () => {
    expect(csvText([['a;=1', 'b\t=1']])).toBe(`${BOM}"a;=1","b\t=1"\r\n`);
  });
});
