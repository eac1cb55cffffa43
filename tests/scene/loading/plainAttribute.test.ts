import { BufferAttribute, InterleavedBuffer, InterleavedBufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import { plainFloats } from '#scene/loading/plainAttribute.ts';

describe('plain floats of an attribute', () => {
  it('keep plain values', () => {
    expect([...plainFloats(new BufferAttribute(Float32Array.of(1, 2, 3, 4), 2))]).toEqual([1, 2, 3, 4]);
  });

  it('undo quantisation and padding', () => {
    const padded = new InterleavedBuffer(Int8Array.of(127, -127, 0, 99, -128, 64, 127, 99), 4);
    const values = plainFloats(new InterleavedBufferAttribute(padded, 3, 0, true));
    expect([...values].map((value) => Number(value.toFixed(3)))).toEqual([1, -1, 0, -1, 0.504, 1]);
  });

  it('leave whole numbers alone that are not normalised', () => {
    const padded = new InterleavedBuffer(Uint16Array.of(36_000, 0, 7, 0), 2);
    expect([...plainFloats(new InterleavedBufferAttribute(padded, 1, 0))]).toEqual([36_000, 7]);
  });
});
