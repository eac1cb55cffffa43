import { DEFAULT_LINE_SEVERITY, LINE_GROUP_IDS, type LineGroupId, type LineSeverity } from '../expression/lineGroups.ts';
import type { FaceTraits, FaceValue } from './faceTraits.ts';

/** A weight towards either end of a paired shape of the head; a shape with one end only begins at 0. */
export const SHAPE_TRAITS = {
  'brow-angle': [-1, 1],
  'outer-canthus-height': [-1, 1],
  epicanthus: [-1, 1],
  'lid-fold': [-1, 1],
  'lower-lid-bag': [-1, 1],
  'nose-width': [-1, 1],
  'nose-projection': [-1, 1],
  'nose-length': [-1, 1],
  'nostril-flare': [-1, 1],
  'mouth-width': [0, 1],
  'lip-projection': [-1, 1],
  'mouth-corners': [-1, 1],
  'cupids-bow': [-1, 1],
  weight: [-1, 1],
  'face-diamond': [0, 1],
  'face-rectangular': [0, 1],
  'face-square': [0, 1],
  'face-triangular': [0, 1],
  'chin-pointed': [0, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type ShapeTrait = keyof typeof SHAPE_TRAITS;
export const SHAPE_TRAIT_IDS = Object.keys(SHAPE_TRAITS) as readonly ShapeTrait[];

/** What a trait of a number may be. `start` is what the head has by itself; null where the head says nothing. */
export interface TraitRange {
  readonly least: number;
  readonly most: number;
  readonly start: number | null;
  readonly whole: boolean;
}

const range = (least: number, most: number, start: number | null, whole = false): TraitRange => ({ least, most, start, whole });

/** Every trait that Facies knows. Distances between the pupils beyond 45 to 80 mm are taken for slips of the hand: Facies' own limit. */
const RANGES: ReadonlyMap<string, TraitRange> = new Map<string, TraitRange>([
  ['sex', range(0, 1, 0)],
  ['age', range(25, 85, 25, true)],
  ['ancestry-african', range(0, 1, 0)],
  ['ancestry-asian', range(0, 1, 0)],
  ['skin-tone', range(1, 10, 4, true)],
  ['interpupillary-mm', range(45, 80, null)],
  ...LINE_GROUP_IDS.map((group) => [lineTrait(group), range(0, 4, DEFAULT_LINE_SEVERITY[group], true)] as const),
  ...SHAPE_TRAIT_IDS.map((shape) => [shape, range(SHAPE_TRAITS[shape][0], SHAPE_TRAITS[shape][1], 0)] as const),
]);

export type LineTrait = `line:${LineGroupId}`;
export function lineTrait(group: LineGroupId): LineTrait {
  return `line:${group}`;
}
/** The name of a trait that Facies knows. */
export type TraitId = 'sex' | 'age' | 'ancestry-african' | 'ancestry-asian' | 'skin-tone' | 'interpupillary-mm' | LineTrait | ShapeTrait;
export const TRAIT_IDS = [...RANGES.keys()] as readonly TraitId[];

export function traitRange(trait: TraitId): TraitRange {
  return RANGES.get(trait) as TraitRange;
}

/** What traits say of a face, every value within its range. */
export interface PersonalFace {
  /** 0 the head's female shape, 1 its male one. */
  readonly sex: number;
  /** Years that the face looks. */
  readonly age: number;
  /** Shares of two mean shapes of the head; what is left of 1 is the third, the head's own. They add up to 1 at most. */
  readonly african: number;
  readonly asian: number;
  readonly shape: Readonly<Record<ShapeTrait, number>>;
  /** Monk scale, 1 (lightest) to 10. */
  readonly skinTone: number;
  readonly lines: LineSeverity;
  /** As measured on this person; null where nobody has measured it. */
  readonly interpupillaryMm: number | null;
}

/** Reads traits: what is missing or makes no sense is as the head has it, what is out of range is taken to its end. */
export function faceOf(traits: FaceTraits): PersonalFace {
  const value = (trait: TraitId): number => readTrait(traits, trait) ?? 0;
  const shares = Math.max(1, value('ancestry-african') + value('ancestry-asian'));
  return {
    sex: value('sex'),
    age: value('age'),
    african: value('ancestry-african') / shares,
    asian: value('ancestry-asian') / shares,
    shape: Object.fromEntries(SHAPE_TRAIT_IDS.map((shape) => [shape, value(shape)])) as Record<ShapeTrait, number>,
    skinTone: value('skin-tone'),
    lines: Object.fromEntries(LINE_GROUP_IDS.map((group) => [group, value(lineTrait(group))])) as Record<LineGroupId, number>,
    interpupillaryMm: readTrait(traits, 'interpupillary-mm'),
  };
}

/** One trait within its range; null only where neither the traits nor the head say anything. */
export function readTrait(traits: FaceTraits, trait: TraitId): number | null {
  const { least, most, start, whole } = traitRange(trait);
  const stored = numberOf(trait, traits[trait]);
  if (stored === null) return start;
  // A distance that cannot be a person's calibrates nothing.
  if (start === null && (stored < least || stored > most)) return null;
  const kept = Math.min(most, Math.max(least, stored));
  return whole ? Math.round(kept) : kept;
}

function numberOf(trait: string, value: FaceValue | undefined): number | null {
  if (trait === 'sex' && (value === 'female' || value === 'male')) return value === 'male' ? 1 : 0;
  return typeof value === 'number' ? value : null;
}

/** What an edit may do to traits; null takes one back. */
export type FaceChanges = Readonly<Record<string, FaceValue | null>>;

/** Whether every change of a known trait is one that the trait can have. Traits that are not known are a newer Facies' business. */
export function areAllowed(changes: FaceChanges): boolean {
  return Object.entries(changes).every(([trait, value]) => {
    const known = RANGES.get(trait);
    if (!known || value === null) return true;
    const number = numberOf(trait, value);
    return number !== null && number >= known.least && number <= known.most && (!known.whole || Number.isInteger(number));
  });
}

/** Traits with changes made to them. */
export function changedTraits(traits: FaceTraits, changes: FaceChanges): FaceTraits {
  const entries = Object.entries<FaceValue | null>({ ...traits, ...changes });
  return Object.fromEntries(entries.filter((entry): entry is [string, FaceValue] => entry[1] !== null));
}

/**
 * The face that a visit shows: its own, else the one last written in the chart. Before there were faces, visits had none.
 * @param own traits of the visit that is looked at
 * @param visits oldest first
 */
export function shownTraits(own: FaceTraits, visits: readonly { readonly plan: { readonly face: FaceTraits } }[]): FaceTraits {
  if (!isBlank(own)) return own;
  return visits.findLast(({ plan }) => !isBlank(plan.face))?.plan.face ?? own;
}

/**
 * What has to be written for a visit to show `shown` with `changes`. A visit that shows another's face takes all of it over;
 * one whose last trait goes keeps a word of its own, so that it does not fall back to another's.
 */
export function editOf(own: FaceTraits, shown: FaceTraits, changes: FaceChanges): FaceChanges {
  const all: FaceChanges = isBlank(own) ? { ...shown, ...changes } : changes;
  const left = changedTraits(own, all);
  return isBlank(left) && !isBlank(shown) ? { ...all, age: traitRange('age').start } : all;
}

/** Takes every known trait that is written back to what the head has; the distance between the pupils was measured, and stays. */
export function resetChanges(traits: FaceTraits): FaceChanges {
  return Object.fromEntries(TRAIT_IDS.filter((trait) => trait !== 'interpupillary-mm' && trait in traits).map((trait) => [trait, null]));
}

function isBlank(traits: FaceTraits): boolean {
  return Object.keys(traits).length === 0;
}

/** How this browser begins the face of a new chart. */
export interface StartingLooks {
  readonly sex: 'female' | 'male';
  readonly age: number;
  readonly skinTone: number;
  readonly lines: LineSeverity;
}

/** The traits of a new chart: only what is otherwise than the head has it. */
export function startingTraits({ sex, age, skinTone, lines }: StartingLooks): FaceTraits {
  const wanted: readonly (readonly [TraitId, number])[] = [
    ['sex', sex === 'male' ? 1 : 0],
    ['age', age],
    ['skin-tone', skinTone],
    ...LINE_GROUP_IDS.map((group) => [lineTrait(group), lines[group]] as const),
  ];
  return Object.fromEntries(wanted.filter(([trait, value]) => value !== undefined && value !== traitRange(trait).start));
}
