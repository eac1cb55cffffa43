import { areaTexts } from './knowledgeAreas.ts';
import { claimTexts } from './knowledgeClaims.ts';
import { treatmentTexts } from './knowledgeTreatment.ts';

/** Sätze des Wissens nach ihrem englischen Wortlaut. */
export const knowledge: Readonly<Record<string, string>> = { ...areaTexts, ...treatmentTexts, ...claimTexts };
