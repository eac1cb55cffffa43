import type { MeasuredFace } from '../anatomy/measuredFace.ts';
import { anchorPosition } from '../anatomy/surfaceAnchor.ts';
import { resolveSite } from '../sites/resolveSite.ts';
import type { Plan, PlannedSite } from './plan.ts';
import type { Preparation } from './visitParts.ts';

/** What a site's own fields can differ in. A dose is compared only within one product. */
const FIELDS = { product: 'productId', region: 'regionId', side: 'side', muscle: 'muscleId', dose: 'doseHundredths', plane: 'plane', direction: 'direction' } as const; // biome-ignore format: one table
type FieldKind = keyof typeof FIELDS;

export type Difference =
  | { readonly kind: 'added'; readonly after: PlannedSite }
  | { readonly kind: 'removed'; readonly before: PlannedSite }
  /** `mm` straight on this face; null where it cannot be measured. */
  | { readonly kind: 'moved'; readonly before: PlannedSite; readonly after: PlannedSite; readonly mm: number | null }
  | { readonly kind: FieldKind; readonly before: PlannedSite; readonly after: PlannedSite }
  | { readonly kind: 'preparation'; readonly before: Preparation | null; readonly after: Preparation | null }
  | { readonly kind: 'note' | 'assessment' | 'face' };

/** A move that is shorter than this is none, mm. */
const SAME_PLACE_MM = 0.1;
/** A free site of another visit that lies this close is the same site, mm. */
const SAME_SITE_MM = 5;

/**
 * What changed from one plan to another, for a person to read: sites first, as they lie in `after`, then what is gone, then
 * how the products were prepared, then the note, then the assessment and the face. A site that is not chosen counts as absent. Sites are the same where they share
 * an id, else a layout's point, else an anchor, else, on a face to measure on, where they lie within 5 mm in one region.
 */
export function differences(before: Plan, after: Plan, face: MeasuredFace | null): readonly Difference[] {
  const old = before.sites.filter((site) => site.chosen);
  const now = after.sites.filter((site) => site.chosen);
  const matches = matchSites(old, now, face);
  const kept = new Set(matches.values());
  return [
    ...now.flatMap((site): Difference[] => {
      const was = matches.get(site);
      return was ? siteDifferences(was, site, face) : [{ kind: 'added', after: site }];
    }),
    ...old.filter((site) => !kept.has(site)).map((site): Difference => ({ kind: 'removed', before: site })),
    ...preparationDifferences(before, after),
    ...(before.note === after.note ? [] : [{ kind: 'note' } as const]),
    ...(sameValue(before.assessment, after.assessment) ? [] : [{ kind: 'assessment' } as const]),
    ...(sameValue(before.face, after.face) ? [] : [{ kind: 'face' } as const]),
  ];
}

function siteDifferences(before: PlannedSite, after: PlannedSite, face: MeasuredFace | null): Difference[] {
  const mm = apartMm(before, after, face);
  const hasMoved = mm === null ? placeOf(before) !== placeOf(after) : mm >= SAME_PLACE_MM;
  const fields = (Object.keys(FIELDS) as FieldKind[]).filter((kind) => before[FIELDS[kind]] !== after[FIELDS[kind]]);
  const shown = fields.filter((kind) => kind !== 'dose' || before.productId === after.productId);
  return [
    ...(hasMoved ? [{ kind: 'moved', before, after, mm } as const] : []),
    ...shown.map((kind): Difference => ({ kind, before, after })),
  ];
}

function apartMm(before: PlannedSite, after: PlannedSite, face: MeasuredFace | null): number | null {
  const [a, b] = [face && resolveSite(before, face), face && resolveSite(after, face)];
  if (!face || !a || !b) return null;
  const [p, q] = [anchorPosition(face.surface, a), anchorPosition(face.surface, b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Where a site lies, in words that are equal exactly when it was not put elsewhere. */
function placeOf({ origin, side }: PlannedSite): string {
  if (origin.kind !== 'label') return JSON.stringify(origin.anchor);
  return origin.moved ? JSON.stringify(origin.moved) : `${origin.patternId}/${origin.pointId}/${side}`;
}

function pointOf({ origin }: PlannedSite): string | null {
  return origin.kind === 'free' ? null : `${origin.kind}/${origin.patternId}/${origin.pointId}`;
}

/** The old site that each new one was, by the surest sign first; each old site is one new site at most. */
function matchSites(old: readonly PlannedSite[], now: readonly PlannedSite[], face: MeasuredFace | null): Map<PlannedSite, PlannedSite> {
  const matches = new Map<PlannedSite, PlannedSite>();
  const taken = new Set<PlannedSite>();
  const match = (sign: (site: PlannedSite) => string | null): void => {
    for (const site of now) {
      const wanted = matches.has(site) ? null : sign(site);
      const found = wanted === null ? undefined : old.find((candidate) => !taken.has(candidate) && sign(candidate) === wanted);
      if (found) {
        matches.set(site, found);
        taken.add(found);
      }
    }
  };
  match((site) => site.id);
  match(pointOf);
  match(placeOf);
  const near = now
    .filter((site) => !matches.has(site))
    .flatMap((site) =>
      old
        .filter((was) => !taken.has(was) && was.regionId === site.regionId && was.side === site.side)
        .map((was) => ({ site, was, mm: apartMm(was, site, face) ?? Infinity })),
    )
    .filter(({ mm }) => mm <= SAME_SITE_MM)
    .sort((a, b) => a.mm - b.mm);
  for (const { site, was } of near) {
    if (matches.has(site) || taken.has(was)) continue;
    matches.set(site, was);
    taken.add(was);
  }
  return matches;
}

function preparationDifferences(before: Plan, after: Plan): Difference[] {
  const products = new Set([...after.preparations, ...before.preparations].map((one) => one.productId));
  return [...products].flatMap((productId): Difference[] => {
    const was = before.preparations.find((one) => one.productId === productId) ?? null;
    const is = after.preparations.find((one) => one.productId === productId) ?? null;
    return sameValue(was, is) ? [] : [{ kind: 'preparation', before: was, after: is }];
  });
}

/** Plans hold only what JSON holds, in the order of their schema. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
