import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HeadCanvas } from '#scene/HeadCanvas.tsx';
import { guardContext } from '#scene/stage/contextLoss.ts';
import { viewStore } from '#stores/viewStore.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  viewStore.getState().setScene('loading');
  viewStore.getState().setSceneProblem(null);
});

describe('the canvas of the head', () => {
  it('says so when the browser gives no WebGL 2, and leaves nothing behind', () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response('{}')),
    );
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { container, unmount } = render(<HeadCanvas />);
    expect(viewStore.getState().sceneProblem?.kind).toBe('no-webgl');
    expect(viewStore.getState().scene).toBe('failed');
    unmount();
    expect(container.querySelector('canvas')).toBeNull();
  });
});

describe('a lost graphics context', () => {
  it('is a state of the view, and ends by itself when the context comes back', () => {
    const canvas = document.createElement('canvas');
    let redrawn = 0;
    const stop = guardContext(
      canvas,
      () => true,
      () => (redrawn += 1),
    );
    viewStore.getState().setScene('ready');

    const lost = new Event('webglcontextlost', { cancelable: true });
    canvas.dispatchEvent(lost);
    expect(lost.defaultPrevented, 'otherwise the browser never gives it back').toBe(true);
    expect(viewStore.getState().sceneProblem?.kind).toBe('context-lost');

    canvas.dispatchEvent(new Event('webglcontextrestored'));
    expect(viewStore.getState().sceneProblem).toBeNull();
    expect(viewStore.getState().scene).toBe('ready');
    expect(redrawn).toBe(1);

    stop();
    canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
    expect(viewStore.getState().scene).toBe('ready');
  });

  it('while the head still loads goes back to loading, not to a picture that was never drawn', () => {
    const canvas = document.createElement('canvas');
    const stop = guardContext(
      canvas,
      () => false,
      () => {},
    );
    viewStore.getState().setScene('loading');
    canvas.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
    expect(viewStore.getState().scene).toBe('failed');
    canvas.dispatchEvent(new Event('webglcontextrestored'));
    expect(viewStore.getState().sceneProblem).toBeNull();
    expect(viewStore.getState().scene).toBe('loading');
    stop();
  });

  it('does not hide another problem', () => {
    const canvas = document.createElement('canvas');
    const stop = guardContext(
      canvas,
      () => true,
      () => {},
    );
    viewStore.getState().setSceneProblem({ kind: 'model-corrupt', detail: 'head.glb' });
    canvas.dispatchEvent(new Event('webglcontextrestored'));
    expect(viewStore.getState().sceneProblem?.kind).toBe('model-corrupt');
    stop();
  });
});
