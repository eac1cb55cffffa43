import { hasWandered, type PointerSample } from '../picking/tapGesture.ts';

/**
 * Tells the drag of a site from a tap on it and from a turn of the head. Pure: pointer events and the end of a long press
 * come in, what they mean comes out. A mouse or pen drags what it presses; a finger, which also taps and turns, drags only
 * a site that is already selected, or one that it has rested on.
 */
export interface DragGesture {
  /** @returns whether a finger has to rest here before it may drag: set the clock to `LONG_PRESS_MS` */
  down(sample: PointerSample, site: { readonly id: string; readonly selected: boolean } | null): boolean;
  /** The clock has run out. @returns whether the site is now held */
  rested(): boolean;
  move(sample: PointerSample): 'nothing' | 'begin' | 'drag';
  up(sample: PointerSample): 'nothing' | 'drop';
  /** Gives up whatever was begun. @returns whether a site was held */
  cancel(): boolean;
  /** The pressed or held site, and where it was pressed. */
  readonly press: { readonly siteId: string; readonly start: PointerSample } | null;
  readonly held: boolean;
}

export const LONG_PRESS_MS = 300;

export const createDragGesture = (): DragGesture => {
  let press: { readonly siteId: string; readonly start: PointerSample } | null = null;
  let state: 'none' | 'resting' | 'ready' | 'held' = 'none';
  let fingers = 0;
  const end = (): boolean => {
    const was = state === 'held';
    press = null;
    state = 'none';
    return was;
  };
  return {
    down(sample, site) {
      fingers += 1;
      if (fingers > 1 || sample.button !== 0 || !site || sample.additive) {
        end(); // a second finger turns the head, whatever the first was about to do
        return false;
      }
      press = { siteId: site.id, start: sample };
      state = sample.pointerType === 'touch' && !site.selected ? 'resting' : 'ready';
      return state === 'resting';
    },
    rested() {
      if (state !== 'resting') return false;
      state = 'held';
      return true;
    },
    move(sample) {
      if (!press || sample.pointerId !== press.start.pointerId) return 'nothing';
      if (state === 'held') return 'drag';
      if (!hasWandered(press.start, sample)) return 'nothing';
      if (state === 'ready') {
        state = 'held';
        return 'begin';
      }
      end(); // a finger that did not rest means no site
      return 'nothing';
    },
    up(sample) {
      fingers = Math.max(0, fingers - 1);
      if (press && sample.pointerId !== press.start.pointerId) return 'nothing';
      return end() ? 'drop' : 'nothing';
    },
    cancel() {
      fingers = 0;
      return end();
    },
    get press() {
      return press;
    },
    get held() {
      return state === 'held';
    },
  };
};
