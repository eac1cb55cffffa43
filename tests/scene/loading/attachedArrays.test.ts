import { BufferAttribute, BufferGeometry, Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import { readAttached } from '#scene/loading/attachedArrays.ts';

const SKIN_TRIANGLES = 100;
const good = {
  uv: [0, 0, 1, 0, 1, 1],
  _triangle: [7, 7, 99],
  _weights: [1, 0, 0, 0, 1, 0, 0.3, 0.3, 0.4],
  _lift: [2, 2, 1.5],
};
const WIDTH = { uv: 2, _triangle: 1, _weights: 3, _lift: 1 } as const;

const mesh = (change: Partial<typeof good> = {}, index: readonly number[] = [0, 1, 2]): Mesh => {
  const geometry = new BufferGeometry();
  for (const [name, values] of Object.entries({ ...good, ...change }))
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), WIDTH[name as keyof typeof WIDTH]));
  geometry.setIndex(new BufferAttribute(Uint16Array.from(index), 1));
  const made = new Mesh(geometry);
  made.name = 'brows';
  return made;
};

describe('a mesh that lies on the skin', () => {
  it('is read as plain arrays', () => {
    const { index, triangle, weights, lift, uv } = readAttached(mesh(), SKIN_TRIANGLES);
    expect([...index]).toEqual([0, 1, 2]);
    expect([...triangle]).toEqual([7, 7, 99]);
    expect([weights.length, lift.length, uv.length]).toEqual([9, 3, 6]);
  });

  it.each<[string, Partial<typeof good>, (readonly number[])?]>([
    ['a vertex that is not there', {}, [0, 1, 3]],
    ['a cut triangle', {}, [0, 1]],
    ['a skin triangle that is not there', { _triangle: [7, 7, 100] }],
    ['a triangle number that 16 bits would turn into another', { _triangle: [7, 7, 65_536 + 7] }],
    ['a triangle number that is none', { _triangle: [7, 7, Number.NaN] }],
    ['a negative triangle', { _triangle: [7, -1, 7] }],
    ['too few weights', { _weights: [1, 0, 0] }],
    ['too few lifts', { _lift: [2] }],
    ['too few texture points', { uv: [0, 0, 1, 0] }],
    ['a weight outside the triangle', { _weights: [2, -1, 0, 0, 1, 0, 0, 0, 1] }],
    ['a lift that is no number', { _lift: [2, Number.NaN, 2] }],
    ['a lift out into the room', { _lift: [2, 5000, 2] }],
  ])('is refused with %s', (_, change, index = [0, 1, 2]) => {
    expect(() => readAttached(mesh(change, index), SKIN_TRIANGLES)).toThrow(HeadFileError);
    expect(() => readAttached(mesh(change, index), SKIN_TRIANGLES)).toThrow(/brows/);
  });
});
