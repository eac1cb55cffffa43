import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { chartUv, isBehindMap, type MeasuredFace } from '../../anatomy/measuredFace.ts';
import { distancesAtChart, ownerAtChart, regionAtChart } from '../../anatomy/regionAtChart.ts';
import type { SurfaceAnchor } from '../../anatomy/surfaceAnchor.ts';

/** The region that a tap means: the wanted one wherever the point lies in it, also under another; else the one that is seen there. */
export function tappedRegion(face: MeasuredFace, anchor: SurfaceAnchor, wanted: RegionId): RegionId | null {
  if (isBehindMap(face, anchor)) return null;
  const [u, v] = chartUv(face, anchor);
  const lies = distancesAtChart(face.regions, u, v).some(
    (insideMm, channel) => insideMm > 0 && ownerAtChart(face.regions, u, v, channel)?.regionId === wanted,
  );
  return lies ? wanted : (regionAtChart(face.regions, u, v)?.patch.regionId ?? null);
}
