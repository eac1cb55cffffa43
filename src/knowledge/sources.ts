import { gateAll } from './gate.ts';
import type { SourceId } from './sourceIds.ts';
import { ANATOMY_SOURCES } from './sources/anatomySources.ts';
import { CONDITION_SOURCES } from './sources/conditionSources.ts';
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
  ...CONDITION_SOURCES,
});

/** Where a source can be opened: its own address, else that of its DOI or PubMed record; null when none is known. */
export const sourceAddress = ({ url, doi, pmid }: Pick<Source, 'url' | 'doi' | 'pmid'>): string | null => {
  if (url) return url;
  if (doi) return `https://doi.org/${doi}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : null;
};
