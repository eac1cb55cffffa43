import * as z from 'zod/mini';
import { type Plan, planSchema } from '#domain/plan/plan.ts';
import type { Author } from './chartDocument.ts';
import { documentOf, emptyChart } from './chartOpening.ts';
import { PlanSession } from './planSession.ts';
import type { SessionDeps } from './sessionDeps.ts';

/**
 * A session over a chart that is nobody's: in memory alone, with no database, no other tabs and nothing that a reload finds
 * again. Edits, undo and snapshots are those of any session.
 * @param locked the visit is one that was given: it is looked at, and takes no edits
 * @throws on what is no plan
 */
export function rehearsalSession(plan: Plan, { now, newId }: Pick<Author, 'now' | 'newId'>, locked = false): PlanSession {
  const author: Author = { tab: newId(), now, newId };
  const deps: SessionDeps = {
    ...{ storage: null, tabStorage: null, channel: null, page: null },
    openDatabase: () => Promise.reject(new Error('a rehearsal is not stored')),
    patterns: () => null,
    now,
    newId,
  };
  const session = new PlanSession(deps, author, () => null);
  const chart = emptyChart(newId(), '', author, z.parse(planSchema, plan));
  const visits = locked ? chart.visits.map((visit) => ({ ...visit, givenAt: visit.createdAt })) : chart.visits;
  const { document } = documentOf({ ...chart, visits }, 'create', author);
  session.show(chart.id, document, { database: null, rows: 0, lastKey: 0, unsaved: [], summary: null });
  return session;
}
