import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';

/** What a comparison is drawn with. */
export interface ComparisonFaces {
  /** Runs `draw` while the face is untreated, in the same expression. */
  untreated(draw: () => void): void;
}

/**
 * Where the faces meet, in pixels of the drawing buffer from its left edge.
 * @param wiper share of the window's width
 * @param canvas left edge and width of the canvas in the window, CSS px
 */
export const meetingPixel = (
  wiper: number,
  windowWidth: number,
  canvas: { readonly left: number; readonly width: number },
  bufferWidth: number,
): number => {
  const share = (wiper * windowWidth - canvas.left) / Math.max(1, canvas.width);
  return Math.round(Math.min(1, Math.max(0, share)) * bufferWidth);
};

/** Draws both faces with one camera: untreated to the left of the meeting pixel, as it is to the right. */
export const drawComparison = (
  gl: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  faces: ComparisonFaces,
  meetingAt: number,
): void => {
  const ratio = gl.getPixelRatio();
  const { width, height } = gl.domElement;
  const part = (from: number, to: number): void => {
    // three multiplies by the pixel ratio again.
    gl.setScissor(from / ratio, 0, (to - from) / ratio, height / ratio);
    gl.render(scene, camera);
  };
  gl.setScissorTest(true);
  try {
    if (meetingAt > 0) faces.untreated(() => part(0, meetingAt));
    if (meetingAt < width) part(meetingAt, width);
  } finally {
    gl.setScissorTest(false);
  }
};
