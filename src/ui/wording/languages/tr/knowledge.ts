import { knowledgeClaims } from './knowledgeClaims.ts';
import { knowledgeRegions } from './knowledgeRegions.ts';
import { knowledgeTreatment } from './knowledgeTreatment.ts';

/** Sentences of the knowledge by their English text. */
export const knowledge: Readonly<Record<string, string>> = { ...knowledgeRegions, ...knowledgeTreatment, ...knowledgeClaims };
