import * as z from 'zod/mini';
import type { Chart } from '#domain/plan/chart.ts';
import { comparableLot, type LotUse } from '#domain/plan/lotUse.ts';
import { amendedPlan } from '#domain/plan/visit.ts';
import { momentSchema } from '#domain/plan/visitParts.ts';
import { PRODUCT_IDS } from '#knowledge/anatomy/ids.ts';

/** What is kept of a chart beside its document, so that a list of charts and a search for a lot open none of them. */
const storedSummarySchema = z.readonly(
  z.object({
    id: z.string(),
    label: z.string(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
    archivedAt: z.nullable(momentSchema),
    visits: z.int(),
    lastGivenAt: z.nullable(momentSchema),
    /** Every lot of every visit, as it was written or is since an amendment. */
    lots: z.readonly(
      z.array(
        z.readonly(
          z.object({
            visitId: z.string(),
            givenAt: z.nullable(momentSchema),
            productId: z.enum(PRODUCT_IDS),
            lot: z.string(),
          }),
        ),
      ),
    ),
  }),
);
export type StoredSummary = z.infer<typeof storedSummarySchema>;

/** The summary that a stored value is, or null where it is none, or another chart's. */
export function readStoredSummary(stored: unknown, chartId: string): StoredSummary | null {
  const parsed = z.safeParse(storedSummarySchema, stored);
  return parsed.success && parsed.data.id === chartId ? parsed.data : null;
}

export function summaryOf(chart: Chart, updatedAt: string): StoredSummary {
  const { id, label, createdAt, archivedAt, visits } = chart;
  const given = visits.flatMap(({ givenAt }) => (givenAt === null ? [] : [givenAt])).sort();
  return { id, label, createdAt, updatedAt, archivedAt, visits: visits.length, lastGivenAt: given.at(-1) ?? null, lots: lotsOf(chart) };
}

/** Summaries, what was changed last first. */
export function newestFirst(summaries: readonly StoredSummary[]): readonly StoredSummary[] {
  return [...summaries].sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : a.updatedAt < b.updatedAt ? 1 : a.id < b.id ? -1 : 1));
}

/** Every visit of every chart that used a lot; an empty lot is none. */
export function usesOfLot(summaries: readonly StoredSummary[], lot: string): readonly LotUse[] {
  const wanted = comparableLot(lot);
  if (wanted === '') return [];
  return summaries.flatMap(({ id, label, lots }) =>
    lots.filter((use) => comparableLot(use.lot) === wanted).map((use) => ({ chartId: id, chartLabel: label, ...use })),
  );
}

function lotsOf(chart: Chart): StoredSummary['lots'] {
  return chart.visits.flatMap((visit) => {
    const found = new Map<string, StoredSummary['lots'][number]>();
    for (const { productId, vials } of [...visit.plan.preparations, ...amendedPlan(visit).preparations]) {
      for (const { lot } of vials) {
        if (lot.trim() !== '') found.set(`${productId} ${lot}`, { visitId: visit.id, givenAt: visit.givenAt, productId, lot });
      }
    }
    return [...found.values()];
  });
}
