import { volumeUlOf } from '#domain/dose/dilution.ts';
import type { Chart } from '#domain/plan/chart.ts';
import type { PlannedSite, SiteAnchor } from '#domain/plan/plan.ts';
import { amendedPlan, type Visit } from '#domain/plan/visit.ts';
import type { Preparation } from '#domain/plan/visitParts.ts';
import { MUSCLE_NAMES } from '#knowledge/anatomy/muscleNames.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { type RecordedSite, recordedSites } from '../recordedSites.ts';
import { type Cell, csvText } from './csvText.ts';

type Column = readonly [heading: string, cell: (row: Row) => Cell];
type Row = {
  readonly chart: Chart;
  readonly visit: Visit;
  readonly record: RecordedSite;
  readonly site: PlannedSite;
  readonly preparation: Preparation | undefined;
  /** Where a person put the site; null where it lies at its label's point. */
  readonly anchor: SiteAnchor | null;
};

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

const COLUMNS: readonly Column[] = [
  ['chart_id', ({ chart }) => chart.id],
  ['visit_id', ({ visit }) => visit.id],
  ['state', ({ visit }) => (visit.givenAt === null ? 'planned' : 'given')],
  ['visit_begun_at', ({ visit }) => visit.createdAt],
  ['given_at', ({ visit }) => visit.givenAt],
  ['site_id', ({ site }) => site.id],
  ['chosen', ({ site }) => yesNo(site.chosen)],
  ['region', ({ site }) => REGION_NAMES[site.regionId].name],
  ['region_id', ({ site }) => site.regionId],
  ['patient_side', ({ site }) => site.side],
  ['muscle', ({ site }) => MUSCLE_NAMES[site.muscleId]],
  ['muscle_id', ({ site }) => site.muscleId],
  ['plane', ({ site }) => site.plane],
  ['needle_direction', ({ site }) => site.direction],
  ['product', ({ site }) => PRODUCT_NAMES[site.productId].name],
  ['product_id', ({ site }) => site.productId],
  ['dose', ({ site, record }) => (record.change === 'removed' ? null : site.doseHundredths / 100)],
  ['dose_unit_of_this_product', ({ site }) => PRODUCT_NAMES[site.productId].doseUnit],
  ['volume_ml', ({ site, preparation, record }) => (record.change === 'removed' ? null : volumeMl(site, preparation))],
  ['lots', ({ preparation }) => lotsOf(preparation)],
  ['origin', ({ site }) => site.origin.kind],
  ['pattern_id', ({ site }) => (site.origin.kind === 'free' ? null : site.origin.patternId)],
  ['point_id', ({ site }) => (site.origin.kind === 'free' ? null : site.origin.pointId)],
  ['moved_from_label', ({ site }) => (site.origin.kind === 'label' ? yesNo(site.origin.moved !== null) : null)],
  ['mirror_of', ({ site }) => site.mirrorOf],
  ['anchor_topology', ({ anchor }) => anchor?.topology ?? null],
  ['anchor_triangle', ({ anchor }) => anchor?.triangle ?? null],
  ['anchor_weight_1', ({ anchor }) => anchor?.weights[0] ?? null],
  ['anchor_weight_2', ({ anchor }) => anchor?.weights[1] ?? null],
  ['anchor_weight_3', ({ anchor }) => anchor?.weights[2] ?? null],
  ['amendment', ({ record }) => (record.change === 'none' ? null : record.change)],
  ['dose_first_written', ({ record }) => (record.change === 'none' || !record.written ? null : record.written.doseHundredths / 100)],
  ['amended_at', ({ record }) => record.amendments.at(-1)?.at ?? null],
  ['amended_by', ({ record }) => record.amendments.at(-1)?.author ?? null],
  ['amendment_text', ({ record }) => record.amendments.map((amendment) => amendment.text).join(' | ') || null],
];

/**
 * The sites of a visit as CSV: one row per site that the visit ever named, so that `dose` of the chosen rows of one product
 * adds up to what was given (products are never added together). Moments are ISO 8601 in UTC, doses in the named product's
 * own unit with a decimal point, volumes in millilitres, empty without a preparation.
 *
 * Amendments are columns, not rows: a row shows the site as amended, `amendment` says added, changed or removed, and
 * `dose_first_written` what the record held before. A removed site keeps its row with an empty dose. The chart's label is
 * left out: the file carries the chart's id alone. An anchor is given where a person or a clinic's layout put the site.
 */
export function sitesCsv(chart: Chart, visit: Visit): string {
  const { preparations } = amendedPlan(visit);
  const rows = recordedSites(visit).map((record) => {
    const { site } = record;
    const anchor = site.origin.kind === 'label' ? site.origin.moved : site.origin.anchor;
    const row: Row = { chart, visit, record, site, anchor, preparation: preparations.find((one) => one.productId === site.productId) };
    return COLUMNS.map(([, cell]) => cell(row));
  });
  return csvText([COLUMNS.map(([heading]) => heading), ...rows]);
}

/** Millilitres to a tenth of a microlitre. */
function volumeMl(site: PlannedSite, preparation: Preparation | undefined): number | null {
  if (!preparation) return null;
  return Number((volumeUlOf(site.doseHundredths, preparation).value / 1000).toFixed(4));
}

function lotsOf(preparation: Preparation | undefined): string | null {
  const lots = preparation?.vials.map((vial) => vial.lot).filter((lot) => lot !== '') ?? [];
  return lots.length > 0 ? lots.join('; ') : null;
}
