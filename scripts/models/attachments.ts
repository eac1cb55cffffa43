import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { castRay } from './landmarks.ts';

/** A mesh that rides the skin: every vertex is a skin point lifted along the skin's normal. */
export interface AttachedMesh {
  readonly points: readonly SurfaceAnchor[];
  /** Height above the skin, mm. */
  readonly lift: readonly number[];
  /** Two numbers per vertex; what they mean is the mesh's own. */
  readonly uv: readonly number[];
  readonly triangles: readonly number[];
}

/** Small seeded generator (mulberry32): the same hairs in every build. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const FAR = 400;

/** The brow's spine in the frontal view of the default head (mm): place, half height, and where its hairs point (degrees from lateral, up positive). */
const BROW = [
  { x: 11.2, y: 11.4, half: 3.1, angle: 76 },
  { x: 17, y: 13.2, half: 4.1, angle: 52 },
  { x: 26, y: 15.1, half: 3.9, angle: 24 },
  { x: 36, y: 16.9, half: 3.2, angle: 8 },
  { x: 43.5, y: 16.9, half: 2.4, angle: -8 },
  { x: 49, y: 15, half: 1.7, angle: -24 },
  { x: 52.4, y: 13.2, half: 0.9, angle: -34 },
] as const;
const HAIRS = 380;
const HAIR_POINTS = 4;
const HAIR_WIDTH_MM = 0.2;

const alongBrow = (t: number): { x: number; y: number; half: number; angle: number } => {
  const at = Math.min(BROW.length - 2, Math.floor(t * (BROW.length - 1)));
  const f = t * (BROW.length - 1) - at;
  const s = f * f * (3 - 2 * f);
  const [a, b] = [BROW[at], BROW[at + 1]] as [(typeof BROW)[number], (typeof BROW)[number]];
  return {
    x: a.x + (b.x - a.x) * f,
    y: a.y + (b.y - a.y) * f,
    half: a.half + (b.half - a.half) * s,
    angle: a.angle + (b.angle - a.angle) * f,
  };
};

/** Brow hairs of both sides as tapering ribbons; uv = (shade of the hair, root 0 to tip 1). */
export const buildBrows = (positions: ArrayLike<number>, triangles: ArrayLike<number>): AttachedMesh => {
  const mesh = { points: [] as SurfaceAnchor[], lift: [] as number[], uv: [] as number[], triangles: [] as number[] };
  for (const side of [1, -1] as const) {
    const random = generator(20_261);
    for (let h = 0; h < HAIRS; h++) {
      const t = (h + random()) / HAIRS;
      const place = alongBrow(t);
      // Hairs crowd towards the middle of the band and thin out at both edges.
      const across = (random() + random() - 1) * 1.05;
      const length = (5.2 + 3 * random()) * (t > 0.85 ? 0.72 : 1) * (t < 0.08 ? 0.8 : 1);
      // Upper hairs lean down, lower hairs lean up, so the band closes along its ridge.
      const heading = ((place.angle - across * 26 + (random() - 0.5) * 16) * Math.PI) / 180;
      const bend = (-0.035 - 0.02 * random()) * (across > 0 ? 1.4 : 1);
      let x = place.x;
      let y = place.y + across * place.half;
      let angle = heading;
      const shade = random();
      const first = mesh.points.length;
      let missed = false;
      for (let i = 0; i < HAIR_POINTS && !missed; i++) {
        const f = i / (HAIR_POINTS - 1);
        const half = (HAIR_WIDTH_MM / 2) * (1 - 0.75 * f);
        for (const edge of i === HAIR_POINTS - 1 ? [0] : [-1, 1]) {
          const px = (x - Math.sin(angle) * half * edge) * side;
          const hit = castRay(positions, triangles, { origin: [px, y + Math.cos(angle) * half * edge, FAR], direction: [0, 0, -1] });
          if (hit === null) {
            missed = true;
            break;
          }
          mesh.points.push(hit);
          mesh.lift.push(0.12 + 0.75 * Math.sin(f * 2.2));
          mesh.uv.push(shade, f);
        }
        x += (Math.cos(angle) * length) / (HAIR_POINTS - 1);
        y += (Math.sin(angle) * length) / (HAIR_POINTS - 1);
        angle += bend * length;
      }
      if (missed) throw new Error('a brow hair misses the skin');
      for (let i = 0; i < HAIR_POINTS - 1; i++) {
        const a = first + i * 2;
        const quad = i === HAIR_POINTS - 2 ? [a, a + 1, a + 2] : [a, a + 1, a + 3, a, a + 3, a + 2];
        // The right side is a mirror image: its ribbons wind the other way.
        if (side === 1)
          for (let k = 0; k < quad.length; k += 3) mesh.triangles.push(quad[k] as number, quad[k + 2] as number, quad[k + 1] as number);
        else mesh.triangles.push(...quad);
      }
    }
  }
  return mesh;
};

