import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LanguageId, type LanguagePack, speak } from '#stores/language.ts';
import { PACK as ARABIC } from '#ui/wording/languages/ar/index.ts';
import { WORDS } from '#ui/wording/words.ts';
import { DIST } from '../../../scripts/serve/buildDist.mjs';
import { serveFolder } from '../../../scripts/serve/staticServer.mjs';
import { openApp, waitForScene } from '../support/openApp.ts';
import { VIEWPORTS, type ViewportName } from '../support/viewports.ts';

/** A browser that has no network writes so itself. */
const NO_NETWORK = [/^Failed to load resource: net::ERR_/, /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/];
const LANGUAGES: readonly (readonly [LanguageId, LanguagePack | null])[] = [
  ['en', null],
  ['ar', ARABIC],
];
/** What a patient is not shown: product names, and a number with a unit of any product. */
const PRODUCT_OR_DOSE = /botulinumtoxin|botox|dysport|xeomin|\d ?(s\.)?U\b/i;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facies-audiences-'));
  cpSync(DIST, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const panelOf = (page: Page): Locator => page.locator('.side-panel');
const opened = (page: Page): Locator => page.locator('dialog[open]');

async function chooseAudience(page: Page, audience: 'doctor' | 'patient' | 'trainer'): Promise<void> {
  await page.locator('.app-header').getByRole('radio', { name: WORDS.audience[audience], exact: true }).check({ force: true });
}

async function openOwnPanel(page: Page, panel: 'assessment' | 'explain' | 'learn'): Promise<Locator> {
  const name = WORDS.panels[panel];
  // Where there is room the steps of a visit lead to the assessment, else the rail does.
  const step = page.locator('.consult-steps[data-place="stage"] .consult-step:visible').first();
  const button = page.locator(`[data-opens-panel="${panel}"]:visible`).first();
  const wide = (page.viewportSize()?.width ?? 0) >= 1200;
  await (panel === 'assessment' && wide ? step : button).click();
  await panelOf(page).getByRole('heading', { level: 2, name, exact: true }).waitFor();
  return panelOf(page);
}

/** One step of the visit, wherever the strip stands on this screen. */
const stepAt = (page: Page, at: number): Locator => page.locator('.consult-steps .consult-step:visible').nth(at);

async function doctorTreats(page: Page): Promise<void> {
  await chooseAudience(page, 'doctor');
  await page.locator('.quick-start:visible, .plan-quick-start:visible, .stage-foot button:visible', { hasText: '64 U' }).first().click();
  const panel = await openOwnPanel(page, 'assessment');
  const row = panel.locator('[data-answer-row]').first();
  await row.getByRole('radio').nth(2).check({ force: true });
  await expect.poll(() => row.getByRole('radio').nth(2).isChecked()).toBe(true);
  await stepAt(page, 3).click();
  await opened(page).locator('.primary-button').click();
  await page.locator('.saved-visit:visible').waitFor();
  await page.locator('.saved-visit:visible [data-saving="saved"]').waitFor();
  await stepAt(page, 4).click();
  await opened(page).locator('input[type="date"]').first().waitFor();
  await opened(page).locator('.quiet-button').last().click();
}

async function patientReads(page: Page): Promise<void> {
  await chooseAudience(page, 'patient');
  const panel = (await panelOf(page).locator('.explain-areas').isVisible()) ? panelOf(page) : await openOwnPanel(page, 'explain');
  await expect.poll(() => panel.locator('.explain-area').count()).toBe(3);
  expect(await panel.innerText()).not.toMatch(PRODUCT_OR_DOSE);
  await panel.locator('.explain-area-button').first().click();
  await expect.poll(() => panel.locator('.explain-area[data-shown="true"]').count()).toBe(1);
  await panel.locator('.take-home-button').click();
  const dialog = opened(page);
  await dialog.locator('.take-home-preview .take-home-title').waitFor();
  expect(await dialog.locator('.take-home-preview').innerText()).not.toMatch(PRODUCT_OR_DOSE);
  await page.keyboard.press('Escape');
}

async function trainerPractises(page: Page): Promise<void> {
  await chooseAudience(page, 'trainer');
  const panel = await openOwnPanel(page, 'learn');
  await panel.getByRole('tab').last().click();
  await panel.locator('.case-row').first().click();
  await page.locator('.practice-band').waitFor();
  await page.locator('.practice-band-button').last().click();
  await page.locator('.practice-band').waitFor({ state: 'detached' });
}

/** The page's own choice of language is what everybody has. */
async function speakOnPage(page: Page, id: LanguageId): Promise<void> {
  await page.locator('.header-tools').getByRole('button', { name: WORDS.face.menu }).click();
  await page.locator('.language-choice select').selectOption(id);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(id);
  await page.keyboard.press('Escape');
}

describe.each(Object.keys(VIEWPORTS) as ViewportName[])('on a %s, without a network after the first visit', (viewport) => {
  it('doctor, patient and trainer each do their work, in English and in Arabic', async () => {
    const server = await serveFolder({ folder, prefix: '/clinic/' });
    try {
      const app = await openApp({ viewport, url: server.url, serviceWorkers: 'allow', expectedErrors: NO_NETWORK });
      const { page } = app;
      await waitForScene(page);
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
          timeout: 60_000,
          interval: 300,
        })
        .toBe('activated');
      await server.close();
      await page.reload();
      await waitForScene(page);
      for (const [id, pack] of LANGUAGES) {
        if (id !== 'en') await speakOnPage(page, id);
        speak(id, pack);
        await doctorTreats(page);
        await patientReads(page);
        await trainerPractises(page);
        await chooseAudience(page, 'doctor');
        if (id === 'en') await newChart(page);
      }
      await app.close();
    } finally {
      speak('en', null);
      await server.close().catch(() => undefined);
    }
  });
});

async function newChart(page: Page): Promise<void> {
  if (!(await page.locator('.saved-visit:visible').isVisible())) await page.locator('[data-opens-panel="record"]').first().click();
  await page.locator('.saved-visit:visible .saved-ways button').last().click();
  await page.locator('.saved-visit').waitFor({ state: 'detached' });
  // Whatever lies over the face is put away, as before the next patient.
  if (await panelOf(page).isVisible()) await panelOf(page).getByRole('button', { name: WORDS.card.close, exact: true }).click();
  await panelOf(page).waitFor({ state: 'detached' });
}
