import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { muscleChoices } from '#domain/sites/siteEdits.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { type DepthSpan, depthsOf, PLANE_DEPTHS, type PlaneDepth, type TissueDepth } from '#knowledge/anatomy/tissueDepths.ts';

/** One muscle under the site with what was read of its depth there. */
export type SectionMuscle = {
  readonly muscleId: MuscleId;
  /** Depth of its upper border, mm; null where none was read: it is then named and not drawn. */
  readonly top: DepthSpan | null;
  readonly thickness: DepthSpan | null;
  readonly below: TissueDepth['below'] | null;
  readonly depths: readonly TissueDepth[];
};

export type NeedleSection = {
  /** What lies under the site, its own muscle first; without a face only that. A muscle that lies elsewhere is not drawn here. */
  readonly muscles: readonly SectionMuscle[];
  /** Whether the site's place on the face was known, so that what lies under it could be looked up. */
  readonly measured: boolean;
  readonly bone: DepthSpan | null;
  /** What a general class of depth says of the plane; `drawn` is false where the muscle has figures of its own instead. */
  readonly plane: { readonly depth: PlaneDepth | null; readonly drawn: DepthSpan | null; readonly left: boolean };
  /** The tip's depth that a source names for the site's muscle, mm; null where none does, or the plane is another than the muscle's depth. */
  readonly tipFigure: number | null;
  /** Where the tip is drawn, mm: at that depth, else in the middle of the plane's class; 0, at the skin, where no depth was read. */
  readonly tipMm: number;
  /** Depth of the picture, mm. */
  readonly bottomMm: number;
};

/** The least that a picture shows, mm. */
const LEAST_MM = 12;

/** What can be said of the tissue down a site's needle on this face: figures that were read, and no others. */
export function needleSection(site: PlannedSite, face: MeasuredFace | null): NeedleSection {
  const under = face ? muscleChoices(site, face) : [];
  const measured = under.length > 0;
  const inside = under.filter(({ insideMm }) => insideMm > 0).map(({ muscleId }) => muscleId);
  const ownFirst = inside.includes(site.muscleId) || !measured ? [site.muscleId, ...inside] : inside;
  const muscles = [...new Set(ownFirst)].map((muscleId) => sectionMuscle(muscleId, site));
  const own = muscles.find(({ muscleId }) => muscleId === site.muscleId)?.depths ?? [];
  const bone = firstOf(own, 'skinToBoneMm');
  const tip = firstOf(own, 'tipMm');
  const depth = PLANE_DEPTHS[site.plane] ?? null;
  const left = depth?.depthMm != null && own.some((one) => one.skinToMuscleMm ?? one.skinToBoneMm ?? one.tipMm);
  const drawn = depth?.depthMm && !left ? depth.depthMm : null;
  const tipFigure = site.plane === 'intramuscular' || site.plane === 'intramuscular-deep' ? tip : null;
  const tipMm = tipFigure ?? (drawn ? (drawn.fromMm + drawn.toMm) / 2 : 0);
  const deepest = Math.max(
    LEAST_MM,
    tipMm,
    drawn?.toMm ?? 0,
    bone?.toMm ?? 0,
    ...muscles.map(({ top, thickness, below }) => (top ? top.toMm + Math.max(thickness?.toMm ?? 0, below?.gapMm.toMm ?? 0) : 0)),
  );
  return { muscles, measured, bone, plane: { depth, drawn, left }, tipFigure, tipMm, bottomMm: Math.ceil((deepest + 2) / 5) * 5 };
}

function sectionMuscle(muscleId: MuscleId, { regionId }: PlannedSite): SectionMuscle {
  const depths = depthsOf(muscleId, regionId);
  return {
    muscleId,
    top: firstOf(depths, 'skinToMuscleMm'),
    thickness: firstOf(depths, 'muscleThicknessMm'),
    below: firstOf(depths, 'below'),
    depths,
  };
}

type Figure = 'skinToMuscleMm' | 'muscleThicknessMm' | 'skinToBoneMm' | 'tipMm' | 'below';

function firstOf<Key extends Figure>(depths: readonly TissueDepth[], key: Key): NonNullable<TissueDepth[Key]> | null {
  return depths.find((depth) => depth[key] !== undefined)?.[key] ?? null;
}
