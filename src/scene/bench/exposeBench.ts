import { anchorPosition, type Point } from '#domain/anatomy/surfaceAnchor.ts';
import { LANDMARK_IDS, type LandmarkId, REGION_IDS, type RegionId, type Side } from '#knowledge/anatomy/ids.ts';
import { type Expression, viewStore } from '#stores/viewStore.ts';
import type { DrawnFrames } from '../stage/mountStage.tsx';
import { screenPointOf } from '../stage/screenPoint.ts';
import type { Stage } from '../stage/stage.ts';
import { editingProbe, placingMeasure } from './editingProbe.ts';
import { livingMeasure } from './livingProbe.ts';
import { type Stats, stats } from './stats.ts';

/** Longer than the pause in which the scene sharpens its picture. */
const REST_WAIT_MS = 300;

/**
 * Measures and probes for the bench and the picture tests, behind `?bench` only. `__perf` has the meaning of the baseline
 * pages: draw = one frame and one pixel read back; orbit = interval between delivered frames through the page's own loop.
 * @returns the function that removes both
 */
export const exposeBench = (stage: Stage, drawn: DrawnFrames): (() => void) => {
  const { gl, camera, canvas, rig, head, assets } = stage;
  const scene = head.group.parent;
  if (!scene) throw new Error('the head is on no scene');
  const context = gl.getContext();
  const pixel = new Uint8Array(4);
  const sync = (): void => context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
  const nextFrame = (): Promise<void> => new Promise((resolve) => drawn.waiting.push(resolve));
  const frames = (): number => drawn.count;
  const surface = { positions: head.pose.positions, index: assets.parts.skin };
  const screenPoint = (point: Point) => screenPointOf(point, camera, canvas);
  const inFreeView = ({ x, y }: { x: number; y: number }): boolean => document.elementFromPoint(x, y) === canvas;

  const perf = {
    marks: { firstFrame: performance.getEntriesByName('facies:first-frame')[0]?.startTime ?? 0 },
    info: () => ({
      triangles: gl.info.render.triangles,
      calls: gl.info.render.calls,
      programs: gl.info.programs?.length ?? 0,
      vertices: assets.model.arrays.positions.length / 3,
    }),
    frames,
    draw: (n: number): Stats => {
      const out: number[] = [];
      for (let i = 0; i < n; i++) {
        camera.position.x += 0.001;
        const start = performance.now();
        gl.render(scene as never, camera);
        sync();
        out.push(performance.now() - start);
      }
      return stats(out);
    },
    orbit: (n: number): Promise<Stats> =>
      new Promise((resolve) => {
        const out: number[] = [];
        let last = performance.now();
        let i = 0;
        // Within the frame that was drawn, like the baseline: a promise would come back a frame later.
        const step = (): void => {
          sync();
          const now = performance.now();
          out.push(now - last);
          last = now;
          i += 1;
          if (i >= n) {
            resolve(stats(out.slice(2)));
            return;
          }
          drawn.waiting.push(step);
          rig.place({ azimuthDeg: ((i * 0.03 * 180) / Math.PI) % 100, elevationDeg: 0 });
        };
        drawn.waiting.push(step);
        rig.place({ azimuthDeg: 1, elevationDeg: 0 });
      }),
    pick: (n: number): Stats & { hits: number } => {
      const box = canvas.getBoundingClientRect();
      const out: number[] = [];
      let hits = 0;
      for (let i = 0; i < n; i++) {
        const x = box.left + box.width * (0.5 + Math.sin(i * 12.9) * 0.12);
        const y = box.top + box.height * (0.5 + Math.sin(i * 78.2) * 0.3);
        const start = performance.now();
        hits += stage.picking.pickAt(x, y)?.region ? 1 : 0;
        out.push(performance.now() - start);
      }
      return { ...stats(out), hits };
    },
    /** k expression units at `weight`, all others at 0; resolves when the drawn and picked surface has taken them on. */
    morph: async (k: number, weight = 0.8): Promise<void> => {
      const units = assets.manifest.targets.filter((target) => target.kind === 'expression').slice(0, k);
      stage.pose.aim({ identity: Object.fromEntries(units.map(({ name }) => [name, weight])) }, false);
      stage.invalidate();
      await nextFrame();
      stage.bvh.ready();
    },
    /** Selects a region as a tap does; resolves when no frame has been drawn for a while. */
    select: async (index: number): Promise<void> => {
      const regionId = REGION_IDS[((index % REGION_IDS.length) + REGION_IDS.length) % REGION_IDS.length] as RegionId;
      const side = assets.manifest.regions.patches.find((patch) => patch.regionId === regionId)?.side ?? 'midline';
      viewStore.getState().select({ regionId, side });
      for (let seen = -1; seen !== frames(); ) {
        seen = frames();
        await new Promise((resolve) => setTimeout(resolve, REST_WAIT_MS));
      }
    },
    setExpression: (name: Expression): void => viewStore.getState().setExpression(name),
    ...placingMeasure(stage, drawn, sync),
    ...livingMeasure(stage, drawn, sync),
  };

  const probe = {
    landmarks: (): Record<LandmarkId, Point> =>
      Object.fromEntries(LANDMARK_IDS.map((id) => [id, anchorPosition(surface, assets.manifest.landmarks[id])])) as Record<
        LandmarkId,
        Point
      >,
    landmarkPoint: (id: LandmarkId) => screenPoint(anchorPosition(surface, assets.manifest.landmarks[id])),
    /** The screen point of a region that lies deepest inside what can be seen and reached of it, or null. */
    regionPoint: (regionId: RegionId, side: Side = 'midline', part?: string): { x: number; y: number } | null => {
      const triangles: { readonly triangle: number; readonly inside: number }[] = [];
      const index = assets.parts.skin;
      const chart = assets.model.arrays.chart;
      assets.regions.faces.forEach((id, triangle) => {
        const patch = assets.regions.patches.get(id);
        if (!patch || patch.regionId !== regionId || (patch.side !== 'midline' && patch.side !== side) || (part && patch.part !== part))
          return;
        let inside = Infinity;
        for (let k = 0; k < 3; k++) {
          const v = index[triangle * 3 + k] as number;
          const texel =
            Math.round((chart[v * 2 + 1] as number) * assets.regions.size - 0.5) * assets.regions.size +
            Math.round((chart[v * 2] as number) * assets.regions.size - 0.5);
          inside = Math.min(inside, assets.regions.distance[texel * 4 + patch.channel] ?? 0);
        }
        triangles.push({ triangle, inside });
      });
      triangles.sort((a, b) => b.inside - a.inside);
      for (const { triangle } of triangles) {
        const point = screenPoint(anchorPosition(surface, { triangle, weights: [1 / 3, 1 / 3, 1 / 3] }));
        const patch = inFreeView(point) ? stage.picking.pickAt(point.x, point.y)?.region?.patch : undefined;
        if (patch?.regionId === regionId && (patch.side === 'midline' || patch.side === side)) return point;
      }
      return null;
    },
    ...editingProbe(stage),
    pickAt: (x: number, y: number) => {
      const hit = stage.picking.pickAt(x, y);
      return (
        hit && {
          regionId: hit.region?.patch.regionId ?? null,
          part: hit.region?.patch.part ?? null,
          side: hit.region?.patch.side ?? null,
          point: hit.point,
        }
      );
    },
    /** Casts rays in the head's space, mm: [ox, oy, oz, dx, dy, dz][]. */
    ray: (rays: readonly (readonly number[])[]) =>
      rays.map((ray) => {
        const hit = stage.bvh.pick(ray.slice(0, 3) as Point, ray.slice(3, 6) as Point);
        return hit && { regionId: hit.region?.patch.regionId ?? null, side: hit.region?.patch.side ?? null, point: hit.point };
      }),
    setCamera: ({ azimuthDeg, polarDeg, distance }: { azimuthDeg: number; polarDeg: number; distance?: number }): void =>
      rig.place({ azimuthDeg, elevationDeg: 90 - polarDeg }, distance),
    setWeights: (weights: Record<string, number>): void => {
      stage.pose.aim({ identity: weights }, false);
      stage.invalidate();
    },
  };

  Object.assign(globalThis, { __perf: perf, __facies: probe });
  return () => {
    Reflect.deleteProperty(globalThis, '__perf');
    Reflect.deleteProperty(globalThis, '__facies');
  };
};
