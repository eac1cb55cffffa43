/**
 * The canvas and its graphics context, made before the interface paints for the first time: on a slow device the context
 * would otherwise wait for that painting. Imports nothing, so that the page can call it before the scene's code is there.
 */
export interface CanvasContext {
  readonly canvas: HTMLCanvasElement;
  /** null when the browser gives no WebGL 2. */
  readonly context: WebGL2RenderingContext | null;
}

let early: CanvasContext | null = null;

const createCanvasContext = (): CanvasContext => {
  const canvas = document.createElement('canvas');
  return {
    canvas,
    context: canvas.getContext('webgl2', {
      antialias: true,
      alpha: true,
      depth: true,
      stencil: false,
      powerPreference: 'high-performance',
    }),
  };
};

/** Makes the context ahead of time; the first mounted scene takes it. */
export const createContextEarly = (): void => {
  early ??= createCanvasContext();
};

/** The early context, once; a fresh one every further time. */
export const takeCanvasContext = (): CanvasContext => {
  const taken = early && !early.context?.isContextLost() ? early : createCanvasContext();
  early = null;
  return taken;
};
