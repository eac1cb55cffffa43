import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST } from '../../../scripts/serve/buildDist.mjs';
import { serveFolder } from '../../../scripts/serve/staticServer.mjs';
import { FaciesPage } from '../pages/faciesPage.ts';
import { PlanPage } from '../pages/planPage.ts';
import { openApp, waitForScene } from '../support/openApp.ts';

/** What a lazily loaded part of the page shows, and the key of the list of commands that opens it. */
const PARTS: readonly (readonly [command: string, heading: RegExp])[] = [
  ['Plan', /^Plan$/],
  ['Record', /^Record$/],
  ['Assessment', /^Assessment$/],
  ['Muscles and movement', /^Muscles and movement$/],
  ['What is planned, in plain words', /^What is planned, in plain words$/],
  ['This person’s face', /^This person’s face$/],
  ['Treatments of conditions', /^Treatments of conditions$/],
  ['Learn and practise', /^Learn and practise$/],
];
/** A browser that has no network writes so itself. */
const NO_NETWORK = [/^Failed to load resource: net::ERR_/, /ERR_CONNECTION_REFUSED/];

/** The worker begins its work long after the face, and fetches the whole build. */
const soonerOrLater = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000, interval: 200 });

let folder: string;
const atWork: { server: Awaited<ReturnType<typeof serveFolder>> | null } = { server: null };

/** The build again, as a newer one: the same files, another word on the page and another list of what is kept. */
function publishNewBuild(): void {
  const page = path.join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', '<title>New build, '));
  const worker = path.join(folder, 'sw.js');
  const text = readFileSync(worker, 'utf8');
  const changed = text.replace(/(url:"index\.html",revision:")[^"]+/, '$1another');
  expect(changed, 'the worker names the page and its revision').not.toBe(text);
  writeFileSync(worker, changed);
}

/** Every file of the build is kept, and what is kept answers for this page. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return navigator.serviceWorker.controller !== null && registration?.active?.state === 'activated';
  });

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search for a command' });
  await field.fill(name);
  await page.getByRole('option', { name, exact: false }).first().click();
  await field.waitFor({ state: 'detached' });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facies-dist-'));
  cpSync(DIST, folder, { recursive: true });
});

afterAll(async () => {
  await atWork.server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('after one visit the page works without its server, and a newer build is taken only when it is wanted', async () => {
  const prefix = '/some/clinic/facies/';
  atWork.server = await serveFolder({ folder, prefix });
  const { url } = atWork.server;
  const app = await openApp({ url, serviceWorkers: 'allow', expectedErrors: NO_NETWORK });
  const { page } = app;
  await waitForScene(page);
  const facies = new FaciesPage(page);
  const card = await facies.openByList('glabella');
  await card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' }).first().click();
  await new PlanPage(page).waitForSaved(/onaA 20 U/);
  await soonerOrLater(() => isKept(page)).toBe(true);

  // No server: the page is there, with its face and its plan, and everything in it opens.
  await atWork.server.close();
  await page.reload();
  await waitForScene(page);
  await (await facies.openByList('glabella')).getByText('5 of 5 sites, 20 U').waitFor();
  for (const [command, heading] of PARTS) {
    await runCommand(page, command);
    const panel = page.locator('.side-panel');
    await panel.getByRole('heading', { level: 2, name: heading }).waitFor();
    await panel.locator('.card-loading').waitFor({ state: 'detached' });
    expect(await panel.locator('.load-failed').count(), command).toBe(0);
  }
  await page.goto(`${url}#/about`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${url}?from=home-screen`);
  await waitForScene(page);

  // The server is back with a newer build: it is offered, and the one that runs goes on.
  publishNewBuild();
  atWork.server = await serveFolder({ folder, prefix, port: Number(new URL(url).port) });
  await page.reload();
  await waitForScene(page);
  expect(await page.title()).not.toMatch(/^New build/);
  const notice = page.getByRole('region', { name: 'Update of Facies' });
  await notice.getByText('A new version is ready. It is taken when you say so.').waitFor({ timeout: 60_000 });
  await notice.getByRole('button', { name: 'Later' }).click();
  expect(await notice.count()).toBe(0);

  // Later is the next start; then it is taken, with what was planned meanwhile.
  await page.reload();
  await waitForScene(page);
  await notice.waitFor({ timeout: 60_000 });
  await facies.undo.waitFor();
  const again = await facies.openByList('crows-feet');
  await again.getByRole('button', { name: 'Put label pattern (6 sites, 24 U)' }).click();
  await notice.getByRole('button', { name: 'Update' }).click();
  await soonerOrLater(() => page.title()).toMatch(/^New build/);
  await waitForScene(page);
  await new PlanPage(page).waitForSaved(/onaA 44 U/);
  expect(await notice.count()).toBe(0);
  await app.close();
});
