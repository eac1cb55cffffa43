import type { MuscleId } from '../anatomy/ids.ts';
import type { Fact } from '../fact.ts';
import type { PatternSite } from './patternSchema.ts';
import type { SitePlacement } from './placement.ts';

/** One rule of a layout, before it is given a dose: in the midline, or once on each side. */
export type LayoutRule = {
  readonly id: string;
  readonly paired: boolean;
  readonly muscleId: MuscleId;
  readonly position: PatternSite['position'];
  readonly placement: SitePlacement;
  readonly wording: Fact;
  readonly drawn?: string;
};

/** The sites of a layout with the same dose at each, in integer hundredths of the product's own unit; the patient's left first. */
export function sitesOf(layout: readonly LayoutRule[], doseHundredths: number): PatternSite[] {
  return layout.flatMap(({ id, paired, ...rule }) =>
    paired
      ? (['left', 'right'] as const).map((side): PatternSite => ({ ...rule, id: `${id}-${side}`, side, doseHundredths }))
      : [{ ...rule, id, side: 'midline', doseHundredths }],
  );
}
