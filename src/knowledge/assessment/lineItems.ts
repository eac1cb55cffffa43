import type { RegionId } from '../anatomy/ids.ts';
import { type Fact, seen } from '../fact.ts';
import type { AssessmentSection, ItemOf, Moment, ScaleId } from './assessmentSchema.ts';
import { SCALES } from './scales.ts';

const responders = seen(
  'F.scales.002',
  'trial',
  'Pooled phase III trials of upper facial lines count a gain of at least 1 grade; others none-or-mild (0 or 1), or 2 grades by investigator and patient both. Record which.',
  ['T_ONA_FLO', 'T_PRABO_BEER', 'T_READY1'],
);
const platysma = seen('F.scales.003', 'trial', 'Merz platysma scale, used in the trials of a systematic review of platysma bands.', [
  'B_PLAT_SR',
]);

const of = (
  section: AssessmentSection,
  regionId: RegionId,
  scaleId: ScaleId,
  standing: ItemOf<'scale'>['standing'],
  moments: readonly Moment[],
  facts: readonly Fact[] = [],
): ItemOf<'scale'>[] =>
  moments.map((moment) => ({
    id: `severity:${regionId}:${moment}`,
    section,
    kind: 'scale',
    regionId,
    moment,
    scaleId,
    standing,
    facts: [...SCALES[scaleId].facts, ...facts],
  }));

const MOVED_AND_AT_REST = ['dynamic', 'rest'] as const;

/** How deep the lines of a region are, the main three first. */
export const LINE_ITEMS: readonly ItemOf<'scale'>[] = [
  ...of('lines', 'glabella', 'fws', 'published', MOVED_AND_AT_REST, [responders]),
  ...of('lines', 'forehead', 'fws', 'published', MOVED_AND_AT_REST, [responders]),
  ...of('lines', 'crows-feet', 'fws', 'published', MOVED_AND_AT_REST, [responders]),
  ...of('further-lines', 'bunny-lines', 'fws', 'borrowed', MOVED_AND_AT_REST),
  ...of('further-lines', 'lips', 'merz', 'borrowed', MOVED_AND_AT_REST),
  ...of('further-lines', 'mouth-corner', 'merz', 'borrowed', ['rest']),
  ...of('further-lines', 'chin', 'fws', 'borrowed', MOVED_AND_AT_REST),
  ...of('further-lines', 'neck', 'merz', 'published', MOVED_AND_AT_REST, [platysma]),
  ...of('further-lines', 'masseter', 'mmps', 'published', ['prominence']),
];
