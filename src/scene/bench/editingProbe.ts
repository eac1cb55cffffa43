import { walkSkin } from '#domain/anatomy/skinWalk.ts';
import { anchorPosition, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { freeSite } from '#domain/sites/siteEdits.ts';
import { newId } from '#stores/newId.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { DrawnFrames } from '../stage/mountStage.tsx';
import { type ScreenPoint, screenPointOf } from '../stage/screenPoint.ts';
import type { Stage } from '../stage/stage.ts';
import { type Stats, stats } from './stats.ts';

/** Where things that journeys drag are, and where to drag them. Points of the window, CSS pixels. */
export const editingProbe = (stage: Stage) => {
  const surface = { positions: stage.head.pose.positions, index: stage.assets.parts.skin };
  const skinPoint = (anchor: SurfaceAnchor): ScreenPoint => screenPointOf(anchorPosition(surface, anchor), stage.camera, stage.canvas);
  const anchorOf = (siteId: string): SurfaceAnchor | null => {
    const site = planStore.getState().plan.sites.find(({ id }) => id === siteId);
    return site ? resolveSite(site, stage.face.current()) : null;
  };
  return {
    sitePoint: (siteId: string): ScreenPoint | null => {
      const site = stage.sites.drawn.find((candidate) => candidate.id === siteId);
      return site ? skinPoint(site.anchor) : null;
    },
    skinPoint,
    /** The skin this many mm to the patient's left of a site and above it, measured along the face at rest. */
    pointFromSite: (siteId: string, leftMm: number, upMm: number): ScreenPoint | null => {
      const from = anchorOf(siteId);
      if (!from) return null;
      const face = stage.face.current();
      const step = (anchor: SurfaceAnchor, plane: 'sagittal' | 'horizontal', mm: number): SurfaceAnchor =>
        mm === 0 ? anchor : walkSkin(face.surface, face.neighbours, anchor, plane, mm > 0 ? 1 : -1, Math.abs(mm)).anchor;
      return skinPoint(step(step(from, 'sagittal', upMm), 'horizontal', leftMm));
    },
    /** How far a site lies above the supraorbital rim of its own side, straight up, mm. */
    heightAboveRim: (siteId: string): number | null => {
      const anchor = anchorOf(siteId);
      if (!anchor) return null;
      const face = stage.face.current();
      const [x, y] = anchorPosition(face.surface, anchor);
      return y - anchorPosition(face.surface, face.landmarks[`supraorbital-rim-mid-pupil-${x >= 0 ? 'left' : 'right'}`])[1];
    },
    drawnSites: (): string[] => stage.sites.drawn.map(({ id }) => id),
  };
};

/** @param sync waits until the device has drawn */
export const placingMeasure = (stage: Stage, drawn: DrawnFrames, sync: () => void) => ({
  /**
   * Places n sites one after the other in the middle of the glabella: ms from the edit to the drawn and finished frame that shows the
   * ring, beside the frames that the same page draws when nothing changes. Takes the sites away again.
   */
  place: async (n: number): Promise<{ readonly place: Stats; readonly frame: Stats }> => {
    const face = stage.face.current();
    const nextDrawn = (begin: () => void): Promise<number> =>
      new Promise((resolve) => {
        const start = performance.now();
        drawn.waiting.push(() => {
          sync();
          resolve(performance.now() - start);
        });
        begin();
      });
    const placing: number[] = [];
    const frames: number[] = [];
    const ids: string[] = [];
    for (let i = 0; i < n; i++) {
      const weights = [0.2 + (0.6 * i) / n, 0.4 - (0.3 * i) / n, 0.4 - (0.3 * i) / n] as const;
      const id = newId();
      frames.push(await nextDrawn(stage.invalidate));
      const { productId } = viewStore.getState();
      const site = freeSite(face, { triangle: face.landmarks.glabella.triangle, weights }, { id, productId, doseHundredths: 100 });
      if (!site) throw new Error('the glabella is no region');
      ids.push(id);
      placing.push(
        await nextDrawn(() => {
          planStore.getState().apply({ kind: 'addSites', sites: [site] });
          if (!stage.sites.drawn.some((one) => one.id === id)) throw new Error('the site is not shown');
        }),
      );
    }
    planStore.getState().apply({ kind: 'removeSites', siteIds: ids });
    return { place: stats(placing), frame: stats(frames) };
  },
});
