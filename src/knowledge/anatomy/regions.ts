import { gateAll } from '../gate.ts';
import type { RegionId } from './ids.ts';
import { REGION_NAMES } from './regionNames.ts';
import { type Region, type RegionRecord, regionSchema } from './regionSchema.ts';
import { GLABELLA } from './regions/glabella.ts';

export type { LabelStatus, Region, RegionPart } from './regionSchema.ts';

function named(record: RegionRecord): Region {
  const { name, plainName, paired, parts } = REGION_NAMES[record.id];
  return {
    ...record,
    name,
    plainName,
    paired,
    parts: (record.parts ?? []).map((part) => ({
      ...part,
      name: parts?.[part.id]?.name ?? '',
      plainName: parts?.[part.id]?.plainName ?? '',
    })),
  };
}

/** Everything a region's card says. Heavy: import it lazily; `regionNames.ts` has what the first view needs. */
export const REGIONS: Readonly<Record<RegionId, Region>> = gateAll('region', regionSchema, {
  glabella: named(GLABELLA),
} as Record<RegionId, Region>);
