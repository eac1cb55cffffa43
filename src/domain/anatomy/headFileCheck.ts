import { crc32 } from './crc32.ts';
import { HeadFileError, type HeadFileName, type HeadManifest } from './headManifest.ts';

/** The manifest's last field: the checksum of all that stands before it. */
const SEAL = ',"crc32":';

/** The manifest's text for a file: its JSON, closed with the checksum of itself. */
export const sealManifest = (manifest: object): string => {
  const open = JSON.stringify(manifest).slice(0, -1);
  return `${open}${SEAL}${crc32(new TextEncoder().encode(open))}}\n`;
};

/**
 * Reads the manifest's file.
 * @returns its JSON, which `parseHeadManifest` has still to check
 * @throws HeadFileError when the bytes are not those that were written
 */
export const openManifest = (bytes: Uint8Array): unknown => {
  const text = new TextDecoder().decode(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new HeadFileError('head.manifest.json: not JSON');
  }
  const end = text.lastIndexOf(SEAL);
  const sealed = end < 0 ? null : crc32(new TextEncoder().encode(text.slice(0, end)));
  if (text.slice(end + SEAL.length).trimEnd() !== `${sealed}}`) throw new HeadFileError('head.manifest.json: the checksum does not fit');
  return json;
};

/** @throws HeadFileError naming the file when its bytes are not those that the manifest vouches for */
export const checkHeadFile = (manifest: HeadManifest, name: HeadFileName, bytes: Uint8Array): void => {
  const wanted = manifest.files[name];
  if (bytes.length !== wanted.bytes) throw new HeadFileError(`${name}: ${bytes.length} bytes, the manifest says ${wanted.bytes}`);
  if (crc32(bytes) !== wanted.crc32) throw new HeadFileError(`${name}: the checksum does not fit`);
};
