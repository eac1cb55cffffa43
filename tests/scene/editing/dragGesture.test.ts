import { describe, expect, it } from 'vitest';
import { createDragGesture } from '#scene/editing/dragGesture.ts';
import type { PointerSample } from '#scene/picking/tapGesture.ts';

const at = (pointerType: string, x: number, more: Partial<PointerSample> = {}): PointerSample => ({
  pointerId: 1,
  pointerType,
  button: 0,
  x,
  y: 0,
  additive: false,
  ...more,
});
const SITE = { id: 'a', selected: false };
const SELECTED = { id: 'a', selected: true };

describe.each(['mouse', 'pen'])('a %s', (type) => {
  it('drags the site that it presses, once it has left a tap behind', () => {
    const gesture = createDragGesture();
    expect(gesture.down(at(type, 0), SITE), 'needs no rest').toBe(false);
    expect(gesture.move(at(type, 2))).toBe('nothing');
    expect(gesture.move(at(type, 20))).toBe('begin');
    expect(gesture.move(at(type, 1))).toBe('drag');
    expect(gesture.up(at(type, 1))).toBe('drop');
    expect(gesture.press).toBeNull();
  });

  it('that lifts in place drops nothing', () => {
    const gesture = createDragGesture();
    gesture.down(at(type, 0), SITE);
    expect(gesture.up(at(type, 1))).toBe('nothing');
  });
});

describe('a finger', () => {
  it('drags at once only a site that is selected', () => {
    const gesture = createDragGesture();
    expect(gesture.down(at('touch', 0), SELECTED)).toBe(false);
    expect(gesture.move(at('touch', 20))).toBe('begin');
  });

  it('has to rest on any other, and then holds it without moving', () => {
    const gesture = createDragGesture();
    expect(gesture.down(at('touch', 0), SITE)).toBe(true);
    expect(gesture.rested()).toBe(true);
    expect(gesture.held).toBe(true);
    expect(gesture.move(at('touch', 2))).toBe('drag');
    expect(gesture.up(at('touch', 2))).toBe('drop');
  });

  it('that moves before it has rested means no site', () => {
    const gesture = createDragGesture();
    gesture.down(at('touch', 0), SITE);
    expect(gesture.move(at('touch', 30))).toBe('nothing');
    expect(gesture.rested()).toBe(false);
    expect(gesture.move(at('touch', 60))).toBe('nothing');
    expect(gesture.up(at('touch', 60))).toBe('nothing');
  });

  it('may roll while it rests', () => {
    const gesture = createDragGesture();
    gesture.down(at('touch', 0), SITE);
    expect(gesture.move(at('touch', 10))).toBe('nothing');
    expect(gesture.rested()).toBe(true);
  });

  it('that is joined by a second one turns the head instead', () => {
    const gesture = createDragGesture();
    gesture.down(at('touch', 0), SELECTED);
    gesture.down(at('touch', 80, { pointerId: 2 }), SELECTED);
    expect(gesture.move(at('touch', 40))).toBe('nothing');
    gesture.up(at('touch', 40));
    gesture.up(at('touch', 80, { pointerId: 2 }));
    gesture.down(at('touch', 0), SELECTED);
    expect(gesture.move(at('touch', 40)), 'the next touch is fresh').toBe('begin');
  });
});

describe('no drag', () => {
  it('comes of another button, of a press beside every site, or of one that adds to the selection', () => {
    for (const [sample, site] of [
      [at('mouse', 0, { button: 2 }), SITE],
      [at('mouse', 0), null],
      [at('mouse', 0, { additive: true }), SITE],
    ] as const) {
      const gesture = createDragGesture();
      gesture.down(sample, site);
      expect(gesture.move({ ...sample, x: 40 })).toBe('nothing');
    }
  });

  it('outlives a cancelled pointer', () => {
    const gesture = createDragGesture();
    gesture.down(at('mouse', 0), SITE);
    expect(gesture.cancel(), 'only pressed').toBe(false);
    gesture.down(at('mouse', 0), SITE);
    gesture.move(at('mouse', 40));
    expect(gesture.cancel(), 'held').toBe(true);
    expect(gesture.up(at('mouse', 40))).toBe('nothing');
  });
});
