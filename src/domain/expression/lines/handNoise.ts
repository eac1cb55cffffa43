/** Hash of two whole numbers to 0..1; the same on every machine. */
export const hash = (x: number, y: number): number => {
  let h = Math.imul(x, 374_761_393) + Math.imul(y, 668_265_263);
  h = Math.imul(h ^ (h >>> 13), 1_274_126_177);
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296;
};

/** Smooth noise along a line, about -1 to 1, one hill or hollow per unit. */
export const wave = (at: number, seed: number): number => {
  const i = Math.floor(at);
  const t = at - i;
  const s = t * t * (3 - 2 * t);
  return (hash(i, seed) * (1 - s) + hash(i + 1, seed) * s) * 2 - 1;
};
