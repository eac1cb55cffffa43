import { describe, expect, it } from 'vitest';
import { facesCamera, isInsideLoop } from '#scene/editing/lassoLoop.ts';
import { placeLoupe } from '#scene/editing/loupePlace.ts';

describe('a loop', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 0, y: 100 },
  ];
  it('holds what it encloses, however it was drawn round', () => {
    expect(isInsideLoop(square, { x: 50, y: 50 })).toBe(true);
    expect(isInsideLoop([...square].reverse(), { x: 50, y: 50 })).toBe(true);
    expect(isInsideLoop(square, { x: 150, y: 50 })).toBe(false);
    expect(isInsideLoop(square, { x: 50, y: -1 })).toBe(false);
  });

  it('with a dent leaves out what lies in the dent', () => {
    const dented = [...square, { x: 60, y: 50 }];
    expect(isInsideLoop(dented, { x: 10, y: 50 })).toBe(false);
    expect(isInsideLoop(dented, { x: 80, y: 50 })).toBe(true);
  });

  it('of nothing or one point holds nothing', () => {
    expect(isInsideLoop([], { x: 0, y: 0 })).toBe(false);
    expect(isInsideLoop([{ x: 0, y: 0 }], { x: 0, y: 0 })).toBe(false);
  });

  it('means skin that faces the camera', () => {
    expect(facesCamera([0, 0, 100], [0, 0, 1], [0, 0, 600])).toBe(true);
    expect(facesCamera([0, 0, -100], [0, 0, -1], [0, 0, 600])).toBe(false);
    expect(facesCamera([70, 0, 0], [1, 0, 0], [0, 0, 600]), 'turned away at the side').toBe(false);
  });
});

describe('the close view', () => {
  const room = { width: 390, height: 844, coveredTop: 112 };
  const SIZE = 136;
  const GAP = 44;
  const covers = (place: { left: number; top: number }, { x, y }: { x: number; y: number }): boolean =>
    x > place.left && x < place.left + SIZE && y > place.top && y < place.top + SIZE;

  it('stands above the finger', () => {
    expect(placeLoupe({ x: 200, y: 500 }, SIZE, GAP, room)).toEqual({ left: 132, top: 320 });
  });

  it('is never under the finger, off the canvas or under the header, wherever the finger is', () => {
    for (let x = 0; x <= room.width; x += 13) {
      for (let y = room.coveredTop; y <= room.height; y += 17) {
        const place = placeLoupe({ x, y }, SIZE, GAP, room);
        expect(covers(place, { x, y }), `${x} ${y}`).toBe(false);
        expect(place.left, `${x} ${y}`).toBeGreaterThanOrEqual(0);
        expect(place.left + SIZE, `${x} ${y}`).toBeLessThanOrEqual(room.width);
        expect(place.top, `${x} ${y}`).toBeGreaterThanOrEqual(room.coveredTop);
        expect(place.top + SIZE, `${x} ${y}`).toBeLessThanOrEqual(room.height);
      }
    }
  });

  it('moves beside a finger near the top, to the side with more room', () => {
    expect(placeLoupe({ x: 340, y: 150 }, SIZE, GAP, room).left).toBeLessThan(340 - SIZE);
    expect(placeLoupe({ x: 40, y: 150 }, SIZE, GAP, room).left).toBeGreaterThan(40);
  });
});
