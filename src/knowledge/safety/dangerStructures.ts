import { gate } from '../gate.ts';
import { type DangerStructure, dangerStructureSchema, type KeepClearRule, keepClearSchema } from './dangerSchema.ts';
import { KEEP_CLEAR } from './keepClear.ts';
import { LOWER_NERVES } from './lowerNerves.ts';
import { MUSCLES_TO_SPARE } from './musclesToSpare.ts';
import { UPPER_NERVES } from './upperNerves.ts';
import { VESSELS } from './vessels.ts';

export type { DangerStructure, KeepClearRule } from './dangerSchema.ts';

/** What must not be hit or reached, with published distances in millimetres. */
export const DANGER_STRUCTURES: readonly DangerStructure[] = [...UPPER_NERVES, ...LOWER_NERVES, ...VESSELS, ...MUSCLES_TO_SPARE];

/** The distances to keep. A finding warns and cites; it never blocks. */
export const KEEP_CLEAR_RULES: readonly KeepClearRule[] = KEEP_CLEAR;

for (const structure of DANGER_STRUCTURES) gate(`danger structure ${structure.id}`, dangerStructureSchema, structure);
for (const rule of KEEP_CLEAR_RULES) gate(`keep-clear rule ${rule.id}`, keepClearSchema, rule);
