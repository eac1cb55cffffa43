import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { chartSchema } from '#domain/plan/chart.ts';
import { checksumOf } from '#export/chartFile/canonicalJson.ts';
import { chartFileSchema, JSON_LIMITS, MOST_BYTES } from '#export/chartFile/chartFileFormat.ts';
import { readChartFile } from '#export/chartFile/readChartFile.ts';
import { ChartFileError, writeChartFile } from '#export/chartFile/writeChartFile.ts';
import { CHART_FILE_SCHEMA, chartFileJsonSchema } from '../../../scripts/schema/chartFileSchema.ts';
import { sampleChart } from '../sampleChart.ts';
import { adoption, EXPORTED, keptFile } from './chartSamples.ts';

const text = writeChartFile(sampleChart, EXPORTED);

/** The sample's file with something else in it, and a checksum that fits. */
function fileWith(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text);
  change(file);
  file.checksum.value = checksumOf(file.chart);
  return JSON.stringify(file);
}

describe('chart file', () => {
  it('reads back the chart that it wrote', () => {
    expect(chartSchema.safeParse(sampleChart).success).toBe(true);
    expect(readChartFile(text, adoption())).toEqual({
      status: 'read',
      chart: sampleChart,
      from: 'chart-file',
      fileVersion: 2,
      dropped: [],
    });
  });

  it('writes what its published schema describes, in one line', () => {
    expect(chartFileSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect(text.split('\n')).toHaveLength(2);
    expect(JSON.parse(text)).toMatchObject({ format: 'facies-chart', version: 2, topologies: ['cdb45a6abdfb1507'] });
  });

  it('is published with a current JSON Schema', () => {
    const published = readFileSync(new URL(`../../../${CHART_FILE_SCHEMA}`, import.meta.url), 'utf8');
    expect(JSON.parse(published), 'run: node scripts/schema/write.mjs').toEqual(JSON.parse(JSON.stringify(chartFileJsonSchema())));
  });

  it('is what its published JSON Schema takes, and its opposite is not', () => {
    const published = z.fromJSONSchema(JSON.parse(readFileSync(new URL(`../../../${CHART_FILE_SCHEMA}`, import.meta.url), 'utf8')));
    const takes = (file: Uint8Array | string) =>
      published.safeParse(JSON.parse(typeof file === 'string' ? file : new TextDecoder().decode(file))).success;
    expect([takes(text), takes(keptFile('charts', 'chart-v2.json'))]).toEqual([true, true]);
    const refused = [
      'dose-in-fractions',
      'dose-negative',
      'unknown-product',
      'no-checksum',
      'newer-version',
      'label-too-long',
      'chart-is-null',
    ];
    expect(refused.filter((name) => takes(keptFile('invalid/charts', `${name}.json`)))).toEqual([]);
  });

  it('keeps whatever a person may write in a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (label, note) => {
        const visits = sampleChart.visits.map((visit) => ({ ...visit, plan: { ...visit.plan, note } }));
        const back = readChartFile(writeChartFile({ ...sampleChart, label, visits }, EXPORTED), adoption());
        if (back.status !== 'read') throw new Error(JSON.stringify(back));
        expect(back.chart.visits[0]?.plan.note.length).toBe(note.length);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
        expect(back.chart.label).toBe(label.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udfff]/gu, '\ufffd'));
      }),
      { seed: 3, numRuns: 300 },
    );
  }, 60_000);

  it('takes the keys in any order and with blanks', () => {
    const { chart, ...rest } = JSON.parse(text);
    const turned = Object.fromEntries(Object.entries(chart).reverse());
    expect(readChartFile(JSON.stringify({ chart: turned, ...rest }, null, 4), adoption())).toMatchObject({ status: 'read', dropped: [] });
  });

  it('takes a byte order mark', () => {
    expect(readChartFile(`\ufeff${text}`, adoption()).status).toBe('read');
    expect(readChartFile(new TextEncoder().encode(`\ufeff${text}`), adoption()).status).toBe('read');
  });

  it('finds every flipped bit of a letter inside a text', () => {
    const bytes = new TextEncoder().encode(text);
    const start = text.indexOf('line 1');
    const at = new TextEncoder().encode(text.slice(0, start)).length;
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ (1 << bit) : byte));
      const read = readChartFile(flipped, adoption());
      expect(read.status, `bit ${bit}`).not.toBe('read');
      if (bit < 5) expect(read).toMatchObject({ status: 'damaged', reasons: [{ code: 'checksum-differs', path: 'chart' }] });
    }
  });

  it('says what it leaves behind', () => {
    const more = fileWith((file) => {
      file.clinic = 'x';
      Object.assign((file.chart as { visits: object[] }).visits[1] as object, {
        colour: 1,
        plan: { ...sampleChart.visits[1]?.plan, extra: [] },
      });
    });
    expect(readChartFile(more, adoption())).toMatchObject({
      status: 'read',
      chart: sampleChart,
      dropped: ['chart.visits[1].plan.extra', 'chart.visits[1].colour', 'clinic'],
    });
  });

  it('names the place of a value that a chart cannot have', () => {
    const bad = fileWith((file) => {
      const { sites } = (file.chart as { visits: { plan: { sites: Record<string, unknown>[] } }[] }).visits[0]?.plan ?? { sites: [] };
      Object.assign(sites[2] ?? {}, { doseHundredths: 4.5 });
    });
    expect(readChartFile(bad, adoption())).toEqual({
      status: 'damaged',
      reasons: [{ code: 'invalid', path: 'chart.visits[0].plan.sites[2].doseHundredths', detail: 'invalid_type' }],
    });
  });

  it('leaves a newer file alone', () => {
    expect(
      readChartFile(
        fileWith((file) => Object.assign(file, { version: 3, chart: { other: 'form' } })),
        adoption(),
      ),
    ).toEqual({
      status: 'newer',
      version: 3,
    });
  });

  it('refuses what is larger than any chart, before reading it', () => {
    expect(readChartFile(new Uint8Array(MOST_BYTES + 1), adoption())).toEqual({ status: 'too-large', what: 'bytes', limit: MOST_BYTES });
    expect(readChartFile(text.replace('"chart":', `"deep":${'['.repeat(1_000_000)},"chart":`), adoption())).toEqual({
      status: 'too-large',
      what: 'depth',
      limit: JSON_LIMITS.depth,
    });
    const level = `[${Array(999)
      .fill(`[${'0,'.repeat(900)}0]`)
      .join(',')}]`;
    const many = `{"format":"facies-chart","chart":[${level},${level}]}`;
    expect(readChartFile(many, adoption())).toMatchObject({ status: 'too-large', what: 'values' });
  });

  it('refuses more amended edits than a page could replay', () => {
    const [visit, ...others] = sampleChart.visits;
    const [amendment] = visit?.amendments ?? [];
    if (!visit || !amendment) throw new Error('no amendment');
    const edits = Array.from({ length: 200 }, () => ({ kind: 'setNote' as const, note: '' }));
    const amendments = Array.from({ length: 26 }, (_, index) => ({ ...amendment, id: `m${index}`, edits }));
    const chart = { ...sampleChart, visits: [{ ...visit, amendments }, ...others] };
    const file = fileWith((written) => Object.assign(written, { chart }));
    expect(readChartFile(file, adoption())).toMatchObject({ status: 'too-large', what: 'amended-edits' });
    expect(() => writeChartFile(chart, EXPORTED)).toThrow('too-large');
  });

  it('is not written of what could not be read again', () => {
    const [visit] = sampleChart.visits;
    if (!visit) throw new Error('no visit');
    const many = Array.from({ length: 1001 }, (_, index) => ({ ...visit, id: `v${index}`, amendments: [] }));
    expect(() => writeChartFile({ ...sampleChart, visits: many }, EXPORTED)).toThrow(ChartFileError);
    expect(() => writeChartFile({ ...sampleChart, label: 'x'.repeat(201) }, EXPORTED)).toThrow('damaged');
    const noted = Array.from({ length: 600 }, (_, index) => ({
      ...visit,
      id: `v${index}`,
      amendments: [],
      plan: { ...visit.plan, note: 'ä'.repeat(20_000) },
    }));
    expect(() => writeChartFile({ ...sampleChart, visits: noted }, EXPORTED)).toThrow('too-large');
    expect(() => writeChartFile({ ...sampleChart, more: 1 } as never, EXPORTED)).toThrow('differs');
  }, 60_000);

  it('says no to a file full of nonsense without filling the memory', () => {
    const nonsense = Array.from({ length: 1000 }, () => ({ plan: { sites: Array.from({ length: 990 }, () => ({})) } }));
    const start = performance.now();
    const read = readChartFile(
      fileWith((file) => Object.assign(file, { chart: { ...sampleChart, visits: nonsense } })),
      adoption(),
    );
    expect(read.status === 'damaged' && read.reasons[0]).toMatchObject({ code: 'invalid', path: 'chart.visits[0].id' });
    expect(performance.now() - start).toBeLessThan(10_000);
    const long = fileWith((file) => Object.assign(file, { chart: { ...sampleChart, visits: Array(1001).fill(0) } }));
    expect(readChartFile(long, adoption())).toEqual({ status: 'too-large', what: 'members', limit: 1000 });
  }, 60_000);

  it('is quick with a file of the largest size', () => {
    const visit = sampleChart.visits[0];
    if (!visit) throw new Error('no visit');
    const visits = Array.from({ length: 1000 }, (_, index) => ({
      ...visit,
      id: `v${index}`,
      plan: { ...visit.plan, note: 'n'.repeat(14_000) },
    }));
    const large = writeChartFile({ ...sampleChart, visits }, EXPORTED);
    expect(large.length).toBeGreaterThan(0.9 * MOST_BYTES);
    const start = performance.now();
    expect(readChartFile(large, adoption()).status).toBe('read');
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 60_000);
});

