// Proves that public/models is what the pinned source builds: two fresh builds, each byte for byte what is committed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackagesIfStale } from '../serve/installPackages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const committed = join(here, '../../public/models');

const readIfThere = (path) => {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
};

/** How many files of a fresh build differ from what is committed. */
const differences = (run) => {
  const folder = mkdtempSync(join(tmpdir(), 'facies-models-'));
  try {
    // A process of its own, so that nothing one build left in memory can make the next one alike.
    const { status } = spawnSync(process.execPath, [join(here, 'build.mjs'), folder], { stdio: 'inherit' });
    if (status !== 0) {
      process.stderr.write(`build ${run} failed\n`);
      return 1;
    }
    const names = [...new Set([...readdirSync(folder), ...readdirSync(committed)])];
    const different = names.filter((name) => {
      const [built, kept] = [readIfThere(join(folder, name)), readIfThere(join(committed, name))];
      return built === null || kept === null || !built.equals(kept);
    });
    for (const name of different) process.stderr.write(`build ${run}: ${name} differs from public/models\n`);
    return different.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

installPackagesIfStale();
if (differences(1) + differences(2) > 0) {
  process.stderr.write('Run `npm run models` and commit what it writes.\n');
  process.exit(1);
}
process.stdout.write('public/models is what the source builds, twice\n');
