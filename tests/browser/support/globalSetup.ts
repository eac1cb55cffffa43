import type { TestProject } from 'vitest/node';
import { buildDistIfStale } from '../../../scripts/serve/buildDist.mjs';
import { serveDist } from './serveDist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page, below a sub-path, ending with a slash. */
    appUrl: string;
  }
}

export default async function setup(project: TestProject) {
  buildDistIfStale();
  const server = await serveDist();
  project.provide('appUrl', server.url);
  return server.close;
}
