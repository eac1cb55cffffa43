import type { Page } from 'playwright';
import type { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { PlanPage } from '../pages/planPage.ts';
import { comparePicture } from '../support/comparePicture.ts';
import { openApp, waitForWholeFace } from '../support/openApp.ts';
import { bareFace, cell, DISTANCE_MM, sheet } from './livingSheet.ts';

/** From left to right on a sheet. */
const EXPRESSIONS = ['rest', 'frown', 'raise', 'squeeze', 'smile', 'pucker', 'clench-neck'] as const;
const TREATED_DAY = 30;
const LINES = (severity: number) =>
  Object.fromEntries(
    ['forehead', 'glabella', 'crows-feet', 'bunny', 'nasolabial', 'perioral', 'marionette', 'chin', 'neck'].map((id) => [id, severity]),
  );

type Bench = {
  living: (face: { expression: string; day: number | null }) => Promise<void>;
  anatomy: (state: { depth: number }) => void;
};
type Probe = { setCamera: (view: { azimuthDeg: number; polarDeg: number; distance: number }) => void };

/** By hand, so that nothing that opens or closes beside the face moves it. */
const look = (page: Page, azimuthDeg: number) =>
  page.evaluate((view) => (globalThis as unknown as { __facies: Probe }).__facies.setCamera(view), {
    azimuthDeg,
    polarDeg: 88,
    distance: DISTANCE_MM,
  });

const living = (page: Page, expression: string, day: number | null) =>
  page.evaluate((face) => (globalThis as unknown as { __faciesBench: Bench }).__faciesBench.living(face), { expression, day });

describe.each([
  ['older-woman-light', { sex: 'female', age: 72, skinTone: 3, lines: LINES(3) }],
  ['older-woman-dark', { sex: 'female', age: 72, skinTone: 9, lines: LINES(3) }],
  ['younger-man-light', { sex: 'male', age: 28, skinTone: 4, lines: LINES(2) }],
  ['younger-man-dark', { sex: 'male', age: 28, skinTone: 9, lines: LINES(2) }],
] as const)('the living face: %s', (name, preferences) => {
  it('moves untreated and on day 30 after the upper face was treated by label', async () => {
    const app = await openApp({ path: '?bench', storage: { 'facies.preferences': JSON.stringify(preferences) } });
    const { page } = app;
    await waitForWholeFace(page);
    const plan = new PlanPage(page);
    await plan.quickStart.click();
    await plan.waitForSaved(/onaA 64 U · 16 sites/);
    await page.waitForFunction(() => '__faciesBench' in globalThis);
    await bareFace(page);
    const rows: PNG[][] = [];
    for (const day of [null, TREATED_DAY]) {
      const row: PNG[] = [];
      for (const expression of EXPRESSIONS) {
        await living(page, expression, day);
        await look(page, 0);
        row.push(await cell(page));
      }
      rows.push(row);
    }
    // Treated and untreated faces must differ where the plan acts: frown and raise.
    const differing = [1, 2].map((i) => rows[0]?.[i]?.data.equals(rows[1]?.[i]?.data as Buffer));
    expect(differing).toEqual([false, false]);
    await comparePicture(sheet(rows), `living-${name}`);
    await app.close();
  });
});

describe('the muscles under the skin', () => {
  it('from the front, three-quarter and the side, ever deeper', async () => {
    const app = await openApp({ path: '?bench' });
    const { page } = app;
    await waitForWholeFace(page);
    await page.waitForFunction(() => '__faciesBench' in globalThis);
    await bareFace(page);
    const rows: PNG[][] = [];
    for (const azimuthDeg of [0, 42, 85]) {
      const row: PNG[] = [];
      for (const depth of [1, 2, 3, 4]) {
        await page.evaluate(
          (opened) => (globalThis as unknown as { __faciesBench: Bench }).__faciesBench.anatomy({ depth: opened }),
          depth,
        );
        await look(page, azimuthDeg);
        if (rows.length === 0 && row.length === 0) await page.waitForTimeout(4000);
        row.push(await cell(page));
      }
      rows.push(row);
    }
    await comparePicture(sheet(rows), 'muscles');
    await app.close();
  });
});
