import type { BufferAttribute, InterleavedBufferAttribute } from 'three';

const SCALE: Readonly<Record<string, number>> = { Int8Array: 127, Uint8Array: 255, Int16Array: 32_767, Uint16Array: 65_535 };

/**
 * Copies a (possibly interleaved and quantised) attribute into plain floats. Trees, poses and subdivision read flat
 * arrays; decoding once here is what keeps accessors out of every inner loop.
 */
export const plainFloats = (attribute: BufferAttribute | InterleavedBufferAttribute): Float32Array => {
  const { itemSize, count, normalized } = attribute;
  const interleaved = 'data' in attribute;
  const source = interleaved ? attribute.data.array : attribute.array;
  const stride = interleaved ? attribute.data.stride : itemSize;
  const offset = interleaved ? attribute.offset : 0;
  const scale = normalized ? (SCALE[source.constructor.name] ?? 1) : 1;
  const out = new Float32Array(count * itemSize);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < itemSize; k++) {
      const value = (source[i * stride + offset + k] as number) / scale;
      out[i * itemSize + k] = normalized && value < -1 ? -1 : value;
    }
  }
  return out;
};
