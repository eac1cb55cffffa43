/** Where the close view stands and what of the picture it shows, CSS pixels of the canvas. */
export interface LoupePlace {
  readonly left: number;
  readonly top: number;
}

export interface LoupeRoom {
  readonly width: number;
  readonly height: number;
  /** What the page's own bars cover at the top. */
  readonly coveredTop: number;
}

const MARGIN = 10;

/**
 * Puts a square of `size` above a finger, or beside it where there is no room above, never under it and never off the canvas.
 * @param gap between the pointer and the square: a fingertip, or a little for a mouse
 */
export const placeLoupe = (pointer: { readonly x: number; readonly y: number }, size: number, gap: number, room: LoupeRoom): LoupePlace => {
  const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  const highest = room.coveredTop + MARGIN;
  const left = clamp(pointer.x - size / 2, MARGIN, room.width - size - MARGIN);
  const above = pointer.y - gap - size;
  if (above >= highest) return { left, top: above };
  // Beside: on the side with more room, its middle at the pointer.
  const toLeft = pointer.x > room.width / 2;
  const beside = toLeft ? pointer.x - gap - size : pointer.x + gap;
  const top = clamp(pointer.y - size / 2, highest, room.height - size - MARGIN);
  if (beside >= MARGIN && beside + size <= room.width - MARGIN) return { left: beside, top };
  return { left, top: clamp(pointer.y + gap, highest, room.height - size - MARGIN) };
};
