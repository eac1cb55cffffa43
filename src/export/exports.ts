/**
 * The files that can be made of a chart. Each kind's code loads when it is asked for: `(await EXPORTS.csv.make()).sitesCsv(…)`.
 * Nothing here loads anything by itself.
 */

/** In the order in which a person is offered them. */
export const EXPORT_IDS = ['pdf', 'chart-file', 'csv', 'fhir', 'png'] as const;
export type ExportId = (typeof EXPORT_IDS)[number];

export const EXPORTS = {
  /** The treatment record on paper. */
  pdf: {
    mime: 'application/pdf',
    fileName: namer('record', 'pdf'),
    make: async () => {
      const [{ writeTreatmentRecord }, { RECORD_FONTS }] = await Promise.all([
        import('./pdf/writeTreatmentRecord.tsx'),
        import('./pdf/recordFonts.ts'),
      ]);
      return { writeTreatmentRecord, RECORD_FONTS };
    },
  },
  /** The whole chart with its label, to be opened again: the only one of these that can. */
  'chart-file': {
    mime: 'application/json',
    fileName: (chart, _visit, at) => namer('chart', 'json')(chart, null, at),
    make: () => import('./chartFile/writeChartFile.ts'),
  },
  csv: { mime: 'text/csv;charset=utf-8', fileName: namer('sites', 'csv'), make: () => import('./csv/sitesCsv.ts') },
  fhir: { mime: 'application/fhir+json', fileName: namer('fhir', 'json'), make: () => import('./fhir/fhirBundle.ts') },
  /** The picture on the screen, which the scene draws: `snapshotStore`. */
  png: { mime: 'image/png', fileName: namer('view', 'png'), make: null },
} as const satisfies Record<
  ExportId,
  { readonly mime: string; readonly fileName: FileName; readonly make: (() => Promise<unknown>) | null }
>;

/** @param at the moment of the export, ISO 8601; its day stands in the name of a visit that is not given */
type FileName = (chart: { readonly id: string }, visit: { readonly givenAt: string | null } | null, at: string) => string;

/**
 * `facies-sites-0f6c2f0e-2026-10-01.csv`: the beginning of the chart's id and the day on which the visit was given. A file's name
 * is seen by everybody who passes, so no label is ever in it.
 */
function namer(kind: string, extension: string): FileName {
  return (chart, visit, at) => {
    const day = (visit?.givenAt ?? at).slice(0, 10);
    return `facies-${kind}-${pseudonym(chart.id)}-${day}.${extension}`;
  };
}

/** The first eight letters and digits of the id. */
function pseudonym(chartId: string): string {
  return chartId.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 8) || 'chart';
}
