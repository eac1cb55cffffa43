import type { MuscleId, RegionId } from '../anatomy/ids.ts';
import { type Fact, seen } from '../fact.ts';
import type { SitePlacement } from '../sites/placement.ts';
import type { ConditionSite } from './conditionSchema.ts';

/** One rule of a therapeutic layout: in the midline, or once on each side. */
export type ConditionRule = {
  readonly id: string;
  readonly paired: boolean;
  readonly regionId: RegionId;
  readonly muscleId: MuscleId;
  readonly placement: SitePlacement;
  readonly wording: Fact;
  readonly drawn: string;
};

/** The sites of a layout, the patient's left first. */
export function conditionSites(rules: readonly ConditionRule[]): ConditionSite[] {
  return rules.flatMap(({ id, paired, ...rule }) =>
    paired
      ? (['left', 'right'] as const).map((side): ConditionSite => ({ ...rule, id: `${id}-${side}`, side }))
      : [{ ...rule, id, side: 'midline' as const }],
  );
}

/** The skin nearest to a place in mm lateral, up and forward from a landmark. */
export function beside(
  landmark: Extract<SitePlacement['start'], { beside: unknown }>['beside'],
  lateral: number,
  up: number,
  forward: number,
): SitePlacement {
  return { start: { beside: landmark, mm: [lateral, up, forward] }, steps: [] };
}

/** What labels say first of every use. */
export const BOXED_WARNING: Fact = seen(
  'A.common.002',
  'label',
  'Boxed warning (US) on distant spread of toxin effect: symptoms hours to weeks after injection; swallowing and breathing problems can be life threatening.',
  ['L_ONA_US'],
);
