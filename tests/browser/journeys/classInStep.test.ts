import { expect, it } from 'vitest';
import { AudienceScreens } from '../pages/audienceScreens.ts';
import { PATIENCE_MS } from '../pages/planPage.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

it('a class sees in a window of its own what its teacher shows, and of a plan nothing that is not ticked', async () => {
  const app = await openApp();
  const { page, context } = app;
  await waitForScene(page);
  await page.locator('.quick-start:visible').click();
  const screens = new AudienceScreens(page, async () => {});
  await screens.choose(2);
  await screens.open('learn');
  const { panel } = screens;
  await panel.locator('summary').filter({ hasText: 'Two screens' }).click();
  const [classroom] = await Promise.all([context.waitForEvent('page'), panel.getByRole('button', { name: 'Open class window' }).click()]);
  await waitForScene(classroom);
  expect(new URL(classroom.url()).hash, 'nothing of a chart is in the address').toBe('#class');
  await panel.getByText('One class window follows.').waitFor({ timeout: PATIENCE_MS });

  await panel.locator('[data-tab="tours"]').click();
  await panel.locator('.tour-buttons button').first().click();
  const player = panel.locator('.tour-player');
  await player.waitFor({ timeout: PATIENCE_MS });
  const caption = classroom.locator('.class-caption .class-text');
  const said = () => player.locator('.tour-words p').innerText();
  await soon(() => caption.innerText(), 'the first step').toBe(await said());
  const first = await said();
  await player.locator('.primary-button').click();
  await soon(said, 'the next step').not.toBe(first);
  await soon(() => caption.innerText(), 'the class goes along').toBe(await said());

  const body = () => classroom.locator('body').innerText();
  expect(await body(), 'no dose, no product').not.toMatch(/botulinumtoxin|\d ?U\b/i);
  await panel.locator('.class-controls').getByRole('button', { name: 'Close class window' }).click();
  await soon(async () => classroom.isClosed(), 'the window is closed').toBe(true);
  await app.close();
});
