// @ts-check
// npm start: installs packages when they are missing, serves the app for local work and opens it in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { installPackagesIfStale } from './installPackages.mjs';

/** Opens the address in the user's browser where there is one; a machine without a screen just keeps the printed address. @param {string} url */
function openInBrowser(url) {
  if (process.env.CI || process.env.BROWSER === 'none') return;
  if (process.platform === 'linux') {
    const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
    if (!hasScreen || spawnSync('which', ['xdg-open'], { stdio: 'ignore' }).status !== 0) return;
  }
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

installPackagesIfStale();
const { createServer } = await import('vite');
const server = await createServer({ server: { port: Number(process.env.PORT ?? 5173) } }); // the next free port when it is taken
await server.listen();
const url = server.resolvedUrls?.local[0];
if (!url) throw new Error('The development server has no local address.');
console.log(`\n  Facies is running at ${url}\n  Stop it with Ctrl+C.\n`);
openInBrowser(url);
