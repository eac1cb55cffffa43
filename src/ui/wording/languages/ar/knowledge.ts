import { knowledgeAreas } from './knowledgeAreas.ts';
import { knowledgeChecks } from './knowledgeChecks.ts';
import { knowledgeTreatment } from './knowledgeTreatment.ts';

/** Sentences of the knowledge, by their English text. */
export const knowledge: Readonly<Record<string, string>> = { ...knowledgeAreas, ...knowledgeTreatment, ...knowledgeChecks };
