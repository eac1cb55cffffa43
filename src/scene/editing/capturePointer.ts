/** The pointer may leave the canvas, over the card too, without letting go of what it holds. */
export const capturePointer = (canvas: HTMLCanvasElement, pointerId: number): void => {
  try {
    canvas.setPointerCapture?.(pointerId);
  } catch {
    // Lifted in the meantime: its end will be told all the same.
  }
};
