import type { Chart } from './chart.ts';
import type { Visit } from './visit.ts';

/** Visits oldest first: given ones by when they were given, then what is planned by when it was begun. */
export function visitsInOrder(chart: Chart): readonly Visit[] {
  const at = (visit: Visit) => visit.givenAt ?? `9${visit.createdAt}`;
  return [...chart.visits].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.id < b.id ? -1 : 1));
}

/** The visit that is being planned, or null. */
export function plannedVisit(chart: Chart): Visit | null {
  return visitsInOrder(chart).findLast((visit) => visit.givenAt === null) ?? null;
}

/** The given visit that came last before `visit`, or null. */
export function visitBefore(chart: Chart, visit: Visit): Visit | null {
  const given = visitsInOrder(chart).filter((other) => other.givenAt !== null && other.id !== visit.id);
  return given.findLast((other) => visit.givenAt === null || (other.givenAt ?? '') < visit.givenAt) ?? null;
}
