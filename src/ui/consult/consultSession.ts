import { useSyncExternalStore } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';

/** What was done with a visit while the page is open, and is no part of its record. Visits by id. */
export type ConsultSession = {
  readonly explained: ReadonlySet<string>;
  /** A calendar file was saved. */
  readonly booked: ReadonlySet<string>;
};

let session: ConsultSession = { explained: new Set(), booked: new Set() };
const listeners = new Set<() => void>();

function mark(part: keyof ConsultSession, visitId: string): void {
  session = { ...session, [part]: new Set([...session[part], visitId]) };
  for (const listener of listeners) listener();
}

export function useConsultSession(): ConsultSession {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

export function markBooked(visitId: string): void {
  mark('booked', visitId);
}

let stopWaiting: (() => void) | null = null;

/**
 * Turns the screen to the patient. Whoever turns it back with the switch of the audiences finds what was open before: panel,
 * card, selected sites, expression and what lay over the face.
 */
export function explainToPatient(): void {
  const { panel, selected, selectedSiteIds, expression, layers, setAudience, openPanel } = viewStore.getState();
  const visitId = planStore.getState().visit.id;
  stopWaiting?.();
  setAudience('patient');
  openPanel('explain');
  mark('explained', visitId);
  stopWaiting = viewStore.subscribe(
    (state) => state.audience,
    (audience) => {
      if (!visibilityOf(audience).editsPlan) return;
      stopWaiting?.();
      stopWaiting = null;
      const view = viewStore.getState();
      view.select(selected);
      view.openPanel(panel === 'explain' ? null : panel);
      view.setExpression(expression);
      view.setLayer('danger', layers.danger);
      const now = planStore.getState();
      // Another tab may have gone on with the plan, or another visit be shown.
      const there = new Set(now.visit.id === visitId ? now.plan.sites.map(({ id }) => id) : []);
      view.selectSites(selectedSiteIds.filter((id) => there.has(id)));
    },
  );
}
