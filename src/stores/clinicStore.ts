import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ClinicPattern } from '#domain/sites/clinicPattern.ts';
import type { ClinicPatterns } from '#persistence/clinicPatterns.ts';
import type { PlanCharts } from '#persistence/planCharts.ts';
import { pageCharts } from './planStore.ts';

export type ClinicState = {
  /** By name. Empty until they are read, and while a passphrase is wanted. */
  readonly patterns: readonly ClinicPattern[];
};
export type ClinicActions = {
  /** Keeps a layout, in place of one with the same id. @throws on what is no pattern */
  savePattern(pattern: ClinicPattern): void;
  removePattern(patternId: string): void;
};

/** The layouts that a clinic saved, kept and shared between tabs as the charts are. */
export function createClinicStore(loading: Promise<PlanCharts>) {
  let patterns: ClinicPatterns | null = null;
  const store = createStore<ClinicState & ClinicActions>()(() => ({
    patterns: [],
    savePattern: (pattern) => patterns?.save(pattern),
    removePattern: (patternId) => patterns?.remove(patternId),
  }));
  const opened = loading.then(async (charts) => {
    patterns = await charts.clinicPatterns();
    const show = () => store.setState({ patterns: patterns?.list() ?? [] });
    patterns.subscribe(show);
    show();
  });
  return Object.assign(store, {
    /** Resolves when the patterns are read. */
    opened,
  });
}

export const clinicStore = createClinicStore(pageCharts);

export function useClinic<T>(selector: (state: ClinicState & ClinicActions) => T): T {
  return useStore(clinicStore, selector);
}
