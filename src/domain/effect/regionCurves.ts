import type { RegionEffect } from './planEffect.ts';
import { type GivenAmount, relaxStrands } from './relaxation.ts';
import type { StrandField } from './strandField.ts';
import type { Person } from './timeCurve.ts';

/** The last day of the curves. */
export const LAST_CURVE_DAY = 270;
/** Days that are worked out; between them the curves run straight. Dense while the effect sets in. */
const NODES: readonly number[] = [
  ...Array.from({ length: 20 }, (_, i) => i),
  ...Array.from({ length: 50 }, (_, i) => 20 + i * 5),
  LAST_CURVE_DAY,
];

/** A region's strands and how much each counts: by what one label's dose at each site would put at rest at its best. */
export interface RegionStrands {
  readonly regionId: RegionEffect['regionId'];
  readonly productId: RegionEffect['productId'];
  readonly known: RegionEffect['known'];
  readonly asked: Uint16Array;
  readonly shares: Float32Array;
}

/** @param given all that acts, what was given before included @param before what was given before */
export const regionEffect = (
  { regionId, productId, known, asked, shares }: RegionStrands,
  field: StrandField,
  given: readonly GivenAmount[],
  before: readonly GivenAmount[],
  scratch: Float32Array,
): RegionEffect => {
  const curve = (amounts: readonly GivenAmount[], person: Person): Float32Array =>
    throughNodes((day) => {
      relaxStrands(field, amounts, asked, day, person, scratch);
      return asked.reduce((sum, strand, i) => sum + (shares[i] as number) * (scratch[strand] as number), 0);
    });
  const previous = before.length > 0 ? curve(before, 'median') : null;
  return {
    regionId,
    productId,
    known,
    days: curve(given, 'median'),
    low: curve(given, 'low'),
    high: curve(given, 'high'),
    // Where nothing of it is left in this region there is no second visit to show.
    previous: previous?.some((share) => share > 0.01) ? previous : null,
  };
};

const throughNodes = (at: (day: number) => number): Float32Array => {
  const out = new Float32Array(LAST_CURVE_DAY + 1);
  let [fromDay, from] = [0, at(0)];
  for (const toDay of NODES.slice(1)) {
    const to = at(toDay);
    for (let day = fromDay; day <= toDay; day++) out[day] = Math.min(1, from + ((to - from) * (day - fromDay)) / (toDay - fromDay));
    [fromDay, from] = [toDay, to];
  }
  return out;
};
