import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium/find.mjs';

/** A browser on a profile that outlives it, whose own process can be killed without a word. */
export type KillableChromium = {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** SIGKILL to the browser and everything it started: nothing is flushed, nothing is told. */
  kill(): Promise<void>;
  /** Closes in order, so that all is written. */
  close(): Promise<void>;
};

const STARTING_MS = 30_000;

/** A profile folder; remove it with `removeProfile`. */
export const newProfile = (): string => mkdtempSync(path.join(tmpdir(), 'facies-profile-'));
export const removeProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

export async function startChromium(profile: string): Promise<KillableChromium> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium was found.');
  const portFile = path.join(profile, 'DevToolsActivePort');
  // What a killed browser leaves behind would be taken for the new one's.
  for (const left of ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    rmSync(path.join(profile, left), { force: true });
  }
  const child = spawn(
    executable,
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--disable-3d-apis', // the list does the whole job; a face would only take time
      '--hide-crash-restore-bubble',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await portOf(portFile, child);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no window.');
  const page = context.pages()[0] ?? (await context.newPage());
  const kill = async () => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await ended;
    await browser.close().catch(() => {});
  };
  return {
    browser,
    context,
    page,
    kill,
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await ended;
    },
  };
}

async function portOf(file: string, child: ChildProcess): Promise<string> {
  for (let waited = 0; waited < STARTING_MS; waited += 25) {
    const [port, target] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port && target) return port;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  throw new Error('Chromium did not start.');
}
