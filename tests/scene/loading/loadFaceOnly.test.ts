import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFaceOnly } from '#scene/loading/loadFaceOnly.ts';
import { faceStore } from '#stores/faceStore.ts';
import { personStore } from '#stores/personStore.ts';

const files = vi.hoisted(() => ({ broken: false }));
vi.mock('#scene/loading/headFiles.ts', () => ({ downloadHead: () => ({}) }));
vi.mock('#scene/loading/decodeHead.ts', async () => {
  const { createHeadModel, readTargets } = await import('#domain/anatomy/headModel.ts');
  const { createRegionMap } = await import('#domain/anatomy/regionAtChart.ts');
  const { tinyHead } = await import('../../domain/anatomy/tinyHead.ts');
  const { manifest, arrays, deltaBytes } = tinyHead();
  const model = createHeadModel(manifest, arrays);
  const faces = new Uint8Array(manifest.counts.skinTriangles);
  const regions = createRegionMap(manifest, { distance: new Uint8Array(16), owner: new Uint8Array(16), faces });
  return {
    decodeHead: async () => {
      if (files.broken) throw new Error('did not arrive');
      return { manifest, model, regions, occlusion: new Float32Array(manifest.counts.fineVertices * 4).fill(1) };
    },
    decodeTargets: async () => {
      const targets = readTargets(manifest, deltaBytes);
      return new Map([...targets, ['sex-male', targets.get('lift')]]);
    },
  };
});

beforeEach(() => faceStore.getState().setFace(null));
afterEach(() => {
  files.broken = false;
  personStore.getState().change({ sex: 0 });
});

describe('a face without a picture', () => {
  it('is measured, and anew for the other sex', async () => {
    await loadFaceOnly();
    const female = faceStore.getState().face;
    expect(female?.topology).toBe('tiny-head');
    personStore.getState().change({ sex: 1 });
    await vi.waitFor(() => expect(faceStore.getState().face).not.toBe(female));
    expect(faceStore.getState().face?.surface.positions).not.toEqual(female?.surface.positions);
  });

  it('is the person’s own from the start', async () => {
    personStore.getState().change({ sex: 1 });
    await loadFaceOnly();
    const male = faceStore.getState().face?.surface.positions;
    personStore.getState().change({ sex: 0 });
    await vi.waitFor(() => expect(faceStore.getState().face?.surface.positions).not.toEqual(male));
  });

  it('stays unknown where its files cannot be had', async () => {
    files.broken = true;
    await loadFaceOnly();
    expect(faceStore.getState().face).toBeNull();
  });
});
