import type { PatternSites } from '#domain/plan/planMigrations.ts';
import { openChartDatabase } from './chartDatabase.ts';
import { browserStorage, usableStorage } from './keyValueStorage.ts';
import { newId } from './newId.ts';
import { PlanCharts } from './planCharts.ts';
import { openTabChannel } from './tabChannel.ts';

let charts: PlanCharts | null = null;

/** The charts of this page, which every store shares. Ask for them as often as you like: they are opened once. */
export function pageCharts(patterns: PatternSites): PlanCharts {
  if (charts) return charts;
  const page = typeof window === 'undefined' ? null : window;
  const storage = browserStorage();
  charts = new PlanCharts({
    storage,
    tabStorage: usableStorage(() => (typeof window === 'undefined' ? undefined : window.sessionStorage)),
    openDatabase: () => openChartDatabase(),
    channel: page && openTabChannel(page, storage),
    now: () => new Date().toISOString(),
    newId,
    patterns,
    page,
  });
  return charts;
}
