import * as z from 'zod/mini';
import { type AssessmentEntry, assessmentEntrySchema, MOST_ASSESSED } from '#domain/plan/assessment.ts';
import { type FaceValue, faceValueSchema, MOST_TRAITS } from '#domain/plan/faceTraits.ts';
import { EMPTY_PLAN, MOST_SITES, type Plan, type PlannedSite, plannedSiteSchema } from '#domain/plan/plan.ts';
import { acknowledgementSchema, checkAnswerSchema, preparationSchema } from '#domain/plan/visitParts.ts';
import { PRODUCT_IDS, REGION_IDS } from '#knowledge/anatomy/ids.ts';

/**
 * A plan as a flat list of named values, each of which the last writer decides alone. What only makes sense together is one
 * value: a dose with the product whose unit it is in, a point of the skin with its region and side. So two tabs can never
 * make a dose of one product's out of another's.
 */
export type Entries = ReadonlyMap<string, unknown>;

/** What could not be understood of a plan, by the ids of its sites or the names of its entries. */
export type PlanReading = { readonly plan: Plan; readonly lost: readonly string[] };

/** Parts of an entry's name; the sign occurs in no id that a person or a label writes. */
const SEPARATOR = '\u001f';
const NOTE = 'note';
const SITE_FIELDS = ['place', 'muscleId', 'dose', 'plane', 'direction', 'mirrorOf', 'chosen'] as const;

const nameOf = (...parts: readonly string[]) => parts.join(SEPARATOR);

function siteFields(site: PlannedSite): Readonly<Record<(typeof SITE_FIELDS)[number], unknown>> {
  return {
    place: { regionId: site.regionId, side: site.side, origin: site.origin },
    muscleId: site.muscleId,
    dose: { productId: site.productId, doseHundredths: site.doseHundredths },
    plane: site.plane,
    direction: site.direction,
    mirrorOf: site.mirrorOf,
    chosen: site.chosen,
  };
}

/**
 * The entries of a plan. `before` gives the orders that sites and acknowledgements have already, so that a plan which keeps
 * them keeps their entries as well.
 */
export function entriesOf(plan: Plan, before: Entries = new Map()): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  const orders = risingOrders((name) => before.get(name));
  for (const site of plan.sites) {
    for (const [field, value] of Object.entries(siteFields(site))) entries.set(nameOf('site', site.id, field), value);
    const name = nameOf('site', site.id, 'order');
    entries.set(name, orders(name, site.regionId));
  }
  for (const one of plan.preparations) entries.set(nameOf('preparation', one.productId), one);
  for (const [itemId, answer] of Object.entries(plan.checks)) entries.set(nameOf('check', itemId), answer);
  for (const [itemId, entry] of Object.entries(plan.assessment)) entries.set(nameOf('assessed', itemId), entry);
  for (const [trait, value] of Object.entries(plan.face)) entries.set(nameOf('face', trait), value);
  for (const one of plan.acknowledgements) {
    entries.set(nameOf('acknowledgement', one.key), one);
    const name = nameOf('acknowledgement', one.key, 'order');
    entries.set(name, orders(name, 'acknowledgements'));
  }
  if (plan.note !== '') entries.set(NOTE, plan.note);
  return entries;
}

/** Numbers that rise within a group; a number from before is kept where it does. */
function risingOrders(before: (name: string) => unknown): (name: string, group: string) => number {
  const last = new Map<string, number>();
  return (name, group) => {
    const had = before(name);
    const least = (last.get(group) ?? 0) + 1;
    const order = typeof had === 'number' && had >= least ? had : least;
    last.set(group, order);
    return order;
  };
}

const KINDS: ReadonlySet<string> = new Set(['site', 'preparation', 'check', 'assessed', 'face', 'acknowledgement', NOTE]);
const isKnown = (name: string) => KINDS.has(name.split(SEPARATOR, 1)[0] ?? '');

/** What must be set, and what must be taken away, to come from one list of entries to another. */
export function entryChanges(
  before: Entries,
  after: Entries,
): { readonly set: readonly [string, unknown][]; readonly remove: readonly string[] } {
  return {
    set: [...after].filter(([name, value]) => !before.has(name) || !sameValue(before.get(name), value)),
    // What a later Facies wrote of a kind that is not known here stays.
    remove: [...before.keys()].filter((name) => !after.has(name) && isKnown(name)),
  };
}

/**
 * The plan that entries make. A site of which a field is missing was taken away by one tab while another changed it: it is
 * gone. One that is whole but makes no sense is lost, and named. What `previous` holds alike keeps its identity.
 */
