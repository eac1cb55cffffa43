import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { DangerStructure } from '#knowledge/safety/dangerSchema.ts';
import { DANGER_COLOURS, type DangerColour, type DangerLegendEntry } from '#stores/layerStore.ts';
import { chartPoints } from './chartPoints.ts';
import { coursesOf } from './courses.ts';
import type { SkinPoint } from './marks.ts';

export interface DangerField {
  /** size x size x RGBA, row 0 is v = 0: nerves, vessels, others; how far they are hatched. */
  readonly field: Uint8Array;
  readonly size: number;
  readonly legend: readonly DangerLegendEntry[];
}

/** Texels along one side of the chart: half a millimetre each. */
export const DANGER_SIZE = 512;
/** What was not read in a source shows this much fainter. */
const UNVERIFIED = 0.72;

const COLOUR: Readonly<Record<DangerStructure['kind'], DangerColour>> = {
  nerve: 'nerve',
  bundle: 'nerve',
  vessel: 'vessel',
  duct: 'other',
  muscle: 'other',
  septum: 'other',
};

/** Draws the structures' published spreads over the chart of one person's face. */
export const dangerField = (face: MeasuredFace, structures: readonly DangerStructure[], size: number = DANGER_SIZE): DangerField => {
  const skin = chartPoints(face, size);
  const field = new Uint8Array(size * size * 4);
  // Per texel the strongest unverified mark, to know whose hatching counts.
  const unverified = new Uint8Array(size * size);
  const verified = new Uint8Array(size * size);
  const legend: DangerLegendEntry[] = [];
  for (const structure of structures) {
    const courses = coursesOf(structure, face, skin);
    if (courses.length === 0) continue;
    const colour = COLOUR[structure.kind];
    const channel = DANGER_COLOURS.indexOf(colour);
    legend.push({ id: structure.id, name: structure.name, colour, verified: courses.some(({ fact }) => fact.verified) });
    for (const { fact, mark } of courses) {
      const kept = fact.verified ? verified : unverified;
      const most = fact.verified ? 255 : 255 * UNVERIFIED;
      for (let texel = 0; texel < size * size; texel++) {
        const x = skin.xyz[texel * 3] as number;
        // NaN is within no box.
        if (!(x >= mark.low[0] && x <= mark.high[0])) continue;
        const y = skin.xyz[texel * 3 + 1] as number;
        if (y < mark.low[1] || y > mark.high[1]) continue;
        const z = skin.xyz[texel * 3 + 2] as number;
        if (z < mark.low[2] || z > mark.high[2]) continue;
        const strength = Math.round(most * mark.strength(skinPoint(x, y, z, texel, size, skin.chartMm)));
        if (strength > (field[texel * 4 + channel] as number)) field[texel * 4 + channel] = strength;
        if (strength > (kept[texel] as number)) kept[texel] = strength;
      }
    }
  }
  for (let texel = 0; texel < size * size; texel++) {
    field[texel * 4 + 3] = (unverified[texel] as number) > (verified[texel] as number) ? 255 : 0;
  }
  return { field, size, legend };
};

const skinPoint = (x: number, y: number, z: number, texel: number, size: number, chartMm: number): SkinPoint => ({
  x,
  y,
  z,
  u: (((texel % size) + 0.5) / size) * chartMm,
  v: ((Math.floor(texel / size) + 0.5) / size) * chartMm,
});
