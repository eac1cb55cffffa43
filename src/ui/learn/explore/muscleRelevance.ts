import type { LineGroupId } from '#domain/expression/lineGroups.ts';
import { LINE_FAMILIES } from '#domain/expression/lines/families.ts';
import { MUSCLE_IDS, type MuscleId, REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import type { Fact } from '#knowledge/fact.ts';
import { DANGER_STRUCTURES, type DangerStructure, KEEP_CLEAR_RULES, type KeepClearRule } from '#knowledge/safety/dangerStructures.ts';

export type RegionRole = { readonly regionId: RegionId; readonly role: Fact };

/** What a muscle is to somebody who injects, all of it from the knowledge with its sources. */
export type MuscleRelevance = {
  readonly treatedIn: readonly RegionRole[];
  /** Structures of those regions. */
  readonly keepClear: readonly DangerStructure[];
  readonly distances: readonly KeepClearRule[];
  /** What says what happens when toxin reaches this muscle unmeant. */
  readonly byMistake: readonly DangerStructure[];
  readonly sparedIn: readonly RegionRole[];
};

export function relevanceOf(muscleId: MuscleId): MuscleRelevance {
  const roles = (spare: boolean): RegionRole[] =>
    REGION_IDS.flatMap((regionId) =>
      REGIONS[regionId].muscles
        .filter((muscle) => muscle.muscleId === muscleId && (muscle.spare ?? false) === spare)
        .map(({ role }) => ({ regionId, role })),
    );
  const treatedIn = roles(false);
  const regions = new Set(treatedIn.map(({ regionId }) => regionId));
  const byMistake = DANGER_STRUCTURES.filter(({ muscleIds }) => muscleIds.includes(muscleId));
  return {
    treatedIn,
    keepClear: DANGER_STRUCTURES.filter(
      (structure) => !byMistake.includes(structure) && structure.regionIds.some((regionId) => regions.has(regionId)),
    ),
    distances: KEEP_CLEAR_RULES.filter((rule) => rule.muscleId === muscleId),
    byMistake,
    sparedIn: roles(true),
  };
}

export type FoldedLine = { readonly group: LineGroupId /** Others that fold it too. */; readonly others: readonly MuscleId[] };

/** The groups of lines that a muscle folds on this face. */
export function linesOf(muscleId: MuscleId): readonly FoldedLine[] {
  const groups = new Map<LineGroupId, Set<MuscleId>>();
  for (const { group, drivers } of LINE_FAMILIES) {
    if (!drivers.some((driver) => driver.muscleId === muscleId)) continue;
    const others = groups.get(group) ?? new Set();
    for (const driver of drivers) if (driver.muscleId !== muscleId && isFaceMuscle(driver.muscleId)) others.add(driver.muscleId);
    groups.set(group, others);
  }
  return [...groups].map(([group, others]) => ({ group, others: [...others] }));
}

const FACE_MUSCLES: ReadonlySet<string> = new Set(MUSCLE_IDS);
const isFaceMuscle = (id: string): id is MuscleId => FACE_MUSCLES.has(id);