export function planOfEntries(entries: Entries, previous: Plan = EMPTY_PLAN): PlanReading {
  const lost: string[] = [];
  const read = <T>(schema: z.ZodMiniType<T>, value: unknown, name: string): T | null => {
    const parsed = z.safeParse(schema, value);
    if (!parsed.success) lost.push(name);
    return parsed.success ? parsed.data : null;
  };
  const groups = groupEntries(entries);

  const sites: Ordered<PlannedSite>[] = [];
  for (const [id, fields] of groups.sites) {
    if (!SITE_FIELDS.every((field) => fields.has(field))) continue;
    const { place, dose, ...others } = Object.fromEntries(fields);
    const site = read(plannedSiteSchema, { ...asObject(place), ...asObject(dose), ...others, id }, id);
    if (site) sites.push({ value: site, order: orderOf(fields.get('order')), id });
  }
  const bySite = (site: PlannedSite) => REGION_IDS.indexOf(site.regionId);
  sites.sort((a, b) => bySite(a.value) - bySite(b.value) || byOrder(a, b));
  for (const surplus of sites.splice(MOST_SITES)) lost.push(surplus.id);

  const preparations = PRODUCT_IDS.flatMap((productId) => {
    const stored = groups.preparations.get(productId);
    const one = stored === undefined ? null : read(preparationSchema, stored, `preparation ${productId}`);
    return one?.productId === productId ? [one] : [];
  });
  const named = <T>(kind: string, stored: ReadonlyMap<string, unknown>, schema: z.ZodMiniType<T>, most = Infinity): Record<string, T> => {
    const values = [...stored].flatMap(([id, raw]) => {
      const value = read(schema, raw, `${kind} ${id}`);
      return value === null ? [] : [[id, value] as const];
    });
    const inOrder = values.sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [id] of inOrder.splice(most)) lost.push(`${kind} ${id}`);
    return Object.fromEntries(inOrder);
  };
  const checks = named('check', groups.checks, checkAnswerSchema);
  const assessment = named<AssessmentEntry>('assessed', groups.assessed, assessmentEntrySchema, MOST_ASSESSED);
  const face = named<FaceValue>('face', groups.face, faceValueSchema, MOST_TRAITS);
  const acknowledgements = [...groups.acknowledgements].flatMap(([key, fields]) => {
    if (!fields.has('')) return [];
    const one = read(acknowledgementSchema, fields.get(''), `acknowledgement ${key}`);
    return one?.key === key ? [{ value: one, order: orderOf(fields.get('order')), id: key }] : [];
  });
  const note = entries.get(NOTE) ?? '';
  if (typeof note !== 'string') lost.push(NOTE);

  return {
    plan: kept(previous, {
      sites: keptItems(
        previous.sites,
        sites.map(({ value }) => value),
        ({ id }) => id,
      ),
      preparations: keptItems(previous.preparations, preparations, ({ productId }) => productId),
      checks: kept(previous.checks, checks),
      acknowledgements: keptItems(
        previous.acknowledgements,
        acknowledgements.sort(byOrder).map(({ value }) => value),
        ({ key }) => key,
      ),
      note: typeof note === 'string' ? note.slice(0, 20_000) : '',
      assessment: kept(previous.assessment, assessment),
      face: kept(previous.face, face),
    }),
    lost,
  };
}

type Ordered<T> = { readonly value: T; readonly order: number; readonly id: string };
const byOrder = (a: Ordered<unknown>, b: Ordered<unknown>) => a.order - b.order || (a.id < b.id ? -1 : 1);
const orderOf = (value: unknown) => (typeof value === 'number' ? value : 0);
const asObject = (value: unknown) => (typeof value === 'object' && value !== null ? value : {});

function groupEntries(entries: Entries) {
  const sites = new Map<string, Map<string, unknown>>();
  const preparations = new Map<string, unknown>();
  const checks = new Map<string, unknown>();
  const assessed = new Map<string, unknown>();
  const face = new Map<string, unknown>();
  const acknowledgements = new Map<string, Map<string, unknown>>();
  const fieldsOf = (group: Map<string, Map<string, unknown>>, id: string) => {
    const fields = group.get(id) ?? new Map<string, unknown>();
    group.set(id, fields);
    return fields;
  };
  for (const [name, value] of entries) {
    const [kind, id, field = ''] = name.split(SEPARATOR);
    if (id === undefined) continue;
    if (kind === 'site') fieldsOf(sites, id).set(field, value);
    else if (kind === 'preparation') preparations.set(id, value);
    else if (kind === 'check') checks.set(id, value);
    else if (kind === 'assessed') assessed.set(id, value);
    else if (kind === 'face') face.set(id, value);
    else if (kind === 'acknowledgement') fieldsOf(acknowledgements, id).set(field, value);
  }
  return { sites, preparations, checks, assessed, face, acknowledgements };
}

/** The old value where the new one says the same, so that whoever compares by identity sees no change. */
export function kept<T>(previous: T, next: T): T {
  return sameValue(previous, next) ? previous : next;
}

export function keptItems<T>(previous: readonly T[], next: readonly T[], idOf: (item: T) => string): readonly T[] {
  const had = new Map(previous.map((item) => [idOf(item), item]));
  const items = next.map((item) => {
    const before = had.get(idOf(item));
    return before === undefined ? item : kept(before, item);
  });
  return items.length === previous.length && items.every((item, index) => item === previous[index]) ? previous : items;
}

/** Plans hold only what JSON holds. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
