import * as z from 'zod/mini';
import type { KeyValueStorage } from './keyValueStorage.ts';
import { storedUndoSchema } from './undoStacks.ts';

/** What one tab remembers over a reload: its chart, and what it can take back. Of a plan it holds only what could not be stored in time. */
const CHART_KEY = 'facies.tab.chart';
const UNDO_KEY = 'facies.tab.undo';
const UNSTORED_KEY = 'facies.tab.unstored';

const tabUndoSchema = z.object({ chartId: z.string(), visitId: z.string(), stacks: storedUndoSchema });
const unstoredSchema = z.object({ chartId: z.string(), text: z.string() });
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

/** An update that was on its way to the disk when the page was left; its bytes as text, one sign a byte. */
export function rememberUnstored(storage: KeyValueStorage | null, chartId: string, update: Uint8Array): void {
  const text = Array.from(update, (byte) => String.fromCharCode(byte)).join('');
  guarded(() => storage?.setItem(UNSTORED_KEY, JSON.stringify({ chartId, text })));
}

/** The update that was on its way, if it is this chart's; forgotten with `forgetUnstored` once it is stored. */
export function unstoredOf(storage: KeyValueStorage | null, chartId: string): Uint8Array | null {
  const stored = guarded(() => z.safeParse(unstoredSchema, JSON.parse(storage?.getItem(UNSTORED_KEY) ?? 'null')).data ?? null);
  return stored?.chartId === chartId ? Uint8Array.from(stored.text, (sign) => sign.charCodeAt(0)) : null;
}

export function forgetUnstored(storage: KeyValueStorage | null): void {
  guarded(() => storage?.removeItem(UNSTORED_KEY));
}

function guarded<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
