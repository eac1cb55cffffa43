// Rebuilds public/models from the pinned CC0 source. Node 20 cannot run TypeScript by itself; Vite's runner can.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(join(here, 'main.ts'), { configFile: false, root: join(here, '../..') });
await module.main(process.argv[2] ?? join(here, '../../public/models'));
