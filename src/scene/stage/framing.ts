import type { RegionPatch } from '#domain/anatomy/headManifest.ts';
import type { SkinSurface } from '#domain/anatomy/headModel.ts';
import { type Point, triangleNormal } from '#domain/anatomy/surfaceAnchor.ts';
import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';

/** Where the camera looks from, in the head's space: azimuth to the patient's left, elevation upwards, degrees. */
export interface ViewDirection {
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
}

export interface View extends ViewDirection {
  /** What stands in the middle, mm. */
  readonly target: Point;
  /** What has to fit, mm across and upright as seen from the direction. */
  readonly width: number;
  readonly height: number;
}

/** The whole face: hairline to collarbones, ear to ear. */
export const FACE_VIEW: View = { azimuthDeg: 0, elevationDeg: 2, target: [0, -12, 62], width: 178, height: 262 };

export const FIELD_OF_VIEW_DEG = 24;

/** Limits of turning: all round, since migraine is treated behind too; no one looks at a head from under its collar. */
export const LIMITS = { azimuthDeg: 180, lowestDeg: -42, highestDeg: 52, nearestMm: 150, farthestMm: 1500 } as const;

/** A view shows at least this much: the face around a small region tells where it is, mm. */
const NEIGHBOURHOOD_MM = 92;

/** Views that the mean of a patch's normals does not choose well. */
const OVERRIDES: Partial<Record<RegionId, Partial<ViewDirection>>> = {
  forehead: { elevationDeg: 6 },
  glabella: { elevationDeg: 3 },
  nose: { azimuthDeg: 24, elevationDeg: 4 },
  'nasal-tip': { elevationDeg: -8 },
  lips: { elevationDeg: 0 },
  chin: { elevationDeg: -4 },
  neck: { elevationDeg: -10 },
  jawline: { elevationDeg: -8 },
};

/**
 * Paired regions that lie on the side of the head: from the front both would be slivers at the outline. When neither side
 * is chosen the patient's right is shown; a turn shows the other.
 */
const LATERAL: ReadonlySet<RegionId> = new Set<RegionId>(['crows-feet', 'temple', 'masseter', 'jawline']);

/**
 * The best view of a region: along the mean normal of its patches, kept within the limits, wide enough for all of it.
 * @param chosenSide null for both sides of a paired region: seen from the front, or the right one where the front shows neither
 * @param faces patch id per triangle
 */
export const regionView = (
  surface: SkinSurface,
  faces: Uint8Array,
  patches: Iterable<RegionPatch>,
  regionId: RegionId,
  chosenSide: Side | null,
): View | null => {
  const side = chosenSide ?? (LATERAL.has(regionId) ? 'right' : null);
  const wanted = new Set<number>();
  for (const patch of patches) if (patch.regionId === regionId && (side === null || patch.side === side)) wanted.add(patch.id);
  const triangles: number[] = [];
  faces.forEach((id, triangle) => {
    if (wanted.has(id)) triangles.push(triangle);
  });
  if (triangles.length === 0) return behindView(regionId, side);

  const sum: Point = [0, 0, 0];
  const low: Point = [Infinity, Infinity, Infinity];
  const high: Point = [-Infinity, -Infinity, -Infinity];
  for (const triangle of triangles) {
    const normal = triangleNormal(surface, triangle);
    for (let k = 0; k < 3; k++) {
      sum[k] = (sum[k] as number) + (normal[k] as number);
      for (let corner = 0; corner < 3; corner++) {
        const value = surface.positions[(surface.index[triangle * 3 + corner] as number) * 3 + k] as number;
        low[k] = Math.min(low[k] as number, value);
        high[k] = Math.max(high[k] as number, value);
      }
    }
  }
  const paired = side === 'left' || side === 'right';
  const override = OVERRIDES[regionId];
  const own = (Math.atan2(sum[0], sum[2]) * 180) / Math.PI;
  const azimuthDeg = override?.azimuthDeg ?? (paired ? clamp(own * 0.85, -78, 78) : 0);
  const elevationDeg = override?.elevationDeg ?? clamp((Math.atan2(sum[1], Math.hypot(sum[0], sum[2])) * 180) / Math.PI, -12, 14) * 0.6;

  const turn = (azimuthDeg * Math.PI) / 180;
  let left = Infinity;
  let right = -Infinity;
  for (const triangle of triangles) {
    const at = (surface.index[triangle * 3] as number) * 3;
    const across = (surface.positions[at] as number) * Math.cos(turn) - (surface.positions[at + 2] as number) * Math.sin(turn);
    left = Math.min(left, across);
    right = Math.max(right, across);
  }
  return {
    azimuthDeg,
    elevationDeg,
    target: [0, 1, 2].map((k) => ((low[k] as number) + (high[k] as number)) / 2) as Point,
    width: Math.max(NEIGHBOURHOOD_MM, (right - left) * 1.5),
    height: Math.max(NEIGHBOURHOOD_MM, (high[1] - low[1]) * 1.7),
  };
};

/** Regions behind the map have no patch: each is shown whole, or turned to one side. */
const behindView = (regionId: RegionId, side: Side | null): View | null => {
  const view = BEHIND[regionId];
  if (!view) return null;
  const turn = side === 'left' ? 150 : side === 'right' ? -150 : 180;
  return { azimuthDeg: turn, elevationDeg: 4, ...view };
};
const BEHIND: Partial<Record<RegionId, Pick<View, 'target' | 'width' | 'height'>>> = {
  occiput: { target: [0, 0, 10], width: 190, height: 190 },
  nape: { target: [0, -60, 10], width: 180, height: 180 },
  shoulder: { target: [0, -140, 10], width: 330, height: 180 },
};

/** Free part of the canvas, CSS pixels. */
export interface FreeArea {
  readonly width: number;
  readonly height: number;
}

/** Distance from the target at which a view fits the free area, mm. `canvasHeight` in CSS pixels spans the field of view. */
export const fitDistance = (view: Pick<View, 'width' | 'height'>, free: FreeArea, canvasHeight: number): number => {
  const mmPerPixel = Math.max(view.width / Math.max(80, free.width), view.height / Math.max(80, free.height));
  const visible = mmPerPixel * canvasHeight;
  return clamp(visible / (2 * Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360)), LIMITS.nearestMm, LIMITS.farthestMm);
};

/** Camera position for a view at a distance, mm. */
export const eyePoint = ({ target }: Pick<View, 'target'>, { azimuthDeg, elevationDeg }: ViewDirection, distance: number): Point => {
  const azimuth = (azimuthDeg * Math.PI) / 180;
  const elevation = (elevationDeg * Math.PI) / 180;
  const level = Math.cos(elevation) * distance;
  return [target[0] + Math.sin(azimuth) * level, target[1] + Math.sin(elevation) * distance, target[2] + Math.cos(azimuth) * level];
};

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
