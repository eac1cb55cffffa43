import * as z from 'zod/mini';
import type { PlannedSite } from './plan.ts';

/** The version that this build writes. A change of the stored form adds a step below and a fixture in tests/fixtures/plans. */
export const CURRENT_VERSION = 3;

/** All sites of a label pattern as they would be planned, or null for a pattern that is not known. */
export type PatternSites = (patternId: string) => readonly PlannedSite[] | null;

export type MigratedRecord =
  | { readonly status: 'current'; readonly record: unknown; readonly lostSiteIds: readonly string[] }
  | { readonly status: 'newer'; readonly version: number }
  | { readonly status: 'unreadable'; readonly reason: string };

const versioned = z.object({ version: z.int().check(z.gte(1)) });

/** Brings a stored object to the current version, one released step after the other. A released step is never edited. */
export function migrateRecord(stored: unknown, patterns: PatternSites): MigratedRecord {
  const parsed = z.safeParse(versioned, stored);
  if (!parsed.success) return { status: 'unreadable', reason: 'no version' };
  const { version } = parsed.data;
  if (version > CURRENT_VERSION) return { status: 'newer', version };
  if (version === 1) {
    const second = fromVersion1(stored, patterns);
    return second.status === 'current' ? { ...fromVersion2(second.record, patterns), lostSiteIds: second.lostSiteIds } : second;
  }
  if (version === 2) return { ...fromVersion2(stored, patterns), lostSiteIds: [] };
  return { status: 'current', record: stored, lostSiteIds: [] };
}

/** Version 1 kept only the ids of chosen label sites ("pattern/point"), and no history. */
const version1 = z.object({ choices: z.array(z.string()) });

function fromVersion1(stored: unknown, patterns: PatternSites): MigratedRecord {
  const parsed = z.safeParse(version1, stored);
  if (!parsed.success) return { status: 'unreadable', reason: z.prettifyError(parsed.error) };
  const chosen = new Set(parsed.data.choices);
  const lost = new Set(chosen);
  const sites: PlannedSite[] = [];
  for (const patternId of new Set([...chosen].map((id) => id.slice(0, id.lastIndexOf('/'))))) {
    for (const site of patterns(patternId) ?? []) {
      if (sites.some((other) => other.regionId === site.regionId && originPattern(other) !== patternId)) continue;
      sites.push({ ...site, chosen: chosen.has(site.id) });
      lost.delete(site.id);
    }
  }
  return { status: 'current', record: { version: 2, plan: { sites } }, lostSiteIds: [...lost] };
}

function originPattern(site: PlannedSite): string | null {
  return site.origin.kind === 'label' ? site.origin.patternId : null;
}

const version2 = z.object({ plan: z.object({ sites: z.array(z.looseObject({ origin: z.looseObject({ kind: z.string() }) })) }) });
type CurrentRecord = { readonly status: 'current'; readonly record: unknown };

/**
 * Version 2 kept sites without depth, direction and origin's move, and an undo log of edits as they were then. The log is
 * left behind: its edits do not say what an edit says now. What does not look like version 2 goes on as it is, to fail at
 * the gate with the gate's words.
 */
function fromVersion2(stored: unknown, patterns: PatternSites): CurrentRecord {
  const parsed = z.safeParse(version2, stored);
  if (!parsed.success) return { status: 'current', record: { ...(stored as object), version: CURRENT_VERSION } };
  const sites = parsed.data.plan.sites.map((site) => ({
    ...site,
    plane: planeOf(site.origin, patterns),
    direction: null,
    origin: site.origin.kind === 'label' ? { ...site.origin, moved: null } : site.origin,
    mirrorOf: null,
  }));
  const plan = { sites, preparations: [], checks: {}, acknowledgements: [], note: '', assessment: {}, face: {} };
  return { status: 'current', record: { version: CURRENT_VERSION, plan } };
}

/** What the site's label says, else the plane that says least. */
function planeOf(origin: { readonly kind: string }, patterns: PatternSites): PlannedSite['plane'] {
  const patternId = (origin as { readonly patternId?: unknown }).patternId;
  const sites = typeof patternId === 'string' ? patterns(patternId) : null;
  return sites?.[0]?.plane ?? 'intramuscular';
}
