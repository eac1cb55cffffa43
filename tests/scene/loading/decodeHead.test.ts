import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#domain/anatomy/crc32.ts';
import { openManifest, sealManifest } from '#domain/anatomy/headFileCheck.ts';
import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import { decodeHead, decodeTargets } from '#scene/loading/decodeHead.ts';
import { type HeadDownload, HeadFileMissing } from '#scene/loading/headFiles.ts';
import { TargetsFailure } from '#scene/loading/targetsFailure.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Files = Readonly<Record<'manifest' | 'model' | 'regions' | 'deltas', Bytes>>;
const shipped = (name: string): Bytes => Uint8Array.from(readFileSync(path.join('public/models', name)));
const files: Files = {
  manifest: shipped('head.manifest.json'),
  model: shipped('head.glb'),
  regions: shipped('head.regions.bin'),
  deltas: shipped('head.deltas.bin'),
};
const NAMES = { manifest: 'head.manifest.json', model: 'head.glb', regions: 'head.regions.bin', deltas: 'head.deltas.bin' } as const;

const arrived = (change: Partial<Files> = {}): HeadDownload => {
  // Decoders may keep or move what they get: each test has its own copy.
  const copy = (key: keyof Files): Promise<Bytes> => Promise.resolve((change[key] ?? files[key]).slice());
  return {
    manifest: copy('manifest'),
    model: copy('model'),
    regions: copy('regions'),
    deltas: copy('deltas'),
    onProgress: () => {},
    cancel: () => {},
  };
};
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );
type Manifest = { readonly files: object; readonly targets: readonly { name: string }[] };
/** A manifest with some fields changed, sealed like a built one. */
const manifestWith = (change: (manifest: Manifest) => object): Bytes => {
  const { crc32: _, ...manifest } = openManifest(files.manifest) as Manifest & { crc32: number };
  return Uint8Array.from(new TextEncoder().encode(sealManifest({ ...manifest, ...change(manifest) })));
};
const flipped = (bytes: Bytes): Bytes => {
  const damaged = bytes.slice();
  const at = Math.floor(bytes.length * 0.6);
  damaged[at] = (damaged[at] as number) ^ 1;
  return damaged;
};

describe('the decoded head', () => {
  it('is what the shipped files hold', async () => {
    const download = arrived();
    const assets = await decodeHead(download);
    expect(assets.model.arrays.positions.length).toBe(assets.manifest.counts.fineVertices * 3);
    expect(assets.brows.triangle.length).toBeGreaterThan(100);
    const targets = await decodeTargets(download, assets.manifest);
    expect(targets.get('sex-male')?.vertices.length).toBeGreaterThan(1000);
  });

  it.each(['manifest', 'model', 'regions'] as const)(
    'is refused by name when one bit of the %s changed, or its end is missing',
    async (key) => {
      for (const bytes of [flipped(files[key]), files[key].slice(0, -9), files[key].slice(0, 0)]) {
        const failure = await failureOf(decodeHead(arrived({ [key]: bytes })));
        expect(failure).toBeInstanceOf(HeadFileError);
        expect((failure as Error).message).toContain(NAMES[key]);
      }
    },
  );

  it('stays when only the targets are damaged, cut off or missing', async () => {
    for (const bytes of [flipped(files.deltas), files.deltas.slice(0, -9)]) {
      const download = arrived({ deltas: bytes });
      const { manifest } = await decodeHead(download);
      const failure = await failureOf(decodeTargets(download, manifest));
      expect(failure).toBeInstanceOf(TargetsFailure);
      expect((failure as TargetsFailure).cause).toBeInstanceOf(HeadFileError);
      expect((failure as Error).message).toContain('head.deltas.bin');
    }
    const missing = new HeadFileMissing('head.deltas.bin: HTTP 404');
    const deltas = Promise.reject(missing);
    deltas.catch(() => {});
    const download = { ...arrived(), deltas };
    const failure = await failureOf(decodeTargets(download, (await decodeHead(download)).manifest));
    expect((failure as TargetsFailure).cause).toBe(missing);
  });

  it('is refused when the files lack a target that the page moves', async () => {
    const targets = ({ targets }: Manifest) => ({
      targets: targets.filter(({ name }) => name !== 'sex-male'),
    });
    const failure = await failureOf(decodeHead(arrived({ manifest: manifestWith(targets) })));
    expect(failure).toBeInstanceOf(HeadFileError);
    expect((failure as Error).message).toContain('sex-male');
  });

  it('is refused together with a file of another release', async () => {
    const other = manifestWith((manifest) => ({
      files: { ...manifest.files, 'head.glb': { bytes: files.model.length, crc32: 1 } },
    }));
    expect(await failureOf(decodeHead(arrived({ manifest: other })))).toBeInstanceOf(HeadFileError);
  });

  it('tells with the targets that its cage subdivides to another surface', async () => {
    await MeshoptDecoder.ready;
    const io = new NodeIO()
      .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
      .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const document = await io.readBinary(files.model.slice());
    for (const extension of document.getRoot().listExtensionsUsed()) if (extension instanceof EXTMeshoptCompression) extension.dispose();
    const cage = document
      .getRoot()
      .listMeshes()
      .find((mesh) => mesh.getName() === 'cage');
    const indices = cage?.listPrimitives()[0]?.getIndices();
    // The first quad's second corner goes to a far vertex: a quad still, but with two edges more.
    indices?.setScalar(1, 4000);
    const model = Uint8Array.from(await io.writeBinary(document));
    const manifest = manifestWith((old) => ({
      files: { ...old.files, 'head.glb': { bytes: model.length, crc32: crc32(model) } },
    }));
    const download = arrived({ model, manifest });
    const failure = await failureOf(decodeTargets(download, (await decodeHead(download)).manifest));
    expect(failure).toBeInstanceOf(TargetsFailure);
    expect((failure as TargetsFailure).cause).toBeInstanceOf(HeadFileError);
    expect((failure as Error).message).toMatch(/the cage subdivides to \d+ vertices/);
  });
});
