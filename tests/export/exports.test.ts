import { describe, expect, it } from 'vitest';
import { EXPORT_IDS, EXPORTS } from '#export/exports.ts';
import { givenVisit, plannedVisit, sampleChart } from './sampleChart.ts';

const AT = '2026-11-22T11:00:00.000Z';

describe('kinds of export', () => {
  it('name their files by the chart id and the day, never by the label', () => {
    expect(EXPORT_IDS.map((id) => EXPORTS[id].fileName(sampleChart, givenVisit, AT))).toEqual([
      'facies-record-0f6c2f0e-2026-10-01.pdf',
      'facies-chart-0f6c2f0e-2026-11-22.json',
      'facies-sites-0f6c2f0e-2026-10-01.csv',
      'facies-fhir-0f6c2f0e-2026-10-01.json',
      'facies-view-0f6c2f0e-2026-10-01.png',
    ]);
    expect(EXPORTS.csv.fileName(sampleChart, plannedVisit, AT)).toBe('facies-sites-0f6c2f0e-2026-11-22.csv');
    expect(EXPORTS.csv.fileName({ id: '../../é<script>' }, null, AT)).toBe('facies-sites-script-2026-11-22.csv');
    expect(EXPORTS.csv.fileName({ id: '…' }, null, AT)).toBe('facies-sites-chart-2026-11-22.csv');
  });

  it('load what makes them', async () => {
    expect((await EXPORTS['chart-file'].make()).writeChartFile(sampleChart, { exportedAt: AT, appVersion: '1' })).toContain('facies-chart');
    expect((await EXPORTS.csv.make()).sitesCsv(sampleChart, givenVisit)).toContain('free-1');
    const { fhirBundle } = await EXPORTS.fhir.make();
    expect(fhirBundle(sampleChart, givenVisit, { generatedAt: AT, newId: () => 'x', appVersion: '1' }).type).toBe('transaction');
    expect((await EXPORTS.pdf.make()).writeTreatmentRecord).toBeTypeOf('function');
  }, 60_000);
});
