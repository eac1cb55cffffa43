import type { RegionEffect, TimelineMark } from '#domain/effect/planEffect.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import type { Fact } from '#knowledge/fact.ts';
import { REGION_NAMES } from '../wording/names.ts';

/** What somebody is shown of the effect: their words for a region, and products or none. */
export interface EffectReader {
  readonly products: boolean;
  readonly plain: boolean;
}

/** The curve of one region as it is shown, shares 0 to 1 per day. */
export interface ShownRegion {
  readonly key: string;
  readonly regionId: RegionId;
  readonly name: string;
  readonly days: Float32Array;
  readonly low: Float32Array;
  readonly high: Float32Array;
  readonly previous: Float32Array | null;
  readonly known: RegionEffect['known'];
}

/** One mark of the timeline; where products agree it stands once. */
export interface ShownMark {
  readonly key: string;
  readonly kind: TimelineMark['kind'];
  /** Short names of the products that it holds for; empty where it holds for all that are planned. */
  readonly products: readonly string[];
  readonly fromDay: number;
  readonly toDay: number;
  readonly facts: readonly Fact[];
}

/** The value of a day that may lie between two. */
export const onDay = (values: Float32Array, day: number): number => values[Math.min(values.length - 1, Math.max(0, Math.round(day)))] ?? 0;

export const shownRegions = (regions: readonly RegionEffect[], { products, plain }: EffectReader): readonly ShownRegion[] => {
  const ids = [...new Set(regions.map(({ regionId }) => regionId))];
  return ids.flatMap((id): ShownRegion[] => {
    const own = regions.filter(({ regionId }) => regionId === id);
    const name = plain ? REGION_NAMES[id].plainName : REGION_NAMES[id].name;
    const [only] = own;
    if (own.length === 1 && only) return [{ ...only, key: id, name }];
    if (!products) return [withoutProducts(id, name, own)];
    return own.map((region) => ({ ...region, key: `${id} ${region.productId}`, name: `${name}, ${shortName(region.productId)}` }));
  });
};

/** Who is told no products sees one curve of a region: their middle, within the whole range. */
const withoutProducts = (key: RegionId, name: string, own: readonly RegionEffect[]): ShownRegion => {
  const across = (pick: (region: RegionEffect) => Float32Array, fold: (shares: readonly number[]) => number): Float32Array =>
    Float32Array.from(own[0]?.days ?? [], (_, day) => fold(own.map((region) => pick(region)[day] ?? 0)));
  return {
    key,
    regionId: key,
    name,
    days: across(
      ({ days }) => days,
      (shares) => shares.reduce((sum, share) => sum + share, 0) / shares.length,
    ),
    low: across(
      ({ low }) => low,
      (shares) => Math.min(...shares),
    ),
    high: across(
      ({ high }) => high,
      (shares) => Math.max(...shares),
    ),
    previous: own.find(({ previous }) => previous)?.previous ?? null,
    // As sure as the least sure of them.
    known: own.find(({ known }) => known === 'unknown')?.known ?? own.find(({ known }) => known === 'other-region')?.known ?? 'own',
  };
};

export const shownMarks = (marks: readonly TimelineMark[], { products }: EffectReader): readonly ShownMark[] => {
  const groups = new Map<string, TimelineMark[]>();
  for (const mark of marks) {
    const key = products ? `${mark.kind} ${mark.fromDay} ${mark.toDay}` : mark.kind;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  const kinds = [...groups.values()].map((group) => group[0]?.kind);
  return [...groups]
    .map(([key, group]): ShownMark => {
      const kind = (group[0] as TimelineMark).kind;
      const differs = products && kinds.filter((other) => other === kind).length > 1;
      return {
        key,
        kind,
        products: differs ? group.flatMap(({ productId }) => (productId ? [shortName(productId)] : [])) : [],
        fromDay: Math.min(...group.map(({ fromDay }) => fromDay)),
        toDay: Math.max(...group.map(({ toDay }) => toDay)),
        facts: [...new Map(group.map(({ fact }) => [fact.text, fact])).values()],
      };
    })
    .sort((a, b) => a.fromDay + a.toDay - b.fromDay - b.toDay);
};

const shortName = (productId: ProductId): string => PRODUCT_NAMES[productId].shortName;
