import { describe, expect, it } from 'vitest';
import { createTapGesture, type PointerSample } from '#scene/picking/tapGesture.ts';

const sample = (pointerType: string, x: number, y = 0, pointerId = 1, button = 0): PointerSample => ({
  pointerId,
  pointerType,
  button,
  x,
  y,
  additive: false,
});

describe('a tap', () => {
  it('is a press and a release in one place', () => {
    const gesture = createTapGesture();
    gesture.down(sample('mouse', 100));
    expect(gesture.pressed).toBe(true);
    expect(gesture.move(sample('mouse', 102))).toBe(false);
    expect(gesture.up(sample('mouse', 102))).toBe(true);
    expect(gesture.pressed).toBe(false);
  });

  it('allows a finger to roll more than a mouse to slip', () => {
    for (const [type, px, tap] of [
      ['mouse', 6, false],
      ['pen', 6, true],
      ['pen', 10, false],
      ['touch', 10, true],
      ['touch', 14, false],
    ] as const) {
      const gesture = createTapGesture();
      gesture.down(sample(type, 0));
      expect(gesture.up(sample(type, px)), `${type} ${px} px`).toBe(tap);
    }
  });

  it('is not a drag that comes back to where it began', () => {
    const gesture = createTapGesture();
    gesture.down(sample('mouse', 0));
    expect(gesture.move(sample('mouse', 40))).toBe(true);
    expect(gesture.up(sample('mouse', 0))).toBe(false);
  });

  it('is not the end of a turn with two fingers, whichever lifts first', () => {
    const gesture = createTapGesture();
    gesture.down(sample('touch', 0, 0, 1));
    gesture.down(sample('touch', 80, 0, 2));
    expect(gesture.up(sample('touch', 0, 0, 1))).toBe(false);
    expect(gesture.up(sample('touch', 80, 0, 2))).toBe(false);
    gesture.down(sample('touch', 5, 0, 3));
    expect(gesture.up(sample('touch', 5, 0, 3)), 'the next touch is fresh').toBe(true);
  });

  it('is not another button, a cancelled pointer, or a release without a press', () => {
    const gesture = createTapGesture();
    gesture.down(sample('mouse', 0, 0, 1, 2));
    expect(gesture.up(sample('mouse', 0, 0, 1, 2))).toBe(false);
    gesture.down(sample('touch', 0));
    gesture.cancel(1);
    expect(gesture.up(sample('touch', 0))).toBe(false);
    expect(createTapGesture().up(sample('mouse', 0))).toBe(false);
  });
});
