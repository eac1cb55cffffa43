// Writes the published JSON Schemas of chart files and practice cases from the zod schemas that the readers use.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

async function write(source, path, schema) {
  const { module } = await runnerImport(join(here, source), { configFile: false, root });
  const file = join(root, module[path]);
  writeFileSync(file, `${JSON.stringify(module[schema](), null, 2)}\n`);
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

await write('chartFileSchema.ts', 'CHART_FILE_SCHEMA', 'chartFileJsonSchema');
await write('caseFileSchema.ts', 'CASE_FILE_SCHEMA', 'caseFileJsonSchema');
