import { createRoot } from '@react-three/fiber';
import { PerspectiveCamera, WebGLRenderer } from 'three';
import { viewStore } from '#stores/viewStore.ts';
import { compileEarly, compileLater } from '../anatomy/compileEarly.ts';
import { decodeHead, decodeTargets } from '../loading/decodeHead.ts';
import { downloadHead } from '../loading/headFiles.ts';
import { loadFaceOnly } from '../loading/loadFaceOnly.ts';
import { sceneFailure } from '../loading/sceneFailure.ts';
import { createHeadMaterials } from '../look/headMaterials.ts';
import { guardContext } from './contextLoss.ts';
import { takeCanvasContext } from './earlyContext.ts';
import { giveTargets, needsTargetsAtOnce } from './followStores.ts';
import { FIELD_OF_VIEW_DEG } from './framing.ts';
import { attachLaterParts } from './laterParts.ts';
import { markFirstFrame, StageLoop } from './StageLoop.tsx';
import { createStage, type Stage } from './stage.ts';

const LARGEST_RATIO = 2;

/** What has been drawn so far, and who waits for the next frame; measures read it. */
export interface DrawnFrames {
  count: number;
  readonly waiting: (() => void)[];
}

/**
 * Puts the scene into an element and keeps it there. Every failure ends in `viewStore.sceneProblem`.
 * @returns the function that takes it out again and frees all it held
 */
export const mountStage = (container: HTMLElement, attempt: number): (() => void) => {
  const download = downloadHead(attempt);
  download.onProgress((share) => viewStore.getState().setProgress(share));

  const { canvas, context } = takeCanvasContext();
  // The list beside the picture says and does everything that the picture does.
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText = 'display:block;width:100%;height:100%;outline:none';
  container.append(canvas);
  const cleanups: (() => void)[] = [() => canvas.remove()];
  let gone = false;
  const flags = new URLSearchParams(location.search);

  if (!context) {
    viewStore.getState().setSceneProblem({ kind: 'no-webgl', detail: 'no webgl2 context' });
    void loadFaceOnly();
    return () => canvas.remove();
  }

  let invalidate = (): void => {};
  let first = true;
  cleanups.push(
    guardContext(
      canvas,
      () => !first,
      () => invalidate(),
    ),
  );

  const start = async (): Promise<void> => {
    const gl = new WebGLRenderer({ canvas, context, antialias: true, alpha: true, stencil: false });
    gl.setClearAlpha(0);
    const camera = new PerspectiveCamera(FIELD_OF_VIEW_DEG, 1, 20, 4000);
    const materials = createHeadMaterials();
    cleanups.push(() => materials.dispose());
    const root = createRoot(canvas);
    cleanups.push(() => root.unmount());
    const size = () => ({ width: container.clientWidth, height: container.clientHeight, top: 0, left: 0 });
    const ratio = (): number => Math.min(window.devicePixelRatio || 1, LARGEST_RATIO);
    await root.configure({ gl, camera, frameloop: 'demand', flat: true, dpr: ratio(), size: size() });
    if (gone) return;
    // Only now: fiber has just set what the programs depend on.
    compileEarly(gl, materials, camera);
    const assets = await decodeHead(download);
    // If they fail, the default face is still a face: the try after the first frame says what is missing.
    const early = needsTargetsAtOnce() ? await decodeTargets(download, assets.manifest).catch(() => null) : null;
    if (gone) return;

    const stage = createStage({ assets, materials, gl, camera, canvas, container, invalidate: () => invalidate() });
    cleanups.push(() => stage.dispose());
    const onFrame = (): void => {
      drawn.count += 1;
      const waiting = drawn.waiting.splice(0);
      for (const callback of waiting) callback();
      // What a lost context was asked to draw is no picture.
      if (!first || gl.getContext().isContextLost()) return;
      first = false;
      markFirstFrame(stage);
      void afterFirstFrame(stage);
    };
    const draw = (): void => {
      const store = root.render(
        <StageLoop stage={stage} pixelRatio={ratio()} alwaysSharp={flags.has('bench') && flags.has('full')} onFrame={onFrame} />,
      );
      invalidate = () => store.getState().invalidate();
    };
    if (early) giveTargets(stage, early);
    draw();

    let laidOut = size();
    const observer = new ResizeObserver(() => {
      const { width, height } = size();
      // It reports once for being asked; the first frame needs no second one for that.
      if (width === 0 || height === 0 || (width === laidOut.width && height === laidOut.height)) return;
      laidOut = size();
      root.configure({ gl, camera, frameloop: 'demand', flat: true, dpr: ratio(), size: size() }).then(() => {
        if (gone) return;
        stage.rig.refit();
        draw();
        invalidate();
      }, fail);
    });
    observer.observe(container);
    cleanups.push(() => observer.disconnect());
  };

  /** What the first picture does without. */
  const afterFirstFrame = async (stage: Stage): Promise<void> => {
    if (!stage.targets) await giveTargetsLater(stage);
    if (gone) return;
    whenIdle(() => {
      if (gone) return;
      compileLater(stage.gl, stage.head.materials, stage.camera);
      whenIdle(() => {
        if (gone) return;
        stage.bvh.ready();
        cleanups.push(attachLaterParts(stage));
      });
    });
    if (flags.has('bench')) {
      const { exposeBench } = await import('../bench/exposeBench.ts');
      if (!gone) cleanups.push(exposeBench(stage, drawn));
    }
  };
  const giveTargetsLater = async (stage: Stage): Promise<void> => {
    try {
      const targets = await decodeTargets(download, stage.assets.manifest);
      if (!gone) giveTargets(stage, targets);
    } catch (error) {
      // The face at rest is still there to plan on.
      if (!gone) viewStore.getState().setSceneProblem(sceneFailure(error));
    }
  };
  const drawn: DrawnFrames = { count: 0, waiting: [] };

  const fail = (error: unknown): void => {
    if (!gone) viewStore.getState().setSceneProblem(sceneFailure(error));
  };
  start().catch(fail);
  return () => {
    gone = true;
    // Backwards: what was made last is the first to go.
    for (const cleanup of cleanups.reverse()) cleanup();
  };
};

const whenIdle = (task: () => void): void => {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(task, { timeout: 1500 });
  else setTimeout(task, 50);
};
