import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { PATIENCE_MS, PlanPage } from '../pages/planPage.ts';
import { expectNoViolations, smallControls } from '../support/axe.ts';
import { type OpenAppOptions, openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';

/** Head of the brow on both sides: what a frown pulls together and down. */
const BROW = ['superciliare-mediale-left', 'superciliare-mediale-right'] as const;

type Point = readonly [number, number, number];
type Hooks = {
  __facies: { landmarks: () => Record<string, Point> };
  __perf: { frames: () => number; setExpression: (name: string) => void };
};
const brow = (page: Page): Promise<Point[]> =>
  page.evaluate((ids) => ids.map((id) => (globalThis as unknown as Hooks).__facies.landmarks()[id] as Point), BROW);
const frames = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as Hooks).__perf.frames());
const express = (page: Page, name: string): Promise<void> =>
  page.evaluate((each) => (globalThis as unknown as Hooks).__perf.setExpression(each), name);

const farthest = (a: readonly Point[], b: readonly Point[]): number =>
  Math.max(...a.map((point, i) => Math.hypot(...point.map((value, k) => value - ((b[i] as Point)[k] as number)))));

/** Waits until nothing has been drawn for a while. */
async function whenStill(page: Page): Promise<void> {
  let seen = -1;
  await soon(async () => {
    const before = seen;
    seen = await frames(page);
    await page.waitForTimeout(600);
    return before === seen && (await frames(page)) === seen;
  }).toBe(true);
}

/** A plan of the upper face, and its timeline opened. */
async function openTimeline(options: OpenAppOptions) {
  const app = await openApp({ path: '?bench', ...options });
  const { page } = app;
  if (!options.noWebgl) await waitForScene(page);
  await new PlanPage(page).quickStart.click();
  const rail = page.getByRole('button', { name: 'Over time' });
  const timeline = page.getByRole('region', { name: 'Expected effect over time' });
  const slider = timeline.getByRole('slider', { name: 'Day after the injection' });
  return { app, page, rail, timeline, slider };
}

it('at day 30 the treated brow frowns less than the untreated one; the faces are compared by keyboard; idle draws nothing', async () => {
  const { app, page, rail, timeline, slider } = await openTimeline({});
  const rest = await brow(page);
  await express(page, 'frown');
  await soon(async () => farthest(await brow(page), rest)).toBeGreaterThan(1);
  await whenStill(page);
  const untreated = farthest(await brow(page), rest);

  await rail.click();
  await timeline.getByText('Illustration, not a promise.').waitFor({ timeout: PATIENCE_MS });
  await slider.fill('30');
  await soon(async () => farthest(await brow(page), rest)).toBeLessThan(untreated * 0.6);
  await whenStill(page);
  expect(await slider.getAttribute('aria-valuetext')).toBe('Day 30, week 4');
  expect(await timeline.innerText()).toMatch(/Glabella \d+% \(\d+–\d+%\)/);
  expect((await timeline.boundingBox())?.height).toBeLessThanOrEqual(92);

  await timeline.getByRole('button', { name: 'Before / after' }).press('Enter');
  const wiper = page.getByRole('slider', { name: 'Where the faces meet' });
  await wiper.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await soon(() => wiper.getAttribute('aria-valuetext')).toBe('60% of the width shows the face before');
  await expectNoViolations(page, 'comparing');
  await whenStill(page);
  const drawn = await frames(page);
  await page.waitForTimeout(1000);
  expect(await frames(page)).toBe(drawn);

  // One step back each: the comparison, the timeline; the face is the untreated one again.
  await page.keyboard.press('Escape');
  await wiper.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await timeline.waitFor({ state: 'detached' });
  expect(await rail.evaluate((button) => button === document.activeElement)).toBe(true);
  await soon(async () => farthest(await brow(page), rest)).toBeGreaterThan(untreated * 0.95);
  await app.close();
});

it('on a phone all of it is in reach: no name over another, no control too small', async () => {
  const { app, page, rail, timeline, slider } = await openTimeline({ viewport: 'phone' });
  await rail.tap();
  const names = timeline.locator('.day-name');
  await names.first().waitFor({ timeout: PATIENCE_MS });
  await timeline.getByRole('button', { name: 'Curve' }).tap();
  const boxes = await names.evaluateAll((each) => each.map((name) => name.getBoundingClientRect().toJSON() as DOMRect));
  for (const [i, box] of boxes.entries()) {
    expect(box.left, `name ${i}`).toBeGreaterThanOrEqual(boxes[i - 1]?.right ?? 0);
    expect(box.right, `name ${i}`).toBeLessThanOrEqual(390);
  }
  await timeline.getByRole('button', { name: /^review/ }).tap();
  await soon(() => slider.inputValue()).toBe('14');
  await page.getByRole('region', { name: 'review' }).waitFor();
  await expectNoViolations(page, 'the timeline on a phone');
  expect(await smallControls(page)).toEqual([]);
  await app.close();
});

it('without WebGL the curves say what the face would show', async () => {
  const { app, page, rail, timeline } = await openTimeline({ noWebgl: true, path: '' });
  await rail.click();
  await timeline.getByRole('figure').waitFor({ timeout: PATIENCE_MS });
  expect(await timeline.getByRole('figure').innerText()).toMatch(/Glabella\s+\d+% \(\d+–\d+%\)/);
  await expectNoViolations(page, 'the timeline without a picture');
  await app.close();
});
