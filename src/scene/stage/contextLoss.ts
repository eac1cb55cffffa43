import { viewStore } from '#stores/viewStore.ts';

/**
 * Says when the graphics device takes the context away, and draws again when it comes back. three.js uploads everything
 * anew by itself; the picture only has to be asked for.
 * @returns the function that stops watching
 */
export const guardContext = (canvas: HTMLCanvasElement, redraw: () => void): (() => void) => {
  const onLost = (event: Event): void => {
    event.preventDefault(); // without it the browser never restores the context
    viewStore.getState().setSceneProblem({ kind: 'context-lost', detail: 'webglcontextlost' });
  };
  const onRestored = (): void => {
    if (viewStore.getState().sceneProblem?.kind === 'context-lost') viewStore.getState().setScene('ready');
    redraw();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
};
