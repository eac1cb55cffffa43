import { PerspectiveCamera, Scene, type WebGLRenderer } from 'three';
import { describe, expect, it } from 'vitest';
import { drawComparison, meetingPixel } from '#scene/effect/comparison.ts';

describe('where the faces meet', () => {
  it('is the wiper’s place in the window, seen from the canvas', () => {
    // The canvas begins 80 px left of a window of 1000 and is 160 wider, at two pixels to one.
    expect(meetingPixel(0.5, 1000, { left: -80, width: 1160 }, 2320)).toBe(1160);
    expect(meetingPixel(0.25, 1000, { left: -80, width: 1160 }, 2320)).toBe(660);
    // A card pushes the canvas aside; the line stays where the hand has put it.
    expect(meetingPixel(0.5, 1000, { left: -158, width: 1160 }, 1160)).toBe(658);
  });

  it('never leaves the canvas', () => {
    expect(meetingPixel(0, 1000, { left: 100, width: 500 }, 500)).toBe(0);
    expect(meetingPixel(1, 1000, { left: 100, width: 500 }, 500)).toBe(500);
    expect(meetingPixel(0.5, 1000, { left: 0, width: 0 }, 300)).toBe(300);
  });
});

/** A renderer that only notes what it is asked, at two pixels to one. */
const fakeRenderer = (width: number, height: number) => {
  const calls: string[] = [];
  const gl = {
    domElement: { width, height },
    getPixelRatio: () => 2,
    setScissor: (x: number, y: number, w: number, h: number) => calls.push(`scissor ${x} ${y} ${w} ${h}`),
    setScissorTest: (on: boolean) => calls.push(`test ${on}`),
    render: () => calls.push('render'),
  };
  return { gl: gl as unknown as WebGLRenderer, calls };
};

const compare = (meetingAt: number, fail = false) => {
  const { gl, calls } = fakeRenderer(400, 200);
  const faces = {
    untreated: (draw: () => void) => {
      calls.push('untreated');
      draw();
      calls.push('treated');
      if (fail) throw new Error('lost');
    },
  };
  const run = () => drawComparison(gl, new Scene(), new PerspectiveCamera(), faces, meetingAt);
  return { run, calls };
};

describe('both faces', () => {
  it('are drawn beside each other, the untreated one first, and never over each other', () => {
    const { run, calls } = compare(100);
    run();
    expect(calls).toEqual([
      'test true',
      'untreated',
      'scissor 0 0 50 100',
      'render',
      'treated',
      'scissor 50 0 150 100',
      'render',
      'test false',
    ]);
  });

  it('leave out the one that is nowhere seen', () => {
    const left = compare(0);
    left.run();
    expect(left.calls).toEqual(['test true', 'scissor 0 0 200 100', 'render', 'test false']);
    const right = compare(400);
    right.run();
    expect(right.calls).toEqual(['test true', 'untreated', 'scissor 0 0 200 100', 'render', 'treated', 'test false']);
  });

  it('cut nothing off afterwards, even when drawing fails', () => {
    const { run, calls } = compare(100, true);
    expect(run).toThrow('lost');
    expect(calls.at(-1)).toBe('test false');
  });
});
