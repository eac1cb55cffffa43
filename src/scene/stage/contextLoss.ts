import { viewStore } from '#stores/viewStore.ts';

/**
 * Says when the graphics device takes the context away, and draws again when it comes back. three.js uploads everything
 * anew by itself; the picture only has to be asked for. Watch from the moment the context exists: it can go while the head
 * still loads.
 * @param hasDrawn whether the head has been drawn before, so that the page knows what it comes back to
 * @returns the function that stops watching
 */
export const guardContext = (canvas: HTMLCanvasElement, hasDrawn: () => boolean, redraw: () => void): (() => void) => {
  const onLost = (event: Event): void => {
    event.preventDefault(); // without it the browser never restores the context
    viewStore.getState().setSceneProblem({ kind: 'context-lost', detail: 'webglcontextlost' });
  };
  const onRestored = (): void => {
    const view = viewStore.getState();
    if (view.sceneProblem?.kind === 'context-lost') {
      view.setSceneProblem(null);
      view.setScene(hasDrawn() ? 'ready' : 'loading');
    }
    redraw();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  return () => {
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
};
