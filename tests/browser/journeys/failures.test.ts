import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { NEVER_RETRIED } from '../support/neverRetried.ts';
import { type OpenAppOptions, openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

const PLAN_KEY = 'facies.plan';
const V1 = readFileSync(new URL('../../fixtures/plans/v1.json', import.meta.url), 'utf8');

/** What the browser itself writes about a file that the server does not have. */
const NOT_FOUND = /^Failed to load resource: .* 404/;

/** The whole job by the list alone: a region, its answers, its pattern. */
async function doTheJobByList(facies: FaciesPage): Promise<void> {
  const card = await facies.openByKeyboard('glabella');
  expect(await facies.answer(card, 'Target muscle')).toMatch(/corrugator/i);
  await card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' }).first().click();
  await card.getByText('5 of 5 sites, 20 U').waitFor();
}

describe('when the face cannot be shown', () => {
  const cases: readonly [string, OpenAppOptions, string][] = [
    ['no WebGL', { noWebgl: true }, 'The face cannot be drawn here'],
    ['the model is missing', { blockModel: 'missing', expectedErrors: [NOT_FOUND] }, 'The face did not arrive'],
    ['the model is corrupt', { blockModel: 'corrupt' }, 'The file of the face is damaged'],
  ];

  it.each(cases)('%s: the page says so and the list does the whole job', async (_name, options, title) => {
    const app = await openApp(options);
    const facies = new FaciesPage(app.page);
    await app.page.getByRole('heading', { name: title }).waitFor();
    await soon(() => app.page.evaluate(() => performance.getEntriesByName('facies:interactive').length)).toBe(1);
    await app.page.getByRole('button', { name: 'Use the list' }).click();
    await soon(() => facies.regionButton('forehead').evaluate((button) => button === document.activeElement)).toBe(true);
    await doTheJobByList(facies);
    await app.close();
  });

  it('comes back with one press once the model can be had, and the choices are still there', async () => {
    const app = await openApp({ blockModel: 'missing', expectedErrors: [NOT_FOUND] });
    const facies = new FaciesPage(app.page);
    await app.page.getByRole('heading', { name: 'The face did not arrive' }).waitFor();
    await doTheJobByList(facies);
    await facies.backToWholeFace();
    await app.healModel();
    await app.page.getByRole('button', { name: 'Try again' }).click();
    await waitForScene(app.page);
    await (await facies.openByList('glabella')).getByText('5 of 5 sites, 20 U').waitFor();
    await app.close();
  });
});

it('a lost graphics context is said, leaves the list working, and comes back by itself', async () => {
  const app = await openApp();
  const facies = new FaciesPage(app.page);
  await waitForScene(app.page);
  await app.page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    extension?.loseContext();
    Object.assign(globalThis, { giveBack: () => extension?.restoreContext() });
  });
  await app.page.getByRole('heading', { name: 'The graphics were interrupted' }).waitFor();
  await doTheJobByList(facies);
  await app.page.evaluate(() => (globalThis as unknown as { giveBack: () => void }).giveBack());
  await app.page.locator('html[data-scene="ready"]').waitFor();
  await facies.card('glabella').getByText('5 of 5 sites, 20 U').waitFor();
  await soon(() => app.page.getByRole('alert').count()).toBe(0);
  await app.close();
});

describe('when the stored choices are not as expected', () => {
  it('corrupt: says so, keeps the text aside, and goes on', async () => {
    const app = await openApp({ noWebgl: true, storage: { [PLAN_KEY]: '{"version":2,"plan":' } });
    const facies = new FaciesPage(app.page);
    await facies.notice.getByText(/could not be read\. They were put aside unchanged/).waitFor();
    await doTheJobByList(facies);
    expect(await app.page.evaluate(() => localStorage.getItem('facies.plan.kept.1'))).toBe('{"version":2,"plan":');
    await app.page.reload();
    await (await facies.openByList('glabella')).getByText('5 of 5 sites, 20 U').waitFor();
    expect(await facies.notice.count()).toBe(0);
    await app.close();
  });

  it('of the first version: takes them over without a word', async () => {
    const app = await openApp({ noWebgl: true, storage: { [PLAN_KEY]: V1 } });
    const facies = new FaciesPage(app.page);
    await (await facies.openByList('glabella')).getByText('3 of 5 sites, 12 U').waitFor();
    expect(await facies.notice.count()).toBe(0);
    await app.close();
  });

  it('of a newer version: leaves them untouched and says so', async () => {
    const newer = JSON.stringify({ version: 99, plan: { sites: [] } });
    const app = await openApp({ noWebgl: true, storage: { [PLAN_KEY]: newer } });
    const facies = new FaciesPage(app.page);
    await facies.notice.getByText(/newer Facies/).waitFor();
    await doTheJobByList(facies);
    expect(await app.page.evaluate((key) => localStorage.getItem(key), PLAN_KEY)).toBe(newer);
    await app.close();
  });

  it('preferences that make no sense fall to their defaults one by one', async () => {
    const app = await openApp({
      noWebgl: true,
      storage: { 'facies.preferences': '{"audience":"trainer","skinTone":"pink","theme":"dark"}' },
    });
    const facies = new FaciesPage(app.page);
    await soon(() => facies.audience('Trainer').isChecked()).toBe(true);
    await soon(() => app.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await app.close();
  });
});

describe('when nothing can be stored', () => {
  it('no storage: says so and works until the page is closed', async () => {
    const app = await openApp({ noWebgl: true, storage: 'blocked' });
    const facies = new FaciesPage(app.page);
    await facies.notice.getByText(/last until the page is closed/).waitFor();
    await facies.notice.getByRole('button', { name: 'Understood' }).click();
    await doTheJobByList(facies);
    await facies.undo.click();
    await soon(() => facies.sites.count()).toBe(0);
    await app.close();
  });

  it('full storage: says that the latest choices are not saved', async () => {
    const app = await openApp({ noWebgl: true, storage: 'full' });
    const facies = new FaciesPage(app.page);
    await doTheJobByList(facies);
    await facies.notice.getByText(/storage is full/).waitFor();
    await app.close();
  });
});

it('two tabs see each other’s choices and lose none', NEVER_RETRIED, async () => {
  const app = await openApp({ noWebgl: true });
  const first = new FaciesPage(app.page);
  const secondPage = await app.context.newPage();
  await secondPage.goto(app.page.url());
  const second = new FaciesPage(secondPage);
  await doTheJobByList(first);
  await (await second.openByList('glabella')).getByText('5 of 5 sites, 20 U').waitFor();
  const crowsFeet = await second.openByList('crows-feet');
  await crowsFeet.getByRole('button', { name: 'Put label pattern (6 sites, 24 U)' }).click();
  await (await first.openByList('crows-feet')).getByText('6 of 6 sites, 24 U').waitFor();
  await app.close();
});
