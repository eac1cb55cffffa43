import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import type { BodySide } from '../anatomy/strandSet.ts';

export type MuscleSide = `${MuscleId}:${BodySide}`;

/**
 * How strongly the muscles are told to contract, 0 (as at rest) to 1 (as hard as they can); a muscle that is not named is at
 * rest. At rest a muscle still has its tone, which the drawn default face shows.
 */
export type Activations = Readonly<Partial<Record<MuscleSide, number>>>;

/** The same command to both sides. */
export const bothSides = (shares: Readonly<Partial<Record<MuscleId, number>>>): Activations =>
  Object.fromEntries(
    Object.entries(shares).flatMap(([muscleId, share]) => [
      [`${muscleId}:left`, share],
      [`${muscleId}:right`, share],
    ]),
  );
