// Proves that public/models is what the pinned source builds: two fresh builds, each byte for byte what is committed.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const committed = join(root, 'public/models');
const { module } = await runnerImport(join(here, 'main.ts'), { configFile: false, root });
let different = 0;
for (const run of [1, 2]) {
  const folder = mkdtempSync(join(tmpdir(), 'facies-models-'));
  try {
    await module.main(folder);
    const names = new Set([...readdirSync(folder), ...readdirSync(committed)]);
    for (const name of names) {
      const read = (path) => {
        try {
          return readFileSync(join(path, name));
        } catch {
          return null;
        }
      };
      const [built, kept] = [read(folder), read(committed)];
      if (built === null || kept === null || !built.equals(kept)) {
        different += 1;
        process.stderr.write(`build ${run}: ${name} differs from public/models\n`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (different > 0) {
  process.stderr.write('Run `npm run models` and commit what it writes.\n');
  process.exit(1);
}
process.stdout.write('public/models is what the source builds, twice\n');
