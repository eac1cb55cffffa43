/**
 * Brings the head's files. It imports nothing heavy, so that the page can start the download before the scene's own code
 * has arrived: call `downloadHead(0)` as early as possible; the scene asks for the same attempt later.
 */
const FILES = { manifest: 'head.manifest.json', model: 'head.glb', regions: 'head.regions.bin', deltas: 'head.deltas.bin' } as const;
type FileKey = keyof typeof FILES;

/** A file that the server does not give. */
export class HeadFileMissing extends Error {
  override name = 'HeadFileMissing';
}

export interface HeadDownload {
  readonly manifest: Promise<Uint8Array<ArrayBuffer>>;
  readonly model: Promise<Uint8Array<ArrayBuffer>>;
  readonly regions: Promise<Uint8Array<ArrayBuffer>>;
  readonly deltas: Promise<Uint8Array<ArrayBuffer>>;
  /** Calls back with the share of bytes that have come, now and whenever it changes. */
  onProgress(listener: (share: number) => void): void;
  cancel(): void;
}

let current: { readonly attempt: number; readonly download: HeadDownload } | null = null;

/** The download of one attempt; the same attempt is never fetched twice. */
export const downloadHead = (attempt: number): HeadDownload => {
  if (current?.attempt !== attempt) {
    current?.download.cancel();
    current = { attempt, download: start(attempt > 0) };
  }
  return current.download;
};

const start = (afresh: boolean): HeadDownload => {
  const aborter = new AbortController();
  const received: Record<FileKey, number> = { manifest: 0, model: 0, regions: 0, deltas: 0 };
  const expected: Record<FileKey, number> = { manifest: 0, model: 0, regions: 0, deltas: 0 };
  let known = false;
  let listener: ((share: number) => void) | null = null;
  const sum = (bytes: Record<FileKey, number>): number => bytes.manifest + bytes.model + bytes.regions + bytes.deltas;
  const report = (): void => {
    // The manifest names every file's size; before it is there a share of an unknown whole would only mislead.
    if (known) listener?.(Math.min(1, sum(received) / Math.max(1, sum(expected))));
  };

  const fetchFile = async (key: FileKey): Promise<Uint8Array<ArrayBuffer>> => {
    const name = FILES[key];
    let response: Response;
    try {
      // A retry asks the server again instead of the cache that may hold the damaged copy.
      response = await fetch(`${import.meta.env.BASE_URL}models/${name}`, { signal: aborter.signal, cache: afresh ? 'reload' : 'default' });
    } catch (error) {
      throw new HeadFileMissing(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!response.ok) throw new HeadFileMissing(`${name}: HTTP ${response.status}`);
    const bytes = await readBody(response, (count) => {
      received[key] += count;
      report();
    });
    if (key === 'manifest') {
      known = readSizes(bytes, expected);
      report();
    }
    return bytes;
  };
  const keep = (key: FileKey): Promise<Uint8Array<ArrayBuffer>> => {
    const promise = fetchFile(key);
    promise.catch(() => {}); // whoever awaits it hears of the failure; nobody else needs to
    return promise;
  };
  return {
    manifest: keep('manifest'),
    model: keep('model'),
    regions: keep('regions'),
    deltas: keep('deltas'),
    onProgress(next) {
      listener = next;
      report();
    },
    cancel: () => aborter.abort(),
  };
};

const readBody = async (response: Response, onBytes: (count: number) => void): Promise<Uint8Array<ArrayBuffer>> => {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    onBytes(value.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** Reads the file sizes out of the manifest, before anything checks it: they serve the progress only. */
const readSizes = (manifest: Uint8Array, into: Record<FileKey, number>): boolean => {
  try {
    const sizes = (JSON.parse(new TextDecoder().decode(manifest)) as { files?: Record<string, unknown> }).files ?? {};
    for (const key of ['model', 'regions', 'deltas'] as const) {
      const bytes = sizes[FILES[key]];
      if (typeof bytes !== 'number') return false;
      into[key] = bytes;
    }
    into.manifest = manifest.length;
    return true;
  } catch {
    return false;
  }
};
