import { buildHead } from './headBuild.ts';
import { writeHead } from './writeHead.ts';

/** Builds the head into a folder; prints what it does and how large the files are. */
export const main = async (folder: string): Promise<void> => {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const sizes = await writeHead(await buildHead(say), folder);
  for (const [name, bytes] of Object.entries(sizes)) say(`${name.padEnd(20)} ${(bytes / 1000).toFixed(1).padStart(8)} kB`);
};
