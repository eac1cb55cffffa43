/** A value on its way to another. */
export interface Eased<Value> {
  readonly shown: Value;
  readonly goal: Value;
  readonly moving: boolean;
  /** `ease` false arrives with the next update. */
  aim(goal: Value, ease: boolean): void;
  update(seconds: number): void;
}

/** @param mix the value at a share, 0 to 1, of the way; may reuse what it gave before, but not `from` or `to` */
export const createEased = <Value>(
  start: Value,
  mix: (from: Value, to: Value, share: number) => Value,
  wholeSeconds: number,
): Eased<Value> => {
  let from = start;
  let shown = start;
  let goal = start;
  let share = 1;
  return {
    get shown() {
      return shown;
    },
    get goal() {
      return goal;
    },
    get moving() {
      return share < 1;
    },
    aim(next, ease) {
      if (ease && next === goal) return;
      from = shown;
      goal = next;
      share = ease ? 0 : 1;
      if (!ease) shown = goal;
    },
    update(seconds) {
      if (share >= 1) return;
      share = Math.min(1, share + seconds / wholeSeconds);
      shown = share >= 1 ? goal : mix(from, goal, share * share * (3 - 2 * share));
    },
  };
};

/** Named numbers; one that is not named is 0. */
export const mixNumbers = <Names extends Readonly<Partial<Record<string, number>>>>(from: Names, to: Names, share: number): Names => {
  const mixed: Record<string, number> = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    mixed[name] = (from[name] ?? 0) * (1 - share) + (to[name] ?? 0) * share;
  }
  return mixed as unknown as Names;
};

/** Relaxation per strand; null is none. A new list each time: whoever holds the last one keeps it. */
export const mixRelaxation = (from: Float32Array | null, to: Float32Array | null, share: number): Float32Array | null => {
  const some = from ?? to;
  return some?.map((_, s) => (from?.[s] ?? 0) * (1 - share) + (to?.[s] ?? 0) * share) ?? null;
};
