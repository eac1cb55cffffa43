import type { Page } from 'playwright';
import type { PlanActions, PlanState } from '#stores/planState.ts';

/** The plan's store as the page exposes it behind `?bench`. */
export type PlanInPage = { getState(): PlanState & PlanActions; subscribe(listener: () => void): () => void };

/** Opens the built page and waits until its chart is open. */
export async function openPlan(page: Page, appUrl: string): Promise<void> {
  await page.goto(`${appUrl}?bench`, { waitUntil: 'commit' });
  await waitForPlan(page);
}

export async function waitForPlan(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (globalThis as unknown as { __faciesPlan?: PlanInPage }).__faciesPlan?.getState().status === 'open',
    undefined,
    { polling: 20, timeout: 60_000 },
  );
}

/** What the page's plan says now. */
export function planOf(page: Page) {
  return page.evaluate(() => {
    const { plan, saving, problem, chart, visit } = (globalThis as unknown as { __faciesPlan: PlanInPage }).__faciesPlan.getState();
    return { plan, saving, problem, chartId: chart.id, visitId: visit.id };
  });
}

export function applyNote(page: Page, note: string): Promise<void> {
  return page.evaluate(
    (text) => (globalThis as unknown as { __faciesPlan: PlanInPage }).__faciesPlan.getState().apply({ kind: 'setNote', note: text }),
    note,
  );
}

export function putPattern(page: Page, patternId: string): Promise<void> {
  return page.evaluate((id) => (globalThis as unknown as { __faciesPlan: PlanInPage }).__faciesPlan.getState().putPattern(id), patternId);
}

export async function untilSaving(page: Page, saving: PlanState['saving']): Promise<void> {
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as { __faciesPlan: PlanInPage }).__faciesPlan.getState().saving === wanted,
    saving,
    { polling: 20, timeout: 30_000 },
  );
}
