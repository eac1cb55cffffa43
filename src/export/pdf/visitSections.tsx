import { Text, View } from '@react-pdf/renderer';
import { unitsPer100Ul } from '#domain/dose/dilution.ts';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Visit } from '#domain/plan/visit.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';
import { timeText } from './momentText.ts';
import { styles } from './recordStyles.ts';
import { RECORD_WORDS as W } from './recordWords.ts';
import { doseText, mlText, SitesTable } from './siteSections.tsx';
import { Words } from './Words.tsx';

/** Which vials were used, how they were prepared, and their lots. */
export function ProductsSection({ plan, utcOffsetMinutes }: { readonly plan: Plan; readonly utcOffsetMinutes: number }) {
  const planned = totalsByProduct(plan).map((total) => total.productId);
  const products = [...new Set([...planned, ...plan.preparations.map((one) => one.productId)])];
  if (products.length === 0) return null;
  return (
    <View style={styles.section}>
      <Text style={styles.heading}>{W.products}</Text>
      {products.map((productId) => {
        const preparation = plan.preparations.find((one) => one.productId === productId);
        return (
          <View key={productId} style={{ marginBottom: 4 }} wrap={false}>
            <Text style={styles.bold}>{PRODUCT_NAMES[productId].name}</Text>
            {!preparation && <Text style={styles.soft}>{W.noPreparation}</Text>}
            {preparation && (
              <Text>
                {W.dilution(doseText(productId, preparation.vialHundredths), mlText(preparation.volumeUl), strengthText(preparation))}
              </Text>
            )}
            {preparation?.vials.map((vial) => (
              <Text key={vial.id}>
                {W.lot} {vial.lot || W.none} · {W.expiry} {vial.expiry ?? W.none} · {W.opened}{' '}
                {vial.openedAt ? timeText(vial.openedAt, utcOffsetMinutes) : W.none}
              </Text>
            ))}
          </View>
        );
      })}
    </View>
  );
}

/** Units per 0.1 ml; a rounded figure says so. */
function strengthText(preparation: Plan['preparations'][number]): string {
  const { value, exact } = unitsPer100Ul(preparation);
  const text = doseText(preparation.productId, value);
  return exact ? text : W.about(text);
}

/** What was asked, and what was answered. */
export function ChecklistSection({ plan }: { readonly plan: Plan }) {
  const planned = new Set(plan.sites.map((site) => site.productId));
  const asked = CHECKLIST.filter((item) => item.productIds.length === 0 || item.productIds.some((id) => planned.has(id)));
  const answered = asked.filter((item) => plan.checks[item.id]);
  return (
    <View style={styles.section}>
      <Text style={styles.heading}>{W.checklist}</Text>
      {answered.map((item) => {
        const check = plan.checks[item.id];
        return (
          <View key={item.id} style={styles.item} wrap={false}>
            <Text style={styles.mark}>{check ? W.answers[check.answer] : ''}</Text>
            <View style={styles.grow}>
              <Text>{item.title}</Text>
              {check?.note ? <Words style={styles.soft}>{check.note}</Words> : null}
            </View>
          </View>
        );
      })}
      {answered.length < asked.length && <Text style={styles.soft}>{W.unanswered(asked.length - answered.length)}</Text>}
    </View>
  );
}

export function NoteSection({ note }: { readonly note: string }) {
  if (!note) return null;
  return (
    <View style={styles.section}>
      <Text style={styles.heading}>{W.note}</Text>
      {note.split('\n').map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one fixed text.
        <Words key={index}>{line || ' '}</Words>
      ))}
    </View>
  );
}

type AmendmentsProps = {
  readonly visit: Visit;
  readonly amended: Plan;
  readonly positions: Readonly<Record<string, string>>;
  readonly utcOffsetMinutes: number;
};

/** What was added after the visit was given; the visit above stays as it was. */
export function AmendmentsSection({ visit, amended, positions, utcOffsetMinutes }: AmendmentsProps) {
  if (visit.amendments.length === 0) return null;
  const changesSites = visit.amendments.some((amendment) => amendment.edits.length > 0);
  return (
    <View style={styles.section}>
      <Text style={styles.heading}>{W.amendments}</Text>
      {visit.amendments.map((amendment) => (
        <View key={amendment.id} style={{ marginBottom: 4 }} wrap={false}>
          <Words style={[styles.small, styles.soft]}>{W.amendedBy(amendment.author, timeText(amendment.at, utcOffsetMinutes))}</Words>
          <Words>{amendment.text}</Words>
        </View>
      ))}
      {changesSites && <Text style={styles.bold}>{W.amendedSites}</Text>}
      {changesSites && <SitesTable plan={amended} positions={positions} />}
    </View>
  );
}