/** Height above the headband's lower edge, mm: a plane from just over the hairline in front to the nape, clear of the ears. */
export const aboveHeadband = (y: number, z: number): number => (y - 0.59 * z - 2.6) / Math.hypot(1, 0.59);

/** Rows of the band and of the cap behind it: height over the lower edge and lift over the skin, mm. */
const BAND_ROWS: readonly (readonly [height: number, lift: number])[] = [
  [-0.4, -0.6],
  [-0.2, 1.1],
  [0.8, 2.3],
  [3, 3.1],
  [8, 3.6],
  [14, 3.6],
  [19, 3.2],
  [22.6, 2.6],
  [24, 1.9],
  [24.4, 1.2],
  [26, 1.5],
  [29, 2],
  [34, 2.4],
  [40, 2.6],
  [47, 2.7],
  [55, 2.8],
  [63, 2.9],
  [71, 2.9],
  [79, 3],
  [86, 3],
  [92, 3],
  [97, 3],
];
const BAND_COLUMNS = 160;
/** The cap's cloth is gathered into the band: so many folds, so deep (mm), gone at this height (mm). */
const GATHERS = { folds: 23, depth: 1.1, from: 25, until: 78 };

const gathered = (height: number, turn: number): number => {
  if (height < GATHERS.from || height > GATHERS.until) return 0;
  const t = (height - GATHERS.from) / (GATHERS.until - GATHERS.from);
  return (
    GATHERS.depth * Math.sin(Math.PI * Math.sqrt(t)) * Math.sin(2 * Math.PI * GATHERS.folds * turn + 1.7 * Math.sin(2 * Math.PI * 5 * turn))
  );
};

/** The clinic headband with its cap; uv = (turn around the head 0..1, height over the lower edge in mm / 128). */
export const buildHeadband = (positions: ArrayLike<number>, triangles: ArrayLike<number>): AttachedMesh => {
  const mesh = { points: [] as SurfaceAnchor[], lift: [] as number[], uv: [] as number[], triangles: [] as number[] };
  const norm = Math.hypot(1, 0.59);
  const up: [number, number, number] = [0, 1 / norm, -0.59 / norm];
  const front: [number, number, number] = [0, 0.59 / norm, 1 / norm];
  const centre: [number, number, number] = [0, 30, 12];
  const axis = (height: number): [number, number, number] => {
    const rise = height - aboveHeadband(centre[1], centre[2]);
    return [0, centre[1] + up[1] * rise, centre[2] + up[2] * rise];
  };
  const cast = (height: number, turn: number): SurfaceAnchor => {
    const [, cy, cz] = axis(height);
    // A hair off the midline, so that no ray runs along an edge.
    const angle = turn * 2 * Math.PI + 1e-4;
    const out: [number, number, number] = [Math.sin(angle), front[1] * Math.cos(angle), front[2] * Math.cos(angle)];
    const hit = castRay(positions, triangles, {
      origin: [out[0] * FAR, cy + out[1] * FAR, cz + out[2] * FAR],
      direction: [-out[0], -out[1], -out[2]],
    });
    if (hit === null) throw new Error(`the headband misses the head at height ${height} mm`);
    return hit;
  };
  BAND_ROWS.forEach(([height, lift]) => {
    for (let c = 0; c <= BAND_COLUMNS; c++) {
      mesh.points.push(cast(height, (c % BAND_COLUMNS) / BAND_COLUMNS));
      mesh.lift.push(lift + gathered(height, (c % BAND_COLUMNS) / BAND_COLUMNS));
      mesh.uv.push(c / BAND_COLUMNS, height / 128);
    }
  });
  const row = BAND_COLUMNS + 1;
  for (let r = 0; r + 1 < BAND_ROWS.length; r++) {
    for (let c = 0; c < BAND_COLUMNS; c++) {
      const a = r * row + c;
      mesh.triangles.push(a, a + 1, a + row + 1, a, a + row + 1, a + row);
    }
  }
  const crown = castRay(positions, triangles, {
    origin: [1e-4, axis(0)[1] + up[1] * FAR, axis(0)[2] + up[2] * FAR],
    direction: [-up[0], -up[1], -up[2]],
  });
  if (crown === null) throw new Error('the headband misses the crown');
  mesh.points.push(crown);
  mesh.lift.push(3);
  mesh.uv.push(0.5, 100 / 128);
  const top = (BAND_ROWS.length - 1) * row;
  for (let c = 0; c < BAND_COLUMNS; c++) mesh.triangles.push(top + c, top + c + 1, mesh.points.length - 1);
  return mesh;
};
