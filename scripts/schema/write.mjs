// Writes the published JSON Schema of chart files from the zod schema that the reader uses.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const { module } = await runnerImport(join(here, 'chartFileSchema.ts'), { configFile: false, root });
const file = join(root, module.CHART_FILE_SCHEMA);
writeFileSync(file, `${JSON.stringify(module.chartFileJsonSchema(), null, 2)}\n`);
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'inherit', shell: process.platform === 'win32' });
