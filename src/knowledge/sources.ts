import { gateAll } from './gate.ts';
import type { SourceId } from './sourceIds.ts';
import { ANATOMY_SOURCES } from './sources/anatomySources.ts';
import { DANGER_SOURCES } from './sources/dangerSources.ts';
import { LABEL_SOURCES } from './sources/labelSources.ts';
import { LOWER_FACE_SOURCES } from './sources/lowerFaceSources.ts';
import { ONA_TRIAL_SOURCES } from './sources/onaTrialSources.ts';
import { type Source, sourceSchema } from './sources/sourceSchema.ts';
import { TRIAL_SOURCES } from './sources/trialSources.ts';
import { UPPER_FACE_SOURCES } from './sources/upperFaceSources.ts';
import { VISIT_SOURCES } from './sources/visitSources.ts';

export type { SourceId } from './sourceIds.ts';
export type { Source } from './sources/sourceSchema.ts';

/** The citation behind every source id that a statement uses. */
export const SOURCES: Readonly<Record<SourceId, Source>> = gateAll<SourceId, Source & { id: SourceId }>('source', sourceSchema, {
  ...LABEL_SOURCES,
  ...ONA_TRIAL_SOURCES,
  ...TRIAL_SOURCES,
  ...UPPER_FACE_SOURCES,
  ...LOWER_FACE_SOURCES,
  ...ANATOMY_SOURCES,
  ...DANGER_SOURCES,
  ...VISIT_SOURCES,
});
