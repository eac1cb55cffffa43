import { afterEach, describe, expect, it, vi } from 'vitest';
import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import { downloadHead, HeadFileMissing } from '#scene/loading/headFiles.ts';
import { sceneFailure } from '#scene/loading/sceneFailure.ts';

const SIZES: Record<string, number> = { 'head.glb': 300, 'head.regions.bin': 200, 'head.deltas.bin': 100 };
const manifest = JSON.stringify({ files: Object.fromEntries(Object.entries(SIZES).map(([name, bytes]) => [name, { bytes, crc32: 0 }])) });
let attempt = 1000;

const answer = (overrides: Record<string, () => Response> = {}) =>
  vi.fn(async (input: string | URL | Request) => {
    const name = String(input).split('/').pop() ?? '';
    const own = overrides[name];
    if (own) return own();
    return new Response(name === 'head.manifest.json' ? manifest : new Uint8Array(SIZES[name] ?? 0));
  });

afterEach(() => vi.unstubAllGlobals());

describe('the download of the head', () => {
  it('reports real bytes, from nothing to all', async () => {
    vi.stubGlobal('fetch', answer());
    const download = downloadHead(attempt++);
    const shares: number[] = [];
    download.onProgress((share) => shares.push(share));
    const files = await Promise.all([download.manifest, download.model, download.regions, download.deltas]);
    expect(files.map((bytes) => bytes.length)).toEqual([manifest.length, 300, 200, 100]);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('fetches an attempt once, and a new attempt past the cache', async () => {
    const fetched = answer();
    vi.stubGlobal('fetch', fetched);
    const first = downloadHead(attempt);
    expect(downloadHead(attempt)).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(4);
    await first.deltas;
    expect(downloadHead(++attempt)).not.toBe(first);
    expect(fetched.mock.calls.at(-1)?.[1 as never]).toMatchObject({ cache: 'reload' });
    attempt += 1;
  });

  it('says which file the server does not give', async () => {
    vi.stubGlobal('fetch', answer({ 'head.glb': () => new Response('', { status: 404 }) }));
    const error = await downloadHead(attempt++).model.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HeadFileMissing);
    expect(sceneFailure(error)).toEqual({ kind: 'model-missing', detail: 'head.glb: HTTP 404' });
  });

  it('takes a dead network for a missing file', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => {
        throw new TypeError('Failed to fetch');
      }),
    );
    expect(sceneFailure(await downloadHead(attempt++).regions.catch((reason: unknown) => reason)).kind).toBe('model-missing');
  });
});

describe('what stopped the scene', () => {
  it('is told apart: missing, damaged, anything else', () => {
    expect(sceneFailure(new HeadFileError('head.glb: cut off')).kind).toBe('model-corrupt');
    expect(sceneFailure(new Error('boom'))).toEqual({ kind: 'error', detail: 'boom' });
    expect(sceneFailure('text')).toEqual({ kind: 'error', detail: 'text' });
  });
});
