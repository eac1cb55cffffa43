import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSchema } from '#domain/plan/chart.ts';
import { canonicalJson, checksumOf } from '#export/chartFile/canonicalJson.ts';
import { type ReadChart, readChartFile } from '#export/chartFile/readChartFile.ts';
import { writeChartFile } from '#export/chartFile/writeChartFile.ts';
import { givenVisit, sampleChart } from '../sampleChart.ts';
import { adoption, EXPORTED, keptFile } from './chartSamples.ts';
import { encode, mutations } from './fileMutations.ts';

const small = { ...sampleChart, visits: [{ ...givenVisit, plan: { ...givenVisit.plan, sites: givenVisit.plan.sites.slice(0, 3) } }] };
const FILES: readonly Uint8Array[] = [
  encode(writeChartFile(sampleChart, EXPORTED)),
  encode(writeChartFile(small, EXPORTED)),
  encode(writeChartFile({ ...sampleChart, visits: [] }, EXPORTED)),
  keptFile('charts', 'plan-v1.json'),
  keptFile('charts', 'plan-v2.json'),
];

/** Either a whole chart that is sound and, letter for letter, what its checksum was made of; or a refusal that says why. */
function expectAllOrNothing(file: Uint8Array, read: ReadChart): void {
  if (read.status !== 'read') {
    expect(read).not.toHaveProperty('chart');
    if ('reasons' in read) {
      expect(read.reasons.length).toBeGreaterThan(0);
      expect(read.reasons.map((reason) => reason.code)).not.toContain('unexpected');
    }
    return;
  }
  expect(chartSchema.safeParse(read.chart).success).toBe(true);
  if (read.from === 'stored-plan') return;
  const written = JSON.parse(new TextDecoder().decode(file));
  expect(written.checksum.value).toBe(checksumOf(written.chart));
  if (read.dropped.length === 0) expect(canonicalJson(read.chart)).toBe(canonicalJson(written.chart));
}

describe('5,000 mutated chart files', () => {
  const seen = new Map<string, number>();

  it('give a whole chart or a reason, and never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), mutations, (original, steps) => {
        const file = steps.reduce((bytes, step) => step(bytes), original);
        const before = Uint8Array.from(file);
        const read = readChartFile(file, adoption());
        expect(Buffer.compare(file, before)).toBe(0);
        expectAllOrNothing(file, read);
        for (const name of [read.status, ...('reasons' in read ? read.reasons.map((reason) => reason.code) : [])]) {
          seen.set(name, (seen.get(name) ?? 0) + 1);
        }
      }),
      { seed: 20261122, numRuns: 5000 },
    );
  }, 180_000); // about ten seconds alone on a machine

  it('met every way out', () => {
    const ways = [
      'read',
      'damaged',
      'not-a-chart',
      'too-large',
      'checksum-differs',
      'invalid',
      'not-json',
      'duplicate-key',
      'forbidden-key',
    ];
    const others = [
      'control-character',
      'lone-surrogate',
      'number-too-large',
      'no-version',
      'no-checksum',
      'other-format',
      'not-utf-8',
      'utf-16',
    ];
    expect([...ways, ...others].filter((name) => !seen.has(name))).toEqual([]);
    expect(seen.get('damaged')).toBeGreaterThan(1500);
    expect(seen.get('invalid')).toBeGreaterThan(500);
  });

  it('never throws for bytes and texts of any kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ format: 'facies-chart', version: 1, chart: value })),
        ),
        (file) => {
          expect(['damaged', 'not-a-chart', 'too-large']).toContain(readChartFile(file, adoption()).status);
        },
      ),
      { seed: 7, numRuns: 1000 },
    );
  }, 60_000);
});
