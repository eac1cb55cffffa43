import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { AudienceScreens } from '../pages/audienceScreens.ts';
import { expectNoViolations, smallControls } from '../support/axe.ts';
import { openApp, waitForScene } from '../support/openApp.ts';

const PREFERENCES = 'facies.preferences';

/** What is true of every state: no violation, every control large enough for a finger, nothing beside the page. */
const lookAt = (page: Page) => async (state: string) => {
  await expectNoViolations(page, state);
  expect(await smallControls(page), state).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${state}: no scrolling sideways`).toBe(
    true,
  );
};

describe.each([
  ['desktop', 'en'],
  ['phone', 'ar'],
] as const)('axe finds nothing on a %s in %s, light and dark', (viewport, language) => {
  it.each(['walkDoctor', 'walkPatient', 'walkTrainer'] as const)('%s', async (walk) => {
    const app = await openApp({ viewport, storage: { [PREFERENCES]: JSON.stringify({ language }) } });
    const { page } = app;
    await waitForScene(page);
    const screens = new AudienceScreens(page, lookAt(page));
    // The patient reads what the doctor planned.
    if (walk === 'walkPatient') await page.locator('.quick-start:visible').first().click();
    await screens[walk]();
    await app.close();
  });
});

it('axe finds nothing in the window of a class', async () => {
  const app = await openApp({ path: '#class' });
  await waitForScene(app.page);
  await app.page.locator('.class-view').waitFor();
  await expectNoViolations(app.page, 'a class that waits for its teacher');
  await app.close();
});
