/**
 * Brings the head's files. It imports nothing, so that the page can start the download before the scene's own code has
 * arrived; the scene asks for the same attempt later.
 */
const FILES = { manifest: 'head.manifest.json', model: 'head.glb', regions: 'head.regions.bin', deltas: 'head.deltas.bin' } as const;
type FileKey = keyof typeof FILES;

/** After this long without a byte of any file the download is given up, ms. */
const STALL_MS = 30_000;

/** A file that the server does not give, or that does not arrive whole. */
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

/** Starts the first attempt's download. The page calls it before anything else; a second call changes nothing. */
export const startHeadDownload = (): void => {
  current ??= { attempt: 0, download: start(false) };
};

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

  // One clock for all files: a server may well send one after the other.
  let clock = 0;
  let waiting = Object.keys(FILES).length;
  const windClock = (): void => {
    clearTimeout(clock);
    if (waiting > 0) clock = window.setTimeout(() => aborter.abort(new Error(`nothing came for ${STALL_MS / 1000} s`)), STALL_MS);
  };
  const givenUp = new Promise<never>((_, reject) => {
    aborter.signal.addEventListener('abort', () => reject(aborter.signal.reason));
  });
  givenUp.catch(() => {}); // each file races against it

  const fetchFile = async (key: FileKey): Promise<Uint8Array<ArrayBuffer>> => {
    const name = FILES[key];
    const response = await arriving(
      name,
      fetch(`${import.meta.env.BASE_URL}models/${name}`, { signal: aborter.signal, cache: afresh ? 'reload' : 'no-cache' }),
    );
    if (!response.ok) throw new HeadFileMissing(`${name}: HTTP ${response.status}`);
    windClock();
    const body = readBody(response, (count) => {
      windClock();
      received[key] += count;
      report();
    });
    const bytes = await arriving(name, body);
    if (key === 'manifest') {
      known = readSizes(bytes, expected);
      report();
    }
    return bytes;
  };
  /** Whatever breaks on the way, in the answer or in the middle of its body, means that the file did not arrive. */
  const arriving = async <T>(name: string, coming: Promise<T>): Promise<T> => {
    try {
      return await Promise.race([coming, givenUp]);
    } catch (error) {
      throw new HeadFileMissing(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const keep = (key: FileKey): Promise<Uint8Array<ArrayBuffer>> => {
    const promise = fetchFile(key).finally(() => {
      waiting -= 1;
      windClock();
    });
    promise.catch(() => {}); // whoever awaits it hears of the failure; nobody else needs to
    return promise;
  };
  windClock();
  return {
    manifest: keep('manifest'),
    model: keep('model'),
    regions: keep('regions'),
    deltas: keep('deltas'),
    onProgress(next) {
      listener = next;
      report();
    },
    cancel: () => aborter.abort(new Error('cancelled')),
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
    const { files } = JSON.parse(new TextDecoder().decode(manifest)) as { files?: Record<string, { bytes?: unknown }> };
    for (const key of ['model', 'regions', 'deltas'] as const) {
      const bytes = files?.[FILES[key]]?.bytes;
      if (typeof bytes !== 'number') return false;
      into[key] = bytes;
    }
    into.manifest = manifest.length;
    return true;
  } catch {
    return false;
  }
};
