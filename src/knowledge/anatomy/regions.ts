import { gateAll } from '../gate.ts';
import type { RegionId } from './ids.ts';
import { REGION_NAMES } from './regionNames.ts';
import { type Region, type RegionRecord, regionSchema } from './regionSchema.ts';
import { NAPE, OCCIPUT, SHOULDER } from './regions/backOfHead.ts';
import { BROW } from './regions/brow.ts';
import { CROWS_FEET } from './regions/crowsFeet.ts';
import { LOWER_EYELID, UPPER_EYELID } from './regions/eyelids.ts';
import { FOREHEAD } from './regions/forehead.ts';
import { GLABELLA } from './regions/glabella.ts';
import { GUMMY_SMILE } from './regions/gummySmile.ts';
import { JAWLINE } from './regions/jawline.ts';
import { LIPS } from './regions/lips.ts';
import { MASSETER } from './regions/masseter.ts';
import { CHIN, MOUTH_CORNER } from './regions/mouthAndChin.ts';
import { NECK } from './regions/neck.ts';
import { BUNNY_LINES, NASAL_ALA, NASAL_TIP, NOSE } from './regions/noseAreas.ts';
import { TEMPLE } from './regions/temple.ts';

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
export const REGIONS: Readonly<Record<RegionId, Region>> = gateAll<RegionId, Region>('region', regionSchema, {
  forehead: named(FOREHEAD),
  glabella: named(GLABELLA),
  'crows-feet': named(CROWS_FEET),
  nose: named(NOSE),
  lips: named(LIPS),
  neck: named(NECK),
  brow: named(BROW),
  'upper-eyelid': named(UPPER_EYELID),
  'lower-eyelid': named(LOWER_EYELID),
  'bunny-lines': named(BUNNY_LINES),
  'nasal-tip': named(NASAL_TIP),
  'nasal-ala': named(NASAL_ALA),
  'gummy-smile': named(GUMMY_SMILE),
  'mouth-corner': named(MOUTH_CORNER),
  chin: named(CHIN),
  masseter: named(MASSETER),
  temple: named(TEMPLE),
  jawline: named(JAWLINE),
  occiput: named(OCCIPUT),
  nape: named(NAPE),
  shoulder: named(SHOULDER),
});
