import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#domain/anatomy/crc32.ts';
import { checkHeadFile, openManifest, sealManifest } from '#domain/anatomy/headFileCheck.ts';
import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import { tinyHead } from './tinyHead.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the checksum of a file', () => {
  it('is the CRC-32 of zip and PNG', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
    expect(crc32(bytesOf('IEND'))).toBe(0xae426082);
  });

  it('changes with any one bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(7), (bytes, at, bit) => {
        const flipped = bytes.slice();
        const i = at % bytes.length;
        flipped[i] = (flipped[i] as number) ^ (1 << bit);
        expect(crc32(flipped)).not.toBe(crc32(bytes));
      }),
    );
  });

  it('tells a damaged, a cut and another build’s file', () => {
    const bytes = bytesOf('the head');
    const { manifest } = tinyHead();
    const files = { ...manifest.files, 'head.glb': { bytes: bytes.length, crc32: crc32(bytes) } };
    expect(() => checkHeadFile({ ...manifest, files }, 'head.glb', bytes)).not.toThrow();
    expect(() => checkHeadFile({ ...manifest, files }, 'head.glb', bytesOf('the head of another'))).toThrow(/head\.glb: 19 bytes/);
    expect(() => checkHeadFile({ ...manifest, files }, 'head.glb', bytesOf('the h\u0000ad'))).toThrow(/head\.glb: the checksum/);
  });
});

describe('the seal of the manifest', () => {
  const sealed = sealManifest({ name: 'Kopf, 頭', weights: [0.1, 1e-7, -3] });

  it('opens to what was sealed', () => {
    expect(openManifest(bytesOf(sealed))).toMatchObject({ name: 'Kopf, 頭', weights: [0.1, 1e-7, -3] });
  });

  it('breaks with any byte that changes or is missing', () => {
    const bytes = bytesOf(sealed);
    const end = bytes.length - 1; // the line's end belongs to no value
    for (let i = 0; i < end; i++) {
      const flipped = bytes.slice();
      flipped[i] = (flipped[i] as number) ^ 1;
      expect(() => openManifest(flipped), `byte ${i}`).toThrow(HeadFileError);
      expect(() => openManifest(bytes.subarray(0, i)), `cut at ${i}`).toThrow(HeadFileError);
    }
    expect(() => openManifest(bytesOf('{"name":"unsealed"}'))).toThrow(/checksum/);
    expect(() => openManifest(bytesOf('<!doctype html>'))).toThrow(/not JSON/);
  });
});
