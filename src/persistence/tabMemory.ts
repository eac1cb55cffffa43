import * as z from 'zod/mini';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { storedUndoSchema } from './undoStacks.ts';

/** What one tab remembers over a reload: its chart, and what it can take back. Nothing of a plan is in it. */
const CHART_KEY = 'facies.tab.chart';
const UNDO_KEY = 'facies.tab.undo';

const tabUndoSchema = z.object({ chartId: z.string(), visitId: z.string(), stacks: storedUndoSchema });
export type TabUndo = z.infer<typeof tabUndoSchema>;

export function rememberedChart(storage: KeyValueStorage | null): string | null {
  return guarded(() => storage?.getItem(CHART_KEY) ?? null);
}

export function rememberChart(storage: KeyValueStorage | null, chartId: string): void {
  guarded(() => storage?.setItem(CHART_KEY, chartId));
}

/** Written only when the page goes: a tab that was duplicated from this one must not take back what this one did. */
export function rememberUndo(storage: KeyValueStorage | null, undo: TabUndo | null): void {
  guarded(() => (undo ? storage?.setItem(UNDO_KEY, JSON.stringify(undo)) : storage?.removeItem(UNDO_KEY)));
}

/** Reads what was remembered, and forgets it. */
export function takeUndo(storage: KeyValueStorage | null): TabUndo | null {
  const text = guarded(() => storage?.getItem(UNDO_KEY) ?? null);
  rememberUndo(storage, null);
  try {
    return text ? (z.safeParse(tabUndoSchema, JSON.parse(text)).data ?? null) : null;
  } catch {
    return null;
  }
}

function guarded<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
