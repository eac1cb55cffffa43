import type { BrowserContext, Page, Request } from 'playwright';
import { expect, inject, onTestFinished, TestRunner } from 'vitest';
import { openBrowser } from './launch.ts';
import { VIEWPORTS, type ViewportName } from './viewports.ts';

export type OpenAppOptions = {
  /** Default 'desktop'. Tablet and phone have touch. */
  viewport?: ViewportName;
  colorScheme?: 'light' | 'dark';
  /** Default 'reduce', which keeps pictures still. */
  reducedMotion?: 'reduce' | 'no-preference';
  /** Another build than the one that all tests share, by the address it is served at. */
  url?: string;
  /** What follows the page's address, such as '?bench' or '#about'. */
  path?: string;
  /** Default 'block': what a worker fetches is seen by no test, and what it keeps would outlive one. */
  serviceWorkers?: 'allow' | 'block';
  /** What the server answers for everything under models/. Removed again with `healModel`. */
  blockModel?: 'missing' | 'corrupt';
  /** No WebGL context can be had, as on a machine without a usable graphics driver. */
  noWebgl?: boolean;
  /** What the browser's storage does: refuses every access (private mode), is full, or starts with these localStorage entries. */
  storage?: 'blocked' | 'full' | Record<string, string>;
  /** Console errors that belong to what is tried here; any other one fails the test when the app is closed. */
  expectedErrors?: readonly RegExp[];
};

export type OpenedApp = {
  page: Page;
  context: BrowserContext;
  /** Address of every request so far, `data:` and `blob:` included. */
  requests: string[];
  /** Requests to any other origin than the page's own: must stay empty. */
  foreignRequests: () => string[];
  /** Errors written to the console and uncaught exceptions, of every page opened in this context. */
  consoleErrors: string[];
  /** What the Content-Security-Policy refused: must stay empty. */
  policyViolations: string[];
  /** Lets the model load again after `blockModel`. */
  healModel: () => Promise<void>;
  /**
   * Closes the page, however the test went.
   * @throws when it asked anything of another origin, broke its own Content-Security-Policy or wrote an error that was not expected
   */
  close: () => Promise<void>;
};

const MODEL_FILES = '**/models/**';

/** Makes every use of Web Storage and IndexedDB throw, as browsers do when the user forbids a site to store anything. */
function refuseStorage() {
  const refuse = () => {
    throw new DOMException('The user denied permission to access the storage.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, { get: refuse, configurable: true });
  }
}

/** Lets the page read but not write. */
function fillStorage() {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Storage.prototype.setItem = refuse;
  IDBObjectStore.prototype.put = refuse;
  IDBObjectStore.prototype.add = refuse;
}

function withoutWebgl() {
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
    return type.startsWith('webgl') ? null : Reflect.apply(getContext, this, [type, ...rest]);
  } as typeof getContext;
  // Without this a worker could still draw.
  Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
}

/** Hands what the Content-Security-Policy refuses to the test. */
function reportViolations() {
  const report = Reflect.get(globalThis, '__reportViolation') as (text: string) => void;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) => {
    report(`${effectiveDirective} refuses ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
  });
}

/** Opens the built page in a context of its own: nothing stored, nothing cached, pixel ratio 1. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const { viewport = 'desktop', colorScheme = 'light', reducedMotion = 'reduce', path = '', storage, expectedErrors = [] } = options;
  const appUrl = options.url ?? inject('appUrl');
  const origin = new URL(appUrl).origin;
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: VIEWPORTS[viewport],
    deviceScaleFactor: 1,
    hasTouch: viewport !== 'desktop',
    colorScheme,
    reducedMotion,
    locale: 'en-GB',
    serviceWorkers: options.serviceWorkers ?? 'block',
    ...(typeof storage === 'object'
      ? {
          storageState: {
            cookies: [],
            origins: [{ origin, localStorage: Object.entries(storage).map(([name, value]) => ({ name, value })) }],
          },
        }
      : {}),
  });
  // What a failed test left open would go on drawing, and slow the next one.
  if (TestRunner.getCurrentTest()) onTestFinished(() => context.close());
  if (storage === 'blocked') await context.addInitScript(refuseStorage);
  if (storage === 'full') await context.addInitScript(fillStorage);
  if (options.noWebgl) await context.addInitScript(withoutWebgl);
  if (options.blockModel === 'missing') await context.route(MODEL_FILES, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  if (options.blockModel === 'corrupt') {
    await context.route(MODEL_FILES, (route) =>
      route.fulfill({ status: 200, body: Buffer.from('glTF but not really, so nothing can be read here') }),
    );
  }

  const requests: string[] = [];
  const consoleErrors: string[] = [];
  const policyViolations: string[] = [];
  context.on('request', (request: Request) => requests.push(request.url()));
  context.on('weberror', (error) => consoleErrors.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  await context.exposeBinding('__reportViolation', (_source, text: string) => policyViolations.push(text));
  await context.addInitScript(reportViolations);
  const foreignRequests = () => requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url));

  const page = await context.newPage();
  await page.goto(appUrl + path);
  return {
    page,
    context,
    requests,
    foreignRequests,
    consoleErrors,
    policyViolations,
    healModel: () => context.unroute(MODEL_FILES),
    close: async () => {
      // One more round trip, so that what the page said last has arrived.
      for (const open of context.pages()) await open.evaluate(() => document.readyState);
      await context.close();
      expect(foreignRequests(), 'requests to another origin').toEqual([]);
      expect(policyViolations, 'violations of the Content-Security-Policy').toEqual([]);
      const unexpected = consoleErrors.filter((text) => !expectedErrors.some((expected) => expected.test(text)));
      expect(unexpected, 'errors in the console').toEqual([]);
    },
  };
}

/** Resolves when the head has been drawn and listens, and with `?bench` can be probed; throws at once, with the page's own words, when it failed. */
export async function waitForScene(page: Page, { timeoutMs = 60_000 }: { timeoutMs?: number } = {}): Promise<void> {
  await page.waitForFunction(() => ['ready', 'failed'].includes(document.documentElement.dataset.scene ?? ''), undefined, {
    timeout: timeoutMs,
  });
  const state = await page.evaluate(() => document.documentElement.dataset.scene);
  if (state !== 'ready') throw new Error(`The scene did not start. The page says: ${await page.locator('body').innerText()}`);
  // What `?bench` exposes comes after the face.
  const isBench = new URL(page.url()).searchParams.has('bench');
  if (isBench) await page.waitForFunction(() => Reflect.has(globalThis, '__facies'), undefined, { timeout: timeoutMs });
}

/** The face as a picture needs it: what is drawn a moment after the first frame, the lines of the skin, is there too. */
export async function waitForWholeFace(page: Page): Promise<void> {
  await waitForScene(page);
  await page.waitForFunction(() => performance.getEntriesByName('facies:lines').length > 0);
}
