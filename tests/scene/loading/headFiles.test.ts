import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeadFileError } from '#domain/anatomy/headManifest.ts';
import { downloadHead, HeadFileMissing } from '#scene/loading/headFiles.ts';
import { sceneFailure } from '#scene/loading/sceneFailure.ts';
import { TargetsFailure } from '#scene/loading/targetsFailure.ts';
import { viewStore } from '#stores/viewStore.ts';

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

/** An answer whose body gives `bytes` bytes and then does `end`. */
const body = (bytes: number, end: (controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(bytes)),
      pull: end,
    }),
  );
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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

  it('starts once, ahead of the scene, and the scene’s first attempt is that download', async () => {
    const fetched = answer();
    vi.stubGlobal('fetch', fetched);
    vi.resetModules();
    const files = await import('#scene/loading/headFiles.ts');
    files.startHeadDownload();
    files.startHeadDownload();
    expect(fetched).toHaveBeenCalledTimes(4);
    // The server is asked whether the copy in the cache still stands, so that files of two releases do not meet.
    for (const call of fetched.mock.calls) expect(call[1 as never]).toMatchObject({ cache: 'no-cache' });
    expect((await files.downloadHead(0).model).length).toBe(300);
    expect(fetched).toHaveBeenCalledTimes(4);
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

describe('a connection that breaks', () => {
  it('in the middle of a file means that the file did not arrive', async () => {
    vi.stubGlobal('fetch', answer({ 'head.glb': () => body(120, (controller) => controller.error(new TypeError('network error'))) }));
    const download = downloadHead(attempt++);
    const problem = sceneFailure(await failureOf(download.model));
    expect(problem).toEqual({ kind: 'model-missing', detail: 'head.glb: network error' });
    expect((await download.regions).length, 'the other files are not touched by it').toBe(200);
  });

  it('without a word is given up after half a minute', async () => {
    vi.useFakeTimers();
    const silent = () => body(120, () => new Promise<void>(() => {}));
    vi.stubGlobal('fetch', answer({ 'head.deltas.bin': silent, 'head.regions.bin': silent }));
    const download = downloadHead(attempt++);
    const failures = Promise.all([failureOf(download.deltas), failureOf(download.regions), failureOf(download.model)]);
    let settled = false;
    void failures.then(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(29_500);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    const [deltas, regions, model] = await failures;
    expect(sceneFailure(deltas)).toEqual({ kind: 'model-missing', detail: 'head.deltas.bin: nothing came for 30 s' });
    expect(regions).toBeInstanceOf(HeadFileMissing);
    expect(model, 'what had come stays').toBeNull();
  });

  it('before the first answer is given up too; a slow one that still moves is not', async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      vi.fn(() => new Promise<Response>(() => {})),
    );
    const dead = failureOf(downloadHead(attempt++).model);
    await vi.advanceTimersByTimeAsync(30_001);
    expect(await dead).toBeInstanceOf(HeadFileMissing);

    let sent = 0;
    const drip = () =>
      body(1, async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 20_000));
        if (++sent < 5) controller.enqueue(new Uint8Array(1));
        else controller.close();
      });
    vi.stubGlobal('fetch', answer({ 'head.glb': drip }));
    const slow = downloadHead(attempt++).model;
    await vi.advanceTimersByTimeAsync(120_000);
    expect((await slow).length).toBe(5);
  });
});

describe('what stopped the scene', () => {
  beforeEach(() => viewStore.setState(viewStore.getInitialState(), true));

  it('is the movement alone when only the targets fail under a drawn face', () => {
    const failure = new TargetsFailure(new HeadFileMissing('head.deltas.bin: HTTP 404'));
    expect(sceneFailure(failure).kind, 'before the first picture it is the face').toBe('model-missing');
    expect(sceneFailure(new TargetsFailure(new HeadFileError('head.deltas.bin'))).kind).toBe('model-corrupt');
    viewStore.getState().setScene('ready');
    expect(sceneFailure(failure)).toEqual({ kind: 'expressions-missing', detail: 'head.deltas.bin: HTTP 404' });
    viewStore.getState().setSceneProblem(sceneFailure(failure));
    expect(viewStore.getState().scene).toBe('ready');
  });

  it('is told apart: missing, damaged, anything else', () => {
    expect(sceneFailure(new HeadFileError('head.glb: cut off')).kind).toBe('model-corrupt');
    expect(sceneFailure(new Error('boom'))).toEqual({ kind: 'error', detail: 'boom' });
    expect(sceneFailure('text')).toEqual({ kind: 'error', detail: 'text' });
  });
});
