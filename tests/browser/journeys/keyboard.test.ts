import { describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

describe('by keyboard', () => {
  it('the skip link leads to the list, and Escape goes back one step at a time', async () => {
    const app = await openApp({ noWebgl: true });
    const { page } = app;
    const facies = new FaciesPage(page);
    await page.locator('.skip-link').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('region-list');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const card = facies.card('forehead');
    await card.getByRole('heading', { level: 3, name: 'Target muscle' }).waitFor();
    const source = card.getByRole('button', { name: /source/i }).first();
    await source.focus();
    await page.keyboard.press('Enter');
    await soon(() => source.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await soon(() => source.getAttribute('aria-expanded')).toBe('false');
    expect(await card.count()).toBe(1);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await soon(() => facies.regionButton('forehead').evaluate((button) => button === document.activeElement)).toBe(true);
    await app.close();
  });

  it('the page about the treatment takes the focus and gives it back', async () => {
    const app = await openApp({ noWebgl: true });
    const { page } = app;
    await page.getByRole('link', { name: 'About the treatment' }).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'About the treatment' });
    await heading.waitFor();
    await soon(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Back to the face' }).click();
    await heading.waitFor({ state: 'detached' });
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('about-link');
    await app.close();
  });

  it('the menu of the face closes with Escape and keeps the region', async () => {
    const app = await openApp({ noWebgl: true });
    const facies = new FaciesPage(app.page);
    await facies.openByList('nose');
    await app.page.getByRole('button', { name: 'Face and view' }).click();
    await app.page.getByRole('radio', { name: 'Skin tone 8 of 10' }).check({ force: true });
    await app.page.keyboard.press('Escape');
    await soon(() => app.page.locator('.popover-panel').count()).toBe(0);
    expect(await facies.card('nose').count()).toBe(1);
    await app.close();
  });
});

it('the list lights the face, and the face names what is under the pointer', async () => {
  const app = await openApp({ path: '?bench' });
  const facies = new FaciesPage(app.page);
  await waitForScene(app.page);
  const tooltip = app.page.getByRole('tooltip', { includeHidden: true });
  expect(await tooltip.isVisible()).toBe(false);
  const { x, y } = await facies.pointOnFace('crows-feet', 'left');
  await app.page.mouse.move(x, y);
  await tooltip.getByText("Crow's feet, left").waitFor();
  await soon(() => facies.regionButton('crows-feet').getAttribute('data-hovered')).toBe('true');
  await facies.regionButton('lips').hover();
  await tooltip.waitFor({ state: 'hidden' });
  await app.close();
});

it('help is shown on the first visit only', async () => {
  const app = await openApp({ noWebgl: false });
  const facies = new FaciesPage(app.page);
  await waitForScene(app.page);
  const help = app.page.getByText('Tap a part of the face, or choose from the list.');
  await help.waitFor();
  await facies.openByList('neck');
  await help.waitFor({ state: 'detached' });
  await app.page.reload();
  await waitForScene(app.page);
  expect(await help.count()).toBe(0);
  await app.close();
});
