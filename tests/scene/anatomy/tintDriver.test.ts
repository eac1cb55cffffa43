import { describe, expect, it } from 'vitest';
import type { RegionPatch } from '#domain/anatomy/headManifest.ts';
import { patchStyle } from '#scene/anatomy/regionStyles.ts';
import { createRegionTintUniforms, disposeRegionTint } from '#scene/anatomy/regionTintShader.ts';
import { createTintDriver } from '#scene/anatomy/tintDriver.ts';

const forehead: RegionPatch = { id: 1, regionId: 'forehead', part: null, side: 'midline', channel: 0 };
const left: RegionPatch = { id: 2, regionId: 'temple', part: null, side: 'left', channel: 1 };
const right: RegionPatch = { id: 3, regionId: 'temple', part: null, side: 'right', channel: 1 };
const upper: RegionPatch = { id: 4, regionId: 'lips', part: 'upper-lip', side: 'midline', channel: 2 };
const lower: RegionPatch = { id: 5, regionId: 'lips', part: 'lower-lip', side: 'midline', channel: 3 };
const lineOf = (...input: Parameters<typeof patchStyle>): number => patchStyle(...input)[1];

describe('how a region is drawn', () => {
  it('is calm at first, and clearer for the main regions', () => {
    expect(lineOf(forehead, null, null)).toBeGreaterThan(lineOf(left, null, null));
    expect(lineOf(left, null, null)).toBeGreaterThan(0);
  });

  it('brightens the side that is pointed at, both when a list names the pair', () => {
    const onLeft = { regionId: 'temple', side: 'left' } as const;
    expect(lineOf(left, null, onLeft)).toBeGreaterThan(lineOf(right, null, onLeft));
    const both = { regionId: 'temple', side: 'midline' } as const;
    expect(lineOf(left, null, both)).toBe(lineOf(right, null, both));
  });

  it('tells the lips apart when pointed at, and lights both when selected', () => {
    const hovered = { regionId: 'lips', part: 'upper-lip', side: 'midline' } as const;
    expect(lineOf(upper, null, hovered)).toBeGreaterThan(lineOf(lower, null, hovered));
    const selected = { regionId: 'lips', side: 'midline' } as const;
    expect(patchStyle(upper, selected, null)).toEqual(patchStyle(lower, selected, null));
  });

  it('lights the selected side alone, with the accent', () => {
    const selected = { regionId: 'temple', side: 'left' } as const;
    const [, , accent, lit] = patchStyle(left, selected, null);
    expect([accent, lit]).toEqual([1, 1]);
    expect(patchStyle(right, selected, null)[3]).toBe(0);
    expect(patchStyle(right, { regionId: 'temple', side: null }, null)[3]).toBe(1);
  });
});

describe('the change from one look to the next', () => {
  it('takes about a fifth of a second and then rests', () => {
    const uniforms = createRegionTintUniforms();
    const driver = createTintDriver(uniforms, [forehead, left, right]);
    expect(driver.update(0.016)).toBe(false);
    driver.setState({ regionId: 'forehead', side: 'midline' }, null);
    let seconds = 0;
    while (driver.update(0.016) && seconds < 2) seconds += 0.016;
    expect(seconds).toBeGreaterThan(0.15);
    expect(seconds).toBeLessThan(0.7);
    expect(uniforms.uPatchStyle.value[1]?.w).toBe(1);
    expect(uniforms.uDim.value).toBeGreaterThan(0);
    driver.setState(null, null);
    while (driver.update(0.1));
    expect(uniforms.uDim.value).toBe(0);
  });

  it('frees its textures', () => {
    const uniforms = createRegionTintUniforms();
    let freed = 0;
    for (const map of [uniforms.uRegionDistance.value, uniforms.uRegionOwner.value]) map.addEventListener('dispose', () => (freed += 1));
    disposeRegionTint(uniforms);
    expect(freed).toBe(2);
  });
});
