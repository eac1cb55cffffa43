import { Text, View } from '@react-pdf/renderer';
import { conditionOfOrigin } from '#domain/conditions/conditionOrigin.ts';
import { volumeUlOf } from '#domain/dose/dilution.ts';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { doseNumber } from '#domain/dose/units.ts';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { MUSCLE_NAMES } from '#knowledge/anatomy/muscleNames.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { styles } from './recordStyles.ts';
import { RECORD_WORDS as W } from './recordWords.ts';

/** A dose with the unit of its own product. */
export const doseText = (productId: ProductId, hundredths: number): string =>
  `${doseNumber(hundredths)} ${PRODUCT_NAMES[productId].doseUnit}`;

/** Millilitres as far as microlitres are known, without trailing noise: "0.1", "0.125", "0.0333". */
export const mlText = (microlitres: number): string => String(Math.round(microlitres * 10) / 10_000);

/** Shares of the table's width. */
const WIDTHS = { number: '5%', region: '13%', side: '8%', muscle: '20%', plane: '16%', dose: '8%', volume: '9%', origin: '21%' } as const;
type Column = keyof typeof WIDTHS;
const COLUMNS = Object.keys(WIDTHS) as Column[];

type SitesTableProps = { readonly plan: Plan; readonly positions: Readonly<Record<string, string>> };

/** Every chosen site in one table per product: what a colleague needs to do the same again. */
export function SitesTable({ plan, positions }: SitesTableProps) {
  const chosen = plan.sites.filter((site) => site.chosen);
  const products = [...new Set(chosen.map((site) => site.productId))];
  return (
    <View style={styles.section}>
      <Text style={styles.heading}>{W.sites}</Text>
      {chosen.length === 0 && <Text style={styles.soft}>{W.noSites}</Text>}
      {products.map((productId) => (
        <View key={productId} style={{ marginBottom: 6 }}>
          <Text style={styles.bold}>{PRODUCT_NAMES[productId].name}</Text>
          <View style={[styles.row, styles.tableHead]} fixed>
            {COLUMNS.map((column) => (
              <Cell key={column} column={column} text={W.columns[column]} head />
            ))}
          </View>
          {chosen.map(
            (site, index) =>
              site.productId === productId && (
                <View key={site.id} style={styles.row} wrap={false}>
                  {COLUMNS.map((column) => (
                    <Cell key={column} column={column} text={cellText(column, site, index, plan, positions)} />
                  ))}
                </View>
              ),
          )}
        </View>
      ))}
    </View>
  );
}

function Cell({ column, text, head = false }: { readonly column: Column; readonly text: string; readonly head?: boolean }) {
  const numeric = column === 'dose' || column === 'volume';
  return (
    <Text style={[styles.cell, { width: WIDTHS[column] }, numeric ? styles.number : {}, head ? [styles.small, styles.soft] : {}].flat()}>
      {text}
    </Text>
  );
}

function cellText(column: Column, site: PlannedSite, index: number, plan: Plan, positions: SitesTableProps['positions']): string {
  switch (column) {
    case 'number':
      return String(index + 1);
    case 'region':
      return REGION_NAMES[site.regionId].name;
    case 'side':
      return W.sides[site.side];
    case 'muscle':
      return MUSCLE_NAMES[site.muscleId];
    case 'plane':
      return site.direction ? `${W.planes[site.plane]}; ${W.directions[site.direction]}` : W.planes[site.plane];
    case 'dose':
      return doseText(site.productId, site.doseHundredths);
    case 'volume': {
      const preparation = plan.preparations.find((one) => one.productId === site.productId);
      if (!preparation) return '';
      const { value, exact } = volumeUlOf(site.doseHundredths, preparation);
      return exact ? `${mlText(value)} ml` : W.about(`${mlText(value)} ml`);
    }
    case 'origin':
      return [originText(site), positions[site.id]].filter(Boolean).join(': ');
  }
}

/** Where a site is from; of a label its own point by name, so that rows of one muscle and side can be told apart. */
function originText({ origin }: PlannedSite): string {
  if (conditionOfOrigin(origin) !== null) return W.origins.therapeutic;
  if (origin.kind !== 'label') return W.origins[origin.kind];
  const market = patternById(origin.patternId)?.market;
  if (!market) return origin.moved ? W.origins.moved : W.origins.label;
  const point = origin.pointId.replace(/-(left|right)$/, '').replaceAll('-', ' ');
  return origin.moved ? W.labelPointMoved(market, point) : W.labelPoint(market, point);
}

export function TotalsSection({ plan }: { readonly plan: Plan }) {
  const totals = totalsByProduct(plan);
  if (totals.length === 0) return null;
  const regions = [...new Set(plan.sites.filter((site) => site.chosen).map((site) => site.regionId))];
  return (
    <View style={styles.section} wrap={false}>
      <Text style={styles.heading}>{W.totals}</Text>
      {totals.map((total) => (
        <View key={total.productId}>
          <Text style={styles.bold}>
            {W.totalOf(PRODUCT_NAMES[total.productId].name, doseText(total.productId, total.doseHundredths), total.sites)}
          </Text>
          <Text style={styles.small}>
            {regions
              .flatMap((regionId) => totalsByProduct(plan, regionId).map((part) => ({ regionId, ...part })))
              .filter((part) => part.productId === total.productId)
              .map((part) => `${REGION_NAMES[part.regionId].name} ${doseText(part.productId, part.doseHundredths)}`)
              .join(' · ')}
          </Text>
        </View>
      ))}
      {totals.length > 1 && <Text style={[styles.small, styles.soft]}>{W.totalsNote}</Text>}
    </View>
  );
}
