import { describe, it } from 'vitest';
import { AudienceScreens } from '../pages/audienceScreens.ts';
import { comparePicture } from '../support/comparePicture.ts';
import { type OpenAppOptions, openApp, waitForWholeFace } from '../support/openApp.ts';

/** One walk in one language; a picture at each of the named states, looked at before it is kept. */
const pictures = async (
  walk: 'walkDoctor' | 'walkPatient' | 'walkTrainer' | null,
  language: string,
  wanted: readonly string[],
  options: OpenAppOptions,
): Promise<void> => {
  const app = await openApp({ path: '?bench', storage: { 'facies.preferences': JSON.stringify({ language }) }, ...options });
  const { page } = app;
  const seen = new Set<string>();
  const take = async (state: string): Promise<void> => {
    if (!wanted.includes(state) || seen.has(state)) return;
    seen.add(state);
    // The camera follows the bars a moment after they have changed.
    await page.waitForTimeout(1500);
    await comparePicture(page, `${language}-${options.viewport ?? 'desktop'}-${state.replaceAll(' ', '-')}`);
  };
  try {
    await waitForWholeFace(page);
    const screens = new AudienceScreens(page, take);
    if (walk === null) await take('home');
    if (walk === 'walkPatient') await page.locator('.quick-start:visible').first().click();
    if (walk) await screens[walk]();
  } finally {
    await app.close();
  }
  const missing = wanted.filter((state) => !seen.has(state));
  if (missing.length > 0) throw new Error(`Not come by: ${missing.join(', ')}.`);
};

describe('at first sight', () => {
  it.each(['tr', 'es', 'fr'] as const)('%s, desktop', (language) => pictures(null, language, ['home'], {}));
  it.each(['de', 'ar'] as const)('%s, desktop and phone', async (language) => {
    await pictures(null, language, ['home'], {});
    await pictures(null, language, ['home'], { viewport: 'phone' });
  });
});

describe.each([
  ['de', 'desktop'],
  ['ar', 'desktop'],
  ['ar', 'phone'],
] as const)('in %s, on a %s', (language, viewport) => {
  it('the doctor', () => pictures('walkDoctor', language, ['assessment', 'condition'], { viewport }));
  it('the patient', () => pictures('walkPatient', language, ['explain', 'take home'], { viewport }));
  it('the trainer', () => pictures('walkTrainer', language, ['muscle', 'case', 'result'], { viewport }));
});
