/** What is left of the skin when it is half transparent. */
const VEIL = 0.35;
/** Layers from here on are the deep muscles; see `courseSchema`. */
export const FIRST_DEEP_LAYER = 5;

/** How much is there of what lies over each other, 0 to 1, at a depth of `anatomyStore`. */
export interface DepthFades {
  readonly skin: number;
  /** Fascia and fat under the muscles. */
  readonly fascia: number;
  layer(layer: number): number;
}

const ramp = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)));

/** @param layers the layers that exist, any order */
export const depthFades = (depth: number, layers: readonly number[]): DepthFades => {
  const groups = [
    { from: 2, all: [...new Set(layers)].filter((layer) => layer < FIRST_DEEP_LAYER).sort((a, b) => a - b) },
    { from: 3, all: [...new Set(layers)].filter((layer) => layer >= FIRST_DEEP_LAYER).sort((a, b) => a - b) },
  ];
  return {
    skin: depth <= 1 ? 1 - (1 - VEIL) * Math.max(0, depth) : VEIL * (1 - ramp(depth, 1, 2)),
    fascia: 1 - ramp(depth, 2.25, 3),
    layer(layer) {
      const group = groups.find(({ all }) => all.includes(layer));
      if (!group) return 1;
      const { from, all } = group;
      // Each begins to go a little before the one over it has gone.
      const step = 1 / (all.length + 0.5);
      const start = from + all.indexOf(layer) * step;
      return 1 - ramp(depth, start, start + 1.5 * step);
    },
  };
};
