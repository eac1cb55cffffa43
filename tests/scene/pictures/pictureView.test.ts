import { describe, expect, it } from 'vitest';
import { ontoWhite, pictureSize, standardView } from '#scene/pictures/pictureView.ts';

describe('a picture', () => {
  const screen = { width: 800, height: 500 };

  it('of the screen is twice as fine, with rings as wide as on the screen', () => {
    expect(pictureSize({ view: 'current' }, screen, 8192)).toEqual({ width: 1600, height: 1000, perCss: 2 });
    expect(pictureSize({ view: 'current', scale: 3 }, screen, 8192).width).toBe(2400);
  });

  it('of a record is upright unless it is asked for otherwise, and never larger than the device draws', () => {
    expect(pictureSize({ view: 'front' }, screen, 8192)).toMatchObject({ width: 900, height: 1200 });
    expect(pictureSize({ view: 'left', width: 300, height: 300 }, screen, 8192)).toMatchObject({ width: 300, height: 300 });
    expect(pictureSize({ view: 'current' }, screen, 800)).toMatchObject({ width: 800, height: 500 });
  });

  it('is seen from the patient’s own side', () => {
    expect(standardView('front').azimuthDeg).toBe(0);
    expect(standardView('left').azimuthDeg).toBe(90);
    expect(standardView('right').azimuthDeg).toBe(-90);
    expect(standardView('left').width).toBeGreaterThan(standardView('front').width);
  });

  it('lies on white, the right way up', () => {
    // Lowest row: half-clear black; highest row: opaque red, clear.
    const rows = Uint8Array.of(0, 0, 0, 128, 0, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 0);
    expect([...ontoWhite(rows, 2, 2)]).toEqual([255, 0, 0, 255, 255, 255, 255, 255, 127, 127, 127, 255, 0, 0, 0, 255]);
  });
});
