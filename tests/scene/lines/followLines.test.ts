import { describe, expect, it, vi } from 'vitest';
import { inIdleTime } from '#scene/lines/inIdleTime.ts';
import { lineTexture } from '#scene/lines/lineShader.ts';
import { createHeadMaterials } from '#scene/look/headMaterials.ts';
import { skinVariants } from '#scene/look/skinMaterial.ts';

describe('lines in the skin', () => {
  it('are in no program of the skin until there are any', () => {
    const { skin, dispose } = createHeadMaterials();
    expect(skin.uniforms.uLinesShown.value).toBe(0);
    expect(Object.keys(skin.defines)).not.toContain('LINES');
    expect(skinVariants(skin).every(({ defines }) => !('LINES' in defines))).toBe(true);
    const withLines = skinVariants(skin, true);
    expect(withLines.every(({ defines }) => 'LINES' in defines)).toBe(true);
    // What they are drawn with stays the one material's.
    expect(withLines.every(({ uniforms }) => uniforms === skin.uniforms)).toBe(true);
    dispose();
  });

  it('are level where no map has been drawn', () => {
    const map = lineTexture();
    expect([...(map.image.data as Uint8Array)].slice(0, 3)).toEqual([128, 128, 128]);
    expect(lineTexture(new Uint8Array(16 * 16 * 4)).image.width).toBe(16);
  });
});

describe('work in idle time', () => {
  it('goes on in pieces until it is done, and stops when it is called off', async () => {
    vi.useFakeTimers();
    const done: number[] = [];
    const work = function* (): Generator<void, void> {
      for (let i = 0; i < 50; i++) {
        done.push(i);
        yield;
      }
    };
    const stop = inIdleTime(work());
    expect(done).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(3000);
    expect(done).toHaveLength(50);
    stop();
    const called = inIdleTime(work());
    called();
    await vi.advanceTimersByTimeAsync(3000);
    expect(done).toHaveLength(50);
    vi.useRealTimers();
  });
});
