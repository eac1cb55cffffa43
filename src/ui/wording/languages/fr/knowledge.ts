import { areaTexts } from './knowledgeAreas.ts';
import { claimTexts } from './knowledgeClaims.ts';
import { treatmentTexts } from './knowledgeTreatment.ts';

/** Sentences of the knowledge by their English text. */
export const knowledge: Readonly<Record<string, string>> = { ...areaTexts, ...treatmentTexts, ...claimTexts };