describe('older files', () => {
  it('reads the first chart file that was ever written', () => {
    expect(readChartFile(keptFile('charts', 'chart-v1.json'), adoption())).toMatchObject({
      status: 'read',
      fileVersion: 1,
      dropped: [],
      chart: { id: sampleChart.id, visits: [{ amendments: [{ id: 'a1' }, { id: 'a2' }] }, { givenAt: null }] },
    });
  });

  it('reads a file of before there was an assessment as a chart without one', () => {
    const read = readChartFile(keptFile('charts', 'chart-v1.json'), adoption());
    if (read.status !== 'read') return expect.fail(read.status);
    for (const { plan } of read.chart.visits) expect(plan).toMatchObject({ assessment: {}, face: {} });
  });

  it('reads the second form whole, with what was assessed and the face', () => {
    const read = readChartFile(keptFile('charts', 'chart-v2.json'), adoption());
    expect(read).toMatchObject({ status: 'read', fileVersion: 2, dropped: [], chart: sampleChart });
  });

  it.each([
    ['plan-v1.json', 1, 5],
    ['plan-v2.json', 2, 16],
  ])('reads a stored plan, %s, as a chart with one planned visit', (name, fileVersion, sites) => {
    const read = readChartFile(keptFile('charts', name), adoption());
    expect(read).toMatchObject({ status: 'read', from: 'stored-plan', fileVersion, dropped: [] });
    if (read.status !== 'read') return;
    expect(chartSchema.safeParse(read.chart).success).toBe(true);
    expect(read.chart).toMatchObject({ id: 'id-1', label: '', createdAt: adoption().at, visits: [{ id: 'id-2', givenAt: null }] });
    expect(read.chart.visits[0]?.plan.sites).toHaveLength(sites);
  });

  it('says which sites of the first stored form no pattern knows any more', () => {
    const old = JSON.stringify({ version: 1, choices: ['gone/point', 'glabella-onabotulinumtoxinA-us/procerus'] });
    expect(readChartFile(old, adoption())).toMatchObject({ status: 'read', dropped: ['choices.gone/point'] });
  });

  it('leaves a stored plan of a later version alone', () => {
    expect(readChartFile('{"version":9,"plan":{}}', adoption())).toEqual({ status: 'newer', version: 9 });
  });
});
