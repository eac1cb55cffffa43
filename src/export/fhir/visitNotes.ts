import type { Annotation } from '@medplum/fhirtypes';
import { doseNumber } from '#domain/dose/units.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { Acknowledgement } from '#domain/plan/visitParts.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { CHECKLIST_ITEMS } from '#knowledge/plan/contraindications.ts';
import { fhirText } from './bundleEntries.ts';

/** Words for a finding that was gone on from; without them its key stands. */
export type FindingText = (acknowledgement: Acknowledgement) => string;

/** Preparations, checklist, findings that were gone on from, and the visit's own note, as annotations of the procedure. */
export function visitNotes(plan: Plan, findingText: FindingText): Annotation[] {
  const notes: Annotation[] = plan.preparations.map(({ productId, vialHundredths, volumeUl, vials }) => {
    const { name, doseUnit } = PRODUCT_NAMES[productId];
    const opened = vials.flatMap(({ lot, openedAt }) => (openedAt ? [`lot ${fhirText(lot) ?? 'not written'} opened ${openedAt}`] : []));
    const prepared = `${name}: ${doseNumber(vialHundredths)} ${doseUnit} in ${Number((volumeUl / 1000).toFixed(3))} ml per vial`;
    return { text: [prepared, ...opened].join('; ') };
  });
  for (const [itemId, { answer, note }] of Object.entries(plan.checks)) {
    const title = CHECKLIST_ITEMS.find((item) => item.id === itemId)?.title ?? fhirText(itemId) ?? 'item';
    const said = fhirText(note);
    notes.push({ text: `Checklist: ${title}: ${answer}${said ? ` (${said})` : ''}` });
  }
  for (const acknowledgement of plan.acknowledgements) {
    const about = fhirText(findingText(acknowledgement)) ?? 'finding';
    notes.push({
      time: acknowledgement.at,
      text: `Finding gone on from: ${about}. Reason: ${fhirText(acknowledgement.reason) ?? 'not written'}`,
    });
  }
  const note = fhirText(plan.note);
  if (note) notes.push({ text: note });
  return notes;
}

/** The finding's own key and what it measured. */
export function keyText({ key, measured }: Acknowledgement): string {
  return measured === null ? key : `${key} (measured ${measured})`;
}
