import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Which layers of ours each layer may import, beside itself. The same table stands in README.md. */
const LAYERS: Record<string, readonly string[]> = {
  knowledge: [],
  domain: ['knowledge'],
  persistence: ['domain', 'knowledge'],
  export: ['domain', 'knowledge'],
  stores: ['domain', 'knowledge', 'persistence'],
  scene: ['stores', 'domain', 'knowledge'],
  ui: ['stores', 'domain', 'knowledge', 'export'],
  app: ['scene', 'ui', 'stores', 'export', 'persistence', 'domain', 'knowledge'],
};

/** A folder with such a name says nothing about what is in it. */
const ROOMS_WITHOUT_AN_IDEA = /(^|\/)(utils?|helpers?|common|shared|lib|misc)(\/|\.[a-z]+$)/i;

const MAX_LINES = 300;

type SourceFile = { file: string; text: string };

/** Every code file below a folder, by its path from the root with forward slashes. */
function codeFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((full) => ({ file: path.relative(ROOT, full).split(path.sep).join('/'), text: readFileSync(full, 'utf8') }));
}

const src = codeFiles('src');
const scripts = codeFiles('scripts');
const tests = codeFiles('tests');

/** The specifiers a file imports: static, dynamic, re-exported, or for a side effect. */
function importsOf({ text }: SourceFile): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].flatMap((match) => (match[1] ? [match[1]] : []));
}

/** The layer of a file below src; main.tsx mounts the app and counts as part of it. */
const layerOf = (file: string): string => (file.startsWith('src/main.') ? 'app' : (file.split('/')[1] ?? ''));

/** The layer a specifier leads to, or undefined for a package. */
function targetLayer(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0];
  if (specifier.startsWith('.')) return layerOf(path.posix.join(path.posix.dirname(file), specifier));
  return undefined;
}

describe('architecture', () => {
  it('has files to look at', () => {
    for (const layer of ['knowledge', 'domain', 'persistence', 'stores', 'scene', 'ui', 'app']) {
      expect(src.filter(({ file }) => layerOf(file) === layer).length, `files in src/${layer}`).toBeGreaterThan(0);
    }
    expect(scripts.length, 'files in scripts').toBeGreaterThan(0);
    expect(tests.length, 'files in tests').toBeGreaterThan(0);
    expect(
      src.reduce((count, file) => count + importsOf(file).length, 0),
      'imports found in src',
    ).toBeGreaterThan(src.length);
  });

  it('keeps every file of src in a layer', () => {
    expect(src.map(({ file }) => file).filter((file) => !(layerOf(file) in LAYERS))).toEqual([]);
  });

  it('imports only downwards', () => {
    const offenders = src.flatMap((source) =>
      importsOf(source).flatMap((specifier) => {
        const from = layerOf(source.file);
        const to = targetLayer(source.file, specifier);
        return to === undefined || to === from || LAYERS[from]?.includes(to) ? [] : [`${source.file} imports ${specifier}`];
      }),
    );
    expect(offenders).toEqual([]);
  });

  it('imports by #layer across layers and by a relative path inside one', () => {
    const offenders = src
      .filter(({ file }) => !file.startsWith('src/main.'))
      .flatMap((source) =>
        importsOf(source).flatMap((specifier) => {
          const to = targetLayer(source.file, specifier);
          const wanted = to === layerOf(source.file) ? '.' : '#';
          return to === undefined || specifier.startsWith(wanted) ? [] : [`${source.file}: ${specifier} should start with ${wanted}`];
        }),
      );
    expect(offenders).toEqual([]);
  });

  it('names every room after its idea', () => {
    const offenders = [...src, ...scripts, ...tests].map(({ file }) => file).filter((file) => ROOMS_WITHOUT_AN_IDEA.test(file));
    expect(offenders).toEqual([]);
  });

  it(`keeps files to ${MAX_LINES} lines`, () => {
    const offenders = [...src, ...scripts, ...tests]
      .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(offenders).toEqual([]);
  });

  it('names no web address outside the list of sources, so nothing can be fetched from one', () => {
    const namespace = /https?:\/\/www\.w3\.org\//;
    const offenders = src
      .filter(({ file }) => !file.startsWith('src/knowledge/sources'))
      .flatMap(({ file, text }) =>
        text
          .split('\n')
          .filter((line) => /https?:\/\//.test(line) && !namespace.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(offenders).toEqual([]);
  });

  it('writes nothing to the console', () => {
    expect(src.filter(({ text }) => /\bconsole\./.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
