/** Carries points along with the skin round them, softly: what lies deep moves as a whole. */
export interface SkinFollow {
  /** Skin vertices that count. */
  readonly sources: Uint16Array | Uint32Array;
  /** `NEAR` numbers into `sources` per point, and their weights. */
  readonly near: Uint16Array;
  readonly weights: Float32Array;
}

const NEAR = 6;
/** One skin vertex is taken per cube of this size, mm. */
const CELL_MM = 11;
/** How far a skin vertex is felt, mm. */
const REACH_MM = 14;

/**
 * @param points xyz per point on the default face, mm
 * @param positions xyz per skin vertex of the default face, mm
 * @param accept the skin that counts, by its place on the left half
 */
export const bindToSkin = (
  points: Float32Array,
  positions: Float32Array,
  accept: (x: number, y: number, z: number) => boolean,
): SkinFollow => {
  const cells = new Map<string, number>();
  for (let v = 0; v < positions.length / 3; v++) {
    const [x, y, z] = [positions[v * 3] as number, positions[v * 3 + 1] as number, positions[v * 3 + 2] as number];
    if (!accept(Math.abs(x), y, z)) continue;
    // Cells mirror each other, and so does what is taken from them: the vertex farthest from the midline.
    const key = `${Math.sign(Math.round(x)) * Math.floor(Math.abs(x) / CELL_MM + 0.5)} ${Math.floor(y / CELL_MM)} ${Math.floor(z / CELL_MM)}`;
    const held = cells.get(key);
    if (held === undefined || Math.abs(positions[held * 3] as number) < Math.abs(x) - 0.2) cells.set(key, v);
  }
  const sources = Uint32Array.from(cells.values());
  const count = points.length / 3;
  const near = new Uint16Array(count * NEAR);
  const weights = new Float32Array(count * NEAR);
  const away = new Float32Array(sources.length);
  for (let p = 0; p < count; p++) {
    for (let s = 0; s < sources.length; s++) {
      const v = (sources[s] as number) * 3;
      away[s] =
        ((positions[v] as number) - (points[p * 3] as number)) ** 2 +
        ((positions[v + 1] as number) - (points[p * 3 + 1] as number)) ** 2 +
        ((positions[v + 2] as number) - (points[p * 3 + 2] as number)) ** 2;
    }
    const best: number[] = [];
    for (let s = 0; s < away.length; s++) {
      const d = away[s] as number;
      if (best.length === NEAR && d >= (away[best[NEAR - 1] as number] as number)) continue;
      let at = best.length;
      while (at > 0 && (away[best[at - 1] as number] as number) > d) at--;
      best.splice(at, 0, s);
      if (best.length > NEAR) best.pop();
    }
    const nearest = Math.sqrt(away[best[0] as number] as number);
    let sum = 0;
    const felt = best.map((s) => {
      const weight = Math.exp(-(((Math.sqrt(away[s] as number) - nearest) / REACH_MM) ** 2));
      sum += weight;
      return weight;
    });
    best.forEach((s, k) => {
      near[p * NEAR + k] = s;
      weights[p * NEAR + k] = (felt[k] as number) / sum;
    });
  }
  return { sources, near, weights };
};

/**
 * Where the points lie now, mm, written into `out`.
 * @param rest skin of this person at rest; followed whole
 * @param posed skin as drawn; what it does beyond rest is followed to the share of `soft`
 */
export const followSkin = (
  { sources, near, weights }: SkinFollow,
  points: Float32Array,
  skin: { readonly base: Float32Array; readonly rest: Float32Array; readonly posed: Float32Array; readonly soft: number },
  out: Float32Array,
): void => {
  const moved = new Float32Array(sources.length * 3);
  for (let s = 0; s < sources.length; s++) {
    const v = (sources[s] as number) * 3;
    for (let c = 0; c < 3; c++) {
      const rest = skin.rest[v + c] as number;
      moved[s * 3 + c] = rest - (skin.base[v + c] as number) + skin.soft * ((skin.posed[v + c] as number) - rest);
    }
  }
  for (let p = 0; p < points.length / 3; p++) {
    let [x, y, z] = [points[p * 3] as number, points[p * 3 + 1] as number, points[p * 3 + 2] as number];
    for (let k = p * NEAR; k < (p + 1) * NEAR; k++) {
      const weight = weights[k] as number;
      const s = (near[k] as number) * 3;
      x += weight * (moved[s] as number);
      y += weight * (moved[s + 1] as number);
      z += weight * (moved[s + 2] as number);
    }
    out[p * 3] = x;
    out[p * 3 + 1] = y;
    out[p * 3 + 2] = z;
  }
};
