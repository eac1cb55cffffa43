import type { ProductId } from '#knowledge/anatomy/ids.ts';
import type { Chart } from './chart.ts';
import { amendedPlan } from './visit.ts';
import { visitsInOrder } from './visitOrder.ts';

/** One visit that used a lot. */
export type LotUse = {
  readonly chartId: string;
  readonly chartLabel: string;
  readonly visitId: string;
  /** null while the visit is only planned. */
  readonly givenAt: string | null;
  readonly productId: ProductId;
  /** As the visit has it written. */
  readonly lot: string;
};

/** A lot as it is compared: case and what separates its parts are written differently by hand. */
export function comparableLot(lot: string): string {
  return lot.toUpperCase().replace(/[\s.\-/_]/g, '');
}

/** The visits of a chart that name a lot, oldest first, each product once a visit; given visits with their amendments. An empty lot is none. */
export function lotUses(chart: Chart, lot: string): readonly LotUse[] {
  const wanted = comparableLot(lot);
  if (wanted === '') return [];
  return visitsInOrder(chart).flatMap((visit) =>
    // What was written first may be what was in truth given: a recall is told of both.
    [...visit.plan.preparations, ...amendedPlan(visit).preparations]
      .flatMap(({ productId, vials }) => vials.map((vial) => ({ productId, lot: vial.lot })))
      .filter((used) => comparableLot(used.lot) === wanted)
      .filter((used, i, all) => all.findIndex((other) => other.productId === used.productId) === i)
      .map((used) => ({ chartId: chart.id, chartLabel: chart.label, visitId: visit.id, givenAt: visit.givenAt, ...used })),
  );
}
