import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePicture } from '../support/comparePicture.ts';
import { type OpenedApp, openApp, waitForWholeFace } from '../support/openApp.ts';

/** A landmark farther than this from the skin that is seen at its place is behind something, mm. */
const SEEN_WITHIN_MM = 3;

type Probe = {
  landmarks: () => Record<string, [number, number, number]>;
  landmarkPoint: (id: string) => { x: number; y: number };
  pickAt: (x: number, y: number) => { point: [number, number, number] } | null;
  setCamera: (view: { azimuthDeg: number; polarDeg: number; distance?: number }) => void;
};

let app: OpenedApp;
beforeAll(async () => {
  app = await openApp({ path: '?bench' });
  await waitForWholeFace(app.page);
  // Only the face: everything of the page that stands over the canvas is hidden.
  await app.page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (canvas && !element.contains(canvas)) element.style.visibility = 'hidden';
    }
  });
});
afterAll(() => app?.close());

/** Puts a dot with its name on every landmark that can be seen; returns their names. */
const markLandmarks = (page: Page): Promise<string[]> =>
  page.evaluate((within) => {
    const { landmarks, landmarkPoint, pickAt } = (globalThis as unknown as { __facies: Probe }).__facies;
    for (const old of document.querySelectorAll('[data-landmark]')) old.remove();
    const seen: string[] = [];
    for (const [id, place] of Object.entries(landmarks())) {
      const { x, y } = landmarkPoint(id);
      const hit = pickAt(x, y);
      if (!hit || Math.hypot(...hit.point.map((value, k) => value - (place[k] as number))) > within) continue;
      seen.push(id);
      const dot = document.createElement('div');
      dot.dataset.landmark = id;
      Object.assign(dot.style, {
        visibility: 'visible',
        position: 'fixed',
        left: `${x - 2}px`,
        top: `${y - 2}px`,
        width: '4px',
        height: '4px',
        borderRadius: '2px',
        background: '#b00020',
        font: '8px sans-serif',
        color: '#10206b',
        whiteSpace: 'nowrap',
        zIndex: '99',
        pointerEvents: 'none',
      });
      const name = document.createElement('span');
      name.textContent = id.endsWith('-right') ? '' : id.replace(/-left$/, '');
      Object.assign(name.style, { position: 'absolute', left: '6px', top: '-4px' });
      dot.append(name);
      document.body.append(dot);
    }
    return seen;
  }, SEEN_WITHIN_MM);

describe('the landmarks on the skin', () => {
  it.each([
    ['front', 0, 45],
    ['three-quarter', 40, 35],
    ['side', 90, 25],
  ])('from the %s', async (view, azimuthDeg, least) => {
    const { page } = app;
    await page.evaluate((azimuth) => {
      (globalThis as unknown as { __facies: Probe }).__facies.setCamera({ azimuthDeg: azimuth, polarDeg: 90 });
    }, azimuthDeg);
    await page.waitForTimeout(800);
    const seen = await markLandmarks(page);
    expect(seen.length, seen.join(' ')).toBeGreaterThanOrEqual(least);
    await comparePicture(page, `landmarks-${view}`);
  });
});
