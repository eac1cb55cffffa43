import * as Y from 'yjs';
import * as z from 'zod/mini';
import { type Chart, MOST_VISITS } from '#domain/plan/chart.ts';
import { EMPTY_PLAN, type Plan, planSchema, withLaterParts } from '#domain/plan/plan.ts';
import { type Amendment, amendmentSchema, type Visit } from '#domain/plan/visit.ts';
import { momentSchema } from '#domain/plan/visitParts.ts';
import { kept, keptItems, planOfEntries } from './planEntries.ts';

/**
 * How a chart lies in its document: `meta` (version, id, label, createdAt, archivedAt); `visits`, by id, each with createdAt,
 * `plan` (the entries of planEntries.ts), `given` once it is given, and `amendments`; and `audit`, a list that only grows.
 */
export const DOCUMENT_VERSION = 4;

const METADATA = 'meta';
const VISITS = 'visits';
const AUDIT = 'audit';

export type VisitMap = Y.Map<unknown>;
export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap(METADATA);
export const visitsOf = (doc: Y.Doc): Y.Map<VisitMap> => doc.getMap(VISITS);
export const auditOf = (doc: Y.Doc): Y.Array<unknown> => doc.getArray(AUDIT);
export function planMapOf(visit: VisitMap | undefined): Y.Map<unknown> | null {
  const map = visit?.get('plan');
  return map instanceof Y.Map ? map : null;
}
export function amendmentsOf(visit: VisitMap | undefined): Y.Array<unknown> | null {
  const list = visit?.get('amendments');
  return list instanceof Y.Array ? list : null;
}

/** A visit's plan at the moment it was given: one value, so that nothing that comes late can change it. */
const givenSchema = z.object({ at: momentSchema, plan: z.pipe(z.transform(withLaterParts), planSchema) });

/** The version of whoever wrote the document last; 0 where nothing is in it. */
export function versionOf(doc: Y.Doc): number {
  const version = metaOf(doc).get('version');
  return typeof version === 'number' ? version : 0;
}

export type ChartReading = {
  readonly chart: Chart;
  /** What could not be understood, by name; of each the rest is in the chart. */
  readonly lost: readonly string[];
  /** Given visits of which another tab, not knowing yet, had changed the plan. The chart has them as they were given. */
  readonly late: readonly string[];
};

type VisitReading = { readonly visit: Visit; readonly lost: readonly string[]; readonly given: unknown; readonly late: boolean };

/** The chart that a document holds, checked value by value. What did not change keeps its identity from one reading to the next. */
export class ChartView {
  private readonly readings = new Map<string, VisitReading>();
  private readonly stale = new Set<string>();
  private chart: Chart | null = null;

  constructor(private readonly doc: Y.Doc) {
    visitsOf(doc).observeDeep((events) => {
      for (const event of events) {
        const [visitId] = event.path;
        if (visitId !== undefined) this.stale.add(String(visitId));
        else for (const key of event.keys.keys()) this.stale.add(key);
      }
    });
  }

  read(): ChartReading {
    const meta = metaOf(this.doc);
    const lost: string[] = [];
    const text = (name: string) => {
      const value = meta.get(name);
      return typeof value === 'string' ? value : '';
    };
    const moment = (name: string) => z.safeParse(momentSchema, meta.get(name)).data ?? null;
    const visits: Visit[] = [];
    const late: string[] = [];
    for (const [visitId, map] of visitsOf(this.doc)) {
      if (visits.length === MOST_VISITS || !(map instanceof Y.Map)) {
        lost.push(`visit ${visitId}`);
        continue;
      }
      const reading = this.readVisit(visitId, map);
      visits.push(reading.visit);
      lost.push(...reading.lost);
      if (reading.late) late.push(visitId);
    }
    visits.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
    const before = this.chart;
    const next: Chart = {
      id: text('id'),
      label: text('label').slice(0, 200),
      createdAt: moment('createdAt') ?? EPOCH,
      archivedAt: moment('archivedAt'),
      visits: keptItems(before?.visits ?? [], visits, ({ id }) => id),
    };
    const isSame =
      before !== null &&
      before.visits === next.visits &&
      before.label === next.label &&
      before.archivedAt === next.archivedAt &&
      before.id === next.id &&
      before.createdAt === next.createdAt;
    this.chart = isSame ? before : next;
    return { chart: this.chart, lost, late };
  }

  private readVisit(visitId: string, map: VisitMap): VisitReading {
    const before = this.readings.get(visitId);
    if (before && !this.stale.has(visitId)) return before;
    this.stale.delete(visitId);
    const reading = readVisit(visitId, map, before);
    this.readings.set(visitId, reading);
    return reading;
  }
}

const EPOCH = new Date(0).toISOString();

function readVisit(visitId: string, map: VisitMap, before: VisitReading | undefined): VisitReading {
  const lost: string[] = [];
  const entries = new Map(planMapOf(map)?.entries() ?? []);
  const rawGiven = map.get('given');
  const givenBefore = before && before.visit.givenAt !== null ? before.visit.plan : undefined;
  const planned = planOfEntries(entries, before && !givenBefore ? before.visit.plan : (givenBefore ?? EMPTY_PLAN));
  const given = rawGiven === undefined ? null : (z.safeParse(givenSchema, rawGiven).data ?? null);
  if (rawGiven !== undefined && !given) lost.push(`the plan as given on visit ${visitId}`);
  if (!given) lost.push(...planned.lost);

  const amendments: Amendment[] = [];
  const seen = new Set<string>();
  for (const raw of amendmentsOf(map) ?? []) {
    const parsed = z.safeParse(amendmentSchema, raw);
    if (!parsed.success) lost.push(`an amendment of visit ${visitId}`);
    else if (!seen.has(parsed.data.id)) amendments.push(parsed.data);
    if (parsed.success) seen.add(parsed.data.id);
  }
  // Two tabs may have amended at once: by time, not by who came first into the document.
  amendments.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));

  const plan: Plan = given ? kept(givenBefore ?? planned.plan, given.plan) : planned.plan;
  const next: Visit = {
    id: visitId,
    createdAt: z.safeParse(momentSchema, map.get('createdAt')).data ?? EPOCH,
    givenAt: given?.at ?? null,
    plan,
    amendments: given ? keptItems(before?.visit.amendments ?? [], amendments, ({ id }) => id) : [],
  };
  const wasReplaced = before?.given !== undefined && before.given !== rawGiven && JSON.stringify(before.given) !== JSON.stringify(rawGiven);
  return {
    visit: before && sameVisit(before.visit, next) ? before.visit : next,
    lost,
    given: rawGiven,
    late: given !== null && (wasReplaced || JSON.stringify(planned.plan) !== JSON.stringify(given.plan)),
  };
}

function sameVisit(a: Visit, b: Visit): boolean {
  return a.plan === b.plan && a.amendments === b.amendments && a.givenAt === b.givenAt && a.createdAt === b.createdAt;
}
