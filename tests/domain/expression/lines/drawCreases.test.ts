import { beforeAll, describe, expect, it } from 'vitest';
import { LINE_GROUP_IDS } from '#domain/expression/lineGroups.ts';
import { CREASE_LAYERS } from '#domain/expression/lines/creaseScale.ts';
import { drawCreases } from '#domain/expression/lines/drawCreases.ts';
import { LINE_FAMILIES } from '#domain/expression/lines/families.ts';
import { type LaidFamily, layCreases } from '#domain/expression/lines/layCreases.ts';
import { MUSCLE_IDS } from '#knowledge/anatomy/ids.ts';
import { type MeasuredHead, measuredHead } from '../../anatomy/measuredHead.ts';

const SIZE = 512;

let shipped: MeasuredHead;
let laid: readonly LaidFamily[];
let map: Uint8Array;

const draw = (families: readonly LaidFamily[]): Uint8Array => {
  const work = drawCreases(families, shipped.head.manifest.chart, SIZE);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
};

beforeAll(async () => {
  shipped = await measuredHead();
  laid = layCreases(shipped.head.model, LINE_FAMILIES);
  map = draw(laid);
});

describe('the lines of the face', () => {
  it('are there for every group, folded by known muscles', () => {
    expect(new Set(LINE_FAMILIES.map(({ group }) => group))).toEqual(new Set(LINE_GROUP_IDS));
    for (const { drivers, layer } of LINE_FAMILIES) {
      expect(layer).toBeLessThan(CREASE_LAYERS);
      expect(drivers.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(0.9);
      for (const { muscleId } of drivers) expect(MUSCLE_IDS).toContain(muscleId);
    }
  });

  it('are four or five across the forehead and a fan of at least four beside each eye', () => {
    const deep = (id: string) => LINE_FAMILIES.find((family) => family.id === id)?.creases.filter(({ depthMm }) => depthMm > 0.3).length;
    expect(deep('forehead')).toBe(5);
    expect(deep('crows-feet')).toBeGreaterThanOrEqual(4);
  });

  it('run out at both ends and are not the stamp of the other side', () => {
    for (const { creases } of laid)
      for (const { samples } of creases) {
        expect(samples[2]).toBeLessThan(0.02);
        expect(samples[samples.length - 2]).toBeLessThan(0.02);
      }
    const [left, right] = laid.find(({ family }) => family.id === 'crows-feet')?.creases ?? [];
    const depths = (crease = left) => Array.from(crease?.samples ?? []).filter((_, i) => i % 4 === 2);
    expect(depths(left)).not.toEqual(depths(right));
  });

  it('are drawn within the map, which is level everywhere else and along its border', () => {
    expect(map).toHaveLength(SIZE * SIZE * 4);
    let level = 0;
    for (let i = 0; i < SIZE * SIZE; i++) {
      const [x, y] = [i % SIZE, Math.floor(i / SIZE)];
      const flat = map[i * 4] === 128 && map[i * 4 + 1] === 128 && map[i * 4 + 2] === 128;
      if (flat) level += 1;
      else if (x === 0 || y === 0 || x === SIZE - 1 || y === SIZE - 1) expect.fail(`drawn over the border at ${x}, ${y}`);
    }
    expect(level / (SIZE * SIZE)).toBeGreaterThan(0.7);
    expect(level / (SIZE * SIZE)).toBeLessThan(0.97);
  });

  it('are shaded in their floors and never steeper than the map can hold', () => {
    let darkest = 128;
    let clipped = 0;
    for (let i = 0; i < map.length; i += 4) {
      darkest = Math.min(darkest, map[i + 2] as number);
      if ([1, 255].includes(map[i] as number) || [1, 255].includes(map[i + 1] as number)) clipped += 1;
    }
    expect(darkest).toBeLessThan(70);
    expect(clipped).toBe(0);
  });

  it('are about as much on the left as on the right', () => {
    let [left, right] = [0, 0];
    for (let i = 0; i < SIZE * SIZE; i++) {
      const shade = Math.abs((map[i * 4 + 2] as number) - 128);
      if (i % SIZE < SIZE / 2) right += shade;
      else left += shade;
    }
    expect(Math.abs(left - right)).toBeLessThan(0.15 * Math.max(left, right));
  });

  it('are the same every time', () => {
    expect(draw(layCreases(shipped.head.model, LINE_FAMILIES))).toEqual(map);
  });
});
