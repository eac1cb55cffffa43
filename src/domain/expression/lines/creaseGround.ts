/** Heights of the folds, how dark they are, and per texel whose folds they are. */
export interface CreaseGround {
  readonly size: number;
  readonly mmPerTexel: number;
  /** mm */
  readonly height: Float32Array;
  /** -1 in a deep floor, above 0 on a crest. */
  readonly shade: Float32Array;
  readonly layer: Uint8Array;
  /** How near the line is whose layer the texel has, in half widths. */
  readonly nearness: Float32Array;
  /** Lowest and highest column and row that anything was drawn in; never the border of the map. */
  readonly touched: [x0: number, y0: number, x1: number, y1: number];
  /** Chart mm to texels. */
  toTexel(u: number, v: number): readonly [number, number];
}

/** Says where something is drawn: columns and rows, within the map. */
export const touch = ({ touched }: CreaseGround, x0: number, y0: number, x1: number, y1: number): void => {
  if (x1 < x0 || y1 < y0) return;
  touched[0] = Math.min(touched[0], x0);
  touched[1] = Math.min(touched[1], y0);
  touched[2] = Math.max(touched[2], x1);
  touched[3] = Math.max(touched[3], y1);
};

/** Takes the layer of a place for whoever is nearest to it. */
export const claim = ({ nearness, layer }: CreaseGround, texel: number, away: number, own: number): void => {
  if (away >= (nearness[texel] as number)) return;
  nearness[texel] = away;
  layer[texel] = own;
};
