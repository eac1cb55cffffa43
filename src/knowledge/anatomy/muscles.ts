import { gateAll, MalformedKnowledgeError } from '../gate.ts';
import { MUSCLE_IDS, type MuscleId } from './ids.ts';
import { MUSCLE_NAMES } from './muscleNames.ts';
import { type Muscle, type MuscleRecord, muscleSchema } from './muscleSchema.ts';
import { BACK_MUSCLES } from './muscles/back.ts';
import { LOWER_FACE_MUSCLES } from './muscles/lowerFace.ts';
import { MID_FACE_MUSCLES } from './muscles/midFace.ts';
import { UPPER_FACE_MUSCLES } from './muscles/upperFace.ts';

export type { Muscle } from './muscleSchema.ts';

const records: readonly MuscleRecord[] = [...UPPER_FACE_MUSCLES, ...MID_FACE_MUSCLES, ...LOWER_FACE_MUSCLES, ...BACK_MUSCLES];

function muscle(id: MuscleId): Muscle {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw new MalformedKnowledgeError(`muscle.${id}`, ['no record']);
  return { ...record, name: MUSCLE_NAMES[id] };
}

/** All muscles of the map. Heavy: import it lazily; `muscleNames.ts` has the names. */
export const MUSCLES: Readonly<Record<MuscleId, Muscle>> = gateAll(
  'muscle',
  muscleSchema,
  Object.fromEntries(MUSCLE_IDS.map((id) => [id, muscle(id)])) as Record<MuscleId, Muscle>,
);
