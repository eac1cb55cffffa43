import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright';
import { PNG } from 'pngjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const REFERENCES = path.join(ROOT, 'tests/browser/pictures/__references__');
/** Ignored by git: what was seen and where it differs, after a failure. */
const FAILURES = path.join(ROOT, 'test-results/pictures');

export type PictureTolerance = {
  /** How far one pixel's colour may be off, 0..1; 0.1 leaves room for the last bits of a software renderer. */
  colour?: number;
  /** Share of the pixels that may be off by more, 0..1. */
  share?: number;
};

/** Takes pictures until two in a row are the same: a camera still easing, or a font still arriving, is no picture yet. */
export async function stillPicture(target: Page | Locator, { attempts = 12 }: { attempts?: number } = {}): Promise<Buffer> {
  const take = () => target.screenshot({ animations: 'disabled', caret: 'hide' });
  let last = await take();
  for (let attempt = 1; attempt < attempts; attempt++) {
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`The page was still moving after ${attempts} pictures.`);
}

/**
 * Compares a picture with the reference `pictures/__references__/<name>.png`.
 * With UPDATE_PICTURES=1 it writes the reference instead; look at it before it is committed.
 * @throws when there is no reference, the size differs, or more pixels differ than the tolerance allows
 */
export async function comparePicture(target: Page | Locator | Buffer, name: string, tolerance: PictureTolerance = {}): Promise<void> {
  const { colour = 0.1, share = 0.006 } = tolerance;
  const actual = Buffer.isBuffer(target) ? target : await stillPicture(target);
  const reference = path.join(REFERENCES, `${name}.png`);
  const failure = (kind: string) => path.join(FAILURES, `${name}.${kind}.png`);
  for (const kind of ['actual', 'difference']) rmSync(failure(kind), { force: true });
  const keep = (kind: string, bytes: Buffer) => {
    mkdirSync(path.dirname(failure(kind)), { recursive: true });
    writeFileSync(failure(kind), bytes);
  };

  if (process.env.UPDATE_PICTURES) {
    mkdirSync(path.dirname(reference), { recursive: true });
    writeFileSync(reference, actual);
    return;
  }
  if (!existsSync(reference)) {
    keep('actual', actual);
    throw new Error(`The picture ${name} has no reference yet. Look at ${failure('actual')}, then keep it with UPDATE_PICTURES=1.`);
  }
  const seen = PNG.sync.read(actual);
  const wanted = PNG.sync.read(readFileSync(reference));
  const { width, height } = wanted;
  if (seen.width !== width || seen.height !== height) {
    keep('actual', actual);
    throw new Error(`The picture ${name} is ${seen.width}x${seen.height}, its reference ${width}x${height}.`);
  }
  const difference = new PNG({ width, height });
  const off = pixelmatch(seen.data, wanted.data, difference.data, width, height, { threshold: colour });
  if (off <= share * width * height) return;
  keep('actual', actual);
  keep('difference', PNG.sync.write(difference));
  const percent = ((100 * off) / (width * height)).toFixed(2);
  throw new Error(`The picture ${name} differs in ${off} pixels (${percent}%, allowed ${100 * share}%). See ${failure('difference')}.`);
}
