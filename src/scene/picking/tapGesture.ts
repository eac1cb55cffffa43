/**
 * Tells a tap from a drag. Pure: pointer events come in as plain values, a tap comes out once.
 * A pointer that has wandered, a second finger, a button other than the first, or a cancelled pointer makes no tap.
 */
export interface PointerSample {
  readonly pointerId: number;
  readonly pointerType: string;
  readonly button: number;
  readonly x: number;
  readonly y: number;
  /** A key is held that adds to a selection. */
  readonly additive: boolean;
}

export interface TapGesture {
  down(sample: PointerSample): void;
  /** @returns whether the pointer has become a drag */
  move(sample: PointerSample): boolean;
  /** @returns whether this was a tap */
  up(sample: PointerSample): boolean;
  cancel(pointerId: number): void;
  /** A finger or a button is down. */
  readonly pressed: boolean;
}

/** CSS pixels a pointer may wander within a tap: a finger rolls, a mouse does not. */
const SLACK: Readonly<Record<string, number>> = { mouse: 4, pen: 8, touch: 12 };

/** Whether a pointer has gone farther from where it began than a tap may. */
export const hasWandered = (from: PointerSample, to: PointerSample): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) > (SLACK[to.pointerType] ?? 8);

export const createTapGesture = (): TapGesture => {
  const down = new Map<number, PointerSample>();
  let spoiled = false;
  const wandered = (sample: PointerSample): boolean => {
    const start = down.get(sample.pointerId);
    return start !== undefined && hasWandered(start, sample);
  };
  return {
    down(sample) {
      if (down.size === 0) spoiled = false;
      down.set(sample.pointerId, sample);
      if (down.size > 1 || sample.button !== 0) spoiled = true;
    },
    move(sample) {
      if (wandered(sample)) spoiled = true;
      return down.has(sample.pointerId) && spoiled;
    },
    up(sample) {
      const tap = down.has(sample.pointerId) && !spoiled && !wandered(sample);
      down.delete(sample.pointerId);
      return tap;
    },
    cancel(pointerId) {
      spoiled = true;
      down.delete(pointerId);
    },
    get pressed() {
      return down.size > 0;
    },
  };
};
