/**
 * Whether this browser gives the page WebGL 2. Asked before the canvas is mounted: three.js would throw inside an
 * asynchronous start, where no error boundary sees it.
 */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    // Browsers allow few contexts at once; the probe's own is given back.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
