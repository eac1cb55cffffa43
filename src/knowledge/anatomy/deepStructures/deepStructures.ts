import { gate } from '../../gate.ts';
import { type DeepStructure, deepStructureSchema } from './deepSchema.ts';
import { FORAMINA } from './foramina.ts';
import { DEEP_NERVES } from './nerves.ts';
import { DEEP_VESSELS } from './vessels.ts';

export type { DeepKind, DeepStructure } from './deepSchema.ts';

/** Vessels, nerves, the parotid gland and the foramina of the skull. Loaded only where they are shown. */
export const DEEP_STRUCTURES: readonly DeepStructure[] = [...DEEP_VESSELS, ...DEEP_NERVES, ...FORAMINA];

for (const structure of DEEP_STRUCTURES) gate(`deep structure ${structure.id}`, deepStructureSchema, structure);

/** Whether at least one statement on where it runs was read in its source; the others are drawn fainter. */
export const isVerified = ({ facts }: DeepStructure): boolean => facts.some(({ verified }) => verified);
