import type { RegionPatch } from '#domain/anatomy/headManifest.ts';
import { MAIN_REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import type { Hovered, Selected } from '#stores/viewStore.ts';

/** How a patch is drawn: opacity of its fill and of its outline, ink (0) or accent (1), and whether it keeps its light. */
export type PatchStyle = readonly [fill: number, line: number, accent: number, lit: number];

const MAIN: ReadonlySet<RegionId> = new Set(MAIN_REGION_IDS);
const QUIET_MAIN: PatchStyle = [0.1, 0.5, 0, 0];
const QUIET_OTHER: PatchStyle = [0, 0.17, 0, 0];
const HOVERED: PatchStyle = [0.22, 0.85, 0.85, 0.6];
const SELECTED: PatchStyle = [0.2, 1, 1, 1];
const BESIDE_SELECTED: PatchStyle = [0, 0.13, 0, 0];
const HOVERED_BESIDE_SELECTED: PatchStyle = [0.12, 0.6, 0.7, 0.5];

/** How much the skin that is not lit dims while a region is selected. */
export const DIM_AROUND_SELECTED = 0.42;

/** How clearly the target muscles of the selected region show through the skin. */
export const MUSCLE_GLOW = 0.75;

const meant = (patch: RegionPatch, { regionId, side }: { readonly regionId: RegionId; readonly side: string | null }): boolean =>
  patch.regionId === regionId && (side === null || side === 'midline' || patch.side === side || patch.side === 'midline');

export const patchStyle = (patch: RegionPatch, selected: Selected | null, hovered: Hovered | null): PatchStyle => {
  if (selected && meant(patch, selected)) return SELECTED;
  const pointedAt = hovered !== null && meant(patch, hovered) && (!hovered.part || hovered.part === patch.part);
  if (pointedAt) return selected ? HOVERED_BESIDE_SELECTED : HOVERED;
  if (selected) return BESIDE_SELECTED;
  return MAIN.has(patch.regionId) ? QUIET_MAIN : QUIET_OTHER;
};
